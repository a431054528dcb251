import type { Language } from '../../../src/core/language.ts'
import type { Source } from '../../../src/core/reply.ts'

/** Longest quote that travels in a link; the rest of a longer one is not marked. */
const LONGEST_QUOTE = 1_200

/** The passage in its document, with the quoted words marked. */
export function passageLink({ document, language, section, quote }: Source): string {
  const words = quote ? `?quote=${encoded(quote.slice(0, LONGEST_QUOTE))}` : ''
  return `${documentLink(document, language)}${words}${section ? `#${encoded(section)}` : ''}`
}

/** Ids of plain Markdown of others may hold slashes: they stay part of the path. */
export function documentLink(document: string, language: Language): string {
  return `/guidance/${language}/${document.split('/').map(encoded).join('/')}`
}

/** Half a surrogate pair has no encoding. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}
