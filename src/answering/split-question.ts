import { fold } from '../core/fold.ts'
import type { Language } from '../core/language.ts'
import { contentRoots } from './words.ts'

/** Most parts that are answered one by one. */
const MOST_PARTS = 3

/** A first part with fewer words that carry a subject is a greeting ("all good?"). */
const LEAST_ROOTS = 2

/** Words with which a question begins, after a connecting word. */
const ASKING =
  "(?:what|when|who|whom|how|where|which|why|is|are|do|does|can|must|may|should|quand|que|qu'|qui|quoi|quel|quelle|quels|quelles|comment|combien|ou|pourquoi|est-ce|faut-il|peut-on|cuando|cual|cuales|quien|quienes|como|cuanto|cuanta|cuantos|cuantas|donde|por que|hay|se puede|pasa)"
const CONNECTED = new RegExp(
  String.raw`(?:[,;]\s*|\s)(?:and also|and|but|as well as|et aussi|et|mais|y tambien|y|e|pero)\s+(?:then\s+|alors\s+|entonces\s+)?(?=(?:${ASKING})\b)`,
  'g',
)
const COMMA = new RegExp(String.raw`[,;]\s*(?=(?:${ASKING})\b)`, 'g')
const END = /[?!.;\n]+[\s)]*(?=\S)/g

/** What joined a part to the next one. */
const LOOSE_END = /[,;\s]+(?:and|but|as well as|and also|et|mais|et aussi|y|e|pero|y también)?\s*$/iu

/** Greetings and stories before a question are context for it, not parts. */
const IS_QUESTION = new RegExp(String.raw`\?\s*$|^\W*(?:and |et |y )?(?:${ASKING})\b`)

/**
 * The questions in a message, each to be answered on its own. A message whose sentences are one question with its
 * story stays whole.
 */
export function splitQuestion(text: string, language: Language): readonly string[] {
  const folded = foldedSameLength(text)
  if (folded === undefined) return [text]
  const cuts = new Set<number>()
  for (const pattern of [END, CONNECTED, COMMA]) {
    for (const match of folded.matchAll(pattern)) cuts.add(match.index + match[0].length)
  }
  const ends = [...cuts].sort((one, other) => one - other)
  const pieces = [0, ...ends]
    .map((start, at) =>
      text
        .slice(start, ends[at] ?? text.length)
        .replace(LOOSE_END, '')
        .trim(),
    )
    .filter(Boolean)
  const questions = pieces.filter((piece) => IS_QUESTION.test(fold(piece)) && hasSubject(piece, language))
  if (questions.some((piece) => contentRoots(piece, language).length < LEAST_ROOTS && piece === pieces[0]))
    return [text]
  if (questions.length < 2 || pieces.length > questions.length + 1) return [text]
  return questions.slice(0, MOST_PARTS)
}

function hasSubject(piece: string, language: Language): boolean {
  return contentRoots(piece, language).length >= 1
}

/** Folded text with the same positions, so that cuts found in it hold in the original. */
function foldedSameLength(text: string): string | undefined {
  const folded = Array.from(text.normalize('NFC'), (letter) => {
    const plain = fold(letter)
    return plain.length === letter.length ? plain : letter.toLowerCase()
  }).join('')
  return folded.length === text.length ? folded : undefined
}
