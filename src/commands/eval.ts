import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Command } from 'commander'
import { openOpenAIEmbeddings } from '../../adapters/embeddings/openai/index.ts'
import { settings as embeddingsSettings } from '../../adapters/embeddings/openai/settings.ts'
import { openJsonLog } from '../../adapters/log/json/index.ts'
import { openHybridRetriever } from '../../adapters/retriever/hybrid/index.ts'
import type { OutsideSource } from '../../adapters/retriever/hybrid/outside-meaning.ts'
import { openMemoryStore } from '../../adapters/store/memory/index.ts'
import { makeAnswerer } from '../answering/answer.ts'
import { type Composer, makeComposer } from '../answering/composing/composer.ts'
import { sameAbbreviations, weighWords } from '../answering/word-weights.ts'
import { readEnvironment, readSettings } from '../config.ts'
import { LANGUAGES, type Language } from '../core/language.ts'
import type { Passage } from '../core/passage.ts'
import { OutsideError, ProblemsFound } from '../core/problem.ts'
import { askGolden } from '../evaluation/ask-golden.ts'
import { belowFloor, type Figures, type Floors, figuresOf, round } from '../evaluation/figures.ts'
import { type GoldenQuestion, loadGoldenQuestions, loadGoldenSections } from '../evaluation/golden-questions.ts'
import type { Judgement } from '../evaluation/judge.ts'
import { type Learned, learn } from '../open-desk.ts'
import { openConfiguredModel, readModelSettings } from '../open-desk-model.ts'
import type { Environment } from '../ports/channel-module.ts'
import { PROMPT_USES } from '../prompt-uses.ts'
import { loadPrompts } from '../prompts/load-prompts.ts'
import { BadArguments, runCommand } from './arguments.ts'

const GOLDEN = join(import.meta.dirname, '../../test/golden')

/** Tokens of a day while measuring. */
const MANY = '1000000000'

interface Options {
  readonly split: string
  readonly json?: true
  readonly failures?: true
  readonly questions?: string
}

await runCommand(async () => {
  const options = new Command()
    .name('eval')
    .description(
      'Asks the golden questions and prints how many answers are right; ends with 1 when all are asked and a floor is missed.',
    )
    .option('--split <split>', 'tune, held or all', 'all')
    .option('--questions <file>', 'another file of golden questions; the floors do not apply')
    .option('--failures', 'also list the questions that went wrong')
    .option('--json', 'print one JSON object')
    .parse()
    .opts<Options>()
  if (!['tune', 'held', 'all'].includes(options.split)) throw new BadArguments('--split: write tune, held or all.')
  const environment = readEnvironment()
  const learned = await learn(readSettings(environment))
  const questions = (await loadGoldenQuestions(options.questions ?? join(GOLDEN, 'questions.jsonl'))).filter(
    ({ split }) => options.split === 'all' || split === options.split,
  )
  const sections = await loadGoldenSections(join(GOLDEN, 'sections.jsonl'))
  const floors = JSON.parse(await readFile(join(GOLDEN, 'floors.json'), 'utf8')) as Record<string, Floors>

  const judgements = await judgeAll(questions, sections, learned.passages, learned)
  const figures: Record<string, Figures> = { all: figuresOf(judgements) }
  for (const language of LANGUAGES) figures[language] = figuresOf(of(language, questions, judgements))
  for (const language of LANGUAGES) {
    const asked = questions.filter((question) => question.language === language)
    const others = learned.passages.filter((passage) => passage.language !== language)
    const judged = await judgeAll(asked, sections, others, learned)
    // Facts are written down in the language of the question; a quote in another cannot be held to them.
    figures[`${language} without its documents`] = figuresOf(judged.map((each) => ({ ...each, facts: undefined })))
  }
  const outside = await embeddingsFrom(environment)
  if (outside) {
    const judged = await judgeAll(questions, sections, learned.passages, learned, { outside })
    const beside = 'with embeddings'
    figures[`all ${beside}`] = figuresOf(judged)
    for (const language of LANGUAGES) figures[`${language} ${beside}`] = figuresOf(of(language, questions, judged))
  }
  const composer = await composerFrom(environment, learned)
  if (composer) {
    const judged = await judgeAll(questions, sections, learned.passages, learned, {
      ...(outside && { outside }),
      composer,
    })
    const beside = 'with the model'
    figures[`all ${beside}`] = figuresOf(judged)
    for (const language of LANGUAGES) figures[`${language} ${beside}`] = figuresOf(of(language, questions, judged))
  }
  // The floors are those of all questions: a part of them says less.
  const held = options.split === 'all' && options.questions === undefined ? Object.entries(figures) : []
  const failed = held.flatMap(([name, values]) => {
    const kind = name.endsWith('without its documents')
      ? 'cross-language'
      : name.replace(/ with (?:embeddings|the model)$/, '')
    return belowFloor(name, values, floors[kind] ?? {})
  })

  if (options.json) process.stdout.write(`${JSON.stringify({ split: options.split, figures, failed })}\n`)
  else process.stdout.write(tableOf(figures))
  if (options.failures) process.stdout.write(failuresOf(questions, judgements))
  for (const line of failed) process.stderr.write(`${line}\n`)
  if (failed.length > 0) process.exitCode = 1
})

