import { parse } from 'csv-parse/sync'
import type { CountryCode } from '../core/principal.ts'
import { type Problem, ProblemsFound } from '../core/problem.ts'
import type { CountryDesk, Person } from '../ports/store.ts'
import { findContradictions } from './find-contradictions.ts'
import { COLUMNS, parsePersonRow } from './person-row.ts'

/** The people of a directory and the counterparts of countries, as `directory.replace` takes them. */
export interface PeopleList {
  readonly people: readonly Person[]
  readonly countries: readonly CountryDesk[]
}

/** A person of the list with the line on which they stand. */
export interface ListedPerson {
  readonly person: Person
  readonly counterpartOf: readonly CountryCode[]
  readonly line: number
}

export interface ListToParse {
  readonly bytes: Uint8Array
  /** Named in problems. */
  readonly file: string
  readonly countryCodes: readonly CountryCode[]
  readonly sample: boolean
}

interface Record {
  readonly record: { readonly [column: string]: string }
  readonly info: { readonly lines: number }
}

/** Reads a list of people. Throws ProblemsFound with every problem of every row, so that one reading mends all. */
export function parsePeople({ bytes, file, countryCodes, sample }: ListToParse): PeopleList {
  const { records, columns } = readTable(bytes, file)
  const problems: Problem[] = checkColumns(columns, file)
  const listed: ListedPerson[] = []
  if (problems.length === 0) {
    for (const { record, info } of records) {
      const row = parsePersonRow(record, { countryCodes, sample })
      if ('person' in row) listed.push({ ...row, line: info.lines })
      else problems.push(...row.problems.map((problem) => ({ ...problem, where: `${file}:${info.lines}` })))
    }
    const rows = records.map(({ record, info }) => ({ cells: record, line: info.lines }))
    problems.push(...findContradictions(rows, file))
    if (records.length === 0) problems.push({ where: file, what: 'Nobody is listed.', mend: 'Add a row per person.' })
  }
  if (problems.length > 0) throw new ProblemsFound(problems.sort((one, other) => lineOf(one) - lineOf(other)))
  return {
    people: listed.map(({ person }) => person),
    countries: listed.flatMap(({ person, counterpartOf }) =>
      counterpartOf.map((code) => ({ code, counterpart: person.id })),
    ),
  }
}

function readTable(bytes: Uint8Array, file: string): { records: readonly Record[]; columns: readonly string[] } {
  const words = decode(bytes, file)
  // Spreadsheets in French and Spanish write semicolons.
  const header = words.split(/\r?\n/, 1)[0] ?? ''
  const delimiter = header.split(';').length > header.split(',').length ? ';' : ','
  let columns: readonly string[] = []
  try {
    const records = parse(words, {
      bom: true,
      info: true,
      trim: true,
      delimiter,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      columns: (names: string[]) => {
        columns = names.map((name) => name.toLowerCase())
        return [...columns]
      },
    }) as unknown as Record[]
    return { records, columns }
  } catch (error) {
    const line = (error as { lines?: number }).lines
    throw new ProblemsFound([
      {
        where: line === undefined ? file : `${file}:${line}`,
        what: 'The row does not have the columns of the first line, or a quotation mark is not closed.',
        mend: 'Give every row as many cells as the first line; put cells with a comma between quotation marks.',
      },
    ])
  }
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new ProblemsFound([
      { where: file, what: 'The file is not text in UTF-8.', mend: 'Save it as "CSV UTF-8" in your spreadsheet.' },
    ])
  }
}

function checkColumns(columns: readonly string[], file: string): Problem[] {
  const where = `${file}:1`
  const known: readonly string[] = COLUMNS
  const mend = `Write the columns ${COLUMNS.join(',')}.`
  return [
    ...known
      .filter((name) => !columns.includes(name))
      .map((name) => ({ where, what: `The column ${name} is missing.`, mend })),
    ...columns
      .filter((name) => !known.includes(name))
      .map((name) => ({ where, what: `The column "${name}" is not known.`, mend })),
    ...columns
      .filter((name, at) => columns.indexOf(name) !== at)
      .map((name) => ({ where, what: `The column ${name} stands twice.`, mend: 'Keep one of them.' })),
  ]
}

function lineOf({ where }: Problem): number {
  return Number(where.slice(where.lastIndexOf(':') + 1)) || 0
}
