import { fold } from '../core/fold.ts'
import type { Language } from '../core/language.ts'
import { typingErrors } from '../core/typing-errors.ts'
import type { WordWeights } from './word-weights.ts'
import { isMistypedGrammarWord, rootOf } from './words.ts'

/** Shorter words have too many neighbours. */
const LEAST_LETTERS = 7
/** From this length on, two typing errors are mended. */
const LONG_WORD = 9
/** How often a word must stand in the documents before another is taken for it. */
const LEAST_SEEN = 3
/** A word that the documents have so often less than its neighbour of one letter is a typing error of theirs too. */
const RARE = 40
const RARE_LETTERS = 8
const REMEMBERED = 5_000

/**
 * Mends typing errors in the words that the documents have in none of our languages, so that "comitments" is looked
 * for as well as "commitments" is. The first letter is rarely wrong; of several the most frequent is taken.
 */
export function makeSpelling(weights: WordWeights): (text: string, language: Language) => string {
  const { words } = weights.counts
  const known = new Map<string, string[]>()
  const mended = new Map<string, string>()
  const seen = (word: string, language: Language) => words.get(word)?.[language] ?? 0

  function beginningLike(word: string): readonly string[] {
    if (known.size === 0) {
      for (const one of words.keys()) {
        if (one.length < LEAST_LETTERS - 1 || /\d/.test(one)) continue
        const list = known.get(one.charAt(0))
        if (list) list.push(one)
        else known.set(one.charAt(0), [one])
      }
    }
    return known.get(word.charAt(0)) ?? []
  }

  /** Another form of a known word is no error. */
  function isKnown(typed: string, language: Language): boolean {
    return (
      words.has(typed) || weights.knows(rootOf(typed, language), language) || isMistypedGrammarWord(typed, language)
    )
  }

  /** Our typical questions hold typing errors on purpose, which must not count as words of their own. */
  function isRare(typed: string): boolean {
    const times = Object.values(words.get(typed) ?? {}).reduce((sum, count) => sum + count, 0)
    return typed.length >= RARE_LETTERS && times > 0 && times < LEAST_SEEN
  }

  function usual(typed: string, language: Language): string {
    const word = meant(typed, language, 1)
    return seen(word, language) >= RARE && rootOf(word, language) !== rootOf(typed, language) ? word : typed
  }

  function meant(typed: string, language: Language, most: number): string {
    let [best, fewest, often] = [typed, most + 1, 0]
    for (const word of beginningLike(typed)) {
      const count = seen(word, language)
      if (count < LEAST_SEEN) continue
      const errors = typingErrors(typed, word, most)
      if (errors < fewest || (errors === fewest && count > often && errors <= most))
        [best, fewest, often] = [word, errors, count]
    }
    return best
  }

  return (text, language) =>
    text.replace(/\p{L}+/gu, (word) => {
      const typed = fold(word)
      const rare = isRare(typed)
      if (typed.length < LEAST_LETTERS || (!rare && isKnown(typed, language))) return word
      const key = `${language} ${typed}`
      const before = mended.get(key)
      if (before !== undefined) return before === typed ? word : before
      if (mended.size >= REMEMBERED) mended.clear()
      const found = rare ? usual(typed, language) : meant(typed, language, typed.length >= LONG_WORD ? 2 : 1)
      mended.set(key, found)
      return found === typed ? word : found
    })
}
