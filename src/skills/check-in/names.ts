import { fold } from '../../core/fold.ts'

const NAME =
  /(?:(?:Mr|Mrs|Ms|Dr|Prof|Mme|Mlle|M|Sr|Sra|Srta|Dra|Lic|Ing|Minister|Director)\.? )?\p{Lu}[\p{L}'’-]+(?: (?:(?:de|da|dos|van|von|der|del|la|el|ben|bin|al|du|ould) ){0,2}\p{Lu}(?:\.|[\p{L}'’-]+))*/gu

/** Capitalised words that name nobody. */
const NOBODY = new Set(
  `i we the a an just call called meeting met zoom teams skype whatsapp slack email mail spoke talked had check checkin
  check-in note today yesterday monday tuesday wednesday thursday friday saturday sunday january february march april
  may june july august september october november december je j'ai nous on appel reunion rencontre echange parle hier
  aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin juillet aout
  septembre octobre novembre decembre hable hablamos llamada reunion ayer hoy lunes martes miercoles jueves viernes
  sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre acabo me
  ministry ministere ministerio minister ministre government gouvernement gobierno open partnership support unit
  unite unidad good hi hello ok fyi so also then and et y point contact punto nap msf cso osc ogp pgo irm entretien
  discussion long short quick brief video phone nota journal log logging update suivi seguimiento avec con with from
  conversation conversacion rendez-vous visite visita visit zoom echanges kickoff quarterly trimestriel trimestral
  message mensaje mission mision debrief team draft plan report ai coup fil visio rdv mails mailing petit chat hung off avant-hier anteayer anoche between tuve tuvimos recibi recu correo courriel got received entre confidencial confidentiel confidential sensitive sensible off record recibimos nous avons parle discute vu appele tambien aussi present presents presentes jan feb mar apr jun jul aug sept sep oct nov dec yes no forum el la le les los las un une una`.split(
    /\s+/,
  ),
)

/** Before a single name that is somebody: whom one spoke with. A place stands behind other words ("in", "visit to"). */
const BEFORE =
  /(?:\b(?:with|by|between|avec|con|entre|w|c)\/?|(?<!\b(?:visit|trip|mission|travel|travelled|went) )\b(?:to|from)|\b(?:parle|ecrit|telephone|dit|repondu|llam\p{L}+|escrib\p{L}+|vi|visit\p{L}+) a|\b(?:message|e-?mail|mail|courriel|appel|lettre|sms|nouvelles|correo|mensaje|llamada|carta|audio)(?: \p{L}+)? (?:de|del)|\b(?:message|mail|courriel|appel|lettre|sms)(?: \p{L}+)? d'|[(:])\s*$/u
const BEHIND =
  /^\s*(?:called|rang|wrote|e-?mailed|joined|told|said|asked|phoned|texted|from\b|of the|a (?:r?appele|ecrit|telephone|dit)|llamo|escribio|dijo|de la|del\b|de l'|du\b|[(]§)/u
/** After these comes where somebody is. */
const PLACE = /\b(?:in|at|near|en|au|aux|sur)\s*$/u

/** The people whom a text names with capitals; countries are masked with `§` in `masked`, which has the same length. */
export function peopleIn(text: string, masked: string): readonly string[] {
  const people: string[] = []
  let end = -1
  for (const { 0: found, index } of text.matchAll(NAME)) {
    const country = masked.indexOf('§', index)
    const cut = country >= 0 && country < index + found.length ? country - index : found.length
    const name = withoutNobodies(found.slice(0, cut))
    if (name.length < 2 || /^\p{Lu}{2,5}$/u.test(name)) continue
    const at = text.indexOf(name, index)
    const [before, behind] = [masked.slice(0, at), masked.slice(at + name.length)]
    const listed = end >= 0 && /^\s*(?:,|&|\+|(?:, ?)?(?:and|et|y))\s*$/u.test(masked.slice(end, at))
    const somebody = listed || BEFORE.test(before) || BEHIND.test(behind) || name.includes(' ')
    if (!somebody || PLACE.test(before)) continue
    people.push(name)
    end = at + name.length
  }
  return people
}

function withoutNobodies(found: string): string {
  const words = found.trim().split(' ')
  while (words.length > 0 && (isNobody(words[0] ?? '') || !/^\p{Lu}/u.test(words[0] ?? ''))) words.shift()
  while (words.length > 0 && (isNobody(words.at(-1) ?? '') || !/^\p{Lu}/u.test(words.at(-1) ?? ''))) words.pop()
  return words.join(' ')
}

function isNobody(word: string): boolean {
  return NOBODY.has(fold(word).replace(/[.,]$/, ''))
}

/** The members of "Ama Mensah, Kofi and Esi". */
export function listed(text: string): readonly string[] {
  return text
    .split(/\s*(?:,|;|&|\+|\band\b|\bet\b|\by\b)\s*/iu)
    .map((name) => name.trim().replace(/^[(]|[).]$/g, ''))
    .filter((name) => /\p{L}/u.test(name) && name.length <= 60)
}
