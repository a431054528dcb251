import { sql } from 'kysely'
import { replyKey } from '../../../src/core/outcome.ts'
import type { Database } from './database.ts'

export async function tidy({ db, kind }: Database, before: Date): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('messages').where('answered_at', '<', before).execute()
    // Nobody asks for the reply to a message that is answered; any other letter may be planned again under its key.
    await sql`
      delete from letters where settled_at < ${before} and key = ${replyKey('')} || answers`.execute(trx)
    await sql`
      update letters set lane = '', recipient = 'null', reply = 'null', why = null
      where settled_at < ${before} and lane <> ''`.execute(trx)
    await trx.deleteFrom('done_once').where('at', '<', before).execute()
    await trx.deleteFrom('expectations').where('until', '<', before).execute()
  })
  // A server does this by itself; PGlite never does, and its files would grow for ever.
  if (kind === 'embedded') await sql`vacuum (analyze)`.execute(db)
}
