/** A part of what somebody wrote that says one thing. */
export interface Clause {
  readonly text: string
  /** Where it begins in the whole. */
  readonly at: number
  /** What stood before it: a sentence's end, a comma, a word that joins, or the beginning. */
  readonly after: 'sentence' | 'comma' | 'joined'
}

/** Dots after these end no sentence. */
const TITLE =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|m|mme|mlle|sr|sra|srta|dra|lic|ing|st|vs|u\.s|u\.k|ee|uu|p\.ej|e\.g|i\.e)$/i
/** Dots after these end none where small letters or a number follow. */
const ABBREVIATION = /(?:^|\s)(?:no|approx|env|aprox|etc|eng|art|min|max|dept|gov|govt|resp|reg|nb|tel|comm|incl|esp)$/i
/** Months that are cut short end none where a number or a word that joins follows: "in Jan. or Feb.". */
const MONTH = /(?:^|\s)(?:jan|febr?|mar|apr|aug|sept?|oct|nov|dec|janv|févr?|fevr?|avr|juil|déc|ene|abr|ago|dic)$/i
const AFTER_MONTH = /^\s+(?:\d|(?:at|to|a|à|y|et|and|or|ou|o|de|del|du|with|avec|con)\s)/i
/** What follows the colon is their list. */
const LIST_OF_PEOPLE = /(?:^|[\s.])(?:participants?|pr[eé]sent[es]*|attendees|presentes|participantes|asistentes)\s*$/i
const JOINING = /\s+(?:and|but|while|et|mais|y|pero|e|mientras)\s+/giu

/** Parts the text at sentence ends, commas and, where what follows can stand alone, at words that join. */
export function clausesOf(text: string, standsAlone: (rest: string) => boolean): readonly Clause[] {
  return atMarks(text).flatMap((clause) => atJoins(clause, standsAlone))
}

function atMarks(text: string): readonly Clause[] {
  const clauses: Clause[] = []
  let start = 0
  let after: Clause['after'] = 'sentence'
  let depth = 0
  const push = (end: number) => {
    const clause = trimmed(text.slice(start, end), start, after)
    if (clause) clauses.push(clause)
  }
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at)
    if (mark === '(') depth++
    if (mark === ')') depth = Math.max(0, depth - 1)
    if (depth > 0 && mark !== '\n') continue
    const kind = kindOf(text, at)
    if (!kind) continue
    push(mark === '?' ? at + 1 : at)
    start = at + 1
    after = kind
  }
  push(text.length)
  return clauses
}

function kindOf(text: string, at: number): Clause['after'] | undefined {
  const mark = text.charAt(at)
  const [before, next] = [text.charAt(at - 1), text.charAt(at + 1)]
  // "1) plan adopted 2) committee meets": what stands before the next number has ended.
  if (/\s/.test(mark) && /^\s+\d{1,2}\)\s/.test(text.slice(at, at + 6))) return 'sentence'
  if (mark === '\n' || mark === ';' || mark === '!' || mark === '?' || mark === '•') return 'sentence'
  if (mark === ':') {
    if (/\d/.test(before) && /\d/.test(next)) return undefined
    return LIST_OF_PEOPLE.test(text.slice(Math.max(0, at - 16), at)) ? undefined : 'sentence'
  }
  if (mark === '.') {
    if (next !== '' && !/\s/.test(next)) return undefined
    const line = text.slice(Math.max(0, at - 12), at)
    if (next === '\n' || next === '') return 'sentence'
    if (TITLE.test(line) || (/(?:^|\s)\p{Lu}$/u.test(line) && /\p{Ll}/u.test(text.charAt(at + 2)))) return undefined
    if (ABBREVIATION.test(line) && /[\p{Ll}\d]/u.test(text.charAt(at + 2))) return undefined
    return MONTH.test(line) && AFTER_MONTH.test(text.slice(at + 1, at + 8)) ? undefined : 'sentence'
  }
  if (mark === ',') return /\d/.test(before) && /\d/.test(next) ? undefined : 'comma'
  if ((mark === '-' || mark === '–' || mark === '—') && /\s/.test(before) && /\s/.test(next)) return 'sentence'
  return undefined
}

function atJoins(clause: Clause, standsAlone: (rest: string) => boolean): readonly Clause[] {
  const parts: Clause[] = []
  let start = 0
  let after = clause.after
  for (const { 0: joining, index } of clause.text.matchAll(JOINING)) {
    const rest = clause.text.slice(index + joining.length)
    if (!standsAlone(rest)) continue
    const part = trimmed(clause.text.slice(start, index), clause.at + start, after)
    if (part) parts.push(part)
    start = index + joining.length
    after = 'joined'
  }
  const last = trimmed(clause.text.slice(start), clause.at + start, after)
  return last ? [...parts, last] : parts
}

function trimmed(text: string, at: number, after: Clause['after']): Clause | undefined {
  const words = text.trim().replace(/^(?:[-*•–]|\d{1,2}[.)])\s+(?=\p{L})/u, '')
  return /[\p{L}\p{N}]/u.test(words) ? { text: words, at: at + text.indexOf(words), after } : undefined
}
