import { z } from 'zod'
import type { CivilDate } from '../core/dates.ts'
import { parseCivilDate } from '../core/dates.ts'
import { type FactStatus, STATUSES } from '../core/status.ts'
import { type Rows, readRows } from '../knowledge/read-rows.ts'
import { type GroupSpan, type Known, type MembershipSince, type Plan, weakest } from './country-facts.ts'
import { type DayRange, parseDayRange } from './day-range.ts'
import { LENGTHS, MEMBERSHIPS } from './rule-schema.ts'

const status = z.enum(STATUSES).exclude(['UNSTATED'])
const country = z.string().regex(/^[A-Z]{2}$/, 'write the two capital letters of the country')
const PlanRow = z.object({
  country,
  plan: z.string().trim().min(1, 'name the plan, for example 2023-2027').max(60),
  start: z.string(),
  end: z.string(),
  delivered: z.string().default(''),
  co_creation_start: z.string().default(''),
  length: z.enum([...LENGTHS, '']).default(''),
  status,
  note: z.string().max(500).default(''),
  sources: z.string().min(1, 'name the source'),
})
const MembershipRow = z.object({
  country,
  membership: z.enum(MEMBERSHIPS),
  from: z.string(),
  status,
  note: z.string(),
  sources: z.string().min(1),
})
const GroupRow = z.object({
  country,
  group: z.enum(['cohort-1', 'cohort-2', 'cohort-3', 'cohort-4', 'odd', 'even']),
  from: z.string(),
  until: z.string(),
  status,
  note: z.string(),
  sources: z.string().min(1),
})

/** Plans as rows of a table: `plans.csv` and what staff import have the same columns. */
export function readPlanRows(file: string, content: string): Rows<Plan> {
  return readRows(file, content, PlanRow, (row, where, say) => {
    const date = (column: 'start' | 'end' | 'delivered' | 'co_creation_start') =>
      readKnown(row[column], row.status, (text) => say(column, badDate(text)))
    const plan: Plan = {
      country: row.country,
      name: row.plan,
      start: date('start'),
      end: date('end'),
      delivered: date('delivered'),
      coCreationStart: date('co_creation_start'),
      length: row.length || undefined,
      note: row.note,
      sources: listOf(row.sources),
      where,
    }
    return plan
  })
}

export function readMembershipRows(file: string, content: string): Rows<MembershipSince> {
  return readRows(file, content, MembershipRow, (row, where, say) => ({
    ...row,
    from: readKnown(row.from, row.status, (text) => say('from', badDate(text)))?.value,
    sources: listOf(row.sources),
    where,
  }))
}

export function readGroupRows(file: string, content: string): Rows<GroupSpan> {
  return readRows(file, content, GroupRow, (row, where, say) => {
    const day = (column: 'from' | 'until'): CivilDate => {
      const date = parseCivilDate(row[column])
      if (!date) say(column, badDate(row[column]))
      return date ?? '2011-09-20'
    }
    return { ...row, from: day('from'), until: day('until'), sources: listOf(row.sources), where }
  })
}

function badDate(text: string): string {
  return `"${text}" is no day, month or year of the calendar; write 2026-06-30, 2026-06 or 2026`
}

/** A cell such as `2023-12 (deduced)`: the date, and the status that the doubt in brackets leaves it. */
export function readKnown(
  cell: string,
  rowStatus: FactStatus,
  bad: (text: string) => void = () => {},
): Known<DayRange> | undefined {
  const text = cell.trim()
  if (text === '') return undefined
  const match = /^([\d/-]+)\s*(?:\(([^)]*)\))?$/.exec(text)
  const value = match?.[1] === undefined ? undefined : parseDayRange(match[1])
  if (!value) {
    bad(text)
    return undefined
  }
  return { value, status: weakest(rowStatus, doubtIn(match?.[2])) }
}

function doubtIn(brackets: string | undefined): FactStatus {
  if (brackets === undefined) return 'SOLID'
  return STATUSES.find((candidate) => brackets.includes(candidate)) ?? 'INDIRECT'
}

function listOf(cell: string): readonly string[] {
  return cell
    .split(' ; ')
    .map((source) => source.trim())
    .filter(Boolean)
}
