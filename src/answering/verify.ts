import type { Passage } from '../core/passage.ts'

/** Whether words stand in a passage letter for letter; only the width of white space may differ. */
export function standsIn(words: string, passage: Pick<Passage, 'text'>): boolean {
  const wanted = narrow(words)
  return wanted !== '' && narrow(passage.text).includes(wanted)
}

/** Keeps the spans that stand in the passage and drops every other. */
export function verified(spans: readonly string[], passage: Pick<Passage, 'text'>): readonly string[] {
  return spans.filter((span) => standsIn(span, passage))
}

function narrow(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
