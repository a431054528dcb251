import { isGrammarWord, rootOf, wordsIn } from '../../answering/words.ts'
import { isLanguage, type Language } from '../../core/language.ts'

/** A question in the language in which it was asked. */
export interface AskedQuestion {
  readonly question: string
  readonly language: string
}

/** Share of their words, without those of grammar, that two questions must have in common. */
const SAME_FROM = 0.7

/** Do two people ask the same, whatever the order and the forms of their words? Only within one language. */
export function asksTheSame(one: AskedQuestion, other: AskedQuestion): boolean {
  if (one.language !== other.language || !isLanguage(one.language)) return false
  const [ours, theirs] = [rootsIn(one.question, one.language), rootsIn(other.question, one.language)]
  const common = [...ours].filter((root) => theirs.has(root)).length
  const all = new Set([...ours, ...theirs]).size
  return all > 0 && common / all >= SAME_FROM
}

function rootsIn(question: string, language: Language): ReadonlySet<string> {
  const words = wordsIn(question).filter((word) => !isGrammarWord(word, language))
  return new Set(words.map((word) => rootOf(word, language)))
}
