/** A run of a paragraph, quoted or not. */
export interface Run {
  readonly text: string
  readonly quoted: boolean
}

/**
 * Where the quoted words stand in the paragraphs of a section. A quote may go over the end of a paragraph; white space
 * counts for nothing. Undefined when the words do not stand there, for example after an edit.
 */
export function markQuote(paragraphs: readonly string[], quote: string): readonly (readonly Run[])[] | undefined {
  const wanted = squeezed(quote).text
  const { text, places } = squeezed(paragraphs.join('\n\n'))
  const at = wanted === '' ? -1 : text.indexOf(wanted)
  const first = places[at]
  const last = places[at + wanted.length - 1]
  if (at < 0 || first === undefined || last === undefined) return undefined
  let start = 0
  return paragraphs.map((paragraph) => {
    const from = Math.min(Math.max(first - start, 0), paragraph.length)
    const to = Math.min(Math.max(last + 1 - start, 0), paragraph.length)
    start += paragraph.length + 2
    return [
      { text: paragraph.slice(0, from), quoted: false },
      { text: paragraph.slice(from, to), quoted: true },
      { text: paragraph.slice(to), quoted: false },
    ].filter((run) => run.text !== '')
  })
}

/** The text without white space, and where each of its characters stood. */
function squeezed(text: string): { text: string; places: readonly number[] } {
  const places: number[] = []
  let kept = ''
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (/\s/.test(character)) continue
    kept += character
    places.push(at)
  }
  return { text: kept, places }
}
