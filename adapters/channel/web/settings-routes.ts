import type { Express } from 'express'
import { isLanguage } from '../../../src/core/language.ts'
import type { Door } from './door.ts'
import type { PageParts } from './page-parts.ts'
import type { PageProblem } from './problem-page.ts'
import type { TalkSettings } from './talks.ts'
import { dayFrom } from './visitor.ts'
import { type Known, nameOf } from './who.ts'

/** As whom, in which language and on which day one asks; and a new conversation. */
export function openSettingsRoutes(http: Express, door: Door, { tools, talks }: PageParts): void {
  http.post(
    '/settings',
    door.writes(async ({ browser, number, talk }, request, response) => {
      const body = request.body as Readonly<Record<string, unknown>>
      const people = await tools.people()
      const changed = changedSettings(talk, body, { people, countries: tools.library.countries })
      if (typeof changed === 'string') return door.refuse(request, response, changed)
      if (changed.person === talk.person) {
        await talks.change(browser, number, changed)
        return response.redirect(303, inLanguage(pathFrom(body.return), body.language))
      }
      // What one person was told does not stand in another's conversation.
      await talks.start(browser, changed)
      response.redirect(303, '/')
    }),
  )
  http.post(
    '/new',
    door.writes(async ({ browser, talk: { person, language, today } }, _request, response) => {
      await talks.start(browser, { person, language, today })
      response.redirect(303, '/')
    }),
  )
}

/** The settings with what the form names; what it does not name stays. */
function changedSettings(
  now: TalkSettings,
  body: Readonly<Record<string, unknown>>,
  known: Known,
): TalkSettings | PageProblem {
  const named = (name: string) => (typeof body[name] === 'string' ? String(body[name]) : undefined)
  const person = named('person')
  const language = named('language')
  const day = named('today')
  const today = day === undefined ? now.today : dayFrom(day)
  if (person && nameOf(person, known, 'en') === undefined) return 'no-such-person'
  if (today === 'wrong') return 'no-such-day'
  if (language && !isLanguage(language)) return 'no-such-language'
  return {
    person: person === undefined ? now.person : person || undefined,
    language: language === undefined ? now.language : isLanguage(language) ? language : undefined,
    today,
  }
}

/** A document is shown in the language that was chosen; words quoted from it stand only in the one it had. */
function inLanguage(path: string, language: unknown): string {
  return isLanguage(language) ? path.replace(/^\/guidance\/[a-z]{2}\/([^?]*).*$/s, `/guidance/${language}/$1`) : path
}

/** A path of ours; anything else becomes the conversation. */
function pathFrom(given: unknown): string {
  return typeof given === 'string' && /^\/(?![/\\])[\w\-./?=&%~!*'()]*$/.test(given) ? given : '/'
}
