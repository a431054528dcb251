import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { isMap, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Problem } from '../core/problem.ts'
import { Broker } from './broker.ts'
import { checkBroker, type KnownAround } from './check-broker.ts'

const LISTS = ['themes', 'help', 'languages', 'regions', 'countries', 'sources'] as const
const NUMBERS = ['since', 'until', 'capacity'] as const
const TEXTS = ['contact', 'lastActive'] as const

/** The columns of a table of brokers. Lists are written with semicolons; an empty cell says nothing. */
export const BROKER_COLUMNS = [
  'id',
  'kind',
  'name_en',
  'name_fr',
  'name_es',
  'does_en',
  'does_fr',
  'does_es',
  'themes',
  'help',
  'languages',
  'regions',
  'countries',
  'since',
  'until',
  'capacity',
  'contact',
  'consent',
  'lastActive',
  'status',
  'sources',
] as const

interface Raw {
  readonly where: string
  readonly value: unknown
}

export interface ReadBrokers {
  readonly brokers: readonly Broker[]
  readonly problems: readonly Problem[]
}

/** Every broker of a file, a table or YAML like the register; each problem is named with row, column and what to do. */
export function readBrokerFile(file: string, content: string, around: KnownAround): ReadBrokers {
  const { raw, problems } = /\.ya?ml$/i.test(file) ? rawOfYaml(file, content) : rawOfTable(file, content)
  const found = [...problems]
  const brokers: Broker[] = []
  const placeOf = new Map<string, string>()
  for (const { where, value } of raw) {
    const read = Broker.safeParse(value)
    if (!read.success) {
      found.push(...read.error.issues.map((issue) => problemOf(where, issue)))
      continue
    }
    const before = placeOf.get(read.data.id)
    if (before)
      found.push({ where, what: `id: ${read.data.id} stands in ${before} already.`, mend: 'Keep one of the two.' })
    placeOf.set(read.data.id, where)
    found.push(...checkBroker(read.data, where, around))
    brokers.push(read.data)
  }
  return { brokers, problems: found }
}

function rawOfTable(file: string, content: string): { raw: readonly Raw[]; problems: readonly Problem[] } {
  try {
    const rows = parse(content, { columns: true, bom: true, info: true, skip_empty_lines: true, trim: true }) as {
      record: Record<string, string>
      info: { lines: number }
    }[]
    return {
      raw: rows.map(({ record, info }) => ({ where: `${file}:${info.lines}`, value: fromRow(record) })),
      problems: [],
    }
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    return { raw: [], problems: [{ where: file, what: `${what}.`, mend: 'Save the table as CSV with commas.' }] }
  }
}

function fromRow(row: Readonly<Record<string, string>>): unknown {
  const cell = (name: string) => row[name] || undefined
  const inLanguages = (name: string) => {
    const en = cell(`${name}_en`) ?? cell(name)
    return { en, fr: cell(`${name}_fr`) ?? en, es: cell(`${name}_es`) ?? en }
  }
  const names = inLanguages('name')
  const does = inLanguages('does')
  const list = (name: string) => (cell(name) ?? '').split(';').map((part) => part.trim())
  const number = (text: string) => (/^\d+$/.test(text) ? Number(text) : text)
  const some = <T>(columns: readonly string[], make: (text: string) => T) =>
    columns.flatMap((name) => (cell(name) === undefined ? [] : [[name, make(cell(name) ?? '')] as const]))
  return {
    id: cell('id'),
    kind: cell('kind'),
    names,
    does: does.en === undefined ? names : does,
    ...Object.fromEntries(LISTS.map((name) => [name, list(name).filter(Boolean)])),
    ...Object.fromEntries(some(NUMBERS, number)),
    ...Object.fromEntries(some(TEXTS, String)),
    consent: cell('consent'),
    status: cell('status') ?? 'UNSTATED',
  }
}

function rawOfYaml(file: string, content: string): { raw: readonly Raw[]; problems: readonly Problem[] } {
  const counter = new LineCounter()
  const document = parseDocument(content, { lineCounter: counter })
  const lineAt = (offset: number | undefined) => `${file}:${counter.linePos(offset ?? 0).line}`
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ message, pos }) => ({
      where: lineAt(pos[0]),
      what: message.split('\n')[0] ?? message,
      mend: 'Correct the YAML.',
    }))
    return { raw: [], problems }
  }
  const list = document.get('brokers', true)
  if (!isSeq(list)) {
    return {
      raw: [],
      problems: [{ where: file, what: 'There is no list `brokers`.', mend: 'Begin it with `brokers:`.' }],
    }
  }
  const raw = list.items.map(
    (item): Raw => ({
      where: lineAt(isMap(item) ? item.range?.[0] : undefined),
      value: isMap(item) ? { status: 'UNSTATED', ...item.toJSON() } : item,
    }),
  )
  return { raw, problems: [] }
}

function problemOf(where: string, issue: { path: PropertyKey[]; message: string }): Problem {
  const column = issue.path.join('.') || 'the broker'
  return { where, what: `${column}: ${issue.message}.`, mend: 'Correct the cell, or leave it out where it may be.' }
}

/** Brokers as such a table; reading it again gives the same. */
export function writeBrokerTable(brokers: readonly Broker[]): string {
  const rows = brokers.map((broker) =>
    BROKER_COLUMNS.map((column) => {
      const [part = '', language = ''] = column.split('_')
      if (part === 'name' || part === 'does') return broker[part === 'name' ? 'names' : 'does'][language as 'en']
      const value = broker[column as keyof Broker]
      return Array.isArray(value) ? value.join('; ') : String(value ?? '')
    }),
  )
  return stringify([[...BROKER_COLUMNS], ...rows])
}
