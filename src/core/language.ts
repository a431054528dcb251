/** The languages in which everything is said. Adding one here makes the compiler ask for every missing sentence. */
export const LANGUAGES = ['en', 'fr', 'es'] as const

export type Language = (typeof LANGUAGES)[number]

/** One value per language; a missing translation does not compile. */
export type InLanguages<T> = Readonly<Record<Language, T>>

export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.includes(value as Language)
}

/** How each language names each language, for a sentence such as "this passage is in French". */
export const LANGUAGE_NAMES: InLanguages<InLanguages<string>> = {
  en: { en: 'English', fr: 'French', es: 'Spanish' },
  fr: { en: 'anglais', fr: 'français', es: 'espagnol' },
  es: { en: 'inglés', fr: 'francés', es: 'español' },
}

/** A label and its colon, as the language sets it: French leaves a space that does not break before it. */
export function labelled(label: string, language: Language): string {
  return language === 'fr' ? `${label}\u00a0:` : `${label}:`
}

const IN_QUOTES: InLanguages<(words: string) => string> = {
  en: (words) => `“${words}”`,
  fr: (words) => `«\u00a0${words}\u00a0»`,
  es: (words) => `«${words}»`,
}

/** Words of somebody else, between the quotation marks of a language. */
export function inQuotes(words: string, language: Language): string {
  return IN_QUOTES[language](words)
}

/** Things in a row that hold commas themselves: French leaves a space that does not break before a semicolon. */
export function inRow(things: readonly string[], language: Language): string {
  return things.join(language === 'fr' ? '\u00a0; ' : '; ')
}
