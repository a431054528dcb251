import type { Language } from '../../../src/core/language.ts'
import { LANGUAGES } from '../../../src/core/language.ts'
import { type Html, html, markupOf } from './html.ts'
import { NATIVE_NAMES } from './native-names.ts'
import { tokenFor } from './token.ts'
import type { Visitor } from './visitor.ts'
import { WORDING } from './wording.ts'

export type View = 'conversation' | 'guidance' | 'you'

export interface Page {
  readonly title: string
  readonly language: Language
  readonly main: Html
  /** Version of the page's files: browsers fetch them anew, and open pages learn that they are old. */
  readonly version: string
  readonly view?: View
  /** Without one there is nothing to switch: refusals. */
  readonly visitor?: Visitor
  /** Where the language switch comes back to. */
  readonly path?: string
  /** Seconds after which a page without script looks again. */
  readonly again?: number
  /** A path to go on to at once. */
  readonly onward?: string
  /** Below the header, above the content. */
  readonly bar?: Html
}

/** The whole page around its content. */
export function renderPage(page: Page): string {
  const words = WORDING[page.language]
  return markupOf(html`<!doctype html>
<html lang="${page.language}" data-version="${page.version}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title === words.name ? words.name : `${page.title} – ${words.name}`}</title>
<link rel="icon" href="/page/icon.svg?v=${page.version}" type="image/svg+xml">
<link rel="stylesheet" href="/page/page.css?v=${page.version}">
${page.visitor && html`<script src="/page/page.js?v=${page.version}" defer></script>`}
${page.onward !== undefined && html`<meta http-equiv="refresh" content="0;url=${page.onward}">`}
${page.again !== undefined && html`<noscript><meta http-equiv="refresh" content="${page.again}"></noscript>`}
</head>
<body class="${page.view ?? 'plain'}">
<a class="skip" href="#content">${words.skip}</a>
<header class="top"><div class="wide">
<a class="brand" href="/"><img src="/page/icon.svg?v=${page.version}" alt="" width="36" height="36"><span><strong>${words.name}</strong><small>${words.tagline}</small></span></a>
${page.visitor && navigation(page, page.visitor)}
</div></header>
${page.bar}
<main id="content" tabindex="-1">${page.main}</main>
<footer class="foot"><div class="wide"><p>${words.footer}</p></div></footer>
</body>
</html>
`)
}

function navigation(page: Page, visitor: Visitor): Html {
  const words = WORDING[page.language]
  const link = (view: View, href: string, name: string) =>
    html`<li><a href="${href}"${page.view === view ? html` aria-current="page"` : ''}>${name}</a></li>`
  return html`<nav class="views" aria-label="${words.views}"><ul>${[
    link('conversation', '/', words.conversation),
    link('guidance', '/guidance', words.guidance),
    link('you', '/you', words.you),
  ]}</ul></nav>
<form class="languages" method="post" action="/settings" role="group" aria-label="${words.languages}"><input type="hidden" name="token" value="${tokenFor(visitor.key)}"><input type="hidden" name="talk" value="${visitor.number}"><input type="hidden" name="return" value="${page.path ?? '/'}">${LANGUAGES.map(
    (language) =>
      html`<button name="language" value="${language}" lang="${language}"${
        language === page.language ? html` aria-pressed="true"` : html` aria-pressed="false"`
      }>${NATIVE_NAMES[language]}</button>`,
  )}</form>`
}
