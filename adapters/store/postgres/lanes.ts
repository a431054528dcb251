import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import type { Tables } from './tables.ts'

/*
 * A letter stands in its lane from when its time has come until it is settled. The head of a lane is the letter that
 * was begun, else the first that stands, marked as such: who looks for work reads one row for each lane, however many letters
 * wait behind it. Who stands where changes only under the lock of the lane, and each statement after the lock sees what
 * the holder before left; so a lane in which somebody stands has one head.
 */

/** Nobody else holds these names until the end of the transaction. All lock in one order, so nobody waits in a ring. */
export async function lockInOrder(trx: Transaction<Tables>, names: readonly string[]): Promise<void> {
  if (names.length === 0) return
  await sql`
    select pg_advisory_xact_lock(number) from (
      select distinct hashtextextended(name, 0) as number
      from json_array_elements_text(${JSON.stringify(names)}::json) as name order by number
    ) as in_order`.execute(trx)
}

/** The name by which a lane is locked. */
export function lockOf(lane: string): string {
  return `lane ${lane}`
}

/**
 * Marks the first that stands in each of these lanes that has no head. To be called under their locks. Each lane is
 * looked up by itself: a join would be planned by statistics, which the embedded PostgreSQL has none of until its first
 * night, and read the whole table.
 */
export async function giveHeads(trx: Transaction<Tables>, lanes: readonly string[]): Promise<void> {
  const first = sql`
    select seq from letters where lane = wanted and settled_at is null and not scheduled order by seq limit 1`
  await sql`
    update letters set head = true where seq = any(array(
      select (${first}) from unnest(${[...new Set(lanes)]}::text[]) as wanted
      where (select seq from letters where lane = wanted and head) is null
    ))`.execute(trx)
}

/** There are letters whose time has come, or has passed: `turnClock` first, or those behind them would be given out. */
export function clockIsBehind(now: Date): RawBuilder<boolean> {
  return sql`(
    exists (select from letters where settled_at is null and ${hasCome(now)})
    or exists (select from letters where settled_at is null and ${hasPassed(now)})
  )`
}

/** Lets into their lanes the letters whose time has come, and settles those not worth sending any more. */
export async function turnClock(db: Kysely<Tables>, now: Date): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const found = await sql<{ lane: string }>`
      select lane from letters where settled_at is null and ${hasCome(now)}
      union select lane from letters where settled_at is null and ${hasPassed(now)}`.execute(trx)
    const lanes = found.rows.map(({ lane }) => lane)
    await lockInOrder(trx, lanes.map(lockOf))
    const inThem = sql`lane = any(${lanes}::text[]) and settled_at is null`
    await sql`
      update letters set settled_at = ${now}, result = 'expired', head = false
      where ${inThem} and ${hasPassed(now)}`.execute(trx)
    await sql`update letters set scheduled = false where ${inThem} and ${hasCome(now)}`.execute(trx)
    // Who steps in may stand before the head, unless that was begun.
    await sql`update letters set head = false where ${inThem} and head and attempts = 0`.execute(trx)
    await giveHeads(trx, lanes)
  })
}

function hasCome(now: Date): RawBuilder<boolean> {
  return sql`scheduled and not_before <= ${now}`
}

function hasPassed(now: Date): RawBuilder<boolean> {
  return sql`expires_at <= ${now} and (leased_until is null or leased_until <= ${now})`
}

/** Marks all lanes anew: for a table that was filled without them. The clock lets in whose time has come. */
export const MARK_LANES = [
  'update letters set head = false, scheduled = not_before is not null where settled_at is null',
  `update letters set head = true where seq in (
     select min(seq) from letters where settled_at is null and not scheduled group by lane
   )`,
] as const
