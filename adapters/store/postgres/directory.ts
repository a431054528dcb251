import { type Kysely, sql } from 'kysely'
import type { Directory, Person } from '../../../src/ports/store.ts'
import { accountRow, replaceDirectory } from './replace-directory.ts'
import type { Tables } from './tables.ts'

interface PersonRow extends Omit<Person, 'country' | 'zone' | 'email'> {
  readonly country: string | null
  readonly zone: string | null
  readonly email: string | null
}

export function makeDirectory(db: Kysely<Tables>): Directory {
  /** People who fulfil a condition on `person`, with their accounts. */
  async function find(condition = sql<boolean>`true`): Promise<readonly Person[]> {
    const { rows } = await sql<PersonRow>`
      select person.id, name, role, lead, country, language, zone, email, sample,
        coalesce(
          (select json_agg(json_build_object('channel', channel, 'tenant', tenant, 'user', account)
                           order by channel, tenant, account)
           from accounts where accounts.person = person.id), '[]') as accounts
      from people person where ${condition} order by person.id collate "C"`.execute(db)
    return rows.map((row) => ({
      ...row,
      country: row.country ?? undefined,
      zone: row.zone ?? undefined,
      email: row.email ?? undefined,
    }))
  }

  return {
    people: () => find(),
    person: async (id) => (await find(sql`person.id = ${id}`))[0],
    byEmail: async (email) => (await find(sql`person.email = ${email.toLowerCase()}`))[0],
    byAccount: async ({ channel, tenant, user }) => {
      const whose = sql<boolean>`person.id = (
        select person from accounts where channel = ${channel} and tenant = ${tenant} and account = ${user})`
      return (await find(whose))[0]
    },

    async countries() {
      const rows = await db.selectFrom('countries').selectAll().orderBy('code').execute()
      return rows.map((row) => ({ code: row.code, counterpart: row.counterpart ?? undefined }))
    },

    replace: (people, countries) => db.transaction().execute((trx) => replaceDirectory(trx, people, countries)),

    async link(person, account) {
      await db
        .insertInto('accounts')
        .values(accountRow(person, account, true))
        .onConflict((conflict) =>
          conflict.columns(['channel', 'tenant', 'account']).doUpdateSet({ person, linked: true }),
        )
        .execute()
    },

    async addressesOf(person) {
      const rows = await db
        .selectFrom('known_addresses')
        .selectAll()
        .where('person', '=', person)
        .orderBy('seen_at', 'desc')
        .execute()
      return rows.map((row) => ({
        account: { channel: row.channel, tenant: row.tenant, user: row.account },
        address: { channel: row.address_channel, to: row.address },
        conversation: row.conversation,
        unreachable: row.unreachable ?? undefined,
      }))
    },

    async markUnreachable(address, why) {
      await db
        .updateTable('known_addresses')
        .set({ unreachable: why })
        .where('address_channel', '=', address.channel)
        .where('address', '=', address.to)
        .execute()
    },
  }
}
