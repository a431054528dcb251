import { LANGUAGES, type Language } from '../../../src/core/language.ts'
import type { Passage } from '../../../src/core/passage.ts'
import type { Analysed } from './analysed.ts'
import type { Breathe } from './breathe.ts'
import { buildLanguageIndex, type LanguageIndex } from './language-index.ts'
import type { Lexicon } from './lexicon.ts'
import { makeNearWords, type NearWords } from './near-words.ts'
import { frequencyOf } from './postings.ts'
import type { Wordbook } from './query-terms.ts'
import type { Stem } from './stem.ts'
import { makeVocabulary } from './vocabulary.ts'

/** Passages ready to be searched by words and letters. */
export interface WordIndex {
  readonly languages: ReadonlyMap<Language, LanguageIndex>
  readonly book: Wordbook
}

export async function openWordIndex(
  passages: readonly Passage[],
  analysed: Analysed,
  lexicon: Lexicon,
  stem: Stem,
  breathe: Breathe,
): Promise<WordIndex> {
  const stems = makeVocabulary(analysed.stems)
  const grams = makeVocabulary(analysed.grams)
  const languages = new Map<Language, LanguageIndex>()
  for (const language of LANGUAGES) {
    const members = Uint32Array.from(passages.flatMap((passage, at) => (passage.language === language ? [at] : [])))
    if (members.length === 0) continue
    languages.set(language, await buildLanguageIndex(language, members, passages, analysed, breathe))
  }

  const has = (language: Language, name: string) => {
    const index = languages.get(language)
    const term = stems.find(name)
    if (!index || term === undefined) return false
    return frequencyOf(index.text, term) > 0 || frequencyOf(index.entries, term) > 0
  }
  const nearWords = new Map<Language, NearWords>()
  for (const language of languages.keys()) {
    nearWords.set(
      language,
      await makeNearWords(
        stems.names.filter((name) => has(language, name)),
        breathe,
      ),
    )
  }
  const none = await makeNearWords([], breathe)
  const near = (language: Language) => nearWords.get(language) ?? none
  return { languages, book: { stems, grams, lexicon, stem, has, near } }
}
