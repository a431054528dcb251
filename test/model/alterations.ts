import { namesIn } from '../../src/answering/composing/names-in.ts'
import { sentencesOf } from '../../src/answering/sentences.ts'
import type { InLanguages, Language } from '../../src/core/language.ts'

/** Makes a true sentence untrue, knowing the whole passage; undefined where it has nothing to change. */
export type Alteration = (sentence: string, passage: string, language: Language) => string | undefined

type Exchange = readonly [RegExp, string]

function exchange(exchanges: InLanguages<readonly Exchange[]>): Alteration {
  return (sentence, _, language) => {
    const found = exchanges[language].find(([from]) => from.test(sentence))
    return found && sentence.replace(found[0], found[1])
  }
}

/** What a model gets wrong, and what somebody would have it get wrong. */
export const ALTERATIONS: Readonly<Record<string, Alteration>> = {
  'a number of its own': exchange({ en: [[/\b\d+\b/, '17']], fr: [[/\b\d+\b/, '17']], es: [[/\b\d+\b/, '17']] }),

  'a number from elsewhere in the passage': (sentence, passage) => {
    const [own] = /\b\d+\b/.exec(sentence) ?? []
    const other = Array.from(passage.matchAll(/\b\d+\b/g), ([number]) => number).find(
      (each) => !sentence.includes(each),
    )
    return own && other ? sentence.replace(own, other) : undefined
  },

  'a name from elsewhere in the passage': (sentence, passage) => {
    const own = namesIn(sentence).find(({ first, words }) => !first && words.length > 3)?.words
    const other = sentencesOf(passage)
      .flatMap(({ text }) => namesIn(text))
      .find(({ first, words }) => !first && words.length > 3 && !sentence.includes(words))?.words
    return own && other ? sentence.replace(own, other) : undefined
  },

  'two who act, turned round': (sentence) => {
    const [one, other] = [...new Set(namesIn(sentence).map(({ words }) => words))].filter((words) => words.length > 4)
    if (!one || !other || one.includes(other) || other.includes(one)) return undefined
    return sentence.replace(one, '\u0000').replace(other, one).replace('\u0000', other)
  },

  'a denial': exchange({
    en: [[/\b(is|are|must|may|should|can|has|have|will)\b(?! not)/, '$1 not']],
    fr: [[/\b(est|sont|doit|doivent|peut|peuvent|a|ont)\b(?! pas)/, 'n’$1 pas']],
    es: [[/\b(es|son|debe|deben|puede|pueden|ha|han|está)\b/, 'no $1']],
  }),

  'a denial lost': exchange({
    en: [[/ (?:not|no|never) /, ' ']],
    fr: [[/ (?:ne |n[’'])(\p{L}+) (?:pas|jamais|plus) /u, ' $1 ']],
    es: [[/ (?:no|nunca) /, ' ']],
  }),

  'another duty': exchange({
    en: [
      [/\bmust\b/, 'may'],
      [/\bshould\b/, 'must'],
      [/\bmay\b(?! \d)/, 'must'],
      [/\bcan\b/, 'must'],
    ],
    fr: [
      [/\bdoivent\b/, 'peuvent'],
      [/\bdoit\b/, 'peut'],
      [/\bpeut\b/, 'doit'],
    ],
    es: [
      [/\bdeben\b/, 'pueden'],
      [/\bdebe\b/, 'puede'],
      [/\bpuede\b/, 'debe'],
    ],
  }),

  'another bound': exchange({
    en: [
      [/\bat least\b/, 'at most'],
      [/\bbefore\b/, 'after'],
      [/\bafter\b/, 'before'],
      [/\bmore than\b/, 'less than'],
    ],
    fr: [
      [/\bau moins\b/, 'au plus'],
      [/\bavant\b/, 'après'],
      [/\baprès\b/, 'avant'],
      [/\bplus de\b/, 'moins de'],
    ],
    es: [
      [/\bal menos\b/, 'como máximo'],
      [/\bantes\b/, 'después'],
      [/\bdespués\b/, 'antes'],
      [/\bmás de\b/, 'menos de'],
    ],
  }),

  'a bound lost': exchange({
    en: [
      [/\bat least /, ''],
      [/\bonly /i, ''],
    ],
    fr: [
      [/\bau moins /, ''],
      [/\bseulement /, ''],
    ],
    es: [
      [/\bal menos /, ''],
      [/\bsolo /, ''],
    ],
  }),

  'a word for its contrary': exchange({
    en: [
      [/\bpublished\b/, 'destroyed'],
      [/\bcivil society\b/, 'private business'],
      [/\bpublic\b/, 'secret'],
      [/\bends\b/, 'begins'],
    ],
    fr: [
      [/\bpublié\b/, 'détruit'],
      [/\bsociété civile\b/, 'secteur privé'],
      [/\bpublic\b/, 'secret'],
      [/\bobligatoire\b/, 'facultatif'],
    ],
    es: [
      [/\bpublicado\b/, 'destruido'],
      [/\bsociedad civil\b/, 'sector privado'],
      [/\bpúblico\b/, 'secreto'],
      [/\bobligatorio\b/, 'opcional'],
    ],
  }),
}
