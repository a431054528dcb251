import { readFile } from 'node:fs/promises'
import { CsvError, parse } from 'csv-parse/sync'
import type { z } from 'zod'
import type { Problem } from '../core/problem.ts'

/** What a table holds, and everything in it that is to be mended. */
export interface Rows<T> {
  readonly rows: readonly T[]
  readonly problems: readonly Problem[]
}

type Make<R extends z.ZodType, T> = (row: z.infer<R>, where: string, say: (column: string, what: string) => void) => T

/** Every row of a table that fits the schema; what does not is told with its row and column. */
export function readRows<R extends z.ZodType, T>(file: string, content: string, schema: R, make: Make<R, T>): Rows<T> {
  const problems: Problem[] = []
  let records: { record: unknown; info: { lines: number } }[]
  try {
    records = parse(content, { columns: true, bom: true, info: true, skip_empty_lines: true }) as typeof records
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error)
    const line = error instanceof CsvError && typeof error.lines === 'number' ? `:${error.lines}` : ''
    return {
      rows: [],
      problems: [{ where: `${file}${line}`, what: `${what}.`, mend: 'Save the table as CSV with commas.' }],
    }
  }
  const rows = records.flatMap(({ record, info }) => {
    const where = `${file}:${info.lines}`
    const say = (column: string, what: string) =>
      problems.push({ where, what: `${column}: ${what}.`, mend: 'Correct the cell, or leave it empty when unknown.' })
    const result = schema.safeParse(record)
    if (result.success) return [make(result.data, where, say)]
    for (const issue of result.error.issues) say(issue.path.join('.'), issue.message)
    return []
  })
  return { rows, problems }
}

/** As `readRows`, from a file; one that cannot be read is a problem, too. */
export async function readRowsOf<R extends z.ZodType, T>(file: string, schema: R, make: Make<R, T>): Promise<Rows<T>> {
  let content: string
  try {
    content = await readFile(file, 'utf8')
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    return { rows: [], problems: [{ where: file, what: `Cannot be read (${why}).`, mend: 'Put the table there.' }] }
  }
  return readRows(file, content, schema, make)
}

/** The same key in two rows: which of them would hold? */
export function keysThatStandTwice(file: string, keys: readonly string[]): readonly Problem[] {
  return [...new Set(keys.filter((key, at) => keys.indexOf(key) !== at))].map((key) => ({
    where: file,
    what: `${key} stands in two rows.`,
    mend: 'Keep one of them.',
  }))
}
