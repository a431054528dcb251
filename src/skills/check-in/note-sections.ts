import type { Language } from '../../core/language.ts'
import type { CountryCode } from '../../core/principal.ts'
import type { CountryNamed } from '../../understanding/countries-named.ts'
import type { Clause } from './clauses.ts'
import { kindOf } from './masked-words.ts'
import { NOTE_PATTERNS } from './note-patterns.ts'
import { readClause } from './read-clause.ts'
import type { ReadContext } from './read-context.ts'

/** A run of clauses on the same countries: first where the contact is told, then what was said in it. */
export interface Section {
  readonly countries: readonly CountryNamed[]
  readonly head: Clause[]
  readonly body: Clause[]
  /** The head is a name and nothing else. */
  readonly bare?: boolean
}

/** Everything before the first colon is one head when it speaks of a contact: "Call with Ama, Kofi (Ghana):". */
export function withWholeHead(
  text: string,
  masked: string,
  language: Language,
  clauses: readonly Clause[],
): readonly Clause[] {
  const colon = /:(?!\d)/.exec(text)?.index ?? -1
  const head = text.slice(0, Math.max(0, colon))
  if (colon < 0 || colon > 160 || /[.;!?\n]\s/u.test(head.replace(/\b(?:Mr|Mrs|Ms|Dr|M|Mme|Sr|Sra)\./g, '')))
    return clauses
  const names = masked.slice(0, colon)
  if (!kindOf(names, language) && !names.includes('§')) return clauses
  const start = head.length - head.trimStart().length
  const whole: Clause = { text: head.trim(), at: start, after: 'sentence' }
  const [firstBody, ...rest] = clauses.filter(({ at }) => at > colon)
  return [whole, ...(firstBody ? [{ ...firstBody, after: 'sentence' } as Clause] : []), ...rest]
}

/** What a clause is in the order of things: one that opens a section, the rest of a head, or something said. */
interface Place {
  readonly clause: Clause
  readonly words: string
  readonly inside: readonly CountryNamed[]
  readonly contact: boolean
  readonly opens: boolean
  readonly alone: boolean
  readonly followed: boolean
}

export function sectionsOf(
  clauses: readonly Clause[],
  named: readonly CountryNamed[],
  masked: string,
  text: string,
  context: ReadContext,
): readonly Section[] {
  const { language } = context
  const { withWords, openers } = NOTE_PATTERNS[language]
  const opening = new RegExp(
    String.raw`^(?:${withWords} |for |pour |para |in |en |au |aux |le |la |les |l'|el |as for |quant (?:a |au )|en cuanto a )*§`,
    'u',
  )
  const sections: Section[] = []
  const before: Clause[] = []
  const headCountries = new Set<CountryCode>()
  for (const clause of clauses) {
    const place = placeOf(clause, named, masked, text, language, opening)
    const { words, inside, contact, opens, alone, followed } = place
    const last = sections.at(-1)
    const spokenOf = before.some(({ at, text: said }) => named.some((one) => one.at >= at && one.at < at + said.length))
    const isHead =
      inside.length > 0 &&
      ((contact && (last ? opensContact(words, withWords) : !spokenOf)) ||
        (alone && (followed || !last)) ||
        (opens && clause.after === 'sentence' && followed))
    if (isHead) {
      for (const { code } of inside) headCountries.add(code)
      sections.push({ countries: unique(inside), head: [clause], body: before.splice(0), bare: alone })
    } else if (last && goesOnHead(last, place, context)) {
      last.head.push(clause)
    } else if (inside[0] && opensOwn(place, headCountries, sections, openers)) {
      const own = opens ? inside[0] : (inside.find(({ code }) => headCountries.has(code)) ?? inside[0])
      sections.push({ countries: [own], head: [], body: [...before.splice(0), clause] })
    } else if (!last && inside.length === 0 && before.every(isAside) && bareContact(words, clause, language)) {
      sections.push({ countries: [], head: [clause], body: before.splice(0) })
    } else if (last) last.body.push(clause)
    else before.push(clause)
  }
  if (before.length > 0) sections.unshift({ countries: [], head: [], body: before })
  if (sections.some(({ countries }) => countries.length > 0)) return sections
  const [only, ...others] = unique(named.filter(({ at, words }) => !inPassing(text, at, words)))
  const first = clauses.find(({ at, text: said }) => only && only.at >= at && only.at < at + said.length)
  // Two countries in one clause, and nothing that tells with whom one spoke: it is asked.
  const alone = only && others.every(({ at }) => first && at >= first.at + first.text.length)
  return only && alone ? sections.map((section) => ({ ...section, countries: [only] })) : sections
}

