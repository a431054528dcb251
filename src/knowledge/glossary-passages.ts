import { type InLanguages, LANGUAGES, type Language } from '../core/language.ts'
import type { Passage } from '../core/passage.ts'
import type { GlossaryTerm } from './glossary.ts'

const WORDING: InLanguages<{
  title: string
  source: string
  also(forms: string): string
  inOthers(forms: string): string
  unseen: string
  questions(term: string, abbreviation: string | undefined, short: readonly string[]): readonly string[]
}> = {
  en: {
    title: 'Glossary',
    source: 'Glossary of Countrydesk: meanings in our own words',
    also: (forms) => `Also written: ${forms}.`,
    inOthers: (forms) => `In other languages: ${forms}.`,
    unseen: 'This form is our translation; it was not seen in a text of OGP.',
    questions: (term, abbreviation, short) => [
      `What is ${term}?`,
      `What does ${term} mean?`,
      `definition of ${term}`,
      ...short.map((name) => `What is the ${name}?`),
      ...(abbreviation ? [`What does ${abbreviation} stand for?`, `meaning of ${abbreviation}`] : []),
    ],
  },
  fr: {
    title: 'Glossaire',
    source: 'Glossaire de Countrydesk : définitions dans nos propres mots',
    also: (forms) => `S’écrit aussi : ${forms}.`,
    inOthers: (forms) => `Dans les autres langues : ${forms}.`,
    unseen: 'Cette forme est notre traduction ; nous ne l’avons pas vue dans un texte du PGO.',
    questions: (term, abbreviation, short) => [
      `Qu’est-ce que ${term} ?`,
      `Que veut dire ${term} ?`,
      `définition de ${term}`,
      ...short.map((name) => `C’est quoi, ${name} ?`),
      ...(abbreviation ? [`Que signifie ${abbreviation} ?`, `sigle ${abbreviation}`] : []),
    ],
  },
  es: {
    title: 'Glosario',
    source: 'Glosario de Countrydesk: definiciones en nuestras propias palabras',
    also: (forms) => `También se escribe: ${forms}.`,
    inOthers: (forms) => `En otros idiomas: ${forms}.`,
    unseen: 'Esta forma es traducción nuestra; no la vimos en un texto de OGP.',
    questions: (term, abbreviation, short) => [
      `¿Qué es ${term}?`,
      `¿Qué significa ${term}?`,
      `definición de ${term}`,
      ...short.map((name) => `¿Qué es ${name}?`),
      ...(abbreviation ? [`¿Qué significan las siglas ${abbreviation}?`, `sigla ${abbreviation}`] : []),
    ],
  },
}

/** The glossary as one document with a section for each term, in every language. */
export function glossaryPassages(terms: readonly GlossaryTerm[], file: string): readonly Passage[] {
  return LANGUAGES.flatMap((language) => {
    const shorter = shortNames(terms, language)
    return terms.flatMap((term, at) => {
      const passage = passageOf(term, language, shorter)
      return passage ? [{ ...passage, file, line: at + 2 }] : []
    })
  })
}

/** Whether a word stands in one term alone: people then call the thing by it ("the forum"). */
type ShortNames = (form: string) => readonly string[]

function shortNames(terms: readonly GlossaryTerm[], language: Language): ShortNames {
  const times = new Map<string, number>()
  for (const { forms } of terms) {
    for (const word of new Set(forms[language].flatMap(wordsOf))) times.set(word, (times.get(word) ?? 0) + 1)
  }
  return (form) => {
    const words = wordsOf(form)
    // English names a thing by its last word, French and Spanish by their first.
    const head = language === 'en' ? words.at(-1) : words[0]
    return words.length > 1 && head !== undefined && times.get(head) === 1 ? [head] : []
  }
}

function wordsOf(form: string): string[] {
  return form.toLowerCase().match(/[\p{L}-]{4,}/gu) ?? []
}

function passageOf(
  term: GlossaryTerm,
  language: Language,
  shorter: ShortNames,
): Omit<Passage, 'file' | 'line'> | undefined {
  const words = WORDING[language]
  const [form, ...others] = term.forms[language]
  const [abbreviation, ...otherAbbreviations] = term.abbreviations[language]
  const meaning = term.meaning[language]
  if (!form || !meaning) return undefined
  const name = abbreviation && abbreviation !== form ? `${form} (${abbreviation})` : form
  const summary = `${capital(name)}: ${lower(meaning)}.`
  const alternatives = [...others, ...otherAbbreviations]
  const foreign = LANGUAGES.filter((other) => other !== language).flatMap((other) => namesIn(term, other))
  const seen = term.formsSeenIn.includes(language)
  const paragraphs = [
    summary,
    [
      alternatives.length > 0 ? words.also(alternatives.join(', ')) : '',
      foreign.length > 0 ? words.inOthers(foreign.join(', ')) : '',
      seen ? '' : words.unseen,
    ]
      .filter(Boolean)
      .join(' '),
  ]
  return {
    id: `glossary#${term.key}.${language}`,
    document: 'glossary',
    section: term.key,
    language,
    topic: 'glossary',
    documentTitle: words.title,
    sectionTitle: capital(name),
    questions: words.questions(form, abbreviation, shorter(form)),
    summary,
    text: paragraphs.filter(Boolean).join('\n\n'),
    edition: '2022',
    validFrom: undefined,
    validUntil: undefined,
    status: 'INDIRECT',
    sources: [{ key: 'GLOSSARY', title: words.source, url: undefined, era: undefined }],
    reviewedOn: undefined,
  }
}

function namesIn(term: GlossaryTerm, language: Language): readonly string[] {
  const [form] = term.forms[language]
  const [abbreviation] = term.abbreviations[language]
  if (!form) return []
  return [abbreviation && abbreviation !== form ? `${form} (${abbreviation}, ${language})` : `${form} (${language})`]
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A meaning begins in lower case after the colon, unless it begins with a name or an abbreviation. */
function lower(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words
}
