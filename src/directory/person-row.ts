import { z } from 'zod'
import { LANGUAGES } from '../core/language.ts'
import type { Account } from '../core/message.ts'
import { type CountryCode, ROLES } from '../core/principal.ts'
import type { Problem } from '../core/problem.ts'
import type { Person } from '../ports/store.ts'
import type { ListedPerson } from './parse-people.ts'

/** The columns of a list of people, in the order in which we write them. */
export const COLUMNS = [
  'id',
  'name',
  'role',
  'lead',
  'country',
  'language',
  'zone',
  'email',
  'accounts',
  'counterpart_of',
] as const

/** Names that stand for somebody else in commands and in the store. */
const TAKEN = ['desk', 'guest', 'broker', 'support-unit']

const LISTED_ROLES = ROLES.filter((role): role is Person['role'] => role !== 'guest')

const Row = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write small letters, digits and hyphens, such as gov-gh')
    .max(64, 'write at most 64 characters')
    .refine((id) => !TAKEN.includes(id), 'choose another id; this one has a meaning of its own'),
  // A spreadsheet that opens the next export would run what begins like a formula.
  name: z
    .string()
    .min(1, 'write the name')
    .max(200, 'write at most 200 characters')
    .regex(/^(?![=+@-])/, 'begin the name with a letter; this would be a formula'),
  role: z.enum(LISTED_ROLES, { error: `write one of ${LISTED_ROLES.join(', ')}` }),
  lead: z.enum(['yes', 'no', ''], { error: 'write yes or no' }),
  country: z.string(),
  language: z.enum(LANGUAGES, { error: `write one of ${LANGUAGES.join(', ')}` }),
  zone: z.string().refine((zone) => zone === '' || isZone(zone), 'write a time zone such as Africa/Accra'),
  email: z.literal('').or(z.email('write an address such as ama@example.org')),
  accounts: z.string(),
  counterpart_of: z.string(),
})

type RowProblem = Omit<Problem, 'where'>

interface RowContext {
  readonly countryCodes: readonly CountryCode[]
  readonly sample: boolean
}

/** One row of the list: a person, or everything that is wrong with it. */
export function parsePersonRow(
  cells: unknown,
  { countryCodes, sample }: RowContext,
): Omit<ListedPerson, 'line'> | { readonly problems: readonly RowProblem[] } {
  const parsed = Row.safeParse(cells)
  const problems: RowProblem[] = parsed.success ? [] : parsed.error.issues.map((issue) => problemOf(issue, cells))
  const texts = z.partialRecord(z.enum(COLUMNS), z.string()).catch({}).parse(cells)
  const country = (texts.country ?? '').toUpperCase()
  const counterpartOf = wordsOf(texts.counterpart_of).map((code) => code.toUpperCase())
  const accounts = accountsIn(texts.accounts)

  problems.push(...countryProblems(texts.role, country, countryCodes))
  if (texts.lead === 'yes' && texts.role !== 'support-unit') {
    problems.push({ what: 'Only somebody of the Support Unit can be a lead.', mend: 'Write no, or correct the role.' })
  }
  if (counterpartOf.length > 0 && texts.role !== 'support-unit') {
    problems.push({
      what: 'Only somebody of the Support Unit can be the counterpart of a country.',
      mend: 'Empty counterpart_of, or correct the role.',
    })
  }
  for (const code of counterpartOf.filter((one) => !countryCodes.includes(one))) {
    problems.push({
      what: `counterpart_of: "${code}" is not a country of the partnership.`,
      mend: 'Write codes such as GH CI.',
    })
  }
  for (const [at, account] of accounts.entries()) {
    if (account) continue
    problems.push({
      what: `accounts: "${wordsOf(texts.accounts)[at]}" is not an account.`,
      mend: 'Write channel:tenant:user, such as slack:T0123:U0456.',
    })
  }
  if (!parsed.success || problems.length > 0) return { problems }
  const row = parsed.data
  return {
    person: {
      id: row.id,
      name: row.name,
      role: row.role,
      lead: row.lead === 'yes',
      country: country || undefined,
      language: row.language,
      zone: row.zone || undefined,
      email: row.email.toLowerCase() || undefined,
      accounts: accounts.flatMap((account) => account ?? []),
      sample,
    },
    counterpartOf,
  }
}

function countryProblems(
  role: string | undefined,
  country: string,
  countryCodes: readonly CountryCode[],
): readonly RowProblem[] {
  const isContact = role === 'government' || role === 'civil-society'
  if (country !== '' && !countryCodes.includes(country)) {
    return [{ what: `country: "${country}" is not a country of the partnership.`, mend: 'Write its code, such as GH.' }]
  }
  if (isContact && country === '') {
    return [{ what: 'A contact belongs to a country.', mend: 'Write its code in the column country, such as GH.' }]
  }
  if (!isContact && country !== '' && LISTED_ROLES.some((known) => known === role)) {
    return [{ what: `A person with the role ${role} has no country.`, mend: 'Empty the column country.' }]
  }
  return []
}

function problemOf(issue: z.core.$ZodIssue, cells: unknown): RowProblem {
  const column = String(issue.path[0])
  const cell = (cells as Record<string, unknown> | null)?.[column]
  return { what: `${column}: "${String(cell ?? '')}" cannot be used.`, mend: `Please ${issue.message}.` }
}

export function wordsOf(cell: string | undefined): readonly string[] {
  return (cell ?? '').split(/\s+/).filter((word) => word !== '')
}

/** The accounts of a cell; undefined where the words are none. */
export function accountsIn(cell: string | undefined): readonly (Account | undefined)[] {
  return wordsOf(cell).map(parseAccount)
}

/** The user's part may hold colons (Teams writes `29:…`); %20 stands for a space. */
function parseAccount(words: string): Account | undefined {
  const [, channel, tenant, user] = /^([a-z0-9-]+):([^:]+):(.+)$/.exec(words) ?? []
  if (channel === undefined || tenant === undefined || user === undefined) return undefined
  try {
    return { channel, tenant: decodeURIComponent(tenant), user: decodeURIComponent(user) }
  } catch {
    return undefined
  }
}

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone })
    return true
  } catch {
    return false
  }
}
