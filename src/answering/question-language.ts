import { fold } from '../core/fold.ts'
import { LANGUAGES, type Language } from '../core/language.ts'
import { FUNCTION_WORDS, LETTER_CUES, OTHER_SCRIPTS, type OtherLanguage } from './language-cues.ts'
import type { LanguageVocabulary } from './word-weights.ts'

type Any = Language | OtherLanguage

export interface LanguageHints {
  /** The person's language. */
  readonly preferred?: Language | undefined
  /** The language of the conversation so far. */
  readonly conversation?: Language | undefined
  /** Words of the passages: they tell apart what has no words of grammar. */
  readonly vocabulary?: LanguageVocabulary | undefined
}

export interface QuestionLanguage {
  /** In which to answer. */
  readonly language: Language
  /** The language in which the question seems to be written, when it is none of ours. */
  readonly unsupported?: string
}

/** Weight that a hint has against the words themselves: enough when these do not decide. */
const PREFERRED = 0.5
const CONVERSATION = 0.7
/** Words beyond this do not change the picture. */
const MOST_WORDS = 200
const LEAST_FOR_OTHER = 2.4
/** Numbers of cases and the like ("SR-926J7Q"): their letters belong to no language. */
const REFERENCE = /(?<![\p{L}\d])(?=[\p{L}-]*\d)(?=[\d-]*\p{Lu})[\p{Lu}\d-]+(?![\p{L}\d])/gu
/** Letters that no language written in Latin letters has. */
const NOT_LATIN = /(?![\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}])\p{L}/gu
/** Enough where hardly a word is of our languages. */
const LEAST_ALONE = 1.7
const HARDLY = 0.5
const LEAD_OF_OTHER = 1.3

const languagesOfWord = (() => {
  const table = new Map<string, Any[]>()
  for (const [language, words] of Object.entries(FUNCTION_WORDS) as [Any, string][]) {
    for (const word of new Set(words.split(/\s+/))) table.set(word, [...(table.get(word) ?? []), language])
  }
  return table
})()

/**
 * The language of a question of any length, by words of grammar, letters and the vocabulary of the passages; what the
 * person and the conversation use decides when the words do not.
 */
export function languageOfQuestion(question: string, hints: LanguageHints = {}): QuestionLanguage {
  const fallback = hints.conversation ?? hints.preferred ?? 'en'
  const text = question.replace(REFERENCE, ' ')
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  if (letters === 0) return { language: fallback }
  const script = otherScript(text, letters)
  if (script) return { language: fallback, unsupported: script }

  const scores = scoresOf(text, hints.vocabulary)
  const evidence = { ...scores }
  if (hints.preferred) scores[hints.preferred] += PREFERRED
  if (hints.conversation) scores[hints.conversation] += CONVERSATION
  const language = best(LANGUAGES, scores, fallback)
  const others = (Object.keys(FUNCTION_WORDS) as Any[]).filter((other) => !LANGUAGES.includes(other as Language))
  const other = best(others, evidence, others[0] ?? 'pt')
  const strongest = Math.max(...LANGUAGES.map((own) => evidence[own]))
  const least = strongest < HARDLY ? LEAST_ALONE : LEAST_FOR_OTHER
  if (evidence[other] >= least && evidence[other] > strongest * LEAD_OF_OTHER) {
    return { language: fallback, unsupported: other }
  }
  return { language }
}

function otherScript(text: string, letters: number): string | undefined {
  const counts = OTHER_SCRIPTS.map(([pattern, name]) => ({ name, count: text.match(pattern)?.length ?? 0 }))
  const foreign = text.match(NOT_LATIN)?.length ?? 0
  if (foreign < letters / 2) return undefined
  const [most] = counts.sort((one, other) => other.count - one.count)
  return most && most.count > 0 ? most.name : 'und'
}

function scoresOf(text: string, vocabulary: LanguageVocabulary | undefined): Record<Any, number> {
  const scores = Object.fromEntries(Object.keys(FUNCTION_WORDS).map((language) => [language, 0])) as Record<Any, number>
  const words = (text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).slice(0, MOST_WORDS)
  for (const word of words) {
    const folded = fold(word)
    const languages = languagesOfWord.get(folded)
    for (const language of languages ?? []) scores[language] += 1.2 / (languages?.length ?? 1)
    if (vocabulary) addVocabulary(folded, vocabulary, scores)
  }
  for (const [pattern, cues] of LETTER_CUES) {
    const times = Math.min(3, text.toLowerCase().match(new RegExp(pattern, `${pattern.flags}g`))?.length ?? 0)
    for (const [language, weight] of Object.entries(cues) as [Any, number][])
      scores[language] += weight * Math.sqrt(times)
  }
  return scores
}

/** A word of the passages speaks for the languages in which it stands, by its share in each. */
function addVocabulary(word: string, vocabulary: LanguageVocabulary, scores: Record<Any, number>): void {
  const counts = vocabulary.words.get(word)
  if (!counts || word.length < 2) return
  const shares = LANGUAGES.map((language) => (counts[language] + 0.01) / Math.max(1, vocabulary.totals[language]))
  const sum = shares.reduce((total, share) => total + share, 0)
  LANGUAGES.forEach((language, at) => {
    scores[language] += (0.8 * (shares[at] ?? 0)) / sum
  })
}

function best<T extends Any>(among: readonly T[], scores: Readonly<Record<Any, number>>, fallback: T): T {
  let winner = fallback
  for (const language of among) if (scores[language] > scores[winner]) winner = language
  return winner
}
