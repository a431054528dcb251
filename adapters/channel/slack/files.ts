import { LARGEST_FILE_BYTES, LARGEST_FILE_MEGABYTES } from '../../../src/core/fit-files.ts'
import type { FileReference } from '../../../src/core/message.ts'
import { OutsideError } from '../../../src/core/problem.ts'
import type { OutgoingFile } from './outgoing-file.ts'
import { isSlackAddress } from './slack-address.ts'
import type { SlackApi } from './slack-api.ts'
import type { Workspace, Workspaces } from './workspaces.ts'

const TIMEOUT_MS = 30_000

/** The bytes of a file that a person sent. */
export async function openFile(
  file: FileReference,
  api: SlackApi,
  workspaces: Workspaces,
  apiUrl: string,
): Promise<Uint8Array> {
  const [team = '', id = ''] = file.reference.split('/')
  const workspace = await workspaces.of(team)
  if (!workspace) throw new OutsideError(`Slack: the app is not installed in workspace ${team}.`, { kind: 'refused' })
  const { file: found } = await api.call(workspace, 'files.info', { file: id })
  const url = found.url_private_download ?? found.url_private
  if (url === undefined || !isSlackAddress(url, apiUrl))
    throw new OutsideError('Slack: the file does not lie with Slack.', { kind: 'refused' })
  return fetchBytes(url, workspace)
}

async function fetchBytes(url: string, { token }: Workspace): Promise<Uint8Array> {
  const response = await reach(url, { headers: { Authorization: `Bearer ${token}` }, redirect: 'error' })
  if (!response.ok) {
    const kind = response.status >= 500 || response.status === 429 ? 'temporary' : 'refused'
    throw new OutsideError(`Slack: the file could not be fetched, status ${response.status}.`, { kind })
  }
  // Without the scope Slack sends its sign-in page instead of an error.
  if (response.headers.get('content-type')?.startsWith('text/html'))
    throw new OutsideError('Slack: the file could not be fetched; the app lacks the scope files:read.', {
      kind: 'refused',
    })
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body ?? []) {
    size += chunk.length
    if (size > LARGEST_FILE_BYTES)
      throw new OutsideError(`Slack: the file is larger than ${LARGEST_FILE_MEGABYTES} MB.`, { kind: 'refused' })
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

export interface Upload {
  readonly workspace: Workspace
  readonly channel: string
  readonly thread: string | undefined
  readonly file: OutgoingFile
}

/** Puts a file of ours into a conversation. https://docs.slack.dev/messaging/working-with-files#upload */
export async function uploadFile(
  { workspace, channel, thread, file }: Upload,
  api: SlackApi,
  apiUrl: string,
): Promise<void> {
  const { name, bytes, alt, title } = file
  const asked = { filename: name, length: bytes.length, ...(alt !== undefined && { alt_txt: alt }) }
  const { upload_url, file_id } = await api.call(workspace, 'files.getUploadURLExternal', asked)
  if (!isSlackAddress(upload_url, apiUrl)) throw new OutsideError('Slack named a place for files that is not its own.')
  const response = await reach(upload_url, { method: 'POST', body: new Uint8Array(bytes) })
  if (!response.ok) throw new OutsideError(`Slack: the file could not be sent, status ${response.status}.`)
  await api.call(workspace, 'files.completeUploadExternal', {
    files: [{ id: file_id, title }],
    channel_id: channel,
    ...(thread !== undefined && { thread_ts: thread }),
  } as Parameters<typeof api.call<'files.completeUploadExternal'>>[2])
}

async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) })
  } catch (cause) {
    throw new OutsideError('Slack: files cannot be reached.', { cause })
  }
}
