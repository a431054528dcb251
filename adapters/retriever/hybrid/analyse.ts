import { createHash } from 'node:crypto'
import type { Language } from '../../../src/core/language.ts'
import type { Passage } from '../../../src/core/passage.ts'
import type { Analysed } from './analysed.ts'
import type { Breathe } from './breathe.ts'
import type { Concepts } from './concepts.ts'
import { wordsOf } from './fold.ts'
import { gramsOf } from './grams.ts'
import { makeRowWriter } from './rows.ts'
import type { Stem } from './stem.ts'
import { STOP_WORDS } from './stop-words.ts'
import { makeVocabulary } from './vocabulary.ts'

/** Everything of a passage that decides its rows. Editions, sources and dates may change without a new analysis. */
export function hashOf(passage: Passage): string {
  const { language, documentTitle, sectionTitle, questions, text } = passage
  const content = JSON.stringify([language, documentTitle, sectionTitle, questions, text])
  return createHash('sha256').update(content).digest('base64url').slice(0, 22)
}

/** Words remembered per language while analysing. */
const REMEMBERED = 100_000

interface KnownWord {
  readonly stem: string
  readonly stemNumber: number
  readonly gramNumbers: readonly number[]
}

export interface Analysis {
  readonly analysed: Analysed
  /** How many passages had to be read anew. */
  readonly read: number
}

/** Analyses passages in their order, taking over the rows of those that an earlier analysis already holds. */
export async function analyse(
  passages: readonly Passage[],
  concepts: Concepts,
  stem: Stem,
  breathe: Breathe,
  earlier?: Analysed,
): Promise<Analysis> {
  const stems = makeVocabulary(earlier?.stems)
  const grams = makeVocabulary(earlier?.grams)
  const known = new Map<Language, Map<string, KnownWord>>()
  const rowByHash = new Map(earlier?.hashes.map((hash, row) => [hash, row]))
  const writers = {
    text: makeRowWriter(),
    title: makeRowWriter(),
    textGrams: makeRowWriter(),
    titleGrams: makeRowWriter(),
    entries: makeRowWriter(),
    entryGrams: makeRowWriter(),
  }
  const hashes: string[] = []
  const entryStarts = new Uint32Array(passages.length + 1)
  let entryCount = 0
  let read = 0

  for (const [number, passage] of passages.entries()) {
    const pause = breathe()
    if (pause) await pause
    const hash = hashOf(passage)
    hashes.push(hash)
    const row = rowByHash.get(hash)
    if (earlier && row !== undefined) takeOver(earlier, row)
    else {
      read++
      readPassage(passage)
    }
    entryStarts[number + 1] = entryCount
  }

  return {
    read,
    analysed: {
      stems: stems.names,
      grams: grams.names,
      hashes,
      text: writers.text.done(),
      title: writers.title.done(),
      textGrams: writers.textGrams.done(),
      titleGrams: writers.titleGrams.done(),
      entryStarts,
      entries: writers.entries.done(),
      entryGrams: writers.entryGrams.done(),
    },
  }

  function takeOver(from: Analysed, row: number): void {
    for (const field of ['text', 'title', 'textGrams', 'titleGrams'] as const) writers[field].copy(from[field], row)
    const start = from.entryStarts[row] ?? 0
    const end = from.entryStarts[row + 1] ?? start
    for (let entry = start; entry < end; entry++) {
      writers.entries.copy(from.entries, entry)
      writers.entryGrams.copy(from.entryGrams, entry)
      entryCount++
    }
  }

  function readPassage(passage: Passage): void {
    const { language, documentTitle, sectionTitle } = passage
    write('text', 'textGrams', passage.text, language)
    write('title', 'titleGrams', documentTitle, language)
    // A plain document without headings repeats its title here; as an entry, a shared title would drown the text.
    const heading = sectionTitle === documentTitle ? [] : [sectionTitle]
    for (const entry of [...heading, ...passage.questions]) {
      write('entries', 'entryGrams', entry, language)
      entryCount++
    }
  }

  function write(field: keyof typeof writers, gramField: keyof typeof writers, text: string, language: Language): void {
    const words = wordsOf(text)
      .filter((word) => !STOP_WORDS[language].has(word))
      .map((word) => lookUp(word, language))
    const found = concepts.inStems(
      words.map((word) => word.stem),
      language,
    )
    writers[field].addTerms([
      ...words.map((word) => word.stemNumber),
      ...found.map(({ concept }) => stems.intern(concept)),
    ])
    writers[gramField].addTerms(words.flatMap((word) => word.gramNumbers))
  }

  function lookUp(word: string, language: Language): KnownWord {
    let words = known.get(language)
    if (!words || words.size > REMEMBERED) {
      words = new Map()
      known.set(language, words)
    }
    const before = words.get(word)
    if (before) return before
    const wordStem = stem(word, language)
    const fresh = {
      stem: wordStem,
      stemNumber: stems.intern(wordStem),
      gramNumbers: gramsOf(word).map((gram) => grams.intern(gram)),
    }
    words.set(word, fresh)
    return fresh
  }
}
