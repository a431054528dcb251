import { introducedBroker } from '../../brokering/case.ts'
import { moveCase } from '../../brokering/move-case.ts'
import type { Entry, Letter, Outcome } from '../../core/outcome.ts'
import { type Block, paragraph, text } from '../../core/reply.ts'
import type { Turn } from '../skill.ts'
import { caseEntries, type KeptCase, MESSAGE, NOTE, shortHash } from './kept.ts'
import { partyBlocks } from './letter-blocks.ts'
import { makeMove } from './moves.ts'
import { caseFor, type Side } from './parties.ts'
import { say } from './say.ts'
import type { Scene } from './scene.ts'
import { WORDING } from './wording.ts'

/** Largest file that is passed from one platform to another. Letters wait in the store, so they stay small. */
export const RELAYED_MEGABYTES = 5
const RELAYED_BYTES = RELAYED_MEGABYTES * 1024 * 1024
const LONGEST = 4_000

/** Words of one side reach the other where they read, with the name of who wrote; internal notes never do. */
export async function relay(turn: Turn, scene: Scene, number: string, given: string): Promise<Outcome> {
  const words = WORDING[turn.language]
  const found = await caseFor(turn, scene, number)
  if (!found) return say(turn, 'refused', words.unknownNumber(number))
  const { kept, side } = found
  const { one } = kept
  const message = given.trim().slice(0, LONGEST)
  if (message === '' && turn.files.length === 0) return say(turn, 'refused', words.emptyMessage)
  const broker = introducedBroker(one)
  if (one.state === 'closed') return say(turn, 'refused', words.refusals.closed)
  if (!broker && side === 'broker') return say(turn, 'refused', words.refusals['not-now'])
  const files = await openFiles(turn)
  if ('tooLarge' in files) return say(turn, 'refused', words.fileTooLarge(files.tooLarge, RELAYED_MEGABYTES))
  if (!broker && one.asker === turn.principal.id) return addToRequest(turn, scene, kept, side, message, files.blocks)
  const name = turn.principal.name || (side === 'asker' ? one.askerName : turn.principal.id)
  const recipients = [one.asker, ...(broker ? [broker.person] : [])].filter((id) => id !== turn.principal.id)
  const id = shortHash(`${number} ${turn.message.id}`)
  const send = await Promise.all(
    recipients.map(async (to): Promise<readonly Letter[]> => {
      const person = await scene.person(to)
      if (!person) return []
      const blocks: Block[] = [
        paragraph(WORDING[person.language].relayed(number, name)),
        ...(message ? [{ kind: 'quote', spans: text(message), language: turn.language } as const] : []),
        ...files.blocks,
        ...partyBlocks(number, person.language, to === one.asker ? 'asker' : 'broker'),
      ]
      return [
        {
          key: `support-request/${number}/message/${id}/${to}`,
          to: { person: to },
          reply: { language: person.language, blocks },
        },
      ]
    }),
  )
  const entry: Entry = {
    kind: MESSAGE,
    id: `${number} ${id}`,
    person: one.asker,
    readers: ['support-unit', `person:${one.asker}`, ...(broker ? [`person:${broker.person}`] : [])],
    body: { number, from: side, name, words: message, files: turn.files.map((file) => file.name), on: turn.today },
  }
  // The first words that cross show that the work has begun.
  const { dueFor } = await scene.clockOf(one)
  const context = { today: scene.today, isStaff: side === 'staff', dueFor }
  const begun =
    one.state === 'introduced' && side !== 'staff'
      ? moveCase(one, { kind: 'begin', by: turn.principal.id }, context)
      : undefined
  return {
    ...say(turn, 'done', words.passedAlong),
    keep: [entry, ...(begun && 'moved' in begun ? caseEntries(begun.moved, kept.revision) : [])],
    send: send.flat(),
  }
}

async function openFiles(turn: Turn): Promise<{ readonly blocks: readonly Block[] } | { readonly tooLarge: string }> {
  const blocks: Block[] = []
  for (const file of turn.files) {
    if (file.size !== undefined && file.size > RELAYED_BYTES) return { tooLarge: file.name }
    const bytes = await file.open()
    if (bytes.byteLength > RELAYED_BYTES) return { tooLarge: file.name }
    const base64 = Buffer.from(bytes).toString('base64')
    blocks.push({ kind: 'file', name: file.name, mediaType: file.mediaType, base64 })
  }
  return { blocks }
}

/** As long as nobody is introduced, words become part of the request, and files go to who looks after it. */
async function addToRequest(
  turn: Turn,
  scene: Scene,
  kept: KeptCase,
  side: Side,
  message: string,
  files: readonly Block[],
): Promise<Outcome> {
  const words = WORDING[turn.language]
  const names = turn.files.map(({ name }) => name).join(', ')
  const added = await makeMove(turn, scene, kept, side, { kind: 'add', by: turn.principal.id, words: message || names })
  if (added.ending !== 'done') return added
  const { number, askerName } = kept.one
  const keepers = files.length > 0 ? await scene.keepers(kept.one) : []
  const letters = keepers
    .filter(({ id }) => id !== turn.principal.id)
    .map(
      ({ id, language }): Letter => ({
        key: `support-request/${number}/message/${shortHash(`${number} ${turn.message.id}`)}/${id}`,
        to: { person: id },
        reply: { language, blocks: [paragraph(WORDING[language].relayed(number, askerName)), ...files] },
      }),
    )
  const blocks = [paragraph(words.nobodyYet)]
  return { ...added, say: { ...added.say, blocks }, send: [...(added.send ?? []), ...letters] }
}

/** An internal note on a case: for the Support Unit only. */
export async function noteOn(turn: Turn, scene: Scene, number: string, given: string): Promise<Outcome> {
  const words = WORDING[turn.language]
  const found = await caseFor(turn, scene, number)
  if (found?.side !== 'staff') return say(turn, 'refused', words.unknownNumber(number))
  const said = given.trim().slice(0, LONGEST)
  if (said === '') return say(turn, 'refused', words.emptyMessage)
  const entry: Entry = {
    kind: NOTE,
    id: `${number} ${shortHash(turn.message.id)}`,
    person: found.kept.one.asker,
    readers: ['support-unit'],
    body: { number, by: turn.principal.id, words: said, on: turn.today },
  }
  return { ...say(turn, 'done', words.noted), keep: [entry] }
}
