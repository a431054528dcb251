import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { IncomingMessage } from '../../../src/core/message.ts'
import type { Inbox } from '../../../src/ports/store.ts'
import { storableText } from '../storable-text.ts'
import type { Tables } from './tables.ts'

export function makeInbox(db: Kysely<Tables>): Inbox {
  return {
    // The lock lasts until the row is visible to all: within a conversation the order of `seq` is the order in which
    // messages become visible, so that no earlier one can appear after a later one was given out.
    async accept(message, now) {
      const conversation = storableText(message.conversation)
      const added = await sql<{ seq: string }>`
        with in_line as materialized (select pg_advisory_xact_lock(hashtextextended(${`inbox ${conversation}`}, 0)))
        insert into messages (id, conversation, body, accepted_at)
        select ${storableText(message.id)}, ${conversation}, ${JSON.stringify(message)}::json, ${now}::timestamptz
        from in_line
        on conflict (id) do nothing
        returning seq`.execute(db)
      return added.rows.length > 0 ? 'accepted' : 'known'
    },

    // Only the head of a conversation can be given out, and its row is locked while we look: whoever comes second
    // skips it, or sees it leased. So no two processes ever work on one conversation.
    async claim(process, leaseMs, now) {
      const lease = `${process}:${randomUUID()}`
      const taken = await sql<{ body: IncomingMessage; attempts: number }>`
        with head as materialized (
          select seq from messages candidate
          where answered_at is null
            and (not_before is null or not_before <= ${now})
            and (leased_until is null or leased_until <= ${now})
            and not exists (
              select from messages earlier
              where earlier.conversation = candidate.conversation
                and earlier.answered_at is null and earlier.seq < candidate.seq
            )
          order by seq limit 1
          for update skip locked
        )
        update messages
        set attempts = attempts + 1, lease = ${lease}, leased_until = ${new Date(now.getTime() + leaseMs)}
        from head where messages.seq = head.seq
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
