import { LANGUAGES, type Language } from '../core/language.ts'
import type { Passage } from '../core/passage.ts'
import type { Block, Source } from '../core/reply.ts'

/** Numbers the guidance sections that an answer rests on, in the order in which they are named. */
export interface Citations {
  /** The number of a section `document#anchor`; undefined when there is no such section. */
  cite(passage: string, sources?: readonly string[]): number | undefined
  /** The section in the reader's language, or in another where it is missing there. */
  passage(id: string): Passage | undefined
  /** The sources, or nothing when nothing was cited. */
  block(): readonly Block[]
}

export function makeCitations(passages: readonly Passage[], language: Language): Citations {
  const sources: Source[] = []
  const find = (id: string): Passage | undefined => {
    const same = passages.filter((passage) => `${passage.document}#${passage.section}` === id)
    const wanted = [language, ...LANGUAGES]
    return wanted.map((tongue) => same.find((passage) => passage.language === tongue)).find(Boolean)
  }
  return {
    passage: find,
    cite: (id, keys = []) => {
      const known = sources.find(({ document, section }) => `${document}#${section}` === id)
      if (known) return known.number
      const passage = find(id)
      if (!passage) return undefined
      const outside = passage.sources.find(({ key }) => keys.includes(key)) ?? passage.sources[0]
      const quote = passage.summary ?? passage.text.split('\n')[0] ?? ''
      sources.push(sourceOf(sources.length + 1, passage, outside, quote))
      return sources.length
    },
    block: () => (sources.length > 0 ? [{ kind: 'sources', sources }] : []),
  }
}

/** The numbered source for a passage: `outside` is the text on which it rests, `quote` stands in the passage. */
export function sourceOf(
  number: number,
  passage: Passage,
  outside: Passage['sources'][number] | undefined,
  quote: string,
  furtherQuotes: readonly string[] = [],
): Source {
  const { document, section, language, edition, status, documentTitle, sectionTitle, reviewedOn, validUntil } = passage
  return {
    number,
    document,
    section,
    language,
    edition,
    status,
    documentTitle,
    sectionTitle,
    title: outside?.title ?? '',
    url: outside?.url,
    reviewedOn,
    validUntil,
    quote,
    ...(furtherQuotes.length > 0 && { furtherQuotes }),
  }
}
