import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { openLangChainAgent } from '../adapters/agent/langchain/index.ts'
import { openSystemClock } from '../adapters/clock/system/index.ts'
import { openDocuments } from '../adapters/documents/index.ts'
import { openHybridRetriever } from '../adapters/retriever/hybrid/index.ts'
import type { OutsideSource } from '../adapters/retriever/hybrid/outside-meaning.ts'
import { makeAnswerer } from './answering/answer.ts'
import { makeComposer } from './answering/composing/composer.ts'
import { keepRoots, recallRoots } from './answering/kept-roots.ts'
import { languageOfQuestion } from './answering/question-language.ts'
import { sameAbbreviations, weighWords } from './answering/word-weights.ts'
import { type BrokerRegister, loadBrokers } from './brokering/load-brokers.ts'
import { type Calendar, readCalendar } from './calendar/load-calendar.ts'
import type { Settings } from './config.ts'
import type { Conversing } from './conversing/converse.ts'
import { makeReader } from './conversing/make-reader.ts'
import { restAfterSilence } from './conversing/rest-after-silence.ts'
import type { Passage } from './core/passage.ts'
import type { Problem } from './core/problem.ts'
import { type Desk, type Handled, makeDesk } from './desk/desk.ts'
import { discoverSkills } from './desk/discover.ts'
import { discoverTools } from './desk/discover-tools.ts'
import { type Country, loadCountries } from './knowledge/countries.ts'
import { type GlossaryTerm, loadGlossary } from './knowledge/glossary.ts'
import { glossaryPassages } from './knowledge/glossary-passages.ts'
import { type Knowledge, loadKnowledge } from './knowledge/load.ts'
import { loadSynonyms, type Synonyms } from './knowledge/synonyms.ts'
import { loadPath } from './orientation/load-path.ts'
import type { OrientationPath } from './orientation/step.ts'
import type { Channel } from './ports/channel.ts'
import type { Clock } from './ports/clock.ts'
import type { LanguageModel } from './ports/language-model.ts'
import type { Log } from './ports/log.ts'
import type { Retriever } from './ports/retriever.ts'
import type { Store } from './ports/store.ts'
import { PROMPT_USES } from './prompt-uses.ts'
import { loadPrompts, type Prompts } from './prompts/load-prompts.ts'
import { type CriteriaFolder, loadCriteria } from './reviewing/criteria.ts'
import type { Skill } from './skills/skill.ts'
import { makeCountryFinder } from './understanding/countries-named.ts'

/** What the desk knows before anybody writes: documents, countries, terms, the calendar. */
export interface Learned {
  readonly knowledge: Knowledge
  /** What answers: the sections of the documents, and the terms of the glossary. */
  readonly passages: readonly Passage[]
  readonly countries: readonly Country[]
  readonly glossary: readonly GlossaryTerm[]
  /** What people call things beside the terms of the programme. */
  readonly synonyms: readonly Synonyms[]
  /** The dates of the programme; undefined where other documents answer, or where it has problems. */
  readonly calendar: Calendar | undefined
  readonly calendarProblems: readonly Problem[]
  /** Undefined where other documents answer. */
  readonly brokers: BrokerRegister | undefined
  /** The steps of a newcomer; undefined where other documents answer. */
  readonly orientation: OrientationPath | undefined
  /** What drafts are looked at for; undefined where other documents answer. */
  readonly criteria: CriteriaFolder | undefined
}

/**
 * Reads the knowledge folder; `documents` takes another folder of Markdown in place of the guidance. With a data
 * folder, what was read is remembered there for the next start.
 */
export async function learn(
  { knowledgeFolder: folder, dataFolder }: Pick<Settings, 'knowledgeFolder'> & Partial<Pick<Settings, 'dataFolder'>>,
  documents?: string,
): Promise<Learned> {
  const cache = documents === undefined && dataFolder !== undefined ? join(dataFolder, 'index') : undefined
  const [knowledge, countries, glossary, synonyms] = await Promise.all([
    loadKnowledge(documents ?? join(folder, 'guidance'), cache),
    loadCountries(join(folder, 'countries.csv')),
    loadGlossary(join(folder, 'glossary.csv')),
    loadSynonyms(join(folder, 'synonyms.csv')),
  ])
  const terms = documents === undefined ? glossaryPassages(glossary, join(folder, 'glossary.csv')) : []
  const brokers = documents === undefined ? await loadBrokers(folder) : undefined
  const orientation =
    documents === undefined ? await loadPath(join(folder, 'orientation'), knowledge.passages) : undefined
  const criteria =
    documents === undefined ? await loadCriteria(join(folder, 'criteria'), knowledge.passages) : undefined
  const calendar = documents === undefined ? await learnCalendar(folder, countries, knowledge.passages) : NO_CALENDAR
  return {
    knowledge,
    passages: [...knowledge.passages, ...terms],
    countries,
    glossary,
    synonyms,
    brokers,
    orientation,
    criteria,
    ...calendar,
  }
}

