/** Control characters that Slack drops or refuses; line feeds stay. Half surrogate pairs become U+FFFD. */
const CONTROLS = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g

export function showable(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(CONTROLS, ' ')
}

/**
 * Pieces that together are the (showable) text, letter for letter, each at most `longest` characters as JSON: cut
 * after a paragraph, else a sentence, else a blank, else between letters as people see them (UAX #29).
 */
export function splitText(text: string, longest: number): readonly string[] {
  const pieces: string[] = []
  let rest = text
  for (let most = fitting(rest, longest); most < rest.length; most = fitting(rest, longest)) {
    const cut = cutOf(rest, most)
    pieces.push(rest.slice(0, cut))
    rest = rest.slice(cut)
  }
  if (rest !== '') pieces.push(rest)
  return pieces
}

/** How many characters from the start fit; all of them when the text does. */
function fitting(text: string, longest: number): number {
  let length = 0
  let at = 0
  for (const character of text) {
    length += escapedLength(character)
    if (length > longest) return Math.max(at, 1)
    at += character.length
  }
  return at
}

function cutOf(text: string, most: number): number {
  const head = text.slice(0, most)
  const least = most / 3
  for (const end of [
    /\n\n(?=[^\n]*$)/,
    /\n(?=[^\n]*$)/,
    /[.!?…。؟](?:["»”')\]]*)\s(?!.*[.!?…。؟]["»”')\]]*\s)/s,
    /\s(?=\S*$)/,
  ]) {
    const found = end.exec(head)
    if (found && found.index + found[0].length > least) return found.index + found[0].length
  }
  return lastWholeLetter(text, most)
}

function lastWholeLetter(text: string, most: number): number {
  const around = text.slice(0, most + 40)
  let last = 0
  for (const { index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(around)) {
    if (index > most) break
    last = index
  }
  // A single letter with a thousand marks on it: then between code points.
  return last > 0 ? last : Math.max(most, 1)
}

/** Length of a character as JSON, counted without making it: shown text holds no other controls than line feeds. */
function escapedLength(character: string): number {
  return character === '"' || character === '\\' || character === '\n' ? 2 : character.length
}
