import type { Language } from '../../../src/core/language.ts'
import { type Html, html } from './html.ts'
import { WORDING, type Words } from './wording.ts'

export type PageProblem = keyof Words['problems']

/** The HTTP status of each problem. */
export const STATUS_OF: Readonly<Record<PageProblem, number>> = {
  'not-this-address': 421,
  'through-a-proxy': 403,
  'from-elsewhere': 403,
  stale: 403,
  'no-such-talk': 404,
  'no-such-person': 422,
  'no-such-day': 422,
  'no-such-language': 422,
  'no-such-button': 404,
  'no-such-document': 404,
  'no-such-page': 404,
  'not-understood': 400,
  empty: 400,
  'too-large': 413,
  'too-many-files': 413,
  'too-fast': 429,
  failed: 500,
}

export function renderProblem(problem: PageProblem, language: Language): Html {
  const words = WORDING[language]
  const { title, what } = words.problems[problem]
  return html`<div class="wide problem"><h1>${title}</h1><p class="lead">${what}</p><p><a class="button primary" href="/">${words.goOn}</a></p></div>`
}
