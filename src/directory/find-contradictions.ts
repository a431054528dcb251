import type { Problem } from '../core/problem.ts'
import type { ListedPerson } from './parse-people.ts'

/** What two rows may not say both: the same id, e-mail or account; two counterparts of one country. */
export function findContradictions(listed: readonly ListedPerson[], file: string): readonly Problem[] {
  const ids = listed.map(({ person, line }) => ({ value: person.id, line }))
  const emails = listed.flatMap(({ person, line }) => (person.email ? [{ value: person.email, line }] : []))
  const accounts = listed.flatMap(({ person, line }) =>
    person.accounts.map(({ channel, tenant, user }) => ({ value: `${channel}:${tenant}:${user}`, line })),
  )
  const counterparts = listed.flatMap(({ counterpartOf, line }) => counterpartOf.map((value) => ({ value, line })))
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
