import { fold } from '../core/fold.ts'
import type { KeptEntry } from '../ports/store.ts'

/** Stands where somebody's name or id stood. */
export const ERASED = 'erased'
const NAMELESS = '…'

export interface ToErase {
  readonly id: string
  /** All names under which the person may stand in a text. */
  readonly names: readonly string[]
}

/** The whole name, and each part of it where it is the name of a person rather than of a post. */
export function namesOf(name: string): readonly string[] {
  const whole = name.replace(/\s*\([^)]*\)\s*$/, '').trim()
  const parts = whole.split(/\s+/)
  const personal =
    parts.length >= 2 && parts.length <= 5 && !whole.includes(',') && parts.every((part) => /^\p{Lu}/u.test(part))
  return [...new Set([whole, ...(personal ? parts.filter((part) => part.length >= 4) : [])])].filter(Boolean)
}

/** Kinds that hold nothing but what one person said, did or gave: they go with the person. */
const OF_ONE_PERSON = /^(?:conversing\/summary|orientation\/progress|self-assessment\/plan)$/

/** Takes a person out of an entry: names, id, tags and authorship. The facts stay; what was theirs alone goes. */
export function makeEraser({ id, names }: ToErase): (entry: KeptEntry) => KeptEntry | undefined {
  const longestFirst = [...names].sort((one, other) => other.length - one.length)
  const roots = new Set(longestFirst.flatMap((name) => fold(name).split(/[^\p{L}\p{N}]+/u)))

  function inText(text: string): string {
    if (text === id) return ERASED
    return longestFirst.reduce((rest, name) => withoutName(rest, name), text)
  }

  function inValue(value: unknown): unknown {
    if (typeof value === 'string') return inText(value)
    if (Array.isArray(value)) return value.map(inValue).filter((one) => one !== NAMELESS)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, inValue(one)]))
  }

  return (entry) => {
    if (entry.person === id && OF_ONE_PERSON.test(entry.kind)) return undefined
    const { person, ...rest } = entry
    return {
      ...rest,
      ...(person !== undefined && person !== id && { person }),
      readers: entry.readers.filter((tag) => tag !== `person:${id}` && tag !== `staff:${id}`),
      body: inValue(entry.body),
      ...(entry.words && { words: entry.words.filter((word) => !roots.has(word)) }),
      keptBy: entry.keptBy === id ? ERASED : entry.keptBy,
    }
  }
}

/** Every whole occurrence of a name, whatever its case and accents. */
function withoutName(text: string, name: string): string {
  const pattern = [...name]
    .map((letter) => {
      const plain = fold(letter)
      return /\p{L}/u.test(letter) && plain.length === 1
        ? `${plain}\\p{M}*`
        : letter.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    })
    .join('')
  return text
    .normalize('NFD')
    .replace(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}\\p{M}])`, 'giu'), NAMELESS)
    .normalize('NFC')
}
