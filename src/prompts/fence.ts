import { createHash } from 'node:crypto'
import { cleanText } from '../core/clean-text.ts'

/**
 * Words of people and documents between two lines that they cannot hold themselves: the mark is made from all of them.
 * Invisible characters and markup are gone, so that what a person reads is what the model reads.
 */
export function fence(name: string, words: string, mark: string): string {
  return `<<<${name} ${mark}\n${cleanText(words)}\n${mark} ${name}>>>`
}

/** The same for the same words; nobody can write words that hold their own mark. */
export function markFor(words: readonly string[]): string {
  return createHash('sha256').update(words.join('\u0000')).digest('hex').slice(0, 12)
}
