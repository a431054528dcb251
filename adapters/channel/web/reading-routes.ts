import type { Express } from 'express'
import { isLanguage } from '../../../src/core/language.ts'
import { conversationOf } from './address.ts'
import { renderDocument } from './document-page.ts'
import type { Door } from './door.ts'
import { renderPage } from './frame.ts'
import { renderGuidance } from './guidance-page.ts'
import type { PageParts } from './page-parts.ts'
import { findDocument } from './shelf.ts'
import { tokenFor } from './token.ts'
import { type Visitor, viewerOf } from './visitor.ts'
import { type Known, nameOf } from './who.ts'
import { WORDING } from './wording.ts'
import { type EarlierTalk, renderYou } from './you-page.ts'

/** How many of the browser's conversations are listed. */
const LISTED = 20

/** The guidance, and what concerns the person. */
export function openReadingRoutes(http: Express, door: Door, { tools, talks, version }: PageParts): void {
  const { library } = tools

  http.get(
    '/guidance',
    door.reads(async (visitor, request, response) => {
      const { language, day } = visitor
      const main = renderGuidance(library, language, day)
      const title = WORDING[language].guidance
      response.send(renderPage({ title, language, main, version, view: 'guidance', visitor, path: request.path }))
    }),
  )
  http.get(
    '/guidance/:language/*document',
    door.reads(async (visitor, request, response) => {
      const { language, day } = visitor
      const id = [request.params.document ?? []].flat().join('/')
      const wanted = request.params.language
      const document = isLanguage(wanted) ? findDocument(library, id, wanted) : undefined
      if (!document) return door.refuse(request, response, 'no-such-document')
      const quotes = [request.query.quote].flat().filter((words) => typeof words === 'string')
      const main = renderDocument({ document, library, language, day, quotes })
      const path = request.originalUrl
      response.send(renderPage({ title: document.title, language, main, version, view: 'guidance', visitor, path }))
    }),
  )
  http.get(
    '/you',
    door.reads(async (visitor, request, response) => {
      const { language } = visitor
      const [home, people] = await Promise.all([tools.home(viewerOf(visitor)), tools.people()])
      const known = { people, countries: library.countries }
      const once = crypto.randomUUID()
      const action = `/talk/${visitor.number}`
      const drawing = { action, said: 'home', token: tokenFor(visitor.key), once, ...known }
      const main = renderYou(visitor, home, await earlierTalks(visitor, known), known, drawing)
      const title = WORDING[language].you
      response.send(renderPage({ title, language, main, version, view: 'you', visitor, path: request.path }))
    }),
  )

  async function earlierTalks({ browser, language }: Visitor, known: Known): Promise<readonly EarlierTalk[]> {
    const count = await talks.count(browser)
    const numbers = Array.from({ length: Math.min(count, LISTED) }, (_, back) => count - back)
    return Promise.all(
      numbers.map(async (number) => {
        const [talk, said] = await Promise.all([
          talks.read(browser, number),
          tools.transcript(conversationOf(browser, number), 20),
        ])
        const words = said.find(({ by, text }) => by === 'person' && text !== '')?.text
        const begins = (words ?? talk?.asked.find(({ files }) => files.length > 0)?.files.join(', '))?.slice(0, 80)
        const who = nameOf(talk?.person, known, language) ?? WORDING[language].visitor
        return { number, who, begins: begins?.toWellFormed() }
      }),
    )
  }
}
