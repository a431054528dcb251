import { LANGUAGE_NAMES, type Language } from '../../core/language.ts'
import type { Passage } from '../../core/passage.ts'
import type { GlossaryTerm } from '../../knowledge/glossary.ts'
import { wordsIn } from '../words.ts'

/** Longest part of a passage that the model is given, in characters; no section of the guidance is longer by much. */
const LONGEST_PASSAGE = 3_500
const MOST_TERMS = 20
const MOST_EARLIER = 3
const LONGEST_EARLIER = 300

/** The passages by token alone: no file, no address, no source. */
export function passagesInWords(passages: ReadonlyMap<string, Passage>): string {
  return [...passages]
    .map(([token, { sectionTitle, documentTitle, language, text }]) => {
      const title = [documentTitle, sectionTitle].filter(Boolean).join(' › ')
      return `${token} (${LANGUAGE_NAMES.en[language]}): ${title}\n${text.slice(0, LONGEST_PASSAGE)}`
    })
    .join('\n\n')
}

/** Which passages were found to answer; an answer that leaves one out is not used. */
export function neededInWords(tokens: readonly string[]): string {
  if (tokens.length === 1) return `${tokens[0]} answers the question: begin with it.`
  return `${tokens.join(' and ')} each answer the question or a part of it: use each of them, in this order.`
}

export function earlierInWords(earlier: readonly string[]): string {
  const last = earlier.slice(-MOST_EARLIER).map((question) => `- ${question.slice(0, LONGEST_EARLIER)}`)
  return last.length > 0 ? last.join('\n') : '(nothing)'
}

/** The official terms that a translation needs: those that stand in the passages. Empty where nothing is translated. */
export function termsInWords(
  glossary: readonly GlossaryTerm[],
  passages: readonly Passage[],
  language: Language,
): string {
  const foreign = passages.filter((passage) => passage.language !== language)
  if (foreign.length === 0) return ''
  const lines = new Set<string>()
  for (const { text, language: from } of foreign) {
    const told = ` ${wordsIn(text).join(' ')} `
    for (const { forms } of glossary) {
      const [original, official] = [forms[from][0], forms[language][0]]
      if (original && official && told.includes(` ${wordsIn(original).join(' ')} `))
        lines.add(`${original} = ${official}`)
    }
  }
  if (lines.size === 0) return ''
  return `Use these official terms: ${[...lines].slice(0, MOST_TERMS).join('; ')}.`
}
