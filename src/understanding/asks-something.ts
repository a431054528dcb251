/** Words with which people begin who want to know something, on text in lower case without accents. */
const ASKS = [
  'what|when|who|whom|whose|why|how|which|where|can|could|should|shall|must|may|does|do|did|is|are|was|were|has|have|will|would|wat|wen',
  "qui|ki|quand|comment|pourquoi|quel|quelle|quels|quelles|est-ce|peut|peux|pouvez|pouvons|combien|doit-on|doit on|faut[- ]il|y a[- ]t[- ]?il|c'est quoi|c koi|c quoi|ou en est|on peut|on doit|a quoi|de quoi",
  'que(?! lo)|cuando|como|quien|quienes|cual|cuales|cuanto|cuanta|cuantos|cuantas|por que|para que|donde|puede|puedo|podemos|podria|podriamos|hay|hace falta|debo|debemos|tenemos que|hay que|es obligatorio',
].join('|')

const LEADS = '(?:(?:and|so|but|also|ok|et|mais|alors|y|pero|entonces)[ ,]+)*'

const QUESTION = new RegExp(`^[\\s"'«“]*(?:${LEADS}(?:${ASKS})(?![\\p{L}])|¿)`, 'u')

/** Whether the words begin as a question does, with or without its mark. Lower case without accents. */
export function beginsAsQuestion(plain: string): boolean {
  return QUESTION.test(plain)
}
