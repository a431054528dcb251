import { type CivilDate, formatDate } from '../../../src/core/dates.ts'
import { LANGUAGES, type Language } from '../../../src/core/language.ts'
import { STATUS_LABELS } from '../../../src/core/status.ts'
import type { Library, LibraryDocument } from '../../../src/ports/library.ts'
import { type Html, html } from './html.ts'
import { NATIVE_NAMES } from './native-names.ts'
import { documentLink } from './passage-link.ts'
import { forceOf, successorsOf } from './shelf.ts'
import { WORDING } from './wording.ts'

/** Everything the desk answers from, by topic; what is in force first. */
export function renderGuidance(library: Library, language: Language, day: CivilDate): Html {
  const words = WORDING[language]
  const ids = [...new Set(library.documents.map(({ id }) => id))]
  const works = ids.map((id) => ({ id, versions: library.documents.filter((document) => document.id === id) }))
  const topics = [...new Set(library.documents.map(({ topic }) => topic))]
  return html`<div class="wide guidance-list"><h1>${words.guidance}</h1><p class="lead">${
    works.length === 0 ? words.noGuidance : words.guidanceLead(works.length, formatDate(day, language))
  }</p>${
    topics.length > 1 &&
    html`<nav class="topics" aria-label="${words.topicsName}"><ul>${topics.map(
      (topic) => html`<li><a href="#topic-${topic}">${words.topics[topic] ?? topic}</a></li>`,
    )}</ul></nav>`
  }${topics.map((topic) => {
    const shelf = works
      .filter(({ versions }) => versions[0]?.topic === topic)
      .map(({ versions }) => row(versions, library, language, day))
    const inOrder = [...shelf].sort((one, other) => one.order - other.order).map(({ markup }) => markup)
    return html`<section aria-labelledby="topic-${topic}"><h2 id="topic-${topic}">${words.topics[topic] ?? topic}</h2><ul class="shelf">${inOrder}</ul></section>`
  })}</div>`
}

function row(
  versions: readonly LibraryDocument[],
  library: Library,
  language: Language,
  day: CivilDate,
): { order: number; markup: Html } {
  const words = WORDING[language]
  const shown = versions.find((document) => document.language === language) ?? versions[0]
  if (!shown) return { order: 0, markup: html`` }
  const force = forceOf(shown, day)
  const title = (id: string) => {
    const document =
      library.documents.find((one) => one.id === id && one.language === language) ??
      library.documents.find((one) => one.id === id)
    return document ? html`<a href="${documentLink(id, document.language)}">${document.title}</a>` : html`${id}`
  }
  const successors = successorsOf(shown.id, library)
  const due = shown.reviewBy !== undefined && shown.reviewBy < day
  const markup = html`<li class="work ${force}"><h3><a href="${documentLink(shown.id, shown.language)}" lang="${shown.language}">${shown.title}</a></h3>
<p class="meta">${shown.edition && html`<span class="chip">${words.edition(shown.edition)}</span> `}<span class="chip ${force}">${
    { 'in-force': words.inForce, past: words.notInForce, future: words.notYet }[force]
  }</span> <span class="chip status-${shown.status}">${STATUS_LABELS[language][shown.status]}</span></p>
<dl class="about">${
    shown.validFrom &&
    html`<div><dt>${words.held}</dt><dd>${
      shown.validUntil
        ? words.between(formatDate(shown.validFrom, language), formatDate(shown.validUntil, language))
        : words.from(formatDate(shown.validFrom, language))
    }</dd></div>`
  }${shown.reviewedOn && html`<div><dt>${words.reviewed}</dt><dd>${formatDate(shown.reviewedOn, language)}</dd></div>`}${
    shown.reviewBy &&
    html`<div><dt>${words.reviewBy}</dt><dd>${formatDate(shown.reviewBy, language)}${due && html` <span class="chip past">${words.reviewDue}</span>`}</dd></div>`
  }${shown.supersedes && html`<div><dt>${words.replaces}</dt><dd>${title(shown.supersedes)}</dd></div>`}${
    successors.length > 0 &&
    html`<div><dt>${words.replacedBy}</dt><dd>${successors.map((id, at) => html`${at > 0 && ', '}${title(id)}`)}</dd></div>`
  }</dl>
<p class="versions">${LANGUAGES.filter((one) => versions.some((document) => document.language === one)).map(
    (one) =>
      html`<a href="${documentLink(shown.id, one)}" lang="${one}" hreflang="${one}" aria-label="${shown.title}: ${NATIVE_NAMES[one]}">${NATIVE_NAMES[one]}</a> `,
  )}</p></li>`
  return { order: force === 'in-force' ? 0 : force === 'future' ? 1 : 2, markup }
}
