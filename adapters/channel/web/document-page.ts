import { type CivilDate, formatDate } from '../../../src/core/dates.ts'
import type { Language } from '../../../src/core/language.ts'
import { STATUS_LABELS } from '../../../src/core/status.ts'
import type { Library, LibraryDocument, LibrarySection } from '../../../src/ports/library.ts'
import { type Html, html } from './html.ts'
import { markQuotes, type Run } from './mark-quote.ts'
import { NATIVE_NAMES } from './native-names.ts'
import { documentLink } from './passage-link.ts'
import { safeUrl } from './safe-url.ts'
import { findDocument, forceOf, successorsOf } from './shelf.ts'
import { WORDING } from './wording.ts'

export interface DocumentPage {
  readonly document: LibraryDocument
  readonly library: Library
  /** Of the words around the document. */
  readonly language: Language
  readonly day: CivilDate
  /** Words to mark. */
  readonly quotes: readonly string[]
}

interface DrawnSection {
  readonly section: LibrarySection
  readonly runs: readonly (readonly Run[])[]
  readonly quoted: boolean
}

/** A document to read and to print, the quoted words marked, what stands behind each passage beside it. */
export function renderDocument({ document, library, language, day, quotes }: DocumentPage): Html {
  const words = WORDING[language]
  const marked = document.sections.map((section) => ({ section, ...markQuotes(section.paragraphs, quotes) }))
  // A few words may stand in several sections: the one that holds most of them is meant.
  const most = Math.max(0, ...marked.map(({ found }) => found))
  const sections = marked.map(({ section, runs, found }) => {
    const quoted = found > 0 && found === most
    return { section, quoted, runs: quoted ? runs : markQuotes(section.paragraphs, []).runs }
  })
  const lost = most < quotes.length
  const others = library.documents.filter((one) => one.id === document.id && one.language !== document.language)
  return html`<div class="wide document-page">
<p class="back"><a href="/#latest">${words.backToConversation}</a> <a href="/guidance">${words.allGuidance}</a></p>
<article lang="${document.language}"><header class="document-head"><h1>${document.title}</h1>
<div lang="${language}">${facts(document, library, language)}${
    others.length > 0 &&
    html`<p class="versions">${words.alsoIn} ${others.map(
      (one) =>
        html`<a href="${documentLink(one.id, one.language)}" lang="${one.language}" hreflang="${one.language}">${NATIVE_NAMES[one.language]}</a> `,
    )}</p>`
  }${warning(document, language, day)}${lost && html`<div class="caveat"><strong class="caveat-name">${words.caveat}</strong><p>${words.quoteGone}</p></div>`}</div></header>
${document.sections.length > 2 && contents(document, language)}
${sections.map((drawn) => renderSection(drawn, document, language))}
</article></div>`
}

function facts(document: LibraryDocument, library: Library, language: Language): Html {
  const words = WORDING[language]
  const link = (id: string) => {
    const found = findDocument(library, id, language)
    return found ? html`<a href="${documentLink(id, found.language)}">${found.title}</a>` : html`${id}`
  }
  const date = (day: CivilDate) => formatDate(day, language)
  const successors = successorsOf(document.id, library)
  const line = (name: string, value: Html | string) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`
  const { edition, validFrom, validUntil, status, reviewedOn, reviewBy, supersedes } = document
  return html`<dl class="about">${edition && line(words.editionName, edition)}${
    validFrom &&
    line(words.held, validUntil ? words.between(date(validFrom), date(validUntil)) : words.from(date(validFrom)))
  }${line(words.status, STATUS_LABELS[language][status])}${reviewedOn && line(words.reviewed, date(reviewedOn))}${
    reviewBy && line(words.reviewBy, date(reviewBy))
  }${supersedes && line(words.replaces, link(supersedes))}${
    successors.length > 0 &&
    line(words.replacedBy, html`${successors.map((id, at) => html`${at > 0 && ', '}${link(id)}`)}`)
  }</dl>`
}

function warning(document: LibraryDocument, language: Language, day: CivilDate): Html | undefined {
  const words = WORDING[language]
  const force = forceOf(document, day)
  const on = formatDate(day, language)
  const sentence =
    force === 'past' && document.validUntil
      ? words.pastEdition(formatDate(document.validUntil, language), on)
      : force === 'future' && document.validFrom
        ? words.futureEdition(formatDate(document.validFrom, language), on)
        : undefined
  return sentence === undefined
    ? undefined
    : html`<div class="caveat"><strong class="caveat-name">${words.caveat}</strong><p>${sentence}</p></div>`
}

function contents(document: LibraryDocument, language: Language): Html {
  const name = WORDING[language].contents
  return html`<nav class="contents" aria-label="${name}"><h2 lang="${language}">${name}</h2><ol>${document.sections.map(
    ({ anchor, title }) =>
      anchor && html`<li><a href="#${encodeURIComponent(anchor.toWellFormed())}">${title}</a></li>`,
  )}</ol></nav>`
}

function renderSection({ section, runs, quoted }: DrawnSection, document: LibraryDocument, language: Language): Html {
  const words = WORDING[language]
  const { anchor, title, status, sources } = section
  return html`<section class="section${quoted && ' quoted'}" id="${anchor}"><div class="text"><h2>${title}</h2>${runs.map(renderParagraph)}</div>
<aside lang="${language}" aria-label="${words.aboutPassage}: ${title}">${quoted && html`<p class="quoted-mark">${words.quoted}</p>${beside(document, language)}`}<p><span class="chip status-${status}">${STATUS_LABELS[language][status]}</span></p>${
    sources.length > 0 &&
    html`<h3>${words.rests}</h3><ul>${sources.map(({ title: name, url, era }) => {
      const address = safeUrl(url)
      const label = era ? `${name} (${era})` : name
      return html`<li>${address ? html`<a href="${address}" rel="noreferrer" lang="en">${label}</a>` : label}</li>`
    })}</ul>`
  }</aside></section>`
}

/** Edition and dates, beside the words that an answer quotes. */
function beside({ edition, validUntil, reviewedOn }: LibraryDocument, language: Language): Html {
  const words = WORDING[language]
  return html`<p>${edition && html`<span class="chip">${words.edition(edition)}</span> `}${
    validUntil && html`<span class="chip past">${words.heldUntil(formatDate(validUntil, language))}</span>`
  }</p>${reviewedOn && html`<p>${words.reviewedOn(formatDate(reviewedOn, language))}</p>`}`
}

/** Several lines are a list; a mark goes on over their ends. */
function renderParagraph(runs: readonly Run[]): Html {
  const lines = linesOf(runs)
  if (lines.length === 1) return html`<p>${lines[0]?.map(renderRun)}</p>`
  return html`<ul>${lines.map((line) => html`<li>${line.map(renderRun)}</li>`)}</ul>`
}

function renderRun({ text, quoted }: Run): Html {
  return quoted ? html`<mark>${text}</mark>` : html`${text}`
}

function linesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]]
  for (const run of runs) {
    for (const [at, text] of run.text.split('\n').entries()) {
      if (at > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push({ ...run, text })
    }
  }
  return lines
}
