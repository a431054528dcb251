import { fold } from '../core/fold.ts'
import type { Passage } from '../core/passage.ts'
import { countriesIn } from './countries-in.ts'

/**
 * Things that guidance does not hold as a rule: how to reach somebody, what people earn, passwords, travel, looks, and
 * who holds an office. Their words come close to many sections, so a section answers only if it speaks of the thing.
 */
const THINGS =
  /\b(?:tele?phone|phone|whatsapp|e-?mail add?ress(?:es)?|adresses? (?:e-?mail|mail|electronique)|(?:e-?mail|mail|courriel|correo(?: electronico)?) (?:of|de|du|del)|correo electronico|telefono|celular|passwords?|wi-?fi|login|contrasena|clave (?:del?|para)|mot de passe|salar(?:y|ies|io|ios)|wages?|earns?|salaires?|gagnent?|sueldos?|ganan?|visas?|hotels?|hoteles|flights?|vuelos?|billets?|parking|estacionamiento|logo|colou?r|couleur|color|twitter|old is|quel age|que edad)\b/g

/** Who holds an office in a country, or did a piece of work. */
const OFFICE =
  /\b(?:who|which|whose|name of|qui|quels?|quelle|noms? d[eu]|quien(?:es)?|que|cual|nombre del?)\b.*\b(?:minist(?:er|ers|ry|ries|re|res|ere|eres|ro|ros|ra|erio|erios)|president[ea]?|researcher|chercheu(?:r|se)|investigador[a]?|director|directeur)\b/
const WORK =
  /\b(?:who|qui|quien(?:es)?)\b.*\b(?:wrote|drafted|designed|painted|invented|a ecrit|a redige|a concu|a peint|escribio|redacto|diseno|pinto)\b/

/** How many there are in a country's own plan: other countries' numbers are no answer. */
const HOW_MANY =
  /\b(?:how many|number of|combien|nombre d|cuant[oa]s|numero de)\b.{0,20}\b(?:commitments?|engagements?|compromisos?|milestones?|jalons?|hitos?)\b.*\b(?:plan|nap|pan)\b/

/** Who signs a plan: who signs a letter is no answer. */
const SIGNS_PLAN =
  /\b(?:sign(?:s|ed|ing|ature|e|er|ent|ee)?|firm(?:a|an|ar|ado))\b[^.]{0,30}\b(?:plan|nap|pan)\b|\b(?:plan|nap|pan)\b[^.]{0,30}\b(?:sign(?:s|ed|ature|e|er|ee)|firm(?:a|an|ar|ado))\b/

/** Whether the question asks for a thing of this kind that the passage does not speak of. */
export function asksWhatIsNeverTold(question: string, passage: Passage): boolean {
  const asked = fold(question)
  const told = fold(`${passage.sectionTitle}\n${passage.text}`)
  if (Array.from(asked.matchAll(THINGS), ([thing]) => thing).some((thing) => !told.includes(thing))) return true
  if (WORK.test(asked)) return true
  if (SIGNS_PLAN.test(asked) && !SIGNS_PLAN.test(told)) return true
  const countries = countriesIn(question)
  const ofOne = OFFICE.test(asked) || HOW_MANY.test(asked)
  return ofOne && countries.size > 0 && ![...countries].every((code) => countriesIn(told).has(code))
}
