import { foldedInPlace } from './plan-dates.ts'

/** The first words of a commitment. */
export interface CommitmentStart {
  /** As written: 3, 3.2, IV. */
  readonly number: string
  /** Empty when it comes below. */
  readonly title: string
  /** Words after the title, in free text. */
  readonly rest: string
}

const START =
  /^\W{0,3}(?:(?:draft |proposed |new )?commitment|(?:projet d')?engagement|compromiso)(?: ?(?:no\.?|n[o°º]\.?|nr\.?|number|num\.?|numero|#))? ?[#°º]?(\d{1,2}(?:\.\d{1,2})?[a-z]?|[ivx]{1,5}|one|two|three|four|five|six|seven|eight|nine|ten|un|deux|trois|quatre|cinq|sept|huit|neuf|dix|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez)(?![\p{L}\d])\s*([.:–—)/|-]*)\s*/u

/** Longer words after the number are no title alone. */
const LONGEST_TITLE = 220

/** Reads "Commitment 3: Open contracts"; undefined for prose that only mentions a commitment, and for a list of contents. */
export function commitmentStart(text: string): CommitmentStart | undefined {
  const line = text.split('\n')[0] ?? ''
  const match = START.exec(foldedInPlace(line.slice(0, 400)))
  if (!match) return undefined
  const after = line.slice(match[0].length).trim()
  const separated = (match[2] ?? '') !== ''
  if (/(?:\.{3,}|…|\s{3,}|\t)\s*\d{1,3}$/.test(line)) return undefined
  if (after === '') return { number: match[1] ?? '', title: '', rest: text.slice(line.length).trim() }
  if (!separated && /^\p{Ll}/u.test(after)) return undefined
  if (!separated && /[.;]$/.test(after) && after.length > 90) return undefined
  if (after.length <= LONGEST_TITLE && !/\p{L}{4}[.!]\s+\p{Lu}/u.test(after))
    return { number: match[1] ?? '', title: after.replace(/[.\s]+$/, ''), rest: text.slice(line.length).trim() }
  const sentence = /^(.{8,160}?)[.:–—]\s+(?=\p{Lu})/u.exec(after)
  const title = sentence?.[1] ?? ''
  return { number: match[1] ?? '', title, rest: text.slice(match[0].length + (sentence?.[0].length ?? 0)).trim() }
}
