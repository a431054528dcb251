import type { Address } from '../../../src/core/message.ts'

/** Where a reply goes: to one person, or into a channel and there into a thread. `team` says whose token speaks. */
export type Place =
  | { readonly kind: 'person'; readonly team: string; readonly user: string }
  | { readonly kind: 'channel'; readonly team: string; readonly channel: string; readonly thread: string | undefined }

export function writeAddress(place: Place): Address {
  const parts =
    place.kind === 'person'
      ? [place.team, 'person', place.user]
      : [place.team, 'channel', place.channel, ...(place.thread === undefined ? [] : [place.thread])]
  return { channel: 'slack', to: parts.join('/') }
}

/** Undefined for what this channel did not write. */
export function readAddress(to: string): Place | undefined {
  const [team, kind, id, thread] = to.split('/')
  if (!team || !id) return undefined
  if (kind === 'person') return { kind, team, user: id }
  return kind === 'channel' ? { kind, team, channel: id, thread } : undefined
}

/** Everything that is said in one place is one conversation; a person's direct messages are one as well. */
export function conversationAt(place: Place): string {
  return `slack:${writeAddress(place).to}`
}

/** Where a message came from, as its id tells: enough to answer in the right thread, to the right person. */
export interface Origin {
  readonly team: string
  readonly user: string
  /** Undefined for what happens outside of channels: home tab, commands. */
  readonly channel: string | undefined
  /** First message of the thread. */
  readonly root: string | undefined
  readonly ts: string | undefined
}

const NOWHERE = '-'

/** Channel and time name a message for good; `what` tells presses and revisions of it apart. */
export function writeMessageId(origin: Origin, ...what: readonly string[]): string {
  const { team, user, channel, root, ts } = origin
  return ['slack', team, channel ?? NOWHERE, root ?? NOWHERE, ts ?? NOWHERE, user, ...what].join(':')
}

export function readMessageId(id: string): Origin | undefined {
  const [slack, team, channel, root, ts, user] = id.split(':')
  if (slack !== 'slack' || !team || !user) return undefined
  const some = (part: string | undefined) => (part === NOWHERE ? undefined : part)
  return { team, user, channel: some(channel), root: some(root), ts: some(ts) }
}
