import type { Expectation } from '../../../src/core/outcome.ts'
import type { Change, Said, Store } from '../../../src/ports/store.ts'
import { conversationOf } from '../conversation-of.ts'
import { laneOf } from '../lane-of.ts'
import { storableText } from '../storable-text.ts'
import { asJson } from './as-json.ts'
import { makeDirectory } from './directory.ts'
import { makeEntries } from './entries.ts'
import { makeInbox } from './inbox.ts'
import { makeNotes } from './notes.ts'
import { makeOutbox } from './outbox.ts'
import { makeVectors } from './vectors.ts'

/** A real store that lasts as long as its process: for tests, scripted conversations and measurements. */
export function openMemoryStore(): Store {
  const inbox = makeInbox()
  const outbox = makeOutbox()
  const directory = makeDirectory()
  const entries = makeEntries()
  const transcripts = new Map<string, Said[]>()
  const expectations = new Map<string, Expectation>()
  /** By name: when it was done. */
  const doneOnce = new Map<string, Date>()

  /** Nothing in it waits, so nobody sees half of it. */
  function commit(change: Change): 'kept' | 'already handled' {
    const { claim, once, said = [], expect, learnt } = change
    const conversation = said.length > 0 || expect !== undefined ? conversationOf(change) : undefined
    if (claim && !inbox.holds(claim)) return 'already handled'
    if (once !== undefined && doneOnce.has(once)) {
      if (claim) throw new Error(`The change "${once}" was committed before, and a message waits for it.`)
      return 'already handled'
    }

    entries.mayKeep(change.keep)
    if (change.move) directory.mayMove(change.move)
    const written = asJson({ keep: change.keep, send: change.send, said, expect })
    if (claim) inbox.answered(claim, change.now)
    if (once !== undefined) doneOnce.set(once, change.now)
    if (conversation !== undefined) {
      const line = transcripts.get(conversation) ?? []
      line.push(...written.said.map((one) => ({ ...one, text: storableText(one.text) })))
      transcripts.set(conversation, line)
      if (written.expect) expectations.set(conversation, written.expect)
      if (written.expect === null) expectations.delete(conversation)
    }
    for (const entry of written.keep) entries.keep(entry, change.by, change.now)
    for (const letter of written.send) outbox.put(letter, claim?.message.id, change.now)
    if (learnt) directory.learn(learnt, change.now)
    if (change.move) directory.move(change.move)
    return 'kept'
  }

  return {
    description: 'memory',
    inbox,
    outbox,
    directory,
    notes: makeNotes(),
    vectors: makeVectors(),
    housekeeping: {
      saidWith: async (person) =>
        [...transcripts.values()]
          .flat()
          .filter((said) => said.person === person)
          .map(({ by, text, at }) => ({ by, text, at }))
          .sort((one, other) => one.at - other.at),
      rewrite: async (change, dry) => entries.rewrite(change, dry),
      forgetSaid: async ({ before, person }, dry) => {
        const goes = (said: Said) =>
          (before === undefined || said.at < before.getTime()) && (person === undefined || said.person === person)
        const count = [...transcripts.values()].flat().filter(goes).length
        if (!dry)
          for (const [name, line] of transcripts)
            transcripts.set(
              name,
              line.filter((said) => !goes(said)),
            )
        return count
      },
      forgetPerson: async (person, dry) => {
        const own = (await directory.person(person))?.accounts ?? []
        const addresses = await directory.addressesOf(person)
        const lanes = [laneOf({ person }), ...addresses.map(({ address }) => laneOf(address))]
        const forgotten = outbox.forget(lanes, dry) + inbox.forget(own, dry) + addresses.length
        if (!dry) {
          for (const { conversation } of addresses) expectations.delete(conversation)
          directory.move([{ kind: 'leaves', person }])
        }
        return forgotten
      },
    },
    commit: async (change) => commit(change),
    entries: async (query) => entries.find(query),
    countByPerson: async (query) => entries.countByPerson(query),
    transcript: async (conversation, limit) =>
      limit > 0 ? asJson((transcripts.get(conversation) ?? []).slice(-limit)) : [],
    expected: async (conversation, now) => {
      const expected = expectations.get(conversation)
      return expected && expected.until > now.getTime() ? asJson(expected) : undefined
    },
    async tidy(before) {
      inbox.tidy(before)
      outbox.tidy(before)
      for (const [name, at] of doneOnce) if (at < before) doneOnce.delete(name)
      for (const [name, { until }] of expectations) if (until < before.getTime()) expectations.delete(name)
    },
    close: async () => {},
  }
}
