/**
 * How much each list counts in the score of a passage. Lists of index scores are divided by their best score first,
 * so that each says only which passages it prefers; cosines are taken as they are. Set on the tuning third... see
 * docs/decisions/0003-retrieval.md for the figures.
 */
export const WEIGHTS = {
  text: 0.4,
  textGrams: 0.4,
  entries: 0.4,
  entryGrams: 0.6,
  single: 0.5,
  singleGrams: 0.4,
  meaning: 0.4,
}

export type Part = keyof typeof WEIGHTS
