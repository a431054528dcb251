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
    hw: 'how',
    mins: 'minutes',
    mtg: 'meeting',
    mtgs: 'meetings',
    sb: 'somebody',
    bc: 'because',
    w: 'with',
    wo: 'without',
    cso: 'civil society organisation',
    csos: 'civil society organisations',
  },
  fr: {
    pdt: 'pendant',
    ds: 'dans',
    tps: 'temps',
    qd: 'quand',
    nb: 'nombre',
    gouv: 'gouvernement',
    min: 'minimum',
    max: 'maximum',
    tjrs: 'toujours',
    tt: 'tout',
    bcp: 'beaucoup',
    ya: 'il y a',
    kel: 'quel',
    ki: 'qui',
    ke: 'que',
    pb: 'problème',
    rdv: 'rendez-vous',
    nvx: 'nouveaux',
    nv: 'nouveau',
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
    q: 'que',
    k: 'que',
    xq: 'por qué',
    xa: 'para',
    cdo: 'cuando',
    cto: 'cuanto',
    nvo: 'nuevo',
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

/** What reads like a word of grammar ("us", "entre") and names a thing here. */
const PHRASES: InLanguages<readonly (readonly [RegExp, string])[]> = {
  en: [[/\bU\.S\.(?:A\.)?|\bUS\b|\b[Tt]he us\b(?! to\b)/g, 'United States']],
  fr: [[/\bentr(?:e|es|ent|er) (?=(?:dans|au|a|à)\b)/gi, 'adhérer entrer ']],
  es: [[/\b(?:entro|entra|entramos|entran|entrar) (?=(?:a|en|al)\b)/gi, 'ingresar entrar ']],
}

/** The text with shorthand written out, and the plural "s" of an abbreviation taken off ("NAPs"). */
export function writtenOut(typed: string, language: Language): string {
  const text = PHRASES[language].reduce((before, [phrase, meant]) => before.replace(phrase, meant), typed)
  return text.replace(/[\p{L}\p{N}]+/gu, (word) => {
    if (/^\p{Lu}{2,5}s$/u.test(word)) return word.slice(0, -1)
    // In capitals it may be an abbreviation of the programme: PA is a plan de acción.
    return /^\p{Lu}{2,}$/u.test(word) ? word : (SHORTHAND[language][fold(word)] ?? word)
  })
}
