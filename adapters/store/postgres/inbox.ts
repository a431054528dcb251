import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { IncomingMessage } from '../../../src/core/message.ts'
import type { Inbox } from '../../../src/ports/store.ts'
import { storableText } from '../storable-text.ts'
import { lockConversation } from './heads.ts'
import type { Tables } from './tables.ts'

export function makeInbox(db: Kysely<Tables>): Inbox {
  return {
    // The lock lasts until the row is visible to all: within a conversation the order of `seq` is the order in which
    // messages become visible, so that no earlier one can appear after a later one was given out.
    accept: (message, now) =>
      db.transaction().execute(async (trx) => {
        const conversation = storableText(message.conversation)
        await lockConversation(trx, conversation)
        const added = await sql<{ seq: string }>`
          insert into messages (id, conversation, body, accepted_at, head)
          select ${storableText(message.id)}, ${conversation}, ${JSON.stringify(message)}::json, ${now}::timestamptz,
                 not exists (select from messages where conversation = ${conversation} and answered_at is null)
          on conflict (id) do nothing
          returning seq`.execute(trx)
        return added.rows.length > 0 ? 'accepted' : 'known'
      }),

    // Only the head of a conversation can be given out, and its row is locked while we look: whoever comes second
    // skips it, or sees it leased. So no two processes ever work on one conversation.
    async claim(process, leaseMs, now) {
      const lease = `${process}:${randomUUID()}`
      const taken = await sql<{ body: IncomingMessage; attempts: number }>`
        with free as materialized (
          select seq from messages
          where head
            and (not_before is null or not_before <= ${now})
            and (leased_until is null or leased_until <= ${now})
          order by seq limit 1
          for update skip locked
        )
        update messages
        set attempts = attempts + 1, lease = ${lease}, leased_until = ${new Date(now.getTime() + leaseMs)}
        from free where messages.seq = free.seq
        returning body, attempts`.execute(db)
      const row = taken.rows[0]
      return row && { message: row.body, attempt: row.attempts, lease }
    },

    async giveBack(claim, notBefore) {
      await db
        .updateTable('messages')
        .set({ lease: null, leased_until: null, not_before: notBefore })
        .where('id', '=', storableText(claim.message.id))
        .where('lease', '=', claim.lease)
        .where('answered_at', 'is', null)
        .execute()
    },

    async waiting() {
      const counted = await sql<{ waiting: number }>`
        select count(*)::int as waiting from messages where answered_at is null`.execute(db)
      return counted.rows[0]?.waiting ?? 0
    },
  }
}
