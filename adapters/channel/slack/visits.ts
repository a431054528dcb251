import type { Viewer } from '../../../src/ports/channel-module.ts'
import { conversationAt, type Place, writeAddress } from './address.ts'
import type { ListenParts } from './listen.ts'
import { renderHome } from './render.ts'
import { sections, textRuns } from './rich-text.ts'
import { showable } from './split-text.ts'
import { WORDING } from './wording.ts'
import type { Workspace } from './workspaces.ts'

type Parts = Pick<ListenParts, 'tools' | 'api' | 'people' | 'remembered'>

const MOST_PROMPTS = 4
const LONGEST_PROMPT_TITLE = 70

/** Somebody opened the home tab: who they are for the desk, and what each skill shows them. */
export async function publishHome(workspace: Workspace, user: string, parts: Parts): Promise<void> {
  const { tools, api, people, remembered } = parts
  const viewer = await people.viewerOf(workspace, user)
  const reply = await tools.home(viewer)
  const { blocks, kept } = renderHome(reply, workspace.team)
  await remembered.keep(kept)
  const shown = blocks.length > 0 ? blocks : [...sections(textRuns(WORDING[reply.language].emptyHome))]
  await api.call(workspace, 'views.publish', { user_id: user, view: { type: 'home', blocks: shown } })
  await meet(workspace, user, viewer, parts)
}

/** Who opened the app can be written to, though they never wrote. */
async function meet({ team }: Workspace, user: string, viewer: Viewer, { tools }: Parts): Promise<void> {
  const place: Place = { kind: 'person', team, user }
  await tools.meet(viewer, { address: writeAddress(place), conversation: conversationAt(place) })
}

/**
 * Somebody opened the conversation: examples of what they can ask. `thread` belongs to the older assistant view; in
 * the agent view Slack silently shows nothing when it is given.
 */
export async function suggestPrompts(
  workspace: Workspace,
  user: string,
  channel: string,
  thread: string | undefined,
  parts: Parts,
): Promise<void> {
  const { tools, api, people } = parts
  const viewer = await people.viewerOf(workspace, user)
  await meet(workspace, user, viewer, parts)
  const prompts = (await tools.suggestions(viewer)).slice(0, MOST_PROMPTS)
  if (prompts.length === 0) return
  await api.call(workspace, 'assistant.threads.setSuggestedPrompts', {
    channel_id: channel,
    title: WORDING[viewer.profileLanguage ?? 'en'].promptsTitle,
    prompts: prompts.map((message) => ({ title: titleOf(message), message })),
    ...(thread !== undefined && { thread_ts: thread }),
  })
}

/** The whole question, or as many words of it as fit. */
function titleOf(message: string): string {
  const text = showable(message)
  if (text.length <= LONGEST_PROMPT_TITLE) return text
  const head = text.slice(0, LONGEST_PROMPT_TITLE - 1).toWellFormed()
  const lastBlank = head.lastIndexOf(' ')
  return `${head.slice(0, lastBlank > 0 ? lastBlank : head.length).replace(/[\s,;:]+$/, '')}…`
}
