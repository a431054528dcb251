import type { Language } from '../core/language.ts'
import type { Passage } from '../core/passage.ts'
import type { Look } from './look.ts'

/** What was found in one language, to be told in another. */
export type TellIn = (looks: readonly [Look, ...Look[]], language: Language) => readonly [Look, ...Look[]]

/** Each section stands in several languages: the asker gets theirs, whatever language the question was written in. */
export function makeTellIn(passages: readonly Passage[]): TellIn {
  const named = (document: string, section: string, language: Language) => `${document}#${section}@${language}`
  const known = new Map(passages.map((one) => [named(one.document, one.section, one.language), one]))
  return ([first, ...more], language) => {
    const told = (look: Look): Look => ({
      ...look,
      candidates: look.candidates.map((candidate) => {
        const { document, section } = candidate.passage
        return { ...candidate, passage: known.get(named(document, section, language)) ?? candidate.passage }
      }),
    })
    return [told(first), ...more.map(told)]
  }
}
