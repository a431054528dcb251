const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' }

/** Lower case without accents, ligatures or width variants: what people type on a phone and what is printed meet here. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđ]/g, (letter) => LIGATURES[letter] ?? letter)
}

/** A word longer than this is cut: nobody types it, and a line of 100,000 letters must not fill the index. */
const LONGEST_WORD = 40

/**
 * The folded words of a text in order. A word with hyphens gives its parts and the joined form ("co-creation":
 * co, creation, cocreation), because people write all three.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = []
  for (const [found] of fold(text).matchAll(/[\p{L}\p{N}]+(?:[-‐‑–][\p{L}\p{N}]+)*/gu)) {
    const parts = yearsBetween(found) ?? found.split(/[-‐‑–]/)
    for (const part of parts) words.push(part.slice(0, LONGEST_WORD))
    if (parts.length > 1 && /\p{L}/u.test(found)) words.push(parts.join('').slice(0, LONGEST_WORD))
  }
  return words
}

/** "2015-2017" speaks of 2016 too. */
function yearsBetween(word: string): string[] | undefined {
  const [, from, to] = /^((?:19|20)\d\d)[-‐‑–]((?:19|20)\d\d)$/.exec(word) ?? []
  const length = Number(to) - Number(from) + 1
  if (!(length > 1 && length <= 15)) return undefined
  return Array.from({ length }, (_, step) => String(Number(from) + step))
}
