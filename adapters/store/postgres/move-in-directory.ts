import type { Transaction } from 'kysely'
import type { DirectoryMove } from '../../../src/core/outcome.ts'
import { isSamePerson } from '../is-same-person.ts'
import type { Tables } from './tables.ts'

/** Moves people and countries, in order, within the transaction of the turn. */
export async function moveInDirectory(trx: Transaction<Tables>, moves: readonly DirectoryMove[]): Promise<void> {
  for (const move of moves) {
    if (move.kind === 'counterpart') await assign(trx, move.country, move.person)
    else if (move.kind === 'joins') await join(trx, move.person)
    else await leave(trx, move.person)
  }
}

async function assign(trx: Transaction<Tables>, code: string, person: string | undefined): Promise<void> {
  if (person !== undefined) {
    const known = await trx.selectFrom('people').select('id').where('id', '=', person).executeTakeFirst()
    if (!known) throw new Error(`The directory knows nobody with the id ${person}.`)
  }
  const counterpart = person ?? null
  await trx
    .insertInto('countries')
    .values({ code, counterpart })
    .onConflict((conflict) => conflict.column('code').doUpdateSet({ counterpart }))
    .execute()
}

async function join(
  trx: Transaction<Tables>,
  person: Extract<DirectoryMove, { kind: 'joins' }>['person'],
): Promise<void> {
  const before = await trx.selectFrom('people').select(['id', 'email']).where('id', '=', person.id).executeTakeFirst()
  if (before && !isSamePerson(before, person)) await forget(trx, person.id)
  const { id, ...said } = person
  const row = {
    ...said,
    country: said.country ?? null,
    zone: said.zone ?? null,
    email: said.email?.toLowerCase() ?? null,
    lead: false,
    sample: false,
  }
  await trx
    .insertInto('people')
    .values({ id, ...row })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute()
}

async function leave(trx: Transaction<Tables>, person: string): Promise<void> {
  await forget(trx, person)
  await trx.updateTable('countries').set({ counterpart: null }).where('counterpart', '=', person).execute()
  await trx.deleteFrom('people').where('id', '=', person).execute()
}

/** What was learnt of a person goes with them: nobody after them inherits it. */
async function forget(trx: Transaction<Tables>, person: string): Promise<void> {
  await trx.deleteFrom('accounts').where('person', '=', person).execute()
  await trx.deleteFrom('known_addresses').where('person', '=', person).execute()
}
