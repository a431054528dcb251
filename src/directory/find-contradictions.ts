import type { Problem } from '../core/problem.ts'
import { accountsIn, wordsOf } from './person-row.ts'

/** A row as it stands in the file. */
export interface WrittenRow {
  readonly cells: { readonly [column: string]: string }
  readonly line: number
}

/**
 * What two rows may not say both: the same id, e-mail or account; two counterparts of one country. Rows with other
 * problems count as well, so that one reading finds all.
 */
export function findContradictions(rows: readonly WrittenRow[], file: string): readonly Problem[] {
  const valuesOf = (read: (cells: WrittenRow['cells']) => readonly string[]) =>
    rows.flatMap(({ cells, line }) => read(cells).map((value) => ({ value, line })))
  const ids = valuesOf(({ id }) => wordsOf(id))
  const emails = valuesOf(({ email }) => wordsOf(email?.toLowerCase()))
  const accounts = valuesOf((cells) =>
    accountsIn(cells.accounts).flatMap((one) => (one ? [`${one.channel}:${one.tenant}:${one.user}`] : [])),
  )
  const counterparts = valuesOf((cells) => wordsOf(cells.counterpart_of?.toUpperCase()))
  return [
    ...repeated(ids, file, (id) => [`The id ${id} stands`, 'Give each person an id of their own.']),
    ...repeated(emails, file, (email) => [`The e-mail ${email} stands`, 'Keep it in the row of the one who reads it.']),
    ...repeated(accounts, file, (account) => [`The account ${account} stands`, 'Keep it in one row.']),
    ...repeated(counterparts, file, (code) => [
      `A counterpart of ${code} is named`,
      'A country has one: keep one of them.',
    ]),
  ]
}

function repeated(
  values: readonly { readonly value: string; readonly line: number }[],
  file: string,
  words: (value: string) => readonly [what: string, mend: string],
): readonly Problem[] {
  const first = new Map<string, number>()
  return values.flatMap(({ value, line }) => {
    const before = first.get(value)
    first.set(value, before ?? line)
    if (before === undefined) return []
    const [what, mend] = words(value)
    return [{ where: `${file}:${line}`, what: `${what} already on line ${before}.`, mend }]
  })
}
