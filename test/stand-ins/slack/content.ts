import { characters, MessageBlocks, MOST_CHARACTERS } from './blocks.ts'
import { invalid, Refusal } from './refusal.ts'
import { nextTs, type StandInChannel, type StandInMessage, type StandInWorkspace, withIds } from './world.ts'

/** A channel in which the app may speak. */
export function channelFor(workspace: StandInWorkspace, id: string): StandInChannel {
  const channel = workspace.channels.get(id)
  if (!channel) throw new Refusal('channel_not_found')
  if (channel.direct !== undefined && workspace.users.get(channel.direct)?.gone) throw new Refusal('user_disabled')
  if (!channel.members.has(workspace.botUser)) throw new Refusal('not_in_channel')
  return channel
}

export function write(
  workspace: StandInWorkspace,
  channel: StandInChannel,
  given: { text?: string | undefined; blocks?: Record<string, unknown>[] | undefined; thread_ts?: string | undefined },
  onlyFor: string | undefined,
  now: number,
): StandInMessage {
  if (given.thread_ts !== undefined && !channel.messages.some((message) => message.ts === given.thread_ts))
    throw new Refusal('thread_not_found')
  const content = checkedContent(given)
  const message = { ts: nextTs(now), user: workspace.botUser, thread: given.thread_ts, onlyFor, files: [], ...content }
  channel.messages.push(message)
  return message
}

/** What is said: `text`, or blocks with `text` as their spoken form. */
export function checkedContent(given: {
  readonly text?: string | undefined
  readonly blocks?: readonly Record<string, unknown>[] | undefined
}): { text: string; blocks: readonly Record<string, unknown>[] } {
  const { text = '', blocks } = given
  if (text === '' && (blocks?.length ?? 0) === 0) throw new Refusal('no_text')
  if (text.length > 40_000) throw new Refusal('msg_too_long')
  if (blocks === undefined) return { text, blocks: [] }
  const checked = MessageBlocks.safeParse(blocks)
  if (!checked.success) throw invalid('invalid_blocks', checked.error)
  if (characters(blocks) > MOST_CHARACTERS) throw new Refusal('msg_blocks_too_long')
  return { text, blocks: withIds(checked.data) }
}

export function ownMessage(
  workspace: StandInWorkspace,
  channel: StandInChannel,
  ts: string,
  refusal: string,
): StandInMessage {
  const message = channel.messages.find((candidate) => candidate.ts === ts && candidate.onlyFor === undefined)
  if (!message) throw new Refusal('message_not_found')
  if (message.user !== workspace.botUser) throw new Refusal(refusal)
  return message
}
