import type { LanguageIndex } from './language-index.ts'
import type { ReadQuestion } from './query.ts'
import { addCosines, addScores, clear, type QueryTerm, type Sums } from './scoring.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface Ranked {
  readonly place: number
  readonly score: number
}

export const WEIGHTS = { entry: 0.6, single: 1, grams: 0.5, concept: 0.5, singleStems: 0.5, norm: 'mass' }

export function searchLanguage(
  index: LanguageIndex,
  question: ReadQuestion,
  stems: Vocabulary,
  grams: Vocabulary,
): { ranked: Ranked[]; signals: Record<string, number> } {
  const stemTerms = [
    ...[...new Set(question.stems)].flatMap((name) => plainTerm(stems.find(name), 1)),
    ...question.concepts.flatMap((name) => plainTerm(stems.find(name), WEIGHTS.concept)),
  ]
  const gramTerms = question.grams.flatMap((name) => plainTerm(grams.find(name), 1))

  const m1 = addScores(index.text, stemTerms, index.sums)
  const m2 = addScores(index.textGrams, gramTerms, index.gramSums)
  const m3 = addScores(index.entries, stemTerms, index.entrySums)
  const m4 = addScores(index.entryGrams, gramTerms, index.entryGramSums)
  addCosines(index.singles, stemTerms, index.singleSums)
  addCosines(index.singleGrams, gramTerms, index.singleGramSums)

  const total = new Map<number, number>()
  const add = (sums: Sums, weight: number) => {
    for (const place of sums.touched) total.set(place, (total.get(place) ?? 0) + weight * (sums.scores[place] ?? 0))
  }
  const max = (sums: Sums) => sums.touched.reduce((most, place) => Math.max(most, sums.scores[place] ?? 0), 1e-9)
  const d = (mass: number, sums: Sums) => (WEIGHTS.norm === 'mass' ? mass || 1 : max(sums))
  add(index.sums, (1 - WEIGHTS.grams) / d(m1, index.sums))
  add(index.gramSums, WEIGHTS.grams / d(m2, index.gramSums))
  add(index.entrySums, ((1 - WEIGHTS.grams) * WEIGHTS.entry) / d(m3, index.entrySums))
  add(index.entryGramSums, (WEIGHTS.grams * WEIGHTS.entry) / d(m4, index.entryGramSums))
  const single = new Map<number, number>()
  const max2 = (sums: Sums, weight: number) => {
    const best = new Map<number, number>()
    for (const entry of sums.touched) {
      const place = index.ownerOf[entry] ?? 0
      best.set(place, Math.max(best.get(place) ?? 0, sums.scores[entry] ?? 0))
    }
    for (const [place, score] of best) single.set(place, (single.get(place) ?? 0) + weight * score)
  }
  max2(index.singleSums, WEIGHTS.singleStems)
  max2(index.singleGramSums, 1 - WEIGHTS.singleStems)
  for (const [place, score] of single) total.set(place, (total.get(place) ?? 0) + WEIGHTS.single * score)

  const share = (sums: Sums, mass: number) => (mass === 0 ? 0 : max(sums) / mass)
  const signals = {
    words: question.words.length,
    unknown:
      question.stems.filter((stem) => stems.find(stem) === undefined).length / Math.max(1, question.stems.length),
    stem: share(index.sums, m1),
    gram: share(index.gramSums, m2),
    entry: share(index.entrySums, m3),
    single: Math.max(0, ...single.values()),
  }
  for (const sums of [
    index.sums,
    index.gramSums,
    index.entrySums,
    index.entryGramSums,
    index.singleSums,
    index.singleGramSums,
  ])
    clear(sums)
  const ranked = [...total]
    .map(([place, score]) => ({ place, score }))
    .sort((a, b) => b.score - a.score)
    .slice(0, 50)
  return { ranked, signals }
}

function plainTerm(term: number | undefined, mass: number): QueryTerm[] {
  return term === undefined ? [] : [{ mass, alternatives: [{ term, weight: 1 }] }]
}
