import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Letter } from '../../../src/core/outcome.ts'
import type { Reply } from '../../../src/core/reply.ts'
import type { DueLetter, Outbox } from '../../../src/ports/store.ts'
import { laneOf } from '../lane-of.ts'
import { clockIsBehind, giveHeads, lockInOrder, lockOf, turnClock } from './lanes.ts'
import type { NewRow, Tables } from './tables.ts'

interface TakenRow {
  readonly key: string
  readonly recipient: Letter['to']
  readonly reply: Reply
  readonly answers: string | null
  readonly attempts: number
  readonly since: Date
}

export function makeOutbox(db: Kysely<Tables>): Outbox {
  /** Of nobody who lost the lease. */
  async function settle(letter: DueLetter, change: Partial<NewRow<'letters'>>): Promise<void> {
    const lane = laneOf(letter.to)
    await db.transaction().execute(async (trx) => {
      await lockInOrder(trx, [lockOf(lane)])
      const settled = await trx
        .updateTable('letters')
        .set({ lease: null, leased_until: null, head: false, ...change })
        .where('key', '=', letter.key)
        .where('lease', '=', letter.lease)
        .where('settled_at', 'is', null)
        .executeTakeFirst()
      if (settled.numUpdatedRows > 0n) await giveHeads(trx, [lane])
    })
  }

  async function isClockBehind(now: Date): Promise<boolean> {
    const { rows } = await sql<{ behind: boolean }>`select ${clockIsBehind(now)} as behind`.execute(db)
    return rows[0]?.behind ?? false
  }

  return {
    // Only the head of a lane can be given out, and its row is locked while we look: whoever comes second skips it, or
    // sees it leased. So no two processes ever carry letters to one recipient.
    async claim(process, limit, leaseMs, now) {
      const lease = `${process}:${randomUUID()}`
      const until = new Date(now.getTime() + leaseMs)
      for (;;) {
        const taken = await sql<TakenRow>`
          with free as materialized (
            select seq from letters
            where head and settled_at is null
              and (try_after is null or try_after <= ${now})
              and (leased_until is null or leased_until <= ${now})
              and not ${clockIsBehind(now)}
            order by seq limit ${limit}
            for update skip locked
          ),
          given_out as (
            update letters set attempts = attempts + 1, lease = ${lease}, leased_until = ${until}
            from free where letters.seq = free.seq
            returning letters.seq, key, recipient, reply, answers, attempts, greatest(put_at, not_before) as since
          )
          select key, recipient, reply, answers, attempts, since from given_out order by seq`.execute(db)
        if (taken.rows.length > 0 || !(await isClockBehind(now))) return taken.rows.map((row) => asDue(row, lease))
        await turnClock(db, now)
      }
    },

    delivered: (letter, now) => settle(letter, { settled_at: now, result: 'delivered' }),
    giveUp: (letter, now, why) => settle(letter, { settled_at: now, result: 'given up', why }),
    async tryAgain(letter, notBefore, why) {
      await db
        .updateTable('letters')
        .set({ lease: null, leased_until: null, try_after: notBefore, why })
        .where('key', '=', letter.key)
        .where('lease', '=', letter.lease)
        .where('settled_at', 'is', null)
        .execute()
    },

    // A letter that stands behind another one of its lane is asked about when that one is gone.
    async nextDue(now) {
      if (await isClockBehind(now)) await turnClock(db, now)
      const next = await sql<{ due: Date | null }>`
        select min(due) as due from (
          select greatest(try_after, leased_until, ${now}::timestamptz) as due from letters where head
          union all
          select not_before from letters later
          where settled_at is null and scheduled
            and not exists (select from letters where lane = later.lane and head and seq < later.seq)
        ) as dues`.execute(db)
      return next.rows[0]?.due ?? undefined
    },
  }
}

function asDue(row: TakenRow, lease: string): DueLetter {
  return {
    key: row.key,
    to: row.recipient,
    reply: row.reply,
    ...(row.answers === null ? {} : { answers: row.answers }),
    attempt: row.attempts,
    lease,
    since: row.since.getTime(),
  }
}
