import type { Outcome } from '../../core/outcome.ts'
import type { CountryCode } from '../../core/principal.ts'
import { yesOrNo } from '../../understanding/yes-or-no.ts'
import type { Turn } from '../skill.ts'
import { expectation, type Waiting } from './draft.ts'
import { beginNotes } from './log.ts'
import { type Parts, say } from './parts.ts'
import { WORDING } from './wording.ts'

type Telling = Extract<Waiting, { for: 'telling' }>

const POLITE = "(?:(?:please|pls|ok|hi|hello|svp|s'il (?:te|vous) plait|bonjour|por favor|hola)[ ,!]+)*"
const WANT =
  "(?:i (?:want|need|would like|have|wish) to |i'd like to |(?:can|could|may|how (?:do|can)) (?:i|we|you) |let (?:me|us) |let's |je (?:veux|voudrais|souhaite|dois|vais) |j'aimerais |(?:puis-je|peux-tu|pouvez-vous|comment) |(?:quiero|quisiera|necesito|deseo|me gustaria|puedo|puede|puedes|como puedo|como) )?"
const LOG =
  '(?:log|note|record|enter|add|register|write (?:down|up)|report|consigne[rz]?|note[rz]?|enregistre[rz]?|saisir|ajoute[rz]?|anota[r]?|anote|registra[r]?|registre|consigna[r]?|apunta[r]?|agrega[r]?|carga[r]?)'
const WHICH =
  "(?: (?:a|an|the|my|our|another|new|un|une|le|la|mon|ma|notre|nouvel|nouvelle|nouveau|autre|el|una|mi|nuestro|nuestra|nuevo|nueva|otro|otra)| l')*"
const CONTACT =
  '(?:check-?ins?|check in|calls?|meetings?|conversation|echanges?|appel|entretien|reunion|point|suivi|seguimientos?|llamada|conversacion|contacto)'
const WITH = "(?: (?:with|for|on|in|avec|pour|sur|au|con|de|para|sobre))?(?: (?:le|la|les|l'|el|the))* ?[§ ]*"

const BEGIN = new RegExp(
  `^[¿¡]?${POLITE}${WANT}${LOG}${WHICH} ?${CONTACT}(?:${WITH})[ .!?]*(?:please|svp|por favor)?[ .!?]*$`,
)

/** "Log a check-in": the wish to tell of one, before anything is told of it. On masked words. */
export function wishesToTell(masked: string): boolean {
  return BEGIN.test(masked.trim())
}

/** How to tell it, with an example, and waits for the telling. */
export function askToTell(turn: Turn, country: CountryCode | undefined, { nameOf }: Parts): Outcome {
  const { tellMe } = WORDING[turn.language]
  const named = country === undefined ? undefined : nameOf(country, turn.language)
  const state: Waiting = { for: 'telling', author: turn.principal.id, ...(country !== undefined && { country }) }
  return { ...say(turn, 'clarify', tellMe(named)), expect: expectation(turn, state) }
}

/** What comes after it is the telling, whatever it begins with; the country was perhaps said before. */
export async function told(turn: Turn, { country }: Telling, parts: Parts): Promise<Outcome> {
  const answer = yesOrNo(turn.text)
  if (answer === 'yes') return askToTell(turn, country, parts)
  if (answer) return say(turn, 'done', WORDING[turn.language].leftAsItWas)
  return beginNotes(turn, parts, country)
}
