import type { Language } from '../../../src/core/language.ts'
import type { Origin } from './address.ts'
import type { SlackApi } from './slack-api.ts'
import { WORDING } from './wording.ts'
import type { Workspace } from './workspaces.ts'

/** Shows "is looking it up…" below the question. Slack takes it away when we post, or after two minutes. */
export async function showStatus(
  origin: Origin,
  language: Language,
  workspace: Workspace,
  api: SlackApi,
): Promise<void> {
  const { working, workingMore } = WORDING[language]
  await setStatus(origin, { status: working, loading_messages: [working, ...workingMore] }, workspace, api)
}

/** An answer that only one person sees does not take the status away by itself. */
export async function clearStatus(origin: Origin, workspace: Workspace, api: SlackApi): Promise<void> {
  await setStatus(origin, { status: '' }, workspace, api)
}

/** Best effort: nobody misses an answer because its announcement failed. */
async function setStatus(
  { channel, root }: Origin,
  status: { status: string; loading_messages?: string[] },
  workspace: Workspace,
  api: SlackApi,
): Promise<void> {
  if (channel === undefined || root === undefined) return
  await api
    .call(workspace, 'assistant.threads.setStatus', { channel_id: channel, thread_ts: root, ...status })
    .catch(() => {})
}
