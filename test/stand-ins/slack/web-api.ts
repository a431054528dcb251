import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { checkedContent } from './content.ts'
import { type Call, METHODS } from './methods.ts'
import { invalid, Refusal } from './refusal.ts'
import { nextTs, type StandInWorkspace } from './world.ts'

/** Switches: what goes wrong, and when. */
export interface Faults {
  /** Answers 429 to so many further calls of a method. */
  limit(method: string, times: number, retryAfterSeconds: number): void
  /** Lets so many calls pass first, then answers 429. */
  after(method: string, passing: number, times: number, retryAfterSeconds: number): void
  /** Answers with this error to so many further calls. */
  fail(method: string, times: number, error: string): void
  /** Breaks the connection at so many further calls. */
  cut(method: string, times: number): void
}

interface Fault {
  passing: number
  times: number
  readonly act: (response: ServerResponse) => void
}

export interface WebApiParts extends Pick<Call, 'triggers' | 'uploads'> {
  readonly workspaces: ReadonlyMap<string, StandInWorkspace>
  readonly address: () => string
  readonly now: () => number
  readonly appToken: string
  readonly oauth: { readonly clientId: string; readonly clientSecret: string; install(code: string): StandInWorkspace }
  readonly responses: Responses
}

/** Addresses for answers to one request: half an hour, five answers. */
export type Responses = Map<
  string,
  { channel: string; user: string; team: string; original: string | undefined; uses: number; at: number }
>

export interface WebApi {
  readonly faults: Faults
  /** Method and arguments of every call, in order. */
  readonly calls: readonly {
    readonly method: string
    readonly team: string
    readonly given: Readonly<Record<string, unknown>>
  }[]
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
}

