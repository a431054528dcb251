import type { Log } from '../../../src/ports/log.ts'
import { SlackFailure } from './failures.ts'
import type { Posted, Remembered } from './remembered.ts'
import { type Part, wordsAlone } from './render.ts'
import type { SlackApi } from './slack-api.ts'
import type { Workspace } from './workspaces.ts'

export interface Target {
  readonly workspace: Workspace
  readonly channel: string
  readonly thread: string | undefined
}

export interface Posting {
  readonly key: string
  readonly target: Target
  /** Only this person sees it; everybody, when undefined. */
  readonly asker: string | undefined
  /** What stands already and is to be replaced. */
  readonly earlier: Posted | undefined
  /** What an earlier try of the same letter brought about. */
  readonly done: Posted | undefined
  readonly parts: readonly Part[]
}

export interface PostPartsTools {
  readonly api: SlackApi
  readonly remembered: Remembered
  readonly log: Log
}

/** Slack's words for: these blocks are too large or not as they should be. */
const BLOCKS_REFUSED = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'invalid_attachments',
])
const CANNOT_CHANGE = new Set(['message_not_found', 'cant_update_message', 'edit_window_closed', 'cant_delete_message'])

/** Posts what is not posted yet, in the place of the earlier answer where there is one. */
export async function postParts(posting: Posting, { api, remembered, log }: PostPartsTools): Promise<Posted> {
  const { key, target, asker, parts } = posting
  const { channel } = target
  const earlier = posting.earlier?.channel === channel && asker === undefined ? posting.earlier : undefined
  const ts = [...(posting.done?.ts ?? [])]
  for (const [at, part] of parts.entries()) {
    if (ts[at] !== undefined) continue
    ts.push(await postOne(part, target, asker, earlier?.ts[at]))
    // So that a second try goes on after what people have seen.
    if (parts.length > 1) await remembered.notePosted(key, { channel, ts, files: 0, done: false })
  }
  const surplus = earlier?.ts.slice(parts.length) ?? []
  if (earlier) await takeBack({ ...earlier, ts: surplus }, target.workspace, api)
  return { channel, ts, files: posting.done?.files ?? 0, done: false }

  async function postOne(part: Part, place: Target, only: string | undefined, instead: string | undefined) {
    try {
      return await send(part.text, part.blocks, place, only, instead)
    } catch (error) {
      if (!(error instanceof SlackFailure) || !BLOCKS_REFUSED.has(error.code)) throw error
      log.error('Slack refuses blocks that should be within its limits; the words go without them', {
        key,
        code: error.code,
      })
      const [first = '…', ...rest] = wordsAlone(part.blocks)
      const posted = await send(first, undefined, place, only, instead)
      for (const words of rest) await send(words, undefined, place, only, undefined)
      return posted
    }
  }

  async function send(
    text: string,
    blocks: Part['blocks'] | undefined,
    { workspace, thread }: Target,
    only: string | undefined,
    instead: string | undefined,
  ): Promise<string> {
    const body = blocks === undefined ? { channel, text } : { channel, text, blocks }
    const inThread = thread === undefined ? {} : { thread_ts: thread }
    if (only !== undefined) {
      const sent = await api.call(workspace, 'chat.postEphemeral', { ...body, ...inThread, user: only })
      return sent.message_ts
    }
    if (instead !== undefined) {
      try {
        await api.call(workspace, 'chat.update', { ...body, ts: instead })
        return instead
      } catch (error) {
        if (!(error instanceof SlackFailure) || !CANNOT_CHANGE.has(error.code)) throw error
      }
    }
    const quiet = { unfurl_links: false, unfurl_media: false }
    return (await api.call(workspace, 'chat.postMessage', { ...body, ...inThread, ...quiet })).ts
  }
}

/** Deletes what was posted. What is gone already is no failure. */
export async function takeBack({ channel, ts }: Posted, workspace: Workspace, api: SlackApi): Promise<void> {
  for (const one of ts) {
    try {
      await api.call(workspace, 'chat.delete', { channel, ts: one })
    } catch (error) {
      if (!(error instanceof SlackFailure) || !CANNOT_CHANGE.has(error.code)) throw error
    }
  }
}
