import { isDeepStrictEqual } from 'node:util'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Housekeeping, KeptEntry } from '../../../src/ports/store.ts'
import { laneOf } from '../lane-of.ts'
import { asKeptEntry } from './entries.ts'
import { MARK_HEADS } from './heads.ts'
import { lockInOrder, lockOf } from './lanes.ts'
import { moveInDirectory } from './move-in-directory.ts'
import type { Tables } from './tables.ts'

/** How many revisions are held in memory at once. */
const PORTION = 500

export function makeHousekeeping(db: Kysely<Tables>): Housekeeping {
  /** Runs the work; a dry run is undone at its end. */
  async function inTransaction<T>(dry: boolean, work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> {
    let result: { value: T } | undefined
    try {
      await db.transaction().execute(async (trx) => {
        result = { value: await work(trx) }
        if (dry) throw new OnlyDry()
      })
    } catch (error) {
      if (!(error instanceof OnlyDry)) throw error
    }
    if (!result) throw new Error('The work did not end.')
    return result.value
  }

  return {
    async saidWith(person) {
      const rows = await db
        .selectFrom('said')
        .select(['by', 'text', 'at'])
        .where('person', '=', person)
        .orderBy('seq')
        .execute()
      return rows.map(({ by, text, at }) => ({ by, text, at: at.getTime() }))
    },

    rewrite: (change, dry) =>
      inTransaction(dry, async (trx) => {
        const counts = { rewritten: 0, removed: 0 }
        let after = '0'
        for (;;) {
          const rows = await trx
            .selectFrom('entries')
            .selectAll()
            .where('seq', '>', after)
            .orderBy('seq')
            .limit(PORTION)
            .execute()
          for (const row of rows) {
            const before = asKeptEntry(row)
            const next = change(before)
            if (!next) {
              await trx.deleteFrom('entries').where('seq', '=', row.seq).execute()
              counts.removed += 1
            } else if (!isDeepStrictEqual(next, before)) {
              await put(trx, row.seq, next)
              counts.rewritten += 1
            }
          }
          const last = rows.at(-1)
          if (!last) break
          after = last.seq
        }
        // What is gone as it is now is gone as it was.
        const orphans = await sql`
          delete from entries entry where not exists (
            select from entries newest where newest.kind = entry.kind and newest.id = entry.id and newest.latest
          )`.execute(trx)
        counts.removed += Number(orphans.numAffectedRows ?? 0)
        return counts
      }),

    forgetSaid: ({ before, person }, dry) =>
      inTransaction(dry, async (trx) => {
        let which = trx.deleteFrom('said')
        if (before) which = which.where('at', '<', before)
        if (person !== undefined) which = which.where('person', '=', person)
        return Number((await which.executeTakeFirst()).numDeletedRows)
      }),

    forgetPerson: (person, dry) =>
      inTransaction(dry, async (trx) => {
        const addresses = await trx.selectFrom('known_addresses').selectAll().where('person', '=', person).execute()
        const lanes = [
          laneOf({ person }),
          ...addresses.map((row) => laneOf({ channel: row.address_channel, to: row.address })),
        ]
        await lockInOrder(trx, lanes.map(lockOf))
        const letters = await trx.deleteFrom('letters').where('lane', 'in', lanes).executeTakeFirst()
        const messages = await sql`
          delete from messages using accounts
          where accounts.person = ${person} and messages.body->'from'->>'channel' = accounts.channel
            and messages.body->'from'->>'tenant' = accounts.tenant and messages.body->'from'->>'user' = accounts.account`.execute(
          trx,
        )
        await sql.raw(MARK_HEADS).execute(trx)
        const conversations = addresses.map(({ conversation }) => conversation)
        if (conversations.length > 0)
          await trx.deleteFrom('expectations').where('conversation', 'in', conversations).execute()
        await moveInDirectory(trx, [{ kind: 'leaves', person }])
        return Number(letters.numDeletedRows) + Number(messages.numAffectedRows ?? 0) + addresses.length
      }),
  }
}

class OnlyDry extends Error {}

async function put(trx: Transaction<Tables>, seq: string, entry: KeptEntry): Promise<void> {
  await sql`
    update entries set person = ${entry.person ?? null}, readers = ${[...entry.readers]}::text[],
      body = ${JSON.stringify(entry.body)}::json, words = ${entry.words ? [...entry.words] : null}::text[],
      kept_by = ${entry.keptBy}
    where seq = ${seq}::bigint`.execute(trx)
}
