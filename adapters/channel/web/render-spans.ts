import type { Language } from '../../../src/core/language.ts'
import type { Source, Span } from '../../../src/core/reply.ts'
import { type Html, html } from './html.ts'
import { passageLink } from './passage-link.ts'
import { safeUrl } from './safe-url.ts'
import { WORDING } from './wording.ts'

/** Runs of text; what rests on a source ends with a link to the passage. */
export function renderSpans(
  spans: readonly Span[],
  sources: ReadonlyMap<number, Source>,
  language: Language,
): readonly Html[] {
  return spans.map((span) => {
    const source = span.cites === undefined ? undefined : sources.get(span.cites)
    const cite =
      source &&
      html`<a class="cite" href="${passageLink(source)}" aria-label="${WORDING[language].citation(source.number, source.documentTitle)}">${source.number}</a>`
    return html`${renderSpan(span, language)}${cite ? html`&#8288;${cite}` : span.cites !== undefined && ` [${span.cites}]`}`
  })
}

function renderSpan(span: Span, language: Language): Html {
  const shown = typeset(span.text, language)
  const url = safeUrl(span.url)
  const words = url ? html`<a href="${url}" rel="noreferrer">${lines(shown)}</a>` : lines(shown)
  const looks = span.emphasis ? html`<em>${words}</em>` : words
  return span.strong ? html`<strong>${looks}</strong>` : looks
}

function lines(text: string): Html {
  const [first, ...rest] = text.split('\n')
  return html`${first}${rest.map((line) => html`<br>${line}`)}`
}

/** French sets a space before some signs; a line must not end there. */
function typeset(text: string, language: Language): string {
  return language === 'fr' ? text.replace(/ (?=[:;?!»])/g, '\u00a0').replace(/(?<=«) /g, '\u00a0') : text
}
