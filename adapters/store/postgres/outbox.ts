import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { Letter } from '../../../src/core/outcome.ts'
import type { Reply } from '../../../src/core/reply.ts'
import type { DueLetter, Outbox } from '../../../src/ports/store.ts'
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
  async function settle(letter: DueLetter, change: Partial<NewRow<'letters'>>): Promise<void> {
    await db
      .updateTable('letters')
      .set({ lease: null, leased_until: null, ...change })
      .where('key', '=', letter.key)
      .where('lease', '=', letter.lease)
      .where('settled_at', 'is', null)
      .execute()
  }

  return {
    async claim(process, limit, leaseMs, now) {
      const lease = `${process}:${randomUUID()}`
      const until = new Date(now.getTime() + leaseMs)
      const taken = await sql<TakenRow>`
        with expired as (
          update letters set settled_at = ${now}, result = 'expired'
          where settled_at is null and expires_at <= ${now} and (leased_until is null or leased_until <= ${now})
        ),
        head as materialized (
          select seq from letters candidate
          where ${waits(now, 'candidate')}
            and (try_after is null or try_after <= ${now})
            and (leased_until is null or leased_until <= ${now})
            and not exists (
              select from letters other
              where other.lane = candidate.lane and other.settled_at is null
                and (other.leased_until > ${now} or (other.seq < candidate.seq and ${waits(now, 'other')}))
            )
          order by seq limit ${limit}
          for update skip locked
        ),
        given_out as (
          update letters set attempts = attempts + 1, lease = ${lease}, leased_until = ${until}
          from head where letters.seq = head.seq
          returning letters.seq, key, recipient, reply, answers, attempts, greatest(put_at, not_before) as since
        )
        select key, recipient, reply, answers, attempts, since from given_out order by seq`.execute(db)
      return taken.rows.map((row) => ({
        key: row.key,
        to: row.recipient,
        reply: row.reply,
        ...(row.answers === null ? {} : { answers: row.answers }),
        attempt: row.attempts,
        lease,
        since: row.since.getTime(),
      }))
    },

    delivered: (letter, now) => settle(letter, { settled_at: now, result: 'delivered' }),
    tryAgain: (letter, notBefore, why) => settle(letter, { try_after: notBefore, why }),
    giveUp: (letter, now, why) => settle(letter, { settled_at: now, result: 'given up', why }),

    // A letter that stands behind another one of its lane is asked about when that one is gone.
    async nextDue(now) {
      const next = await sql<{ due: Date | null }>`
        select min(greatest(not_before, try_after, leased_until, ${now}::timestamptz)) as due
        from letters candidate
        where settled_at is null and (expires_at is null or expires_at > ${now})
          and not exists (
            select from letters earlier
            where earlier.lane = candidate.lane and earlier.seq < candidate.seq and ${waits(now, 'earlier')}
          )`.execute(db)
      return next.rows[0]?.due ?? undefined
    },
  }
}

/** The letter's time has come and has not passed: it stands in its lane, and those behind it wait. */
function waits(now: Date, name: string) {
  const letter = sql.ref(name)
  return sql`${letter}.settled_at is null
    and (${letter}.not_before is null or ${letter}.not_before <= ${now})
    and (${letter}.expires_at is null or ${letter}.expires_at > ${now} or ${letter}.leased_until > ${now})`
}
