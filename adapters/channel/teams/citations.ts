import type { Language } from '../../../src/core/language.ts'
import type { Reply, Source } from '../../../src/core/reply.ts'
import { STATUS_LABELS } from '../../../src/core/status.ts'
import { honest, safeUrl } from './markdown.ts'
import type { Citation, MessageEntity } from './outgoing.ts'
import { WORDING } from './wording.ts'

/** msteams-docs, "Enhance AI-generated bot messages": more is refused or not shown. */
export const MOST_CITATIONS = 20
const LONGEST = { name: 80, abstract: 160, keyword: 28, url: 300 } as const

/** The root entity of a message that cites these sources; undefined when there is nothing to say. */
export function entityOf(reply: Reply, cites: readonly number[]): MessageEntity | undefined {
  const sources = reply.blocks.flatMap((block) => (block.kind === 'sources' ? block.sources : []))
  const cited = [...new Set(cites)]
    .flatMap((number) => sources.find((source) => source.number === number) ?? [])
    .slice(0, MOST_CITATIONS)
  if (cited.length === 0 && !reply.writtenByModel) return undefined
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    '@id': '',
    ...(reply.writtenByModel && { additionalType: ['AIGeneratedContent'] }),
    ...(cited.length > 0 && { citation: cited.map((source) => citationOf(source, reply.language)) }),
  }
}

function citationOf(source: Source, language: Language): Citation {
  const name =
    source.sectionTitle === '' || source.sectionTitle === source.documentTitle
      ? source.documentTitle
      : `${source.documentTitle} › ${source.sectionTitle}`
  const url = safeUrl(source.url)
  const abstract = shorten(source.quote, LONGEST.abstract)
  const keywords = [source.edition && WORDING[language].edition(source.edition), STATUS_LABELS[language][source.status]]
  return {
    '@type': 'Claim',
    position: source.number,
    appearance: {
      '@type': 'DigitalDocument',
      name: shorten(name, LONGEST.name) || source.document || String(source.number),
      ...(abstract !== '' && { abstract }),
      ...(url !== undefined && url.length <= LONGEST.url && { url }),
      keywords: keywords.map((word) => shorten(word, LONGEST.keyword)).filter((word) => word !== ''),
    },
  }
}

/** The beginning, with dots where more follows; never half a character. */
export function shorten(text: string, longest: number): string {
  const words = honest(text).replace(/\s+/g, ' ').trim()
  if (words.length <= longest) return words
  return `${words
    .slice(0, longest - 1)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
    .trimEnd()}…`
}
