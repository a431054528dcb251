import type { InLanguages } from '../../core/language.ts'
import { ENGLISH } from './wording-en.ts'
import { SPANISH } from './wording-es.ts'
import { FRENCH } from './wording-fr.ts'
import type { SupportWords } from './words.ts'

export const WORDING: InLanguages<SupportWords> = { en: ENGLISH, fr: FRENCH, es: SPANISH }
