import snowball from 'snowball-stemmers'
import type { InLanguages, Language } from '../../../src/core/language.ts'
import { fold } from './fold.ts'

/** The stem of a folded word. */
export type Stem = (word: string, language: Language) => string

/** Words remembered per language: enough for any collection of ours, and a bound for foreign ones. */
const REMEMBERED = 100_000

/**
 * Snowball stems, folded. The Spanish rules know "-ción" only with its accent, which folding took: it is put back
 * first, so that "publicación", "publicacion" and "publicaciones" share a stem. They also leave the plural of the
 * shortest words alone ("años").
 */
export function makeStem(): Stem {
  const stemmers: InLanguages<{ stem(word: string): string }> = {
    en: snowball.newStemmer('english'),
    fr: snowball.newStemmer('french'),
    es: snowball.newStemmer('spanish'),
  }
  const remembered: InLanguages<Map<string, string>> = { en: new Map(), fr: new Map(), es: new Map() }

  return (word, language) => {
    if (word.length < 3 || /\d/.test(word)) return word
    const known = remembered[language]
    const before = known.get(word)
    if (before !== undefined) return before
    const written = language === 'es' ? word.replace(/([cs])ion$/, '$1ión').replace(/^(.{2,3}[ao])s$/, '$1') : word
    const stem = fold(stemmers[language].stem(written))
    if (known.size >= REMEMBERED) known.clear()
    known.set(word, stem)
    return stem
  }
}
