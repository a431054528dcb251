import { fold } from '../core/fold.ts'

/** Lower case without accents, each letter in its place: an index into the result is an index into the text. */
export function foldInPlace(text: string): string {
  return Array.from({ length: text.length }, (_, at) => {
    const letter = text.charAt(at)
    const plain = fold(letter)
    return plain.length === 1 ? plain : plain.charAt(0) || letter
  }).join('')
}
