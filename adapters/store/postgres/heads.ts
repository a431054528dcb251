import { sql, type Transaction } from 'kysely'
import type { Claim } from '../../../src/ports/store.ts'
import { storableText } from '../storable-text.ts'
import type { Tables } from './tables.ts'

/*
 * The head of a conversation is its oldest unanswered message, marked as such: who looks for work reads one row for
 * each conversation, however many messages wait. The mark moves only under the lock of its conversation, and each
 * statement after the lock sees what the holder before left; so a conversation with unanswered messages has one head.
 */

/** Until the end of the transaction nobody else accepts or answers in this conversation. */
export async function lockConversation(trx: Transaction<Tables>, conversation: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`inbox ${conversation}`}, 0))`.execute(trx)
}

/** Marks the message answered and the next one as head; false when it was answered before or our lease was lost. */
export async function answerHead(trx: Transaction<Tables>, { message, lease }: Claim, now: Date): Promise<boolean> {
  const conversation = storableText(message.conversation)
  await lockConversation(trx, conversation)
  const answered = await trx
    .updateTable('messages')
    .set({ answered_at: now, head: false, lease: null, leased_until: null })
    .where('id', '=', storableText(message.id))
    .where('lease', '=', lease)
    .where('answered_at', 'is', null)
    .executeTakeFirst()
  if (answered.numUpdatedRows === 0n) return false
  await sql`
    update messages set head = true where seq = (
      select seq from messages where conversation = ${conversation} and answered_at is null order by seq limit 1
    )`.execute(trx)
  return true
}

/** Marks all heads anew: for a table that was filled without them. */
export const MARK_HEADS = `
  update messages set head = not exists (
    select from messages earlier
    where earlier.conversation = messages.conversation and earlier.answered_at is null and earlier.seq < messages.seq
  )
  where answered_at is null`