function placeOf(
  clause: Clause,
  named: readonly CountryNamed[],
  masked: string,
  text: string,
  language: Language,
  opening: RegExp,
): Place {
  const { withWords, openers, negation } = NOTE_PATTERNS[language]
  const words = masked.slice(clause.at, clause.at + clause.text.length)
  const inside = named.filter(({ at }) => at >= clause.at && at < clause.at + clause.text.length)
  const plain = words.replace(openers, '')
  return {
    clause,
    words,
    inside,
    // Who was not reached was not spoken with.
    contact: kindOf(words, language) !== undefined && withSomebody(words, withWords) && !negation.test(words),
    opens: opening.test(plain),
    alone:
      inside.length > 0 &&
      !/[\p{L}]/u.test(plain.replace(/§+|\b(?:and|et|y|&|le|la|les|l'|el|with|w|avec|con|for|pour)\b/gu, '')),
    followed: /^\s*[:–—-]/u.test(text.slice(clause.at + clause.text.length)),
  }
}

/** "Paraguay: reunión ayer con el equipo." - the contact is told behind the name that stood alone. */
function goesOnHead(
  { head, body, bare }: Section,
  { clause, words, contact, inside }: Place,
  context: ReadContext,
): boolean {
  if (!bare || head.length > 1 || body.length > 0 || inside.length > 0) return false
  const kind = kindOf(words, context.language)
  const says = readClause(clause.text, words, context)?.field
  if (says !== undefined && says !== 'participants' && says !== 'progress') return false
  return kind !== undefined && (contact || words.split(/\s+/).length <= 5)
}

/** What is said of one of several countries: "Ghana: …", "promised Ghana an introduction". */
function opensOwn(
  { clause, words, inside, opens }: Place,
  headCountries: ReadonlySet<CountryCode>,
  sections: readonly Section[],
  openers: RegExp,
): boolean {
  const [first] = inside
  if (!first) return false
  if (headCountries.size > 1) {
    const meant = unique(inside).filter(({ code }) => headCountries.has(code))
    if (opens ? headCountries.has(first.code) : meant.length === 1) return true
  }
  const starts = opens && clause.after === 'sentence' && /^§/u.test(words.replace(openers, ''))
  return starts && sections.some(({ head }) => head.length > 0)
}

/** "Kenya's example", "like in Chile": named, but not spoken with. */
function inPassing(text: string, at: number, words: string): boolean {
  return (
    /^['’]s\b/.test(text.slice(at + words.length)) ||
    /\b(?:like|as in|example (?:of|from)|comme(?: (?:au|en|le|la))?|exemple (?:du|de|de la|d['’])|como(?: en)?|ejemplo de)\s*$/iu.test(
      text.slice(0, at),
    )
  )
}

function withSomebody(masked: string, withWords: string): boolean {
  return masked.includes('§') || new RegExp(String.raw`\b${withWords}(?= )`, 'u').test(masked)
}

/** "Yesterday,", "Off the record,": a few words before the telling begins. */
function isAside({ text }: Clause): boolean {
  return text.split(/\s+/).length <= 3
}

/** "Had a call this morning": a contact, with whom is not said. */
function bareContact(masked: string, { text }: Clause, language: Language): boolean {
  const kind = kindOf(masked, language)
  const somebody = withSomebody(masked, NOTE_PATTERNS[language].withWords)
  return text.length <= 60 && kind !== undefined && (kind !== 'some' || somebody)
}

/** "Also spoke with Kenya" opens a section of its own; "she met the team of Kenya" does not. */
function opensContact(masked: string, withWords: string): boolean {
  return new RegExp(
    String.raw`^(?:(?:and|et|y|also|aussi|tambien|then|puis|luego) )*(?:i |we |j'ai |nous avons |just |he |aussi |tambien |also )*[\p{L}'-]+(?: [\p{L}'-]+){0,2} ${withWords} (?:the |le |la |les |l'|el )?§|^(?:(?:and|et|y|also|aussi|tambien) )*(?:with|w\/?|avec|con|c\/) (?:le |la |les |l'|el )?§`,
    'u',
  ).test(masked)
}

function unique(countries: readonly CountryNamed[]): readonly CountryNamed[] {
  return countries.filter(({ code }, at) => countries.findIndex((one) => one.code === code) === at)
}
