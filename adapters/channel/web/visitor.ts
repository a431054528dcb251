import type { Request } from 'express'
import { type CivilDate, parseCivilDate } from '../../../src/core/dates.ts'
import { isLanguage, LANGUAGES, type Language } from '../../../src/core/language.ts'
import type { Viewer } from '../../../src/ports/channel-module.ts'
import { accountOf, type BrowserKey, browserOf, parseBrowserKey } from './address.ts'
import type { Talk } from './talks.ts'

/** The one who looks at the page, in one of their conversations. */
export interface Visitor {
  readonly key: BrowserKey
  readonly browser: string
  /** Which of the browser's conversations. */
  readonly number: number
  readonly talk: Talk
  /** Of the page's own words. */
  readonly language: Language
  readonly day: CivilDate
}

/** Cookies know no port: the name keeps two desks on one machine apart. */
export function cookieName(port: number): string {
  return `countrydesk-${port}`
}

export function keyFrom(request: Request): BrowserKey | undefined {
  const name = cookieName(request.socket.localPort ?? 0)
  const pairs = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split('='))
  return parseBrowserKey(pairs.find(([candidate]) => candidate === name)?.[1])
}

/** The language that the browser asks for, as far as we speak it. */
export function browserLanguage(request: Request): Language {
  const accepted = request.acceptsLanguages([...LANGUAGES])
  return isLanguage(accepted) ? accepted : 'en'
}

export function visitorOf(key: BrowserKey, number: number, talk: Talk, language: Language, today: CivilDate): Visitor {
  return {
    key,
    browser: browserOf(key),
    number,
    talk,
    language: talk.language ?? language,
    day: talk.today ?? today,
  }
}

/** What the desk assumes of them. Without a person they are a guest, known by the browser alone. */
export function assumedOf({ person, language, today }: Talk): NonNullable<Viewer['assumed']> {
  return {
    ...(person !== undefined && { person }),
    ...(language !== undefined && { language }),
    ...(today !== undefined && { today }),
  }
}

/** Home and examples are in the page's language, so that a page is in one language. */
export function viewerOf({ browser, talk, language }: Visitor): Viewer {
  const { person, today } = talk
  return {
    account: accountOf(browser, person),
    profileLanguage: language,
    assumed: { language, ...(person !== undefined && { person }), ...(today !== undefined && { today }) },
  }
}

/** Undefined for "today"; `wrong` when it is no day of the calendar. */
export function dayFrom(text: string): CivilDate | undefined | 'wrong' {
  return text.trim() === '' ? undefined : (parseCivilDate(text.trim()) ?? 'wrong')
}
