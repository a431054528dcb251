import { LANGUAGES, type Language } from '../../../src/core/language.ts'
import type { Passage } from '../../../src/core/passage.ts'
import type { Breathe } from './breathe.ts'

/** The same words in two languages. */
export type ParallelText = readonly [string, string]

/** Sections used to mine a lexicon, at most: more adds time and few new words. */
const MOST_SECTIONS = 2000

/**
 * Texts that say the same in two languages, cut as finely as both cut alike: titles, headings, then paragraphs and
 * lines, then sentences, wherever both sides have the same number of them.
 */
export async function parallelTexts(
  passages: readonly Passage[],
  one: Language,
  other: Language,
  breathe: Breathe,
): Promise<ParallelText[]> {
  const texts: ParallelText[] = []
  const seen = new Set<string>()
  let sections = 0
  for (const [, versions] of [...sectionsOf(passages)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const pause = breathe()
    if (pause) await pause
    const left = versions.get(one)
    const right = versions.get(other)
    if (!left || !right) continue
    if (++sections > MOST_SECTIONS) break
    if (!seen.has(left.title)) texts.push([left.title, right.title])
    seen.add(left.title)
    texts.push([left.heading, right.heading])
    for (const [l, r] of cutAlike(left.text, right.text, /\n+/)) texts.push(...cutAlike(l, r, /(?<=[.!?;:»”"])\s+/))
  }
  return texts
}

interface Version {
  readonly title: string
  readonly heading: string
  readonly text: string
}

function sectionsOf(passages: readonly Passage[]): Map<string, Map<Language, Version>> {
  const sections = new Map<string, Map<Language, Version>>()
  for (const passage of passages) {
    const key = `${passage.document}#${passage.section}`
    const versions = sections.get(key) ?? new Map<Language, Version>()
    const before = versions.get(passage.language)
    const text = before ? `${before.text}\n\n${passage.text}` : passage.text
    versions.set(passage.language, { title: passage.documentTitle, heading: passage.sectionTitle, text })
    sections.set(key, versions)
  }
  return sections
}

function cutAlike(left: string, right: string, at: RegExp): ParallelText[] {
  const lefts = left.split(at).filter(Boolean)
  const rights = right.split(at).filter(Boolean)
  if (lefts.length !== rights.length) return [[left, right]]
  return lefts.map((text, number) => [text, rights[number] ?? ''])
}

/** Each pair of languages once. */
export const LANGUAGE_PAIRS: readonly (readonly [Language, Language])[] = LANGUAGES.flatMap((one, number) =>
  LANGUAGES.slice(number + 1).map((other) => [one, other] as const),
)
