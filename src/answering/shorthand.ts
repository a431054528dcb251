import { fold } from '../core/fold.ts'
import type { InLanguages, Language } from '../core/language.ts'

/** What people type for a word on a phone, folded. */
const SHORTHAND: InLanguages<Readonly<Record<string, string>>> = {
  en: {
    yr: 'year',
    yrs: 'years',
    '4yr': 'four-year',
    '2yr': 'two-year',
    wk: 'week',
    wks: 'weeks',
    mth: 'month',
    mths: 'months',
    govt: 'government',
    gov: 'government',
    min: 'minimum',
    max: 'maximum',
    org: 'organisation',
    orgs: 'organisations',
    docs: 'documents',
    info: 'information',
    u: 'you',
    ur: 'your',
    hav: 'have',
    cso: 'civil society organisation',
    csos: 'civil society organisations',
  },
  fr: {
    pdt: 'pendant',
    ds: 'dans',
    qd: 'quand',
    nb: 'nombre',
    gouv: 'gouvernement',
    min: 'minimum',
    max: 'maximum',
    tjrs: 'toujours',
    tt: 'tout',
    bcp: 'beaucoup',
    cb: 'combien',
    koi: 'quoi',
    dispo: 'disponible',
    eval: 'évaluation',
    assoc: 'association',
  },
  es: {
    gob: 'gobierno',
    min: 'mínimo',
    max: 'máximo',
    xq: 'por qué',
    pq: 'por qué',
    tb: 'también',
    org: 'organización',
    orgs: 'organizaciones',
    info: 'información',
    doc: 'documento',
    docs: 'documentos',
    eval: 'evaluación',
    pa: 'para',
    dias: 'días',
  },
}

/** The text with shorthand written out, and the plural "s" of an abbreviation taken off ("NAPs"). */
export function writtenOut(text: string, language: Language): string {
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => {
    if (/^\p{Lu}{2,5}s$/u.test(word)) return word.slice(0, -1)
    // In capitals it may be an abbreviation of the programme: PA is a plan de acción.
    return /^\p{Lu}{2,}$/u.test(word) ? word : (SHORTHAND[language][fold(word)] ?? word)
  })
}
