import type { Passage } from '../../src/core/passage.ts'

/** Share of words that a copy replaces by other words of the same language. */
const REPLACED = 0.35
const SEED = 20_110_920

export const HOW_COPIES_ARE_MADE =
  'Beyond the shipped passages: copies of them in which 35 % of the words of four letters and more (titles, headings ' +
  'and typical questions included) are replaced by other words of the collection in the same language, drawn with a ' +
  'fixed seed. The originals stay in, so that the right section is one among near copies.'

/** A collection of a given size: the shipped passages, cut or grown by copies. */
export function collectionOf(shipped: readonly Passage[], size: number): readonly Passage[] {
  if (size <= shipped.length) return shipped.slice(0, size)
  const next = randomFrom(SEED)
  const words = new Map<string, string[]>()
  for (const passage of shipped) {
    const list = words.get(passage.language) ?? []
    list.push(...(passage.text.match(LONG_WORD) ?? []))
    words.set(passage.language, list)
  }
  const passages = [...shipped]
  for (let copy = 1; passages.length < size; copy++) {
    for (const passage of shipped) {
      if (passages.length >= size) break
      const vocabulary = words.get(passage.language) ?? []
      const other = (text: string) =>
        text.replace(LONG_WORD, (word) =>
          next() < REPLACED ? (vocabulary[Math.floor(next() * vocabulary.length)] ?? word) : word,
        )
      passages.push({
        ...passage,
        document: `${passage.document}~${copy}`,
        id: `${passage.document}~${copy}#${passage.section}.${passage.language}${passage.id.split('~')[1] ?? ''}`,
        documentTitle: other(passage.documentTitle),
        sectionTitle: other(passage.sectionTitle),
        questions: passage.questions.map(other),
        text: other(passage.text),
        summary: undefined,
      })
    }
  }
  return passages
}

const LONG_WORD = /\p{L}{4,}/gu

/** Numbers between 0 and 1, the same for the same seed (Park and Miller, 1988). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}