const NO_CALENDAR: Pick<Learned, 'calendar' | 'calendarProblems'> = { calendar: undefined, calendarProblems: [] }

/** A calendar with problems tells no dates at all: none is better than a wrong one. */
async function learnCalendar(
  folder: string,
  countries: readonly Country[],
  passages: readonly Passage[],
): Promise<typeof NO_CALENDAR> {
  const codes = countries.map((country) => country.code)
  const { calendar, problems } = await readCalendar(join(folder, 'calendar'), codes, passages)
  return problems.length > 0 ? { calendar: undefined, calendarProblems: problems } : { calendar, calendarProblems: [] }
}

export interface OpenedDesk {
  readonly desk: Desk
  readonly skills: readonly Skill[]
  readonly clock: Clock
}

export interface DeskNeeds {
  readonly learned: Learned
  readonly store: Store
  readonly channels: ReadonlyMap<string, Channel>
  readonly log: Log
  /** Keeps the index between starts. */
  readonly indexFolder?: string
  /** The system's clock, unless a test sets its own. */
  readonly clock?: Clock
  readonly watch?: (handled: Handled) => void
  /** Where the HTTP server is reached from outside, for calendars to subscribe to. */
  readonly address?: string
  /** Without one, or with one that is off, the guidance is quoted as it stands. */
  readonly model?: LanguageModel
  /** Embeddings from outside, beside our own. */
  readonly outside?: OutsideSource
  /** Made before, where several desks search the same documents. */
  readonly retriever?: Retriever
}

/** Finds the sections of what was learnt; to be made once, as it takes seconds without a kept index. */
export function openRetriever({
  learned: { passages, glossary, synonyms },
  log,
  indexFolder,
  outside,
}: Pick<DeskNeeds, 'learned' | 'log' | 'indexFolder' | 'outside'>): Promise<Retriever> {
  return openHybridRetriever({
    passages,
    glossary: [...glossary, ...synonyms],
    log,
    ...(indexFolder !== undefined && { folder: indexFolder }),
    ...(outside && { outside }),
  })
}

/** Puts the parts together: documents, retriever, answering, skills, store and channels become one desk. */
export async function openDesk(needs: DeskNeeds): Promise<OpenedDesk> {
  const { learned, log, store, channels } = needs
  const { passages, countries, glossary, synonyms } = learned
  const retriever = needs.retriever ?? (await openRetriever(needs))
  const recalled = needs.indexFolder === undefined ? 0 : await recallRoots(needs.indexFolder)
  const weights = weighWords(passages, [...synonyms, ...sameAbbreviations(glossary)])
  if (needs.indexFolder !== undefined) await keepRoots(needs.indexFolder, recalled, weights.counts.words)
  const model = needs.model && restAfterSilence(needs.model)
  // The prompts are read, and held against the code, only where there is a model to give them to.
  const prompts = model?.on ? await loadPrompts(PROMPT_USES) : undefined
  const composer = model && prompts ? makeComposer({ model, prompts, glossary, passages, weights }) : undefined
  const answerer = makeAnswerer({ retriever, passages, weights, ...(composer && { composer }) })
  const clock = needs.clock ?? openSystemClock()
  for (const { where, what } of learned.calendarProblems) log.error('the calendar is left out', { where, what })
  const documents = openDocuments()
  const skills = await discoverSkills({
    answerer,
    countries,
    glossary,
    clock,
    ...(model && prompts && { reader: makeReader(model, prompts) }),
    ...(learned.brokers && { brokers: learned.brokers }),
    ...(learned.orientation && { orientation: learned.orientation }),
    ...(learned.criteria && { criteria: learned.criteria }),
    documents,
    ...(learned.calendar && {
      calendar: {
        ...learned.calendar,
        passages: learned.knowledge.passages,
        ...(needs.address !== undefined && { address: needs.address }),
      },
    }),
  })
  const desk = makeDesk({
    store,
    channels,
    skills,
    countries,
    clock,
    log,
    languageOf: (text, preferred) => languageOfQuestion(text, { preferred, vocabulary: weights.counts }).language,
    process: `${process.pid}:${randomUUID().slice(0, 8)}`,
    ...(needs.watch && { watch: needs.watch }),
    ...(model && prompts && { conversing: await openConversing(model, prompts, needs) }),
  })
  const stop = async () => {
    await desk.stop()
    await documents.close()
  }
  return { desk: { ...desk, stop }, skills, clock }
}

async function openConversing(
  model: LanguageModel,
  prompts: Prompts,
  { learned, store, log }: Pick<DeskNeeds, 'learned' | 'store' | 'log'>,
): Promise<Conversing> {
  const agent = openLangChainAgent(model)
  const tools = await discoverTools()
  return { agent, model, prompts, tools, store, log, find: makeCountryFinder(learned.countries) }
}
