import type { InLanguages, Language } from '../../src/core/language.ts'
import type { CommitmentText } from './commitment-text.ts'
import type { DraftWords } from './draft-words.ts'
import { texts as enDevelopment } from './texts/en-development.ts'
import { texts as enHeldOut } from './texts/en-held-out.ts'
import { texts as esDevelopment } from './texts/es-development.ts'
import { texts as esHeldOut } from './texts/es-held-out.ts'
import { texts as frDevelopment } from './texts/fr-development.ts'
import { texts as frHeldOut } from './texts/fr-held-out.ts'
import { words as en } from './words/en.ts'
import { words as es } from './words/es.ts'
import { words as fr } from './words/fr.ts'

const TEXTS: InLanguages<readonly [readonly CommitmentText[], readonly CommitmentText[]]> = {
  en: [enDevelopment, enHeldOut],
  fr: [frDevelopment, frHeldOut],
  es: [esDevelopment, esHeldOut],
}

const WORDS: InLanguages<DraftWords> = { en, fr, es }

/** Development and held-out drafts share no commitment, as far as one half is enough. */
export function textsOf(language: Language, half: 0 | 1): readonly CommitmentText[] {
  return TEXTS[language][half]
}

export function wordsOf(language: Language): DraftWords {
  return WORDS[language]
}
