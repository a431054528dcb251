import type { Kysely } from 'kysely'
import type { Expectation } from '../../../src/core/outcome.ts'
import type { Said } from '../../../src/ports/store.ts'
import { storableText } from '../storable-text.ts'
import type { Tables } from './tables.ts'

export async function readTranscript(db: Kysely<Tables>, conversation: string, limit: number): Promise<Said[]> {
  const rows = await db
    .selectFrom('said')
    .select(['by', 'person', 'text', 'at', 'ending', 'message', 'language', 'reply'])
    .where('conversation', '=', storableText(conversation))
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute()
  return rows.reverse().map((row) => ({
    by: row.by,
    person: row.person ?? undefined,
    text: row.text,
    at: row.at.getTime(),
    ...(row.ending === null ? {} : { ending: row.ending }),
    message: row.message,
    ...(row.language === null ? {} : { language: row.language }),
    ...(row.reply === null ? {} : { reply: row.reply }),
  }))
}

export async function readExpectation(
  db: Kysely<Tables>,
  conversation: string,
  now: Date,
): Promise<Expectation | undefined> {
  const row = await db
    .selectFrom('expectations')
    .select(['skill', 'state', 'until'])
    .where('conversation', '=', storableText(conversation))
    .where('until', '>', now)
    .executeTakeFirst()
  return row && { skill: row.skill, state: row.state, until: row.until.getTime() }
}
