import { makeCitations } from '../../answering/citations.ts'
import { WORDING as ANSWERING } from '../../answering/wording.ts'
import type { Language } from '../../core/language.ts'
import type { Passage } from '../../core/passage.ts'
import type { Block } from '../../core/reply.ts'

/** What sections of the guidance say first, in their own words, with how sure each is; sources last. */
export function ruleBlocks(ids: readonly string[], passages: readonly Passage[], language: Language): readonly Block[] {
  const citations = makeCitations(passages, language)
  const told = ids.flatMap((id): readonly Block[] => {
    const passage = citations.passage(id)
    const number = citations.cite(id)
    if (!passage || number === undefined) return []
    const span = { text: passage.summary ?? passage.text.split('\n')[0] ?? '', cites: number }
    const quote: Block =
      passage.language === language
        ? { kind: 'paragraph', spans: [span] }
        : { kind: 'quote', spans: [span], language: passage.language }
    const { status } = passage
    return status === 'SOLID' || status === 'UNSTATED'
      ? [quote]
      : [quote, { kind: 'caveat', spans: [{ text: ANSWERING[language].caveats[status] }] }]
  })
  return [...told, ...citations.block()]
}
