/** A run of a paragraph, quoted or not. */
export interface Run {
  readonly text: string
  readonly quoted: boolean
}

/** The paragraphs of a section in runs, and how many of the quotes stand there. */
export interface Marked {
  readonly runs: readonly (readonly Run[])[]
  readonly found: number
}

/**
 * Where the quoted words stand in the paragraphs of a section. A quote may go over the end of a paragraph; white space
 * counts for nothing. What does not stand there, for example after an edit, is not marked.
 */
export function markQuotes(paragraphs: readonly string[], quotes: readonly string[]): Marked {
  const { text, places } = squeezed(paragraphs.join('\n\n'))
  const found = quotes.flatMap((quote): { from: number; to: number }[] => {
    const wanted = squeezed(quote).text
    const at = wanted === '' ? -1 : text.indexOf(wanted)
    const [first, last] = [places[at], places[at + wanted.length - 1]]
    return first === undefined || last === undefined ? [] : [{ from: first, to: last + 1 }]
  })
  let start = 0
  const runs = paragraphs.map((paragraph) => {
    const here = found.map(({ from, to }) => ({ from: from - start, to: to - start }))
    start += paragraph.length + 2
    return runsOf(paragraph, here)
  })
  return { runs, found: found.length }
}

function runsOf(paragraph: string, marks: readonly { from: number; to: number }[]): readonly Run[] {
  const inside = (place: number) => Math.min(Math.max(place, 0), paragraph.length)
  const cuts = marks.flatMap(({ from, to }) => [inside(from), inside(to)])
  const edges = [...new Set([0, ...cuts, paragraph.length])].sort((one, other) => one - other)
  const runs: Run[] = []
  for (const [at, from] of edges.entries()) {
    const text = paragraph.slice(from, edges[at + 1])
    const quoted = marks.some((mark) => mark.from <= from && from < mark.to)
    const last = runs.at(-1)
    if (text === '' || edges[at + 1] === undefined) continue
    if (last?.quoted === quoted) runs[runs.length - 1] = { text: last.text + text, quoted }
    else runs.push({ text, quoted })
  }
  return runs
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
