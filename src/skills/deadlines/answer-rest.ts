import { splitQuestion } from '../../answering/split-question.ts'
import { fold } from '../../core/fold.ts'
import type { Outcome } from '../../core/outcome.ts'
import { type Block, paragraph, type Source, type Span } from '../../core/reply.ts'
import type { Tools, Turn } from '../skill.ts'
import { type Asked, askedIn } from './asked.ts'
import { WORDING } from './wording.ts'
import { WORDS } from './words-asked.ts'

type Reads = (text: string) => Asked | undefined

/**
 * What a message asks of dates, and what else it asks: "when is our plan due and what must it contain?" is answered in
 * one reply. The rest is empty where dates are all that is asked.
 */
export function datesAndRest(
  turn: Turn,
  tools: Tools,
  lastCountry: string | undefined,
): {
  readonly asked: Asked | undefined
  readonly rest: string
} {
  const { text, principal, today, language } = turn
  const read: Reads = (words) => askedIn({ text: words, principal, today, countries: tools.countries, lastCountry })
  const whole = read(text)
  const parts = splitQuestion(text, language)
  if (parts.length < 2) return { asked: whole, rest: '' }
  const dated = parts.map(read)
  const first = dated.find((part) => part !== undefined)
  if (!first) return { asked: whole, rest: '' }
  const asked = whole ?? first
  const rest = parts.filter((part, at) => !dated[at] && !isCovered(part, asked)).join(' ')
  // The country and the subject of the other part are not those of the dates.
  return rest === '' ? { asked, rest } : { asked: first, rest }
}

/** What an answer on dates tells anyway: the consequences of lateness. */
function isCovered(part: string, asked: Asked): boolean {
  const words = fold(part)
  const onLateness = asked.kind === 'late' || asked.kind === 'submit-on' || (asked.kind === 'next' && asked.late)
  return onLateness && (WORDS.late.test(words) || WORDS.whatIf.test(words)) && !WORDS.guidance.test(words)
}

/** The outcome with the answer of the guidance to the rest of the question below it, its sources numbered on. */
export async function withRest(outcome: Outcome, rest: string, turn: Turn, tools: Tools): Promise<Outcome> {
  const { language, today, principal, history } = turn
  const answered = await tools.answerer({
    text: rest,
    language,
    today,
    asker: principal.id,
    earlierQuestions: [...history.filter((said) => said.by === 'person').map((said) => said.text), turn.text].filter(
      Boolean,
    ),
    ...(principal.country && { country: principal.country }),
  })
  const found = answered.ending === 'answered' || answered.ending === 'answered-with-caveat'
  const more = found ? answered.blocks : [paragraph(WORDING[language].restNotFound(rest))]
  const { say } = outcome
  return {
    ...outcome,
    ending: outcome.ending === 'answered' && answered.ending !== 'answered' ? 'answered-with-caveat' : outcome.ending,
    say: {
      ...say,
      blocks: joined(say.blocks, more),
      ...(found && answered.writtenByModel && { writtenByModel: true as const }),
    },
    considered: answered.considered,
  }
}

/** Two answers as one: words below words, one list of sources, buttons last. A section that both name has one number. */
function joined(ours: readonly Block[], more: readonly Block[]): readonly Block[] {
  const sources = sourcesIn(ours)
  const added: Source[] = []
  const numbers = new Map<number, number>()
  for (const source of sourcesIn(more)) {
    const same = [...sources, ...added].find(
      ({ document, section }) => document === source.document && section === source.section,
    )
    const number = same?.number ?? Math.max(0, ...sources.map((one) => one.number)) + added.length + 1
    numbers.set(source.number, number)
    if (!same) added.push({ ...source, number })
  }
  const words = (blocks: readonly Block[]) => blocks.filter(({ kind }) => kind !== 'sources' && kind !== 'choices')
  const all = [...sources, ...added]
  return [
    ...words(ours),
    ...words(more).map((block) => renumbered(block, numbers)),
    ...(all.length > 0 ? [{ kind: 'sources' as const, sources: all }] : []),
    ...ours.filter(({ kind }) => kind === 'choices'),
  ]
}

function sourcesIn(blocks: readonly Block[]): readonly Source[] {
  return blocks.flatMap((block) => (block.kind === 'sources' ? block.sources : []))
}

function renumbered(block: Block, numbers: ReadonlyMap<number, number>): Block {
  const spans = (given: readonly Span[]) =>
    given.map(({ cites, ...span }) => ({ ...span, ...(cites !== undefined && { cites: numbers.get(cites) ?? cites }) }))
  switch (block.kind) {
    case 'paragraph':
    case 'quote':
      return { ...block, spans: spans(block.spans) }
    case 'caveat':
      // Its words name the sources by their numbers.
      return {
        ...block,
        spans: spans(block.spans).map((span) => ({
          ...span,
          text: span.text.replace(/\[(\d+)\]/g, (_, number: string) => `[${numbers.get(Number(number)) ?? number}]`),
        })),
      }
    case 'list':
      return { ...block, items: block.items.map(spans) }
    case 'facts':
      return { ...block, facts: block.facts.map(({ label, value }) => ({ label, value: spans(value) })) }
    default:
      return block
  }
}
