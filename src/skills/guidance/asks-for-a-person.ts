import { fold } from '../../core/fold.ts'

const POLITE = String.raw`(?:please|pls|svp|s'il (?:vous|te) plait|por favor)`
const ASKS = [
  String.raw`(?:(?:can|could|may|how (?:can|do)) (?:i|we) |i(?:'d| would)? (?:like|want|need|wanna)(?: to)? |let me |please )?(?:talk|speak|chat)(?:ing)? (?:to|with) (?:an? |the |some |my |our )?(?:real |actual |live )?(?:person|human(?: being)?|someone|somebody|people|officer|counterpart|support unit|staff)`,
  String.raw`(?:(?:i|we) (?:want|need) |give me |get me )?an? (?:real |actual |live )?(?:person|human)`,
  String.raw`(?:(?:puis[- ]je|peut[- ]on|pouvons[- ]nous|on peut|je peux|comment|je (?:veux|voudrais|souhaite)) )?parler (?:a|avec) (?:un |une |mon |ma |notre |l')?(?:vraie? )?(?:personne|humain|quelqu'un|interlocuteur|conseiller|responsable|equipe|unite d'appui)`,
  String.raw`(?:(?:puedo|podemos|se puede|como|quiero|quisiera|necesito) )?(?:hablar|conversar) con (?:un |una |mi |nuestra |la |el )?(?:persona(?: real)?|humano|alguien|contraparte|responsable|unidad de apoyo|equipo)`,
]
const PATTERN = new RegExp(`^(?:${POLITE}[ ,]+)?(?:${ASKS.join('|')})(?: ${POLITE})?$`)

const COUNTERPART = new RegExp(
  `^(?:${[
    String.raw`who(?: is|'s|s) (?:my|our) (?:ogp )?(?:support unit )?(?:counterpart|point of contact|contact(?: person)?)(?: (?:at|in|of) (?:the support unit|ogp))?`,
    String.raw`(?:qui est|c'est qui) (?:mon|notre) (?:interlocut(?:eur|rice)|contact|correspondante?)(?: (?:a|au|de|chez) (?:l'unite d'appui|pgo|ogp|l'ogp))?`,
    String.raw`quien es (?:mi|nuestr[oa]) (?:contraparte|contacto|enlace)(?: (?:en|de) (?:la unidad de apoyo|ogp))?`,
  ].join('|')})(?: ${POLITE})?$`,
)

/** Whether the whole message asks who in the Support Unit is there for the asker. */
export function asksForTheCounterpart(text: string): boolean {
  return text.length <= 100 && COUNTERPART.test(plainly(text))
}

/** Whether the whole message asks for a person in place of the desk, and says nothing of what about. */
export function asksForAPerson(text: string): boolean {
  if (text.length > 100) return false
  return PATTERN.test(plainly(text))
}

function plainly(text: string): string {
  return fold(text)
    .replace(/[!¡¿?.,;:…]+/g, ' ')
    .replace(/[’]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}
