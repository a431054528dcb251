import type { Address } from '../core/message.ts'
import { replyKey } from '../core/outcome.ts'
import { plainWords } from '../core/plain-words.ts'
import { OutsideError } from '../core/problem.ts'
import type { Channel } from '../ports/channel.ts'
import type { Clock } from '../ports/clock.ts'
import type { Log } from '../ports/log.ts'
import type { DueLetter, Store } from '../ports/store.ts'
import { undeliverableNotice } from './undeliverable.ts'

const LEASE_MS = 60_000
const MINUTE = 60_000
/** Pauses before the second, third, … try; the last one repeats. */
const PAUSES_MS = [1_000, 5_000, 30_000, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, 60 * MINUTE]
/** When somebody sits at a terminal again, what waits for them comes soon. */
const LOOK_AGAIN_MS = 10_000
const AWAY = 'The person is not at the terminal now.'
/** A letter that could not be delivered for so long is given up, and the Support Unit is told. */
export const GIVE_UP_AFTER_MS = 24 * 60 * MINUTE

export interface PostParts {
  readonly store: Store
  readonly channels: ReadonlyMap<string, Channel>
  readonly clock: Clock
  readonly log: Log
  readonly process: string
}

interface Destination {
  readonly address: Address
  readonly channel: Channel
  /** Known when the letter is for a person, so that what was sent becomes part of their conversation. */
  readonly conversation?: string
}

/** Delivers the letters of the outbox: at once, then with growing pauses, honouring what the platform asks. */
export function makePost(parts: PostParts): { deliverNext: () => Promise<boolean> } {
  const { store, clock, log } = parts

  async function deliverNext(): Promise<boolean> {
    const [letter] = await store.outbox.claim(parts.process, 1, LEASE_MS, clock.now())
    if (!letter) return false
    try {
      await deliver(letter, await destinationOf(letter, parts))
    } catch (error) {
      await settleFailure(letter, error)
    }
    return true
  }

  async function deliver(letter: DueLetter, destination: Destination): Promise<void> {
    const { address, channel, conversation } = destination
    const { key, reply, answers } = letter
    // Other letters of the same turn are not its answer: they may go to other people.
    const isAnswer = answers !== undefined && key === replyKey(answers)
    try {
      await channel.deliver({ key, to: address, reply, ...(isAnswer && { answers }) })
    } catch (error) {
      if (error instanceof OutsideError && error.kind === 'gone') {
        await store.directory.markUnreachable(address, error.message, clock.now())
      }
      throw error
    }
    await store.outbox.delivered(letter, clock.now())
    if (conversation !== undefined && 'person' in letter.to) {
      const text = plainWords(reply)
      const said = {
        by: 'desk',
        person: letter.to.person,
        text,
        at: clock.now().getTime(),
        message: key,
        reply,
      } as const
      const once = `sent/${key}`
      await store.commit({ once, by: 'desk', now: clock.now(), conversation, said: [said], keep: [], send: [] })
    }
  }

  async function settleFailure(letter: DueLetter, error: unknown): Promise<void> {
    const now = clock.now()
    const why = error instanceof Error ? error.message : String(error)
    const outside = error instanceof OutsideError ? error : undefined
    const tooOld = now.getTime() - letter.since > GIVE_UP_AFTER_MS
    const elsewhere = outside?.kind === 'gone' && 'person' in letter.to
    if (outside?.kind === 'refused' || tooOld || (outside?.kind === 'gone' && !elsewhere)) {
      log.error('a letter is given up', { key: letter.key, attempt: letter.attempt, why })
      await store.outbox.giveUp(letter, now, why)
      const notice = await undeliverableNotice(letter, why, store)
      if (notice.length > 0) {
        const once = `given-up/${letter.key}`
        await store.commit({ once, by: 'desk', now, keep: [], send: notice })
      }
      return
    }
    const pause = outside?.retryAfterMs ?? PAUSES_MS[Math.min(letter.attempt, PAUSES_MS.length) - 1] ?? MINUTE
    const say = error instanceof NowhereError ? log.info : log.warn
    say('a letter is tried again', { key: letter.key, attempt: letter.attempt, pause, why })
    await store.outbox.tryAgain(letter, new Date(now.getTime() + (elsewhere ? 0 : pause)), why)
  }

  return { deliverNext }
}

/** Nobody's fault: the person was not heard of yet. It is tried again, and given up, as everything else. */
class NowhereError extends OutsideError {}

/** Where a letter goes; for a person, the place where they were last heard of. Throws when there is none now. */
async function destinationOf(letter: DueLetter, parts: PostParts): Promise<Destination> {
  if (!('person' in letter.to)) {
    const channel = parts.channels.get(letter.to.channel)
    if (!channel) throw new OutsideError(`The channel ${letter.to.channel} is off.`)
    if (channel.isHere?.(letter.to) === false) throw new NowhereError(AWAY, { retryAfterMs: LOOK_AGAIN_MS })
    return { address: letter.to, channel }
  }
  const places = await parts.store.directory.addressesOf(letter.to.person)
  let away = false
  for (const { address, conversation, unreachable } of places) {
    const channel = parts.channels.get(address.channel)
    if (!channel || unreachable !== undefined) continue
    if (channel.isHere?.(address) !== false) return { address, channel, conversation }
    away = true
  }
  if (away) throw new NowhereError(AWAY, { retryAfterMs: LOOK_AGAIN_MS })
  const byMail = await placeByMail(letter.to.person, parts)
  if (byMail) return byMail
  throw new NowhereError('The person has not written on any channel that is on, or left.')
}

/** Who never wrote, or was lost, is reached by the address of the directory. Nobody writes to fictional people. */
async function placeByMail(id: string, { store, channels }: PostParts): Promise<Destination | undefined> {
  const person = await store.directory.person(id)
  if (!person?.email || person.sample) return undefined
  for (const channel of channels.values()) {
    const place = channel.placeOf?.(person.email)
    if (place) return { ...place, channel }
  }
  return undefined
}
