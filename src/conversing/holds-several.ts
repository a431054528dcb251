import { fold } from '../core/fold.ts'

/** A message this short is one wish, however it is joined. */
const LEAST_WORDS = 6
const LEAST_WORDS_OF_A_PART = 2

/** What joins two wishes: the end of a sentence, or a joining word after which somebody wishes or asks. */
const JOINED =
  /[.?!;\n]+\s+(?=\S)|,\s+(?:and|et|y|e)\s+|\s(?:and (?:also |then |please )?|also |then |et (?:aussi |puis )?|puis |y (?:tambien |luego )?)(?=(?:who|what|when|how|which|where|can|could|please|tell|show|log|note|remind|send|ask|find|put|qui|que|quoi|quand|comment|quel|quelle|quels|quelles|peux|pouvez|dis|dites|montre|note|rappelle|envoie|demande|trouve|inscris|quien|cuando|como|cual|cuales|donde|puedes|puede|dime|muestra|anota|recuerda|envia|pide|busca|pon)\b)|,\s+(?=(?:log|note|show|tell|remind|send|ask|who|when|what|note[rz]?|montre|dis|rappelle|envoie|qui|quand|anota|muestra|dime|envia|quien|cuando)\b)/g

/** Whether a message may hold several wishes. Rather once too often: what is one is then found to be one. */
export function holdsSeveral(text: string): boolean {
  const folded = fold(text).replace(/\s+/g, ' ').trim()
  if (folded.split(' ').length < LEAST_WORDS) return false
  const parts = folded.split(JOINED).filter((part) => part.split(' ').length >= LEAST_WORDS_OF_A_PART)
  return parts.length > 1
}
