import { formatDate } from '../../../src/core/dates.ts'
import type { Language } from '../../../src/core/language.ts'
import type { Source } from '../../../src/core/reply.ts'
import { STATUS_LABELS } from '../../../src/core/status.ts'
import { type Html, html } from './html.ts'
import { passageLink } from './passage-link.ts'
import { safeUrl } from './safe-url.ts'
import { WORDING } from './wording.ts'

/** The numbered sources below an answer, each a way into its document. */
export function renderSources(sources: readonly Source[], language: Language): Html {
  const words = WORDING[language]
  return html`<section class="sources" aria-label="${words.sources}"><h3>${words.sources}</h3><ol>${sources.map(
    (source) => renderSource(source, language),
  )}</ol></section>`
}

function renderSource(source: Source, language: Language): Html {
  const words = WORDING[language]
  const url = safeUrl(source.url)
  const sameTitle = source.sectionTitle === source.documentTitle
  return html`<li value="${source.number}"><span class="number" aria-hidden="true">${source.number}</span><div><a class="passage" href="${passageLink(source)}" lang="${source.language}">${
    sameTitle ? '' : html`<span class="document">${source.documentTitle} › </span>`
  }${source.sectionTitle}</a><p class="meta">${source.edition && html`<span class="chip">${words.edition(source.edition)}</span> `}<span class="chip status-${source.status}">${STATUS_LABELS[language][source.status]}</span> ${
    source.validUntil &&
    html`<span class="chip past">${words.heldUntil(formatDate(source.validUntil, language))}</span> `
  }${source.reviewedOn && html`<span>${words.reviewedOn(formatDate(source.reviewedOn, language))}</span>`}</p><p class="meta outside">${
    url ? html`<a href="${url}" rel="noreferrer">${source.title}</a>` : source.title
  }</p></div></li>`
}
