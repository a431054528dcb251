import { cleanText } from '../../core/clean-text.ts'
import { fold } from '../../core/fold.ts'
import type { Passage } from '../../core/passage.ts'

/**
 * What nobody writes in guidance, but who wants a model to do something: orders to forget its rules, to take a part,
 * to say or send something. A list can never be whole; it is the second line. The first is that the model's words are
 * held against the passages, so that an order can at most repeat what stands in one: these sentences stand in none.
 */
const ORDERS: readonly RegExp[] = [
  /\b(?:ignor\w*|disregard\w*|forget|override|bypass|oublie[rz]?|n[eo] tiens? (?:pas )?compte|olvid\w+|haz caso omiso|no hagas caso)\b.{0,60}\b(?:instruct\w*|instruccion\w*|consigne\w*|rules?|regles?|reglas?|prompts?|orders?|ordres?|ordenes|guidance|guidelines?|above|previous\w*|prior|precedent\w*|anterior\w*|everything|tout|todo)\b/,
  /\b(?:system|developer|hidden|secret) (?:prompt|message|instructions?)\b|\b(?:prompt|message|mensaje|consigne) (?:du |del |de )?(?:systeme|sistema)\b/,
  /\b(?:you are|you're|act as|pretend|tu es|vous etes|agis comme|eres|actua como|finge)\b.{0,30}\b(?:now|an? (?:ai|assistant|model|bot)|ai|assistant|asistente|modele|modelo|maintenant|desormais|ahora)\b/,
  /\b(?:assistant|asistente|chatbot|language model|modele de langage|modelo de lenguaje|ai model|llm|gpt)\b\s*[:,]?\s*(?:must|should|please|do|say|tell|reply|answer|write|send|dis|dites|reponds?|repondez|ecri\w+|envoie|di|diga|responde|responda|escrib\w+|envi\w+)\b/,
  /\b(?:tell|inform|assure) (?:the |every |any |each )?(?:user|users|person|people|asker|reader|everyone|them)\b|\b(?:dis|dites|repondez|reponds|ecrivez) (?:a l'utilisat\w+|a la personne|aux? (?:utilisat\w+|lecteurs?))|\b(?:dile|diles|diga(?:le|les)?|responda|escriba) (?:al? |a la )(?:usuari[oa]s?|personas?|lector\w*)/,
  /\b(?:reply|respond|answer|write|say|output|print|repeat) (?:only|exactly|verbatim|with|that|the following|instead|this)\b/,
  /\b(?:call|use|invoke|run|execute) (?:the |this |your |a )(?:tool|function|skill|command)\b|\b(?:tool_call|function_call)\b/,
  /<\|[a-z_]+\|>|\[\/?(?:inst|system)\]|\b(?:begin|end) (?:of )?(?:system|instructions?)\b|^\s*(?:system|assistant|user)\s*:/,
]

/** Whether words order a model about. */
export function isOrder(words: string): boolean {
  const folded = fold(cleanText(words))
  return ORDERS.some((pattern) => pattern.test(folded))
}

const KNOWN = new WeakMap<Passage, Passage>()

/** The passage without the lines and sentences that order a model about; the same passage where there are none. */
export function withoutOrders(passage: Passage): Passage {
  const known = KNOWN.get(passage)
  if (known) return known
  const bare = isOrder(passage.text) ? { ...passage, text: cut(passage.text) } : passage
  const titled = isOrder(`${bare.sectionTitle}\n${bare.documentTitle}`)
    ? { ...bare, sectionTitle: '', documentTitle: '' }
    : bare
  KNOWN.set(passage, titled)
  return titled
}

/** An order goes with the rest of its paragraph: what follows it is what it wants said. */
function cut(text: string): string {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => {
      const kept: string[] = []
      for (const piece of paragraph.split(/(?<=[.!?…:])\s+|\n/)) {
        if (isOrder(piece)) return kept.join(' ')
        kept.push(piece)
      }
      // The order reaches over the end of a sentence.
      return isOrder(paragraph) ? '' : paragraph
    })
    .filter(Boolean)
    .join('\n\n')
}
