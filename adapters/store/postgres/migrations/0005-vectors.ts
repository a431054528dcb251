import { type Kysely, sql } from 'kysely'

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql
    .raw(
      'create table vectors (model text not null, hash text not null, vector bytea not null, primary key (model, hash))',
    )
    .execute(db)
}
