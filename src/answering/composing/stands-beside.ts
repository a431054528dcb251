import { contentRoots } from '../words.ts'
import type { Case } from './case.ts'
import { type DayNamed, daysIn } from './days-in.ts'
import { sentencesFrom } from './grounds.ts'
import { type Quantity, quantitiesIn } from './quantities.ts'
import { remembered } from './remembered.ts'
import { shareOf } from './support.ts'

/** Share of the words around a number or a day that must stand beside it in the source too. */
const LEAST_BESIDE = 0.5

/** Halves of a sentence that can each say something of their own. */
export function clausesOf(text: string): readonly string[] {
  return text
    .split(/[;:]\s|,\s(?=\p{L}{2})|\s(?:and|but|while|et|mais|y|pero)\s/u)
    .filter((clause) => clause.trim() !== '')
}

interface Figures {
  readonly quantities: readonly Quantity[]
  readonly days: readonly DayNamed[]
}

const figuresOf = remembered((text): Figures => {
  const { named, rest } = daysIn(text)
  return { quantities: [...quantitiesIn(rest), ...quantitiesIn(text)], days: named }
})

/**
 * Whether a number or a day stands in a sentence of the source that speaks of the same thing: a number taken from the
 * sentence beside it says something else. Where the sentence translates, in its quote.
 */
export function standsBeside(clause: string, examined: Case, fits: (figures: Figures) => boolean): boolean {
  const { claim, grounds, cited, translates, source } = examined
  if (translates) return source !== undefined && fits(figuresOf(source.text))
  const around = subjectOf(clause, examined)
  const roots = around.length >= 2 ? around : subjectOf(claim.text, examined)
  return cited.flatMap(sentencesFrom).some((told) => {
    if (!fits(figuresOf(told.text))) return false
    return roots.length === 0 || shareOf(roots, told, grounds.language, grounds.weights) >= LEAST_BESIDE
  })
}

/** Words of subject without numbers and units. */
function subjectOf(text: string, { grounds }: Case): readonly string[] {
  const roots = contentRoots(daysIn(text).rest, grounds.language)
  return [...new Set(roots)].filter(
    (root) => !/^\d/.test(root) && !/^(?:day|week|month|year|jour|semain|moi|mois|an|ann|dia|mes|ano)$/.test(root),
  )
}
