import type { Request, RequestHandler, Response } from 'express'
import { type BrowserKey, browserOf, makeBrowserKey } from './address.ts'
import { renderPage } from './frame.ts'
import { cameByForeignLink, refusalOf, SAFE_HEADERS } from './guard.ts'
import { html } from './html.ts'
import type { PageParts } from './page-parts.ts'
import { type PageProblem, renderProblem, STATUS_OF } from './problem-page.ts'
import { makeRateLimit } from './rate-limit.ts'
import { isTokenOf } from './token.ts'
import { browserLanguage, cookieName, keyFrom, type Visitor, visitorOf } from './visitor.ts'
import { WORDING } from './wording.ts'

/** What a person can send; a person types slower. */
const WRITES = { burst: 60, everyMs: 1_000 }
/** What a few open pages can ask for. */
const READS = { burst: 600, everyMs: 50 }
/** Each may be as large as a plan with its pictures; a page without script sends every message this way. */
const UPLOADS = { burst: 10, everyMs: 2_000 }
/** Chromium keeps a cookie for 400 days at most. */
const COOKIE_SECONDS = 400 * 24 * 60 * 60

/** Nothing is told of who they are to those who are not let in at all. */
const OUTSIDE: ReadonlySet<PageProblem> = new Set(['not-this-address', 'through-a-proxy', 'from-elsewhere'])

export type Serve = (visitor: Visitor, request: Request, response: Response) => Promise<void>

/** Who comes in, and what those are told who do not. */
export interface Door {
  /** Stands before every path of the page. */
  readonly guard: RequestHandler
  /** For what is looked at. The browser gets its cookie here. */
  reads(serve: Serve): RequestHandler
  /** For what changes something: only with the cookie and the token of a form of ours. */
  writes(serve: Serve): RequestHandler
  /** Stands before a message with files: of a stranger, or of who sends too many, not a byte is read. */
  readonly uploads: RequestHandler
  refuse(request: Request, response: Response, problem: PageProblem): void
}

export function makeDoor({ tools, talks, version }: PageParts): Door {
  const mayWrite = makeRateLimit(WRITES)
  const mayRead = makeRateLimit(READS)
  const mayUpload = makeRateLimit(UPLOADS)

  /** In the language of whoever is refused and with the way back, as far as they came through the door. */
  function refuse(request: Request, response: Response, problem: PageProblem): void {
    const key = OUTSIDE.has(problem) ? undefined : keyFrom(request)
    const known = key === undefined ? Promise.resolve(undefined) : latestOf(request, key)
    void known.catch(() => undefined).then((visitor) => sayProblem(request, response, problem, visitor))
  }

  function sayProblem(request: Request, response: Response, problem: PageProblem, visitor?: Visitor): void {
    const language = visitor?.language ?? browserLanguage(request)
    const { title, what } = WORDING[language].problems[problem]
    response.status(STATUS_OF[problem])
    if (isFromScript(request)) {
      response.json({ problem, words: `${title}. ${what}` })
      return
    }
    const path = request.method === 'GET' ? request.originalUrl : '/'
    const main = renderProblem(problem, language)
    response.send(renderPage({ title, language, version, main, path, ...(visitor && { visitor }) }))
  }

  async function latestOf(request: Request, key: BrowserKey): Promise<Visitor | undefined> {
    const browser = browserOf(key)
    return visitorOfTalk(request, key, await talks.count(browser))
  }

  /** Undefined when the address names a conversation that this browser does not have. */
  async function visitorAt(request: Request, key: BrowserKey): Promise<Visitor | undefined> {
    const browser = browserOf(key)
    const named = request.params.number ?? (request.body as { talk?: unknown } | undefined)?.talk
    const number = named === undefined ? await talks.count(browser) : parseNumber(named)
    return number === undefined ? undefined : visitorOfTalk(request, key, number)
  }

  async function visitorOfTalk(request: Request, key: BrowserKey, number: number): Promise<Visitor | undefined> {
    const talk = await talks.read(browserOf(key), number)
    if (!talk) return undefined
    // "Today" is the day where the person is, as in the answers they get.
    const person = talk.person === undefined ? undefined : (await tools.people()).find(({ id }) => id === talk.person)
    const today = tools.clock.today(person?.zone ?? 'UTC')
    return visitorOf(key, number, talk, browserLanguage(request), today)
  }

  function tooFast(request: Request, response: Response, waitMs: number): void {
    response.set('Retry-After', String(Math.ceil(waitMs / 1_000)))
    refuse(request, response, 'too-fast')
  }

  const reads = (serve: Serve): RequestHandler => {
    return async (request, response) => {
      const known = keyFrom(request)
      const wait = mayRead(known ?? '', tools.clock.now().getTime())
      if (wait > 0) return tooFast(request, response, wait)
      const key = known ?? makeBrowserKey()
      const visitor = await visitorAt(request, key)
      if (!visitor) return refuse(request, response, 'no-such-talk')
      if (!known) giveCookie(request, response, key)
      await serve(visitor, request, response)
    }
  }

  const writes = (serve: Serve): RequestHandler => {
    return async (request, response) => {
      const key = keyFrom(request)
      const wait = mayWrite(key ?? '', tools.clock.now().getTime())
      if (wait > 0) return tooFast(request, response, wait)
      const { token } = (request.body ?? {}) as { token?: unknown }
      if (!key || !isTokenOf(key, token)) return refuse(request, response, 'stale')
      const visitor = await visitorAt(request, key)
      if (!visitor) return refuse(request, response, 'no-such-talk')
      await serve(visitor, request, response)
    }
  }

  const uploads: RequestHandler = (request, response, next) => {
    if (!request.is('multipart/form-data')) return next()
    const key = keyFrom(request)
    if (!key) return refuse(request, response, 'stale')
    const wait = mayUpload(key, tools.clock.now().getTime())
    if (wait > 0) return tooFast(request, response, wait)
    next()
  }

  const guard: RequestHandler = (request, response, next) => {
    response.set(SAFE_HEADERS)
    const asked = { method: request.method, headers: request.headers, port: request.socket.localPort ?? 0 }
    const refusal = refusalOf(asked)
    if (refusal) return refuse(request, response, refusal)
    if (cameByForeignLink(asked)) return void response.send(opening(request, version))
    next()
  }

  return { guard, reads, writes, uploads, refuse }
}

export function isFromScript(request: Request): boolean {
  return request.headers['x-countrydesk'] === 'script'
}

function parseNumber(given: unknown): number | undefined {
  return typeof given === 'string' && /^[1-9]\d{0,5}$/.test(given) ? Number(given) : undefined
}

function giveCookie(request: Request, response: Response, key: string): void {
  const name = cookieName(request.socket.localPort ?? 0)
  response.append('Set-Cookie', `${name}=${key}; HttpOnly; SameSite=Strict; Path=/; Max-Age=${COOKIE_SECONDS}`)
}

/** After a link on another site the cookie is missing; opened from here, the same address has it. */
function opening(request: Request, version: string): string {
  const language = browserLanguage(request)
  const words = WORDING[language]
  const path = request.originalUrl.startsWith('//') ? '/' : request.originalUrl
  const main = html`<div class="wide problem"><p class="lead">${words.opening}</p><p><a class="button primary" href="${path}">${words.goOn}</a></p></div>`
  return renderPage({ title: words.name, language, version, main, onward: path })
}
