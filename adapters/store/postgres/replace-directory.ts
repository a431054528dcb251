import { sql, type Transaction } from 'kysely'
import type { Account } from '../../../src/core/message.ts'
import type { CountryDesk, Person } from '../../../src/ports/store.ts'
import { isSamePerson } from '../is-same-person.ts'
import type { Tables } from './tables.ts'

/**
 * The whole directory anew. What we learnt of somebody (accounts that a platform vouched for, addresses) stays only
 * with the same person: an id that now stands for somebody else must not inherit them.
 */
export async function replaceDirectory(
  trx: Transaction<Tables>,
  people: readonly Person[],
  countries: readonly CountryDesk[],
): Promise<void> {
  // One after the other, also when two processes import at once.
  await sql`lock table people, accounts, countries in exclusive mode`.execute(trx)
  const before = await trx.selectFrom('people').select(['id', 'email']).execute()
  const linked = await trx.selectFrom('accounts').selectAll().where('linked', '=', true).execute()
  const gone = before.filter((row) => !people.some((person) => isSamePerson(person, row))).map((row) => row.id)

  await trx.deleteFrom('countries').execute()
  await trx.deleteFrom('people').execute()
  if (gone.length > 0) await trx.deleteFrom('known_addresses').where('person', 'in', gone).execute()

  for (const some of inPortions(people.map(rowOf))) await trx.insertInto('people').values(some).execute()
  const listed = people.flatMap((person) => person.accounts.map((account) => accountRow(person.id, account, false)))
  const stays = (person: string) => !gone.includes(person) && people.some(({ id }) => id === person)
  const accounts = [...listed, ...linked.filter((account) => stays(account.person))]
  for (const some of inPortions(accounts)) {
    await trx
      .insertInto('accounts')
      .values(some)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
  const desks = countries.map((country) => ({ code: country.code, counterpart: country.counterpart ?? null }))
  for (const some of inPortions(desks)) await trx.insertInto('countries').values(some).execute()
  await sql`
    delete from known_addresses using accounts
    where known_addresses.channel = accounts.channel and known_addresses.tenant = accounts.tenant
      and known_addresses.account = accounts.account and known_addresses.person <> accounts.person`.execute(trx)
}

export function accountRow(person: string, { channel, tenant, user }: Account, linked: boolean) {
  return { channel, tenant, account: user, person, linked }
}

function rowOf(person: Person) {
  const { accounts: _, ...row } = person
  return { ...row, email: person.email?.toLowerCase() ?? null, country: row.country ?? null, zone: row.zone ?? null }
}

/** A statement takes at most 65,535 parameters. */
function inPortions<Row>(rows: readonly Row[]): Row[][] {
  const portions: Row[][] = []
  for (let at = 0; at < rows.length; at += 1000) portions.push(rows.slice(at, at + 1000))
  return portions
}
