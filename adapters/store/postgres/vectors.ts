import { type Kysely, sql } from 'kysely'
import type { Vectors } from '../../../src/ports/store.ts'
import type { Tables } from './tables.ts'

/** Rows of one statement: a vector has some thousand bytes. */
const AT_ONCE = 100
const BYTES = 4

export function makeVectors(db: Kysely<Tables>): Vectors {
  return {
    async get(model, hashes) {
      const found = new Map<string, Float32Array>()
      for (const some of portions(hashes, 1_000)) {
        const rows = await db
          .selectFrom('vectors')
          .select(['hash', 'vector'])
          .where('model', '=', model)
          .where('hash', 'in', [...some])
          .execute()
        for (const { hash, vector } of rows) found.set(hash, numbersOf(vector))
      }
      return found
    },

    async put(model, vectors) {
      const rows = [...vectors].map(([hash, vector]) => ({ model, hash, vector: bytesOf(vector) }))
      for (const some of portions(rows, AT_ONCE)) {
        await db
          .insertInto('vectors')
          .values([...some])
          .onConflict((conflict) => conflict.columns(['model', 'hash']).doUpdateSet({ vector: sql`excluded.vector` }))
          .execute()
      }
    },

    async keepOnly(model, hashes) {
      await sql`
        delete from vectors where model <> ${model} or not hash = any (${[...hashes]}::text[])`.execute(db)
    },
  }
}

function bytesOf(vector: Float32Array): Uint8Array {
  const bytes = Buffer.alloc(vector.length * BYTES)
  for (const [place, value] of vector.entries()) bytes.writeFloatLE(value, place * BYTES)
  return bytes
}

function numbersOf(bytes: Uint8Array): Float32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Float32Array.from({ length: bytes.byteLength / BYTES }, (_, place) => view.getFloat32(place * BYTES, true))
}

function* portions<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size)
}
