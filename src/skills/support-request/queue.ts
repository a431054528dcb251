import { TEAM } from '../../brokering/case.ts'
import { THEME_NAMES } from '../../brokering/themes.ts'
import { formatDate } from '../../core/dates.ts'
import type { Language } from '../../core/language.ts'
import { type Block, paragraph } from '../../core/reply.ts'
import type { ReadStore } from '../../ports/store.ts'
import { type CaseLine, CLOSED, IN_TIME, LATE, LINE } from './kept.ts'
import { button, stateWords } from './show.ts'
import { WORDING } from './wording.ts'

export const QUEUE_PARTS = ['late', 'mine', 'unassigned', 'others'] as const
export type QueuePart = (typeof QUEUE_PARTS)[number]

/** How many cases there are, and the most urgent of them. There may be thousands: the store counts and sorts them. */
export interface Pile {
  readonly total: number
  readonly first: readonly CaseLine[]
}
export type Queue = Readonly<Record<QueuePart, Pile>>

/** Rows of each part when all are shown, and of one that is asked for alone; the rest is counted. */
const SHOWN = 8
const SHOWN_ALONE = 25
const BUTTONS = 5

/**
 * The open cases, for a member of the Support Unit: each stands in one part only, the most urgent first. Late is what
 * the day's round found late. Of others a lead sees all; what belongs to somebody who left is unassigned.
 */
export async function queueOf(read: ReadStore, shown = SHOWN): Promise<Queue> {
  const { principal } = read
  const [all, late] = await Promise.all([
    read.countByPerson({ kind: LINE }),
    read.countByPerson({ kind: LINE, words: [[LATE]] }),
  ])
  const owners = [...all.keys()].filter((id) => id !== CLOSED && id !== TEAM && id !== principal.id)
  const left = await Promise.all(owners.map(async (id) => (await read.person(id))?.role !== 'support-unit'))
  const free = [TEAM, ...owners.filter((_, at) => left[at])]
  const others = principal.lead ? owners.filter((_, at) => !left[at]) : []
  const pile = async (owned: readonly string[], word: typeof LATE | typeof IN_TIME): Promise<Pile> => {
    const lateOf = (id: string) => late.get(id) ?? 0
    const counts = owned.map((id) => (word === LATE ? lateOf(id) : (all.get(id) ?? 0) - lateOf(id)))
    const filled = owned.filter((_, at) => (counts[at] ?? 0) > 0)
    const found = await Promise.all(
      filled.map((person) => read.entries({ kind: LINE, person, words: [[word]], sortedBy: 'due', limit: shown })),
    )
    // The bodies were checked when they were kept.
    const lines = found.flat().map(({ body }) => body as CaseLine)
    return { total: counts.reduce((sum, count) => sum + count, 0), first: lines.sort(byDue).slice(0, shown) }
  }
  const [isLate, mine, unassigned, ofOthers] = await Promise.all([
    pile([principal.id, ...free, ...others], LATE),
    pile([principal.id], IN_TIME),
    pile(free, IN_TIME),
    pile(others, IN_TIME),
  ])
  return { late: isLate, mine, unassigned, others: ofOthers }
}

function byDue(one: CaseLine, other: CaseLine): number {
  const [a, b] = [one.due ?? '', other.due ?? '']
  return a < b ? -1 : a > b ? 1 : 0
}

/** The whole queue, or one part of it at greater length. */
export async function queueBlocks(
  read: ReadStore,
  language: Language,
  part?: QueuePart,
  whenEmpty = true,
): Promise<readonly Block[]> {
  const words = WORDING[language]
  const queue = await queueOf(read, part ? SHOWN_ALONE : SHOWN)
  const filled = (part ? [part] : QUEUE_PARTS).filter((name) => queue[name].total > 0)
  if (filled.length === 0) return whenEmpty ? [paragraph(words.queueEmpty)] : []
  const first = filled.flatMap((name) => queue[name].first).slice(0, BUTTONS)
  return [
    { kind: 'heading', text: words.queueTitle },
    ...filled.map((name) => caseTable(queue[name], language, words.queueParts[name])),
    { kind: 'choices', choices: first.map(({ number }) => button(number, 'show', number)) },
  ]
}

export function caseTable({ total, first }: Pile, language: Language, caption: string): Block {
  const words = WORDING[language]
  const more = total - first.length
  return {
    kind: 'table',
    caption: `${caption} (${total})`,
    columns: words.columns,
    rows: [
      ...first.map((one) => [
        one.number,
        [one.country, ...one.themes.map((theme) => THEME_NAMES[language][theme])].filter(Boolean).join(' · '),
        stateWords(one, language),
        one.due ? formatDate(one.due, language) : '–',
      ]),
      ...(more > 0 ? [['…', words.andMore(more), '', '']] : []),
    ],
  }
}
