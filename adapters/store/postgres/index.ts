import type { Store } from '../../../src/ports/store.ts'
import { commitChange } from './commit.ts'
import { readExpectation, readTranscript } from './conversations.ts'
import type { Database } from './database.ts'
import { makeDirectory } from './directory.ts'
import { countByPerson, findEntries } from './entries.ts'
import { asOutsideError } from './failures.ts'
import { makeHousekeeping } from './housekeeping.ts'
import { makeInbox } from './inbox.ts'
import { makeNotes } from './notes.ts'
import { makeOutbox } from './outbox.ts'
import { tidy } from './tidy.ts'
import { makeVectors } from './vectors.ts'

/** The store on an open database. Closing the store closes the database. */
export function makePostgresStore(database: Database): Store {
  const { db } = database
  const methods = translated({
    commit: (change) => commitChange(db, change),
    entries: (query) => findEntries(db, query),
    countByPerson: (query) => countByPerson(db, query),
    transcript: (conversation, limit) => readTranscript(db, conversation, limit),
    expected: (conversation, now) => readExpectation(db, conversation, now),
    tidy: (before) => tidy(database, before),
    close: () => database.close(),
  } satisfies Partial<Store>)
  return {
    ...methods,
    description: database.description,
    inbox: translated(makeInbox(db)),
    outbox: translated(makeOutbox(db)),
    directory: translated(makeDirectory(db)),
    notes: translated(makeNotes(db)),
    vectors: translated(makeVectors(db)),
    housekeeping: translated(makeHousekeeping(db)),
  }
}

/** The same methods; what fails in the database becomes an OutsideError. */
function translated<Part extends object>(part: Part): Part {
  const methods = Object.entries(part).map(([name, method]) => [
    name,
    async (...given: unknown[]) => {
      try {
        return await method(...given)
      } catch (error) {
        throw asOutsideError(error)
      }
    },
  ])
  return Object.fromEntries(methods) as Part
}