export function makeWebApi(parts: WebApiParts): WebApi {
  const faults = new Map<string, Fault>()
  const calls: { method: string; team: string; given: Record<string, unknown> }[] = []

  function json(response: ServerResponse, body: unknown, headers: Record<string, string> = {}): void {
    response.writeHead(200, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body))
  }

  async function api(method: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const given = decode(await bodyOf(request), String(request.headers['content-type'] ?? ''))
    const token = String(request.headers.authorization ?? given.token ?? '').replace(/^Bearer /, '')
    const fault = faults.get(method)
    if (fault && fault.passing > 0) fault.passing -= 1
    else if (fault && fault.times > 0) {
      fault.times -= 1
      fault.act(response)
      return
    }
    if (method === 'apps.connections.open') {
      const url = `${parts.address().replace('http', 'ws')}/socket?ticket=${randomUUID()}`
      return json(response, token === parts.appToken ? { ok: true, url } : { ok: false, error: 'invalid_auth' })
    }
    if (method === 'oauth.v2.access') return json(response, installation(request, given))
    // Every method takes these two.
    const { team_id: _, token: __, ...rest } = given
    json(response, ...run(method, token, rest))
  }

  function run(method: string, token: string, given: Record<string, unknown>): [unknown, Record<string, string>?] {
    const workspace = [...parts.workspaces.values()].find((candidate) => candidate.token === token)
    if (!workspace) return [{ ok: false, error: 'invalid_auth' }]
    if (workspace.revoked) return [{ ok: false, error: 'token_revoked' }]
    const headers = { 'x-oauth-scopes': workspace.scopes.join(',') }
    calls.push({ method, team: workspace.team, given })
    try {
      const known = METHODS[method]
      if (!known) throw new Refusal('unknown_method')
      const missing = known.scopes.find((scope) => !workspace.scopes.includes(scope))
      if (missing) throw new Refusal('missing_scope', { needed: missing, provided: workspace.scopes.join(',') })
      const checked = known.given.safeParse(given)
      if (!checked.success) throw invalid('invalid_arguments', checked.error)
      const call = { ...parts, workspace, address: parts.address(), now: parts.now() }
      return [{ ok: true, ...known.answer(checked.data, call) }, headers]
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return [{ ok: false, error: error.message, ...error.details }, headers]
    }
  }

  function installation(request: IncomingMessage, given: Record<string, unknown>): unknown {
    const basic = Buffer.from(String(request.headers.authorization ?? '').replace(/^Basic /, ''), 'base64').toString()
    const [id, secret] = basic.includes(':') ? basic.split(':') : [given.client_id, given.client_secret]
    if (id !== parts.oauth.clientId || secret !== parts.oauth.clientSecret)
      return { ok: false, error: 'bad_client_secret' }
    const workspace = parts.oauth.install(String(given.code))
    return {
      ok: true,
      access_token: workspace.token,
      token_type: 'bot',
      scope: workspace.scopes.join(','),
      bot_user_id: workspace.botUser,
      app_id: 'A1',
      team: { id: workspace.team, name: workspace.team },
      enterprise: null,
      authed_user: { id: 'UADMIN' },
      is_enterprise_install: false,
    }
  }

  async function respond(id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = parts.responses.get(id)
    const workspace = parts.workspaces.get(target?.team ?? '')
    const given = JSON.parse((await bodyOf(request)).toString()) as Record<string, unknown>
    const known = ['response_type', 'replace_original', 'delete_original', 'text', 'blocks']
    if (!target || !workspace || target.uses >= 5 || parts.now() - target.at > 30 * 60_000) {
      response.writeHead(404).end('expired_url')
      return
    }
    if (Object.keys(given).some((name) => !known.includes(name)))
      return json(response, { ok: false, error: 'invalid_arguments' })
    target.uses += 1
    const channel = workspace.channels.get(target.channel)
    const original = channel?.messages.find((message) => message.ts === target.original)
    if (given.delete_original === true && channel && original) {
      channel.messages.splice(channel.messages.indexOf(original), 1)
      return json(response, { ok: true })
    }
    try {
      const content = checkedContent(given as Parameters<typeof checkedContent>[0])
      if (given.replace_original === true && original) Object.assign(original, content)
      else if (channel)
        channel.messages.push({
          ts: nextTs(parts.now()),
          user: workspace.botUser,
          thread: original?.thread,
          onlyFor: given.response_type === 'in_channel' ? undefined : target.user,
          files: [],
          ...content,
        })
      json(response, { ok: true })
    } catch (error) {
      json(response, { ok: false, error: error instanceof Refusal ? error.message : 'fatal_error' })
    }
  }

  async function file(team: string, id: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const workspace = parts.workspaces.get(team)
    const found = workspace?.files.get(id)
    const signedIn =
      request.headers.authorization === `Bearer ${workspace?.token}` && workspace?.scopes.includes('files:read')
    if (!found || !signedIn)
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<html>Sign in to Slack</html>')
    else response.writeHead(200, { 'Content-Type': found.mimetype }).end(found.bytes)
  }

  return {
    calls,
    faults: {
      limit: (method, times, seconds) => void faults.set(method, { passing: 0, times, act: tooMany(seconds) }),
      after: (method, passing, times, seconds) => void faults.set(method, { passing, times, act: tooMany(seconds) }),
      fail: (method, times, error) =>
        void faults.set(method, { passing: 0, times, act: (response) => json(response, { ok: false, error }) }),
      cut: (method, times) => void faults.set(method, { passing: 0, times, act: (response) => response.destroy() }),
    },
    handle: async (request, response) => {
      const url = new URL(request.url ?? '/', parts.address())
      const [, first, second = '', third = ''] = url.pathname.split('/')
      if (first === 'api') return api(second, request, response)
      if (first === 'respond') return respond(second, request, response)
      if (first === 'files') return file(second, third, request, response)
      if (first === 'upload') {
        const upload = parts.uploads.get(second)
        if (upload) upload.bytes = await bodyOf(request)
        response.writeHead(upload ? 200 : 404).end('OK')
        return
      }
      response.writeHead(404).end()
    },
  }
}

function tooMany(seconds: number): Fault['act'] {
  return (response) =>
    response
      .writeHead(429, { 'Retry-After': String(seconds), 'Content-Type': 'application/json' })
      .end(JSON.stringify({ ok: false, error: 'ratelimited' }))
}

/** Arguments as the SDK sends them: a form whose values may be JSON. */
function decode(body: Buffer, type: string): Record<string, unknown> {
  const text = body.toString('utf8')
  if (type.startsWith('application/json')) return JSON.parse(text) as Record<string, unknown>
  return Object.fromEntries([...new URLSearchParams(text)].map(([name, value]) => [name, structured(name, value)]))
}

const STRUCTURED = ['blocks', 'view', 'prompts', 'files', 'loading_messages']
const BOOLEANS = ['unfurl_links', 'unfurl_media', 'include_locale']

function structured(name: string, value: string): unknown {
  if (STRUCTURED.includes(name)) return JSON.parse(value)
  if (BOOLEANS.includes(name)) return value === 'true' ? true : value === 'false' ? false : value
  return name === 'length' ? Number(value) : value
}

export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
