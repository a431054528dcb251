import { fold } from '../core/fold.ts'
import type { Language } from '../core/language.ts'
import { contentRoots } from './words.ts'

const BEGINS =
  /^\W*(?:(?:ok|okay|thanks|thx|merci|gracias|d'accord|vale|bien)\W+)*(?:and|but|so|also|then|what about|how about|same for|or|et|mais|donc|ou|alors|aussi|pareil pour|y|e|pero|entonces|o|tambien|lo mismo)\b/
const POINTS_BACK =
  /\b(?:it|they|them|their|that|this|those|these|one|there|he|she|its|happens|else|other|another|ils|elles|leurs?|ca|cela|celui-ci|celle-ci|autre chose|ceux-ci|eso|esto|esos|esas|ellos|ellas|sus|les|lo|ahi|mas)\b/
/** What a question of its own names: with so many words that carry a subject, nothing is left to the talk before. */
const SELF_CONTAINED = 5
/** With so few, it leans on what was said before. */
const LEANS = 2

/** Whether a question leans on what was said before, so that the talk before helps to find its passage. */
export function isFollowUp(question: string, language: Language, earlier: readonly string[]): boolean {
  if (earlier.length === 0) return false
  const words = fold(question)
  const subjects = contentRoots(question, language).length
  if (BEGINS.test(words)) return subjects <= SELF_CONTAINED
  if (subjects <= LEANS) return true
  return subjects < SELF_CONTAINED && POINTS_BACK.test(words)
}