/** Embeddings of the settings: the same questions are then asked once more with them, for comparison. */
async function embeddingsFrom(environment: Environment): Promise<OutsideSource | undefined> {
  const state = embeddingsSettings.read(environment)
  if (state.state === 'half-set') throw new ProblemsFound(state.problems)
  if (state.state === 'off') return undefined
  return { embeddings: await openOpenAIEmbeddings(state.settings), kept: openMemoryStore().vectors }
}

/** The model of the settings: the same questions are then asked once more with it writing the answers. */
async function composerFrom(environment: Environment, learned: Learned): Promise<Composer | undefined> {
  const log = openJsonLog('error')
  // Whoever measures has decided to: the budgets of a day are for conversations.
  const unbound = { ...environment, COUNTRYDESK_MODEL_TOKENS_DAY: MANY, COUNTRYDESK_MODEL_TOKENS_PERSON: MANY }
  const needs = { learned, store: openMemoryStore(), log }
  const model = await openConfiguredModel(
    readModelSettings(environment).state === 'off' ? environment : unbound,
    readSettings(environment),
    needs,
  )
  if (!model.on) return undefined
  const { glossary, synonyms, passages } = learned
  const weights = weighWords(passages, [...synonyms, ...sameAbbreviations(glossary)])
  return makeComposer({ model, prompts: await loadPrompts(PROMPT_USES), glossary, passages, weights })
}

async function judgeAll(
  questions: readonly GoldenQuestion[],
  sections: ReadonlyMap<string, readonly string[]>,
  passages: readonly Passage[],
  { glossary, synonyms }: Pick<Learned, 'glossary' | 'synonyms'>,
  beside: { readonly outside?: OutsideSource; readonly composer?: Composer } = {},
): Promise<readonly Judgement[]> {
  const { outside, composer } = beside
  const weights = weighWords(passages, [...synonyms, ...sameAbbreviations(glossary)])
  const retriever = await openHybridRetriever({
    passages,
    glossary: [...glossary, ...synonyms],
    log: openJsonLog('silent'),
    ...(outside && { outside }),
  })
  if (outside && !(await retriever.outsideReady)) {
    throw new OutsideError(`${outside.embeddings.description} gave no vectors of the sections.`)
  }
  const answerer = makeAnswerer({ retriever, passages, weights, ...(composer && { composer }) })
  const validity = new Map(
    passages.map(({ document, validFrom, validUntil }) => [document, { from: validFrom, until: validUntil }]),
  )
  const judgements: Judgement[] = []
  for (const question of questions) {
    judgements.push(await askGolden(question, sections.get(question.id), answerer, weights, validity))
  }
  return judgements
}

function of(language: Language, questions: readonly GoldenQuestion[], judgements: readonly Judgement[]): Judgement[] {
  return judgements.filter((_, at) => questions[at]?.language === language)
}

function tableOf(figures: Readonly<Record<string, Figures>>): string {
  const measures = [
    'questions',
    'language',
    'sectionFirst',
    'sectionInThree',
    'facts',
    'refusal',
    'falseRefusal',
    'wrongEdition',
  ] as const
  const rows = Object.entries(figures).map(([name, values]) =>
    [name.padEnd(30), ...measures.map((measure) => shown(values[measure]).padStart(measure.length))].join('  '),
  )
  return `${[''.padEnd(30), ...measures].join('  ')}\n${rows.join('\n')}\n`
}

function shown(value: number | undefined): string {
  return value === undefined ? '-' : String(round(value))
}

function failuresOf(questions: readonly GoldenQuestion[], judgements: readonly Judgement[]): string {
  return judgements
    .flatMap((judgement, at) => {
      const question = questions[at]
      const { facts, refused, wrongEdition, sectionFirst, language } = judgement
      const wrong = [facts, refused, sectionFirst, language].includes(false) || wrongEdition
      if (!question || !wrong) return []
      const why = [
        judgement.ending,
        ...(language ? [] : ['language']),
        ...(sectionFirst === false ? ['section'] : []),
        ...(wrongEdition ? ['edition'] : []),
        ...(judgement.claims ? judgement.missing : []),
      ]
      return [`${question.id} ${question.kind}: ${question.question}\n    ${why.join('; ')}\n`]
    })
    .join('')
}
