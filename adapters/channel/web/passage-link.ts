import type { Language } from '../../../src/core/language.ts'
import type { Source } from '../../../src/core/reply.ts'

/** Most quoted letters that travel in a link; what is beyond is not marked. */
const LONGEST_QUOTE = 1_200

/** The passage in its document, with the quoted words marked. */
export function passageLink({ document, language, section, quote, furtherQuotes = [] }: Source): string {
  let room = LONGEST_QUOTE
  const quotes = [quote, ...furtherQuotes].flatMap((words) => {
    const kept = words.slice(0, room)
    room -= kept.length
    return kept ? [`quote=${encoded(kept)}`] : []
  })
  const query = quotes.length > 0 ? `?${quotes.join('&')}` : ''
  return `${documentLink(document, language)}${query}${section ? `#${encoded(section)}` : ''}`
}

/** Ids of plain Markdown of others may hold slashes: they stay part of the path. */
export function documentLink(document: string, language: Language): string {
  return `/guidance/${language}/${document.split('/').map(encoded).join('/')}`
}

/** Half a surrogate pair has no encoding. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed())
}
