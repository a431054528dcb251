/** How much each list counts in the score of a passage; figures in docs/decisions/0003-retrieval.md. */
export const WEIGHTS = {
  text: 0.4,
  textGrams: 0.3,
  entries: 0.4,
  entryGrams: 0.4,
  single: 0.6,
  singleGrams: 0.4,
  meaning: 0.4,
}

export type Part = keyof typeof WEIGHTS

/** The lists of index scores. The other parts are cosines, and taken as they are. */
export const LISTS = ['text', 'textGrams', 'entries', 'entryGrams'] as const

export type List = (typeof LISTS)[number]

/**
 * The scores of a list are divided by its best one, so that each list says only which passages it prefers; but at
 * least by this share of the question's idf mass: where even the best passage says little of the question, the list
 * has little to say. It is higher for headings and questions, of which a short one easily happens to be the best.
 */
export const LEAST_REFERENCE: Readonly<Record<List, number>> = {
  text: 0.5,
  textGrams: 0.5,
  entries: 0.6,
  entryGrams: 0.6,
}
