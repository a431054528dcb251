import { LANGUAGES, type Language } from '../../../src/core/language.ts'
import type { Passage } from '../../../src/core/passage.ts'
import { type Candidate, type Candidates, findCandidates } from './candidates.ts'
import type { Concepts } from './concepts.ts'
import type { LanguageIndex } from './language-index.ts'
import { type Meaning, meaningTerm } from './meaning.ts'
import type { OutsideMeaning } from './outside-meaning.ts'
import { idfOf } from './postings.ts'
import { type ReadQuestion, readQuestion } from './query.ts'
import { type QueryTerms, queryTermsFor } from './query-terms.ts'
import { NO_SIGNALS, type Signals, signalsOf } from './signals.ts'
import { LISTS, type Part, WEIGHTS } from './weights.ts'
import type { WordIndex } from './word-index.ts'

/** Everything a search reads. */
export interface Collection {
  readonly passages: readonly Passage[]
  readonly words: WordIndex
  readonly meaning: Meaning
  readonly concepts: Concepts
  /** Embeddings from outside, where a key is set. */
  readonly outside?: OutsideMeaning
}

export interface SectionFound {
  readonly passage: Passage
  readonly score: number
}

export interface SectionsFound {
  /** Best first, a section once, the best with a score near 1. */
  readonly found: readonly SectionFound[]
  readonly signals: Signals
}

/** Passages looked at closely, by words and by meaning. */
const LOOKED_AT = 60
const LOOKED_AT_BY_MEANING = 20
/** Between equals, a passage in the asker's language stands first. */
const FOREIGN_SHARE = 0.9

interface InLanguage {
  readonly index: LanguageIndex
  readonly terms: QueryTerms
  readonly candidates: Candidates
  readonly ranked: readonly { readonly candidate: Candidate; readonly passage: Passage; readonly score: number }[]
}

/** Sections for a question, each in the asker's language where it exists in it. */
export async function findSections(
  collection: Collection,
  question: string,
  language: Language,
): Promise<SectionsFound> {
  const { words, concepts } = collection
  const { book } = words
  const read = readQuestion(question, language, concepts, book.stem, (stem) => book.has(language, stem))
  const searched: InLanguage[] = []
  for (const other of [language, ...LANGUAGES.filter((candidate) => candidate !== language)]) {
    const index = words.languages.get(other)
    if (!index) continue
    const wanted = index.wantedFrom(language)
    if (wanted) searched.push(await searchIn(collection, index, read, language, wanted))
  }
  return merge(searched, read, language, collection)
}

async function searchIn(
  collection: Collection,
  index: LanguageIndex,
  question: ReadQuestion,
  asker: Language,
  wanted: (place: number) => boolean,
): Promise<InLanguage> {
  const { passages, words, meaning } = collection
  const terms = queryTermsFor(question, asker, index, words.book)
  const candidates = findCandidates(index, terms, LOOKED_AT, wanted)
  const direction = meaning.direction(
    new Map([...terms.meanings].map(([stem, weight]) => [meaningTerm(index.language, stem), weight])),
  )
  const list = [...candidates.list]
  const known = new Set(list.map(({ place }) => place))
  const store = meaning.stores.get(index.language)
  for (const number of (await store?.nearest(direction, LOOKED_AT_BY_MEANING)) ?? []) {
    const place = index.placeOf(number)
    if (place !== undefined && !known.has(place) && wanted(place)) list.push({ place, parts: { ...NO_PARTS } })
  }
  const weighed = list.map((candidate) => {
    const number = index.members[candidate.place] ?? 0
    candidate.parts.meaning = Math.max(0, meaning.cosine(direction, number))
    return { candidate, passage: passages[number] as Passage, score: scoreOf(candidate, candidates) }
  })
  const best = { ...candidates.best, meaning: Math.max(0, ...weighed.map(({ candidate }) => candidate.parts.meaning)) }
  return {
    index,
    terms,
    candidates: { ...candidates, best },
    ranked: weighed.sort((one, other) => other.score - one.score || (one.passage.id < other.passage.id ? -1 : 1)),
  }
}

const NO_PARTS: Readonly<Record<Part, number>> = {
  text: 0,
  textGrams: 0,
  entries: 0,
  entryGrams: 0,
  single: 0,
  singleGrams: 0,
  meaning: 0,
}

const RELATIVE: ReadonlySet<Part> = new Set(LISTS)
const WHOLE = Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0)

function scoreOf(candidate: Candidate, { reference }: Candidates): number {
  let score = 0
  for (const [part, weight] of Object.entries(WEIGHTS) as [Part, number][]) {
    const value = candidate.parts[part]
    score += weight * (RELATIVE.has(part) ? value / (reference[part] || 1) : value)
  }
  return score / WHOLE
}

/** How much of the question a language holds at all: lists of different languages are weighed by it. */
function strengthOf({ index, terms, candidates }: InLanguage): number {
  const { best, mass } = candidates
  const words = Math.max(mass.text, mass.entries) + terms.unknown * idfOf(index.text.documents, 0)
  const grams = Math.max(mass.textGrams, mass.entryGrams) + terms.unknownGrams * idfOf(index.textGrams.documents, 0)
  const ofWords = words > 0 ? Math.max(best.text, best.entries) / words : 0
  const ofGrams = grams > 0 ? Math.max(best.textGrams, best.entryGrams) / grams : 0
  return ofWords + ofGrams
}

function merge(
  searched: readonly InLanguage[],
  question: ReadQuestion,
  asker: Language,
  collection: Collection,
): SectionsFound {
  const strengths = searched.map((found) => strengthOf(found) * (found.index.language === asker ? 1 : FOREIGN_SHARE))
  const strongest = Math.max(...strengths, 0)
  const best = new Map<string, SectionFound & { readonly from: InLanguage; readonly candidate: Candidate }>()
  for (const [number, from] of searched.entries()) {
    const share = strongest === 0 ? 1 : (strengths[number] ?? 0) / strongest
    for (const { candidate, passage, score } of from.ranked) {
      const key = `${passage.document}#${passage.section}`
      const before = best.get(key)
      // A long section is several passages, of which the best stands for it.
      if (before && (before.passage.language === asker || before.score >= score * share)) continue
      if (score * share > 0) best.set(key, { passage, score: score * share, from, candidate })
    }
  }
  const found = [...best.values()].sort(
    (one, other) => other.score - one.score || (one.passage.id < other.passage.id ? -1 : 1),
  )
  const [first, second] = found
  if (!first) return { found: [], signals: { ...NO_SIGNALS, words: question.words.length, unknown: 1 } }
  const { index, terms, candidates } = first.from
  const signals = signalsOf(
    {
      index,
      terms,
      candidates,
      question,
      top: first.candidate,
      passage: first.passage,
      margin: second ? (first.score - second.score) / first.score : 1,
      foreign: index.language !== asker,
    },
    collection.words.book,
  )
  return { found: found.map(({ passage, score }) => ({ passage, score })), signals }
}
