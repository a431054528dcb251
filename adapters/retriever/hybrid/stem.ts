import snowball from 'snowball-stemmers'
import type { InLanguages, Language } from '../../../src/core/language.ts'
import { fold } from './fold.ts'

const STEMMERS: InLanguages<{ stem(word: string): string }> = {
  en: snowball.newStemmer('english'),
  fr: snowball.newStemmer('french'),
  es: snowball.newStemmer('spanish'),
}

/**
 * The Snowball stem of a folded word, folded. The Spanish rules know "-ción" only with its accent, which folding took:
 * it is put back first, so that "publicación", "publicacion" and "publicaciones" share a stem.
 */
export function stemOf(word: string, language: Language): string {
  if (/\d/.test(word) || word.length < 3) return word
  const written = language === 'es' ? word.replace(/([cs])ion$/, '$1ión') : word
  return fold(STEMMERS[language].stem(written))
}
