import type { InLanguages } from '../../../src/core/language.ts'

/** Each language in its own words, as one looks for it in a list. */
export const NATIVE_NAMES: InLanguages<string> = { en: 'English', fr: 'Français', es: 'Español' }
