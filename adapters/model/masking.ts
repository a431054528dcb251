import type { ModelMessage, ModelRequest, ModelResult, ToolCall } from '../../src/ports/language-model.ts'

export interface Mask {
  /** The words with a token in the place of each name, address and number of a person. */
  hide(text: string): string
  /** The tokens of this mask replaced by what they stand for, wherever they are: texts, lists, fields. */
  putBack<T>(value: T): T
}

export interface MaskNeeds {
  /** Names of the people of the directory. */
  readonly names: readonly string[]
  /** Whether the guidance uses a word: then it is hardly a person's name. */
  readonly isKnownWord: (word: string) => boolean
}

type Kind = 'Person' | 'Mail' | 'Phone' | 'Link' | 'Address'

const MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu
const LINK = /\bhttps?:\/\/[^\s<>"'“”«»)\]]+/g
/** At least seven digits with an international sign, brackets or groups; never a date or a year. */
const PHONE =
  /(?<![\p{L}\p{N}])(?:\+|00)\d[\d\s().-]{6,20}\d|(?<![\p{L}\p{N}])\(\d{2,4}\)\s?\d{2,4}(?:[ .-]\d{2,4}){1,5}(?![\p{L}\p{N}-])|(?<![\p{L}\p{N}-])\d{2,4}(?:[ .-]\d{2,4}){2,5}(?![\p{L}\p{N}-])/gu
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$|^\d{1,2}[.-]\d{1,2}[.-]\d{4}$/
const STREET =
  /(?<![\p{L}\p{N}])\d{1,5}[a-z]?,?\s+(?:(?:rue|avenue|av\.|boulevard|bd|place|chemin|calle|avenida|plaza|carrera)\s+(?:\p{L}+\s+){0,3}\p{Lu}[\p{L}'’-]+|(?:\p{Lu}[\p{L}'’-]+\s+){1,3}(?:Street|St\.?|Road|Rd\.?|Avenue|Ave\.?|Lane|Drive|Square|Boulevard))|(?<![\p{L}])(?:Calle|Avenida|Av\.|Carrera|Plaza)\s+(?:\p{L}+\s+){1,4}\d{1,5}(?!\p{N})/gu
const TITLED = /(?<=\b(?:Mr|Mrs|Ms|Dr|Prof|M|Mme|Mlle|Sr|Sra|Dra)\.?\s)\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,3}/gu
const TWO_CAPITALS =
  /(?<!\p{L})\p{Lu}[\p{Ll}'’-]+(?:\s+(?:(?:de|da|dos|van|von|al|el|bin|ben)\s+)?\p{Lu}[\p{Ll}'’-]+){1,3}(?!\p{L})/gu
const TOKEN = /(?:Person|Mail|Phone|Link|Address)_\d+/g
/** Parts of names shorter than this are not looked for by themselves. */
const LEAST_PART = 3

/** Hides what tells who somebody is. Known names first, then whatever looks like one and is no word of the guidance. */
export function makeMask({ names, isKnownWord }: MaskNeeds): Mask {
  const tokens = new Map<string, string>()
  const originals = new Map<string, string>()
  const counts = new Map<Kind, number>()
  const tokenFor = (kind: Kind, words: string) => {
    const known = tokens.get(words)
    if (known) return known
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    const token = `${kind}_${count}`
    tokens.set(words, token)
    originals.set(token, words)
    return token
  }
  const people = patternFor(names, isKnownWord)
  const hide = (text: string): string => {
    const steps: readonly (readonly [RegExp, Kind, (words: string) => boolean])[] = [
      [MAIL, 'Mail', always],
      [LINK, 'Link', always],
      [STREET, 'Address', always],
      [PHONE, 'Phone', isPhone],
      [people, 'Person', always],
      [TITLED, 'Person', always],
      [TWO_CAPITALS, 'Person', (words) => !partsOf(words).some(isKnownWord)],
    ]
    return steps.reduce(
      (soFar, [pattern, kind, fits]) =>
        outsideTokens(soFar, (piece) =>
          piece.replace(pattern, (words) => (fits(words) ? tokenFor(kind, words) : words)),
        ),
      text,
    )
  }
  const back = (text: string) => text.replace(TOKEN, (token) => originals.get(token) ?? token)
  return { hide, putBack: (value) => deeply(value, back) as typeof value }
}

const always = () => true

/** The parts of a name that begin with a capital. */
function partsOf(words: string): readonly string[] {
  return words.split(/\s+/).filter((part) => /^\p{Lu}/u.test(part))
}

/** What one step has hidden, the next leaves alone: a token within a token would not come back. */
function outsideTokens(text: string, change: (piece: string) => string): string {
  let changed = ''
  let from = 0
  for (const match of text.matchAll(TOKEN)) {
    changed += change(text.slice(from, match.index)) + match[0]
    from = match.index + match[0].length
  }
  return changed + change(text.slice(from))
}

function isPhone(words: string): boolean {
  const digits = words.replace(/\D/g, '').length
  if (digits < 7 || ISO_DAY.test(words.trim())) return false
  // "2024 2026 2028" and "10 000 000" are no numbers to call.
  return !/^(?:(?:19|20)\d{2}[ .-]?)+$/.test(words.trim()) && !/^\d{1,3}(?:[ .]000)+$/.test(words.trim())
}

/** Whole names, longest first, then their parts that are no words of the guidance. Case counts. */
function patternFor(names: readonly string[], isKnownWord: (word: string) => boolean): RegExp {
  const parts = names
    .flatMap((name) => name.split(/\s+/))
    .filter((part) => part.length >= LEAST_PART && /^\p{Lu}/u.test(part) && !isKnownWord(part))
  const all = [...new Set([...names.filter((name) => name.trim().length >= LEAST_PART), ...parts])]
  if (all.length === 0) return /(?!)/g
  const escaped = all
    .sort((one, other) => other.length - one.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}

function deeply(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((each) => deeply(each, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, deeply(each, change)]))
}

/** The request with everything hidden but our own instructions, which hold nothing of anybody. */
export function hideIn<T>(request: ModelRequest<T>, mask: Mask): ModelRequest<T> {
  const { heard } = request
  return {
    ...request,
    messages: request.messages.map((message) => hideInMessage(message, mask)),
    ...(heard && { heard: (soFar: string) => heard(mask.putBack(soFar)) }),
  }
}

function hideInMessage(message: ModelMessage, mask: Mask): ModelMessage {
  if (message.from === 'instructions') return message
  const text = mask.hide(message.text)
  if (message.from !== 'model' || !message.calls) return { ...message, text }
  const calls = message.calls.map(
    (call): ToolCall => ({ ...call, input: deeply(call.input, (words) => mask.hide(words)) }),
  )
  return { ...message, text, calls }
}

export function putBackIn<T>(result: ModelResult<T>, mask: Mask): ModelResult<T> {
  if (!result.ok) return result
  const calls = result.calls.map((call) => ({ ...call, input: mask.putBack(call.input) }))
  return { ...result, text: mask.putBack(result.text), value: mask.putBack(result.value), calls }
}
