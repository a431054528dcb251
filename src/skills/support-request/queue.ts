import { TEAM } from '../../brokering/case.ts'
import { THEME_NAMES } from '../../brokering/themes.ts'
import { type CivilDate, formatDate } from '../../core/dates.ts'
import type { Language } from '../../core/language.ts'
import type { Principal } from '../../core/principal.ts'
import { type Block, paragraph } from '../../core/reply.ts'
import type { KeptEntry, ReadStore } from '../../ports/store.ts'
import { type CaseLine, LINE } from './kept.ts'
import { button, stateWords } from './show.ts'
import { WORDING } from './wording.ts'

export const QUEUE_PARTS = ['late', 'mine', 'unassigned', 'others'] as const
export type QueuePart = (typeof QUEUE_PARTS)[number]
export type Queue = Readonly<Record<QueuePart, readonly CaseLine[]>>

/** The lines that a member of the Support Unit looks at: their own and those of nobody; a lead sees all. */
export async function linesFor(read: ReadStore): Promise<readonly KeptEntry[]> {
  const { principal } = read
  if (principal.lead) return read.entries({ kind: LINE })
  const owners = [principal.id, TEAM]
  return (await Promise.all(owners.map((person) => read.entries({ kind: LINE, person })))).flat()
}

/**
 * The open cases of the Support Unit, for one of its members: each stands in one part only, the most urgent first.
 * The bodies were checked when they were kept, and are not checked again: there may be thousands.
 */
export function queueFor(
  entries: readonly KeptEntry[],
  who: Pick<Principal, 'id' | 'countries'>,
  today: CivilDate,
): Queue {
  const parts: Record<QueuePart, CaseLine[]> = { late: [], mine: [], unassigned: [], others: [] }
  for (const { body } of entries) {
    const one = body as CaseLine
    if (one.state === 'closed') continue
    const late = one.due !== undefined && one.due < today
    const mine = one.owner === who.id
    if (late && (mine || one.owner === TEAM)) parts.late.push(one)
    else if (mine) parts.mine.push(one)
    else if (one.owner === TEAM) parts.unassigned.push(one)
    else parts.others.push(one)
  }
  const day = (one: CaseLine) => one.due ?? '9999-12-31'
  for (const part of QUEUE_PARTS)
    parts[part].sort((one, other) => (day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : 0))
  return parts
}

/** Rows of one part that are shown; the rest is counted. */
const SHOWN = 8

export function queueBlocks(queue: Queue, language: Language): readonly Block[] {
  const words = WORDING[language]
  const filled = QUEUE_PARTS.filter((part) => queue[part].length > 0)
  if (filled.length === 0) return [paragraph(words.queueEmpty)]
  const first = filled.flatMap((part) => queue[part]).slice(0, 5)
  return [
    { kind: 'heading', text: words.queueTitle },
    ...filled.flatMap((part): readonly Block[] => [caseTable(queue[part], language, words.queueParts[part])]),
    { kind: 'choices', choices: first.map(({ number }) => button(number, 'show', number)) },
  ]
}

export function caseTable(cases: readonly CaseLine[], language: Language, caption: string): Block {
  const words = WORDING[language]
  const more = cases.length - SHOWN
  return {
    kind: 'table',
    caption: `${caption} (${cases.length})`,
    columns: words.columns,
    rows: [
      ...cases
        .slice(0, SHOWN)
        .map((one) => [
          one.number,
          [one.country, ...one.themes.map((theme) => THEME_NAMES[language][theme])].filter(Boolean).join(' · '),
          stateWords(one, language),
          one.due ? formatDate(one.due, language) : '–',
        ]),
      ...(more > 0 ? [['…', words.andMore(more), '', '']] : []),
    ],
  }
}
