/** A sentence or list item as it stands in a passage. */
export interface Sentence {
  readonly text: string
  readonly listItem: boolean
}

/** Abbreviations whose full stop ends no sentence, folded and without it. */
const ABBREVIATIONS =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|cf|no|nos|art|vol|pp?|mr|mrs|dr|st|approx|p\. ej|ej|núm|n\.º|sr|sra|ee|uu|m|mme|env)\.$/i

/** Splits a passage into sentences; the lines of a list are one sentence each. Every sentence stands in the text. */
export function sentencesOf(text: string): Sentence[] {
  return text.split(/\n\s*\n/).flatMap((paragraph): Sentence[] => {
    const lines = paragraph
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
    if (lines.length > 1) return lines.map((line) => ({ text: line, listItem: true }))
    return lines.flatMap(split).map((sentence) => ({ text: sentence, listItem: false }))
  })
}

function split(paragraph: string): string[] {
  const sentences: string[] = []
  let start = 0
  for (const match of paragraph.matchAll(/[.!?…]+["»”’)]*\s+(?=["«“¿¡(]?[\p{Lu}\p{N}])/gu)) {
    const end = match.index + match[0].length
    const sentence = paragraph.slice(start, end).trim()
    if (ABBREVIATIONS.test(sentence) || /(?:^|\s)\p{Lu}\.$/u.test(sentence)) continue
    sentences.push(sentence)
    start = end
  }
  const rest = paragraph.slice(start).trim()
  return rest ? [...sentences, rest] : sentences
}
