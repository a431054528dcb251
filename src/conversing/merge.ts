import type { Ending, Outcome } from '../core/outcome.ts'
import { type Block, paragraph, type Source, type Span } from '../core/reply.ts'
import type { Turn } from '../skills/skill.ts'
import { WORDING } from './wording.ts'
import { writesOrTells } from './writes.ts'

/** One part of a message, answered by its skill. */
export interface AnsweredPart {
  readonly skill: string
  /** The words on which the skill's turn ran. */
  readonly text: string
  /** The person's own words, where the turn ran on others. */
  readonly instead?: string
  readonly outcome: Outcome
}

/** A press that says words to a skill as if the person had typed them: the desk's own. First line the skill, then the words. */
export const DESK = 'desk'
export const SAY = 'say'
/** Longest words that a button carries. */
const LONGEST_SAID = 1_400
const LONGEST_SHOWN = 160

/**
 * Several skills' outcomes as one, in order: one reply, one set of entries and letters, kept together or not at all.
 * What writes or tells others without having asked is left out, and asked. Of those that expect something only the
 * first does; the others wait behind a button.
 */
export function mergeParts(parts: readonly AnsweredPart[], turn: Turn): Outcome {
  const words = WORDING[turn.language]
  const [only, ...others] = parts
  const isAsRuled = only && others.length === 0 && only.instead === undefined
  if (isAsRuled && !writesOrTells(only.outcome, turn.principal.id)) return only.outcome
  const fit = parts.map((part) => (writesOrTells(part.outcome, turn.principal.id) ? askFirst(part, turn) : part))
  const expecting = fit.find(({ outcome }) => outcome.expect)
  const told = fit.map((part): AnsweredPart => {
    if (!part.outcome.expect || part === expecting) return part
    const say = {
      language: turn.language,
      blocks: [paragraph(words.oneAtATime(shown(part.text))), button(part, words.goOn)],
    }
    return { ...part, outcome: { ending: 'clarify', say } }
  })
  const outcomes = told.map(({ outcome }) => outcome)
  const replies = outcomes.map(({ say }) => say)
  return {
    ending: endingOf(outcomes.map(({ ending }) => ending)),
    say: {
      language: turn.language,
      blocks: sourcesTogether(told.map((part) => withHead(part, told.length, turn))),
      ...(replies.some(({ forAskerOnly }) => forAskerOnly) && { forAskerOnly: true }),
      ...(replies.some(({ writtenByModel }) => writtenByModel) && { writtenByModel: true }),
      ...(replies.some(({ feedback }) => feedback !== undefined) && { feedback: turn.message.id }),
    },
    keep: outcomes.flatMap(({ keep = [] }) => keep),
    send: outcomes.flatMap(({ send = [] }) => send),
    considered: outcomes.flatMap(({ considered = [] }) => considered),
    ...(expecting?.outcome.expect && { expect: expecting.outcome.expect }),
  }
}

function askFirst(part: AnsweredPart, turn: Turn): AnsweredPart {
  const words = WORDING[turn.language]
  const say = {
    language: turn.language,
    blocks: [paragraph(words.shallI(part.text.slice(0, LONGEST_SAID))), button(part, words.yes)],
    forAskerOnly: true as const,
  }
  return { ...part, outcome: { ending: 'proposed', say } }
}

function button({ skill, text }: AnsweredPart, label: string): Block {
  const press = { skill: DESK, action: SAY, value: `${skill}\n${text.slice(0, LONGEST_SAID)}` }
  return { kind: 'choices', choices: [{ label, press }] }
}

function shown(text: string): string {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, LONGEST_SHOWN)}…`
}

/** The person sees which part of the message is answered, and how it was read. */
function withHead({ text, instead, outcome }: AnsweredPart, parts: number, turn: Turn): readonly Block[] {
  const words = WORDING[turn.language]
  if (instead !== undefined) return [quiet(words.readAs(shown(text))), ...outcome.say.blocks]
  return parts > 1 ? [quiet(words.onThis(shown(text))), ...outcome.say.blocks] : outcome.say.blocks
}

function quiet(words: string): Block {
  return { kind: 'paragraph', spans: [{ text: words, emphasis: true }] }
}

/** Each part numbers its sources from 1; together they are numbered through and stand once, before the last buttons. */
function sourcesTogether(parts: readonly (readonly Block[])[]): readonly Block[] {
  const sources: Source[] = []
  const blocks = parts.flatMap((part) => {
    const shift = sources.length
    const own = part.flatMap((block) => (block.kind === 'sources' ? block.sources : []))
    sources.push(...own.map((source) => ({ ...source, number: source.number + shift })))
    return part.filter((block) => block.kind !== 'sources').map((block) => shifted(block, shift))
  })
  if (sources.length === 0) return blocks
  const last = blocks.at(-1)
  const end = last?.kind === 'choices' ? blocks.length - 1 : blocks.length
  return [...blocks.slice(0, end), { kind: 'sources', sources }, ...blocks.slice(end)]
}

function shifted(block: Block, by: number): Block {
  const spans = (all: readonly Span[]): readonly Span[] =>
    all.map((span) => (span.cites === undefined ? span : { ...span, cites: span.cites + by }))
  switch (block.kind) {
    case 'paragraph':
    case 'caveat':
    case 'quote':
      return { ...block, spans: spans(block.spans) }
    case 'list':
      return { ...block, items: block.items.map(spans) }
    case 'facts':
      return { ...block, facts: block.facts.map((fact) => ({ ...fact, value: spans(fact.value) })) }
    default:
      return block
  }
}

/** What asks for something stands above what was answered, doubt above certainty. */
const FIRST: readonly Ending[] = [
  'error',
  'proposed',
  'clarify',
  'answered-with-caveat',
  'answered',
  'closest',
  'done',
  'not-found',
  'refused',
  'too-long',
  'out-of-scope',
  'small-talk',
]

function endingOf(endings: readonly Ending[]): Ending {
  const found = FIRST.find((ending) => endings.includes(ending)) ?? 'not-found'
  const lacks = endings.some((ending) => ending === 'not-found' || ending === 'closest')
  return found === 'answered' && lacks ? 'answered-with-caveat' : found
}
