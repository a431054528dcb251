import { type Kysely, sql, type Transaction } from 'kysely'
import type { Change } from '../../../src/ports/store.ts'
import { conversationOf } from '../conversation-of.ts'
import { laneOf } from '../lane-of.ts'
import { overtaken } from '../overtaken.ts'
import { storableText } from '../storable-text.ts'
import { answerHead } from './heads.ts'
import { giveHeads, lockInOrder, lockOf } from './lanes.ts'
import { moveInDirectory } from './move-in-directory.ts'
import type { NewRow, Tables } from './tables.ts'

/** Everything that a turn changes, in one transaction of at most twelve short statements. */
export function commitChange(db: Kysely<Tables>, change: Change): Promise<'kept' | 'already handled'> {
  return db.transaction().execute(async (trx) => {
    if (!(await isOurs(trx, change))) return 'already handled'
    await standInLine(trx, change)
    await appendSaid(trx, change)
    await keepEntries(trx, change)
    await putLetters(trx, change)
    await setExpectation(trx, change)
    await learnAddress(trx, change)
    if (change.move) await moveInDirectory(trx, change.move)
    return 'kept'
  })
}

/** Marks the message answered and the name used; false when either was done before, or our lease was lost. */
async function isOurs(trx: Transaction<Tables>, { claim, once, now }: Change): Promise<boolean> {
  if (claim && !(await answerHead(trx, claim, now))) return false
  if (once === undefined) return true
  const used = await trx
    .insertInto('done_once')
    .values({ name: once, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (used.numInsertedOrUpdatedRows !== 0n) return true
  // The message is answered only together with its change: undo the mark above.
  if (claim) throw new Error(`The change "${once}" was committed before, and a message waits for it.`)
  return false
}

/**
 * Changes to the same entry, and letters to the same recipient, come one after the other: revisions count up without
 * a gap, and letters stand in the order of their commits.
 */
async function standInLine(trx: Transaction<Tables>, { keep, send }: Change): Promise<void> {
  const entries = keep.map((entry) => `entry ${JSON.stringify([entry.kind, entry.id])}`)
  await lockInOrder(trx, [...entries, ...send.map((letter) => lockOf(laneOf(letter.to)))])
}

async function appendSaid(trx: Transaction<Tables>, change: Change): Promise<void> {
  if (!change.said || change.said.length === 0) return
  const conversation = storableText(conversationOf(change))
  const rows = change.said.map((said) => ({
    conversation,
    by: said.by,
    person: said.person ?? null,
    text: storableText(said.text),
    at: new Date(said.at),
    ending: said.ending ?? null,
    message: storableText(said.message),
    language: said.language ?? null,
    reply: said.reply === undefined ? null : JSON.stringify(said.reply),
  }))
  await trx.insertInto('said').values(rows).execute()
}

async function keepEntries(trx: Transaction<Tables>, { keep, by, now }: Change): Promise<void> {
  for (const entry of keep) {
    const kept = await sql`
      with earlier as (
        update entries set latest = false where kind = ${entry.kind} and id = ${entry.id} and latest returning revision
      )
      insert into entries (kind, id, revision, latest, country, person, readers, body, kept_at, kept_by, words)
      select ${entry.kind}, ${entry.id}, coalesce((select revision from earlier), 0) + 1, true,
             ${entry.country ?? null}, ${entry.person ?? null}, ${[...entry.readers]}::text[],
             ${JSON.stringify(entry.body)}::json, ${now}::timestamptz, ${by},
             ${entry.words ? [...entry.words] : null}::text[]
      where ${entry.after ?? null}::integer is null
         or ${entry.after ?? null}::integer = coalesce((select revision from earlier), 0)
      returning revision`.execute(trx)
    // Thrown, so that nothing of the change stays.
    if (kept.rows.length === 0) throw new Error(overtaken(entry))
  }
}

async function putLetters(trx: Transaction<Tables>, { send, claim, now }: Change): Promise<void> {
  if (send.length === 0) return
  const rows: NewRow<'letters'>[] = send.map((letter) => ({
    key: storableText(letter.key),
    lane: laneOf(letter.to),
    recipient: JSON.stringify(letter.to),
    reply: JSON.stringify(letter.reply),
    answers: claim ? storableText(claim.message.id) : null,
    put_at: now,
    not_before: letter.notBefore === undefined ? null : new Date(letter.notBefore),
    expires_at: letter.expiresAt === undefined ? null : new Date(letter.expiresAt),
    scheduled: letter.notBefore !== undefined && letter.notBefore > now.getTime(),
  }))
  await trx
    .insertInto('letters')
    .values(rows)
    .onConflict((conflict) => conflict.column('key').doNothing())
    .execute()
  await giveHeads(
    trx,
    rows.map(({ lane }) => lane),
  )
}

async function setExpectation(trx: Transaction<Tables>, change: Change): Promise<void> {
  const { expect } = change
  if (expect === undefined) return
  const conversation = storableText(conversationOf(change))
  if (expect === null) {
    await trx.deleteFrom('expectations').where('conversation', '=', conversation).execute()
    return
  }
  const values = { skill: expect.skill, state: JSON.stringify(expect.state), until: new Date(expect.until) }
  await trx
    .insertInto('expectations')
    .values({ conversation, ...values })
    .onConflict((conflict) => conflict.column('conversation').doUpdateSet(values))
    .execute()
}

async function learnAddress(trx: Transaction<Tables>, { learnt, now }: Change): Promise<void> {
  if (!learnt) return
  const { account, address } = learnt
  const seen = {
    channel: account.channel,
    tenant: account.tenant,
    account: account.user,
    conversation: storableText(learnt.conversation),
    seen_at: now,
    unreachable: null,
  }
  await trx
    .insertInto('known_addresses')
    .values({ person: learnt.person, address_channel: address.channel, address: address.to, ...seen })
    .onConflict((conflict) => conflict.columns(['person', 'address_channel', 'address']).doUpdateSet(seen))
    .execute()
}
