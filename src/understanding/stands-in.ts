import { fold } from '../core/fold.ts'

/** Whether the words stand in the text, letter for letter but for spaces, case, accents and punctuation, as whole words. */
export function standsIn(words: string, text: string): boolean {
  const piece = flat(words)
  return piece !== ' ' && flat(text).includes(piece)
}

function flat(text: string): string {
  return ` ${fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `.replace(/^ +$/, ' ')
}
