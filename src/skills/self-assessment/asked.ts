import { fold } from '../../core/fold.ts'

/** What somebody wants of this skill, as far as their words tell. */
export type Asked = 'outline' | 'check' | 'menu'

const TERM = '(?:self ?ass?es+ments?|auto ?evaluations?|auto ?evalu?acion(?:es)?|auto ?evaluacion)'
const MAKE =
  '(?:prepare|make|draft|write|start|begin|create|generate|build|set up|give (?:me|us)|show (?:me|us)|i need|we need|i want|we want|i would like|help (?:me|us)(?: (?:to )?(?:write|prepare|make|with|draft))?|preparer?|preparez|faire|fais|faites|rediger?|redigez|ecrire|commencer|creer|generer|donnez (?:moi|nous)|donne (?:moi|nous)|montrez (?:moi|nous)|il (?:me|nous) faut|je (?:veux|voudrais)|nous (?:voulons|voudrions)|aide[rz]? (?:moi|nous) (?:a (?:rediger|preparer|faire)|avec|pour)|preparar?|prepare|hacer|haga|haz|redactar?|escribir|empezar|crear|generar|deme|denos|dame|muestreme|necesito|necesitamos|quiero|queremos|quisiera|ayud[ea](?:me|nos)(?: (?:a (?:redactar|preparar|hacer)|con))?)'
const OUTLINE =
  '(?:outline|skeleton|template filled|first draft|structure|trame|canevas|plan|ebauche|squelette|structure|esquema|borrador|esqueleto|estructura)'
const LOOK =
  '(?:check|review|read|look at|look over|proof ?read|verify|relire|relisez|relis|lire|lisez|verifier?|verifiez|controler?|revoir|examiner?|revisar?|revise|leer|comprobar|verificar|mirar?|chequear)'

const PLEASE =
  '(?:please |can you |could you |s il vous plait |svp |pouvez vous |peux tu |por favor |puede(?:s)? |podria(?:s)? )?'

const CHECK = new RegExp(`^${PLEASE}${LOOK}(?: \\p{L}+){0,5} ?(?:l )?${TERM}\\b`, 'u')
const MAKING = new RegExp(`^${PLEASE}${MAKE}(?: \\p{L}+){0,6} ?(?:l )?${TERM}\\b`, 'u')
const NAMED = new RegExp(
  `^(?:the |la |le |el |une |un |una |an )?${OUTLINE} (?:\\p{L}+ ){0,4}${TERM}\\b|^(?:our |the |notre |l |la |nuestra )?${TERM} ${OUTLINE}\\b`,
  'u',
)
const ALONE = new RegExp(
  `^(?:our |the |my |a |notre |mon |l |la |le |nuestra |nuestro |mi |el |report of |rapport d |informe de )*(?:reports? of |rapports? d |informes? de )?${TERM}(?: reports?| please| svp| por favor)?$`,
  'u',
)
const ANY = new RegExp(`\\b${TERM}|\\bsar\\b`, 'u')

/** Questions are for the guidance; here are wishes. */
const LONGEST = 160

function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

export function askedFor(text: string): Asked | undefined {
  if (text.length > LONGEST) return undefined
  const words = plain(text)
  if (CHECK.test(words)) return 'check'
  if (MAKING.test(words) || NAMED.test(words)) return 'outline'
  return ALONE.test(words) && !text.includes('?') ? 'menu' : undefined
}

/** Whether words or the name of a file speak of a self-assessment. */
export function speaksOfIt(text: string): boolean {
  return ANY.test(plain(text))
}

export function asksMidterm(text: string): boolean {
  return /\bmid ?term\b|\bmi parcours\b|\bmedio termino\b|\bintermedi/u.test(plain(text))
}
