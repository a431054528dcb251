import { randomUUID } from 'node:crypto'
import type { Express, Request, Response } from 'express'
import type { Press } from '../../../src/core/message.ts'
import type { Reply } from '../../../src/core/reply.ts'
import type { Said } from '../../../src/ports/store.ts'
import { conversationOf, messageIdOf } from './address.ts'
import { type Door, isFromScript } from './door.ts'
import { askedEntries, entriesAsData, entriesOf, entryEvent } from './entries.ts'
import { renderPage } from './frame.ts'
import type { PageParts } from './page-parts.ts'
import { parseSent, pressedIn, type Sent, toMessage } from './parse.ts'
import { renderTalk } from './talk-page.ts'
import { tokenFor } from './token.ts'
import { type Visitor, viewerOf } from './visitor.ts'
import { renderWhoBar } from './who-bar.ts'
import { WORDING } from './wording.ts'

/** How many of the latest things said a page shows. */
const LATEST = 400
/** Seconds until a page without script looks for its answer. */
const LOOK_AGAIN = 2

/** Words and files, or a press and the words that the conversation shows for it. */
interface AskedFor {
  readonly text: string
  readonly words: string
  readonly files: readonly File[]
  readonly press?: Press
}

/** The conversation: seen, written to, and told of what is new. */
export function openConversationRoutes(http: Express, door: Door, parts: PageParts): void {
  const { tools, talks, uploads, streams, version } = parts

  const transcriptOf = ({ browser, number }: Visitor) => tools.transcript(conversationOf(browser, number), LATEST)

  async function entriesFor(visitor: Visitor, said: readonly Said[], once: string) {
    const people = await tools.people()
    const action = `/talk/${visitor.number}`
    const token = tokenFor(visitor.key)
    const drawing = { action, token, once, people, countries: tools.library.countries }
    return entriesOf(said, visitor.talk, visitor.language, drawing)
  }

  async function showTalk(visitor: Visitor, request: Request, response: Response): Promise<void> {
    const once = randomUUID()
    const [entries, people] = await Promise.all([
      entriesFor(visitor, await transcriptOf(visitor), once),
      tools.people(),
    ])
    const suggestions = entries.length === 0 ? await tools.suggestions(viewerOf(visitor)) : []
    const known = { people, countries: tools.library.countries }
    const path = request.path
    const words = WORDING[visitor.language]
    const page = renderPage({
      title: words.name,
      language: visitor.language,
      main: renderTalk(visitor, { entries, suggestions, token: tokenFor(visitor.key), once }),
      version,
      view: 'conversation',
      visitor,
      path,
      bar: renderWhoBar(visitor, known, path),
      ...(entries.some(({ thinking }) => thinking) && { again: LOOK_AGAIN }),
    })
    response.send(page)
  }

  /** What a button means stands in the reply that bore it, so that a page cannot make one up. */
  async function replyOf(visitor: Visitor, said: string): Promise<Reply | undefined> {
    if (said === 'home') return tools.home(viewerOf(visitor))
    return (await transcriptOf(visitor)).findLast((one) => one.by === 'desk' && one.message === said)?.reply
  }

  async function takeIn(visitor: Visitor, sent: Sent, request: Request, response: Response): Promise<void> {
    const asked = await whatIsAsked(visitor, sent)
    if (typeof asked === 'string') return door.refuse(request, response, asked)
    const now = tools.clock.now()
    const answered = new Set((await transcriptOf(visitor)).map((one) => one.message))
    const id = messageIdOf(conversationOf(visitor.browser, visitor.number), sent.once)
    // The same form again, after its answer: its files were read and are gone.
    const files = answered.has(id) ? [] : await uploads.keep(id, asked.files)
    const message = toMessage(visitor, { once: sent.once, ...asked, files }, now)
    await parts.receive(message)
    const names = files.map(({ name }) => name)
    const note = { id, words: asked.words, at: now.getTime(), press: asked.press !== undefined, files: names }
    if (!answered.has(id)) await talks.ask(visitor.browser, visitor.number, note, (one) => answered.has(one))
    const entries = askedEntries(id, note, visitor.language)
    streams.tell(message.conversation, entryEvent(entries))
    if (isFromScript(request)) response.status(202).json(entriesAsData(entries))
    else
      response.redirect(
        303,
        visitor.number === (await talks.count(visitor.browser)) ? '/#latest' : `/talk/${visitor.number}#latest`,
      )
  }

  async function whatIsAsked(visitor: Visitor, sent: Sent): Promise<AskedFor | 'empty' | 'no-such-button'> {
    if ('text' in sent && typeof sent.text === 'string') {
      const { text, files } = sent as Extract<Sent, { text: string }>
      return text.trim() === '' && files.length === 0 ? 'empty' : { text, files, words: text.trim() }
    }
    const press = sent as Exclude<Sent, { text: string }>
    const reply = await replyOf(visitor, press.said)
    const pressed = reply && pressedIn(reply, press)
    return pressed ? { text: '', files: [], ...pressed } : 'no-such-button'
  }

  http.get('/', door.reads(showTalk))
  http.get('/talk/:number', door.reads(showTalk))
  http.get(
    '/talk/:number/entries',
    door.reads(async (visitor, _request, response) => {
      response.json(entriesAsData(await entriesFor(visitor, await transcriptOf(visitor), randomUUID())))
    }),
  )
  http.get(
    '/talk/:number/events',
    door.reads(async ({ browser, number }, _request, response) => {
      streams.open(conversationOf(browser, number), response, { name: 'hello', data: { version } })
    }),
  )
  http.get(
    '/talk/:number/file',
    door.reads(async (visitor, request, response) => {
      const { said, block } = request.query
      const reply = await replyOf(visitor, String(said))
      const file = reply?.blocks[Number(block)]
      if (file?.kind === 'picture') {
        // By itself a drawing is a document: it may do nothing at all.
        response.set('Content-Security-Policy', "default-src 'none'; sandbox").type('image/svg+xml').send(file.svg)
        return
      }
      if (file?.kind !== 'file') return door.refuse(request, response, 'no-such-button')
      response.attachment(file.name).type(file.mediaType).send(Buffer.from(file.base64, 'base64'))
    }),
  )
  http.post(
    '/talk/:number',
    door.writes(async (visitor, request, response) => {
      const sent = parseSent(request.body)
      if (!sent) return door.refuse(request, response, 'not-understood')
      await takeIn(visitor, sent, request, response)
    }),
  )
}
