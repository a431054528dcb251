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
  team draft plan report ai coup fil visio rdv mails mailing petit chat hung off avant-hier anteayer anoche between tuve tuvimos recibi recu correo courriel got received entre confidencial confidentiel confidential sensitive sensible off record recibimos nous avons parle discute vu appele tambien aussi present presents presentes jan feb mar apr jun jul aug sept sep oct nov dec yes no forum el la le les los las un une una`.split(
    /\s+/,
  ),
)

/** The people whom a text names with capitals; countries are masked with `§` in `masked`, which has the same length. */
export function peopleIn(text: string, masked: string): readonly string[] {
  return [...text.matchAll(NAME)].flatMap(({ 0: found, index }) => {
    if (masked.slice(index, index + found.length).includes('§')) return cutAtCountry(text, masked, index, found.length)
    const words = found.split(' ')
    while (words.length > 0 && isNobody(words[0] ?? '')) words.shift()
    while (words.length > 0 && isNobody(words.at(-1) ?? '')) words.pop()
    const name = words.join(' ')
    return name.length > 1 && !/^\p{Lu}{2,5}$/u.test(name) ? [name] : []
  })
}

function cutAtCountry(text: string, masked: string, at: number, length: number): readonly string[] {
  const end = masked.indexOf('§', at)
  if (end <= at) return []
  const before = text.slice(at, end)
  return before.length < length ? peopleIn(before, masked.slice(at, end)) : []
}

function isNobody(word: string): boolean {
  return NOBODY.has(fold(word).replace(/[.,]$/, ''))
}

/** The members of "Ama Mensah, Kofi and Esi". */
export function listed(text: string): readonly string[] {
  return text
    .split(/\s*(?:,|;|&|\band\b|\bet\b|\by\b)\s*/iu)
    .map((name) => name.trim().replace(/^[(]|[).]$/g, ''))
    .filter((name) => /\p{L}/u.test(name) && name.length <= 60)
}
