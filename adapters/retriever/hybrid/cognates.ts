import type { Language } from '../../../src/core/language.ts'

/** Endings that stand for each other in words of Latin origin, folded; longer ones first within a language. */
const ENDINGS: readonly Readonly<Record<Language, string>>[] = [
  { en: 'logy', fr: 'logie', es: 'logia' },
  { en: 'ization', fr: 'isation', es: 'izacion' },
  { en: 'tion', fr: 'tion', es: 'cion' },
  { en: 'ment', fr: 'ment', es: 'miento' },
  { en: 'ence', fr: 'ence', es: 'encia' },
  { en: 'ance', fr: 'ance', es: 'ancia' },
  { en: 'ory', fr: 'oire', es: 'orio' },
  { en: 'ary', fr: 'aire', es: 'ario' },
  { en: 'ical', fr: 'ique', es: 'ico' },
  { en: 'ic', fr: 'ique', es: 'ica' },
  { en: 'ism', fr: 'isme', es: 'ismo' },
  { en: 'ist', fr: 'iste', es: 'ista' },
  { en: 'ous', fr: 'eux', es: 'oso' },
  { en: 'ive', fr: 'ive', es: 'iva' },
  { en: 'ive', fr: 'if', es: 'ivo' },
  { en: 'ly', fr: 'ment', es: 'mente' },
  { en: 'cy', fr: 'tie', es: 'cia' },
  { en: 'ure', fr: 'ure', es: 'ura' },
  { en: 'ty', fr: 'te', es: 'dad' },
  { en: 'or', fr: 'eur', es: 'or' },
  { en: 'ent', fr: 'ent', es: 'ente' },
  { en: 'ant', fr: 'ant', es: 'ante' },
  { en: 'al', fr: 'el', es: 'al' },
  { en: 'y', fr: 'ie', es: 'ia' },
]

/** How a folded word would be written in another language if it were the same word there: "publicacion" → "publication". */
export function cognatesOf(word: string, from: Language, to: Language): readonly string[] {
  const longest = Math.max(0, ...ENDINGS.map((ending) => (word.endsWith(ending[from]) ? ending[from].length : 0)))
  const written = ENDINGS.filter((ending) => ending[from].length === longest && word.endsWith(ending[from])).map(
    (ending) => word.slice(0, word.length - longest) + ending[to],
  )
  return [...new Set([word, ...written])]
}
