const LENGTH = 4

/**
 * The 4-letter runs of a word with its boundaries marked ("plan": _pla, plan, lan_). A typing error spoils only the
 * runs that touch it, so the rest of the word still finds its passage.
 */
export function gramsOf(word: string): string[] {
  const marked = `_${word}_`
  if (marked.length <= LENGTH) return [marked]
  const grams: string[] = []
  for (let start = 0; start + LENGTH <= marked.length; start++) grams.push(marked.slice(start, start + LENGTH))
  return grams
}
