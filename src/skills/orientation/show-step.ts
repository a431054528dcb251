import { type Citations, makeCitations } from '../../answering/citations.ts'
import { WORDING as ANSWERING } from '../../answering/wording.ts'
import type { CivilDate } from '../../core/dates.ts'
import { formatDate } from '../../core/dates.ts'
import type { Language } from '../../core/language.ts'
import type { Passage } from '../../core/passage.ts'
import type { Block, Choice } from '../../core/reply.ts'
import { STATUS_LABELS } from '../../core/status.ts'
import { type Progress, stepInHand } from '../../orientation/progress.ts'
import { type Step, stepsFor } from '../../orientation/step.ts'
import type { ReadStore } from '../../ports/store.ts'
import type { Turn } from '../skill.ts'
import { factsOf, ownDates } from './own-dates.ts'
import { button, type Parts } from './parts.ts'
import { WORDING } from './wording.ts'

/** The step in hand, after what is to stand before it; undefined at the end of the path. */
export async function stepBlocks(
  turn: Pick<Turn, 'language' | 'today' | 'read'>,
  progress: Progress,
  parts: Parts,
  before: (citations: Citations) => readonly Block[] = () => [],
): Promise<readonly Block[] | undefined> {
  const steps = stepsFor(parts.path, progress.side, progress.situation)
  const hand = stepInHand(
    progress,
    steps.map(({ key }) => key),
  )
  const index = steps.findIndex(({ key }) => key === hand)
  const step = steps[index]
  if (!step) return undefined
  const { language, today } = turn
  const words = WORDING[language]
  const citations = makeCitations([...(parts.calendar?.passages ?? []), ...parts.path.passages], language)
  const lead = before(citations)
  const told = quotedFrom(step, citations, language, today)
  const shown = await shownTo(step, turn, progress, parts, citations)
  const choices: Choice[] = [
    button(words.buttons.done, 'done', step.key, 'primary'),
    button(words.buttons.skip, 'skip', step.key),
    ...(index > 0 ? [button(words.buttons.back, 'back', step.key)] : []),
    button(words.buttons.more, 'more', step.key),
    { label: step.ask[language], press: { skill: 'guidance', action: 'ask', value: step.ask[language] } },
    ...(step.shows === 'dates' && parts.calendar?.countries.has(progress.country)
      ? [
          {
            label: words.buttons.timeline,
            press: { skill: 'deadlines', action: 'timeline', value: JSON.stringify({ country: progress.country }) },
          },
        ]
      : []),
    button(words.buttons.overview, 'overview'),
  ]
  return [
    ...lead,
    { kind: 'heading', text: words.stepOf(index + 1, steps.length, step.title[language]) },
    { kind: 'paragraph', spans: [{ text: step.text[language] }] },
    ...told,
    ...shown,
    {
      kind: 'paragraph',
      spans: [
        { text: `${words.toDo}${language === 'fr' ? '\u202f' : ''}: `, strong: true },
        { text: step.do[language] },
      ],
    },
    ...citations.block(),
    { kind: 'choices', choices },
  ]
}

/** The first section in its own words, the others by name; how sure each is stands beside it. */
function quotedFrom(step: Step, citations: Citations, language: Language, today: CivilDate): readonly Block[] {
  const words = WORDING[language]
  const [first = '', ...others] = step.passages
  const passage = citations.passage(first)
  const number = citations.cite(first)
  if (!passage || number === undefined) return []
  const span = { text: passage.summary ?? passage.text.split('\n')[0] ?? '', cites: number }
  const also = others.flatMap((id) => {
    const other = citations.passage(id)
    if (!other) return []
    const sure = other.status === 'SOLID' ? '' : ` (${STATUS_LABELS[language][other.status]})`
    return [{ text: `${other.sectionTitle}${sure}`, cites: citations.cite(id) ?? number }]
  })
  const [before = '', after = ''] = words.alsoRead('|').split('|')
  return [
    { kind: 'paragraph', spans: [{ text: words.quoted, emphasis: true }] },
    { kind: 'quote', spans: [span], language: passage.language },
    ...caveatOn(passage, language),
    ...(passage.validFrom && passage.validFrom > today
      ? [{ kind: 'caveat', spans: [{ text: words.heldFrom(formatDate(passage.validFrom, language)) }] } as const]
      : []),
    ...(also.length > 0
      ? [
          {
            kind: 'paragraph',
            spans: [
              { text: before },
              ...also.flatMap((one, at) => (at > 0 ? [{ text: language === 'fr' ? ' ; ' : '; ' }, one] : [one])),
              { text: after },
            ],
          } as const,
        ]
      : []),
  ]
}

/** A section that is no official text says so in a sentence, as answers do. */
function caveatOn({ status }: Passage, language: Language): readonly Block[] {
  if (status === 'SOLID' || status === 'UNSTATED') return []
  return [{ kind: 'caveat', spans: [{ text: ANSWERING[language].caveats[status] }] }]
}

/** What the desk knows of this newcomer's own country. */
async function shownTo(
  step: Step,
  { read, language, today }: Pick<Turn, 'language' | 'today' | 'read'>,
  progress: Progress,
  parts: Parts,
  citations: Citations,
): Promise<readonly Block[]> {
  if (step.shows === 'counterpart') return [await counterpartBlock(read, progress.country, language)]
  if (step.shows !== 'dates' || !parts.calendar) return []
  const facts = await factsOf(progress.country, read, parts.calendar)
  if (!facts) return []
  return ownDates(facts, parts.calendar, today, language, parts.nameOf(progress.country, language), citations)
}

async function counterpartBlock(read: ReadStore, country: string, language: Language): Promise<Block> {
  const words = WORDING[language]
  const person = await read.counterpartOf(country)
  return { kind: 'paragraph', spans: [{ text: person ? words.counterpart(person.name) : words.noCounterpart }] }
}

/** The whole first section of a step. */
export function sectionBlocks(step: Step, parts: Parts, language: Language): readonly Block[] {
  const citations = makeCitations(parts.path.passages, language)
  const [first = ''] = step.passages
  const passage = citations.passage(first)
  if (!passage) return []
  const number = citations.cite(first) ?? 1
  const paragraphs = passage.text.split('\n\n')
  return [
    { kind: 'heading', text: passage.sectionTitle },
    ...paragraphs.map((words): Block => {
      const lines = words.split('\n')
      return lines.length > 1
        ? { kind: 'list', items: lines.map((line) => [{ text: line }]) }
        : { kind: 'paragraph', spans: [{ text: words, ...(words === paragraphs[0] && { cites: number }) }] }
    }),
    ...citations.block(),
  ]
}
