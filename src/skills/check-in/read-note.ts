import type { CivilDate } from '../../core/dates.ts'
import { LANGUAGES, type Language } from '../../core/language.ts'
import type { CountryCode } from '../../core/principal.ts'
import type { CountryFinder, CountryNamed } from '../../understanding/countries-named.ts'
import { type DateSaid, datesSaid } from '../../understanding/dates-said.ts'
import { foldInPlace } from '../../understanding/fold-in-place.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { type Field, fieldNamed } from './labels.ts'
import { listed, peopleIn } from './names.ts'
import { emptyNote, type KINDS, type NoteFields } from './note.ts'
import { NOTE_PATTERNS } from './note-patterns.ts'
import { type ClauseSays, dueOf, readClause, withoutDate } from './read-clause.ts'

export interface ReadContext {
  readonly language: Language
  readonly today: CivilDate
  readonly author: { readonly id: string; readonly name: string }
}

/** A note as read from words, and how sure its country is. */
export interface ReadNote {
  readonly fields: NoteFields
  /** The country as it was written, when letters had to be guessed. */
  readonly guessedFrom?: string
}

type Kind = (typeof KINDS)[number]

/** Lower case without accents, plain apostrophes, and each letter of a country's name a `§`. */
export function maskedWords(text: string, countries: readonly CountryNamed[]): string {
  let masked = foldInPlace(text).replace(/[’‘`´]/g, "'")
  for (const { at, words } of countries) {
    const dots = words.replace(/[^\s]/gu, '§')
    masked = masked.slice(0, at) + dots.slice(0, words.length) + masked.slice(at + words.length)
  }
  return masked
}

/** The language in which a text speaks of a contact; that of the turn first. */
export function contactLanguage(masked: string, preferred: Language): Language | undefined {
  return [preferred, ...LANGUAGES.filter((one) => one !== preferred)].find(
    (language) => kindOf(masked, language) !== undefined,
  )
}

/** The kind of contact that a piece of text names; `some` when it leaves the kind open. */
export function kindOf(masked: string, language: Language): Kind | 'some' | undefined {
  const { contact } = NOTE_PATTERNS[language]
  const places = (['call', 'meeting', 'message', 'some'] as const).flatMap((kind) => {
    const at = masked.search(contact[kind])
    return at < 0 ? [] : [{ kind, at }]
  })
  return places.find(({ kind }) => kind !== 'some')?.kind ?? places[0]?.kind
}

interface Section {
  readonly countries: readonly CountryNamed[]
  readonly head: readonly Clause[]
  readonly body: Clause[]
}

/** The notes in a text: one for each country that it speaks of. Without a country, one that lacks it. */
export function readNotes(text: string, context: ReadContext, find: CountryFinder): readonly ReadNote[] {
  const named = find(text)
  const masked = maskedWords(text, named)
  const patterns = NOTE_PATTERNS[context.language]
  const clauses = withWholeHead(
    text,
    masked,
    context.language,
    clausesOf(text, (rest) => patterns.standsAlone.test(maskedWords(rest, find(rest)))),
  )
  const sections = sectionsOf(clauses, named, masked, text, context.language)
  const codes = [...new Set(sections.flatMap(({ countries }) => countries.map(({ code }) => code)))]
  if (codes.length === 0) return [noteFrom(undefined, sections, text, masked, context, true)]
  return codes.map((code) => {
    const own = sections.filter(({ countries }) => countries.length === 0 || countries.some((one) => one.code === code))
    return noteFrom(code, own, text, masked, context, codes.length === 1)
  })
}

/** A line without a head, such as one that follows a note. */
export function readLine(text: string, context: ReadContext, find: CountryFinder): NoteFields {
  const patterns = NOTE_PATTERNS[context.language]
  const note = emptyNote(context.today, context.language, text)
  const clauses = clausesOf(text, (rest) => patterns.standsAlone.test(maskedWords(rest, find(rest))))
  addClauses(note, clauses, text, maskedWords(text, find(text)), context)
  return note
}

/** Everything before the first colon is one head when it speaks of a contact: "Call with Ama, Kofi (Ghana):". */
function withWholeHead(
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

function sectionsOf(
  clauses: readonly Clause[],
  named: readonly CountryNamed[],
  masked: string,
  text: string,
  language: Language,
): readonly Section[] {
  const patterns = NOTE_PATTERNS[language]
  const opening = new RegExp(
    String.raw`^(?:${patterns.withWords} |for |pour |para |in |en |au |aux |le |la |les |l'|el |as for |quant (?:a |au )|en cuanto a )*§`,
    'u',
  )
  const sections: Section[] = []
  let before: Clause[] = []
  const headCountries = new Set<CountryCode>()
  for (const clause of clauses) {
    const words = masked.slice(clause.at, clause.at + clause.text.length)
    const inside = named.filter(({ at }) => at >= clause.at && at < clause.at + clause.text.length)
    const plain = words.replace(patterns.openers, '')
    const contact = kindOf(words, language) !== undefined && withSomebody(words, patterns.withWords)
    const opens = opening.test(plain)
    const alone =
      inside.length > 0 && !/[\p{L}]/u.test(plain.replace(/§+|\b(?:and|et|y|&|le|la|les|l'|el|with|avec|con)\b/gu, ''))
    const followed = /^\s*[:–—-]/u.test(text.slice(clause.at + clause.text.length))
    const isHead =
      inside.length > 0 &&
      ((contact && (sections.length === 0 || opensContact(words, patterns.withWords))) ||
        (alone && (followed || sections.length === 0)) ||
        (opens && clause.after === 'sentence' && followed))
    const listedBefore = opens && inside[0] !== undefined && headCountries.has(inside[0].code) && headCountries.size > 1
    const newSentence =
      opens && clause.after === 'sentence' && /^§/u.test(plain) && sections.some(({ head }) => head.length > 0)
    if (isHead) {
      for (const { code } of inside) headCountries.add(code)
      sections.push({ countries: unique(inside), head: [...before, clause], body: [] })
      before = []
    } else if ((listedBefore || newSentence) && inside[0]) {
      sections.push({ countries: [inside[0]], head: [], body: [...before, clause] })
      before = []
    } else if ((contact || bareContact(words, clause, language)) && sections.length === 0 && inside.length === 0) {
      sections.push({ countries: [], head: [...before, clause], body: [] })
      before = []
    } else if (sections.length > 0) sections.at(-1)?.body.push(clause)
    else before.push(clause)
  }
  if (before.length > 0) sections.unshift({ countries: [], head: [], body: before })
  if (sections.some(({ countries }) => countries.length > 0)) return sections
  const plainly = named.filter(({ at, words }) => !inPassing(text, at, words))
  const [only] = unique(plainly)
  return only && unique(plainly).length === 1
    ? sections.map((section) => ({ ...section, countries: [only] }))
    : sections
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
  return masked.includes('§') || new RegExp(String.raw`\b${withWords}\b`, 'u').test(masked)
}

/** "Had a call this morning": a contact, with whom is not said. */
function bareContact(masked: string, { at, text }: Clause, language: Language): boolean {
  const kind = kindOf(masked, language)
  return at === 0 && text.length <= 60 && kind !== undefined && kind !== 'some'
}

/** "Also spoke with Kenya" opens a section of its own; "she met the team of Kenya" does not. */
function opensContact(masked: string, withWords: string): boolean {
  return new RegExp(
    String.raw`^(?:(?:and|et|y|also|aussi|tambien|then|puis|luego) )*(?:i |we |j'ai |nous avons |just |he |aussi |tambien |also )*[\p{L}'-]+(?: [\p{L}'-]+){0,2} ${withWords} (?:the |le |la |les |l'|el )?§|^(?:(?:and|et|y|also|aussi|tambien) )*(?:with|avec|con) (?:le |la |les |l'|el )?§`,
    'u',
  ).test(masked)
}

function unique(countries: readonly CountryNamed[]): readonly CountryNamed[] {
  return countries.filter(({ code }, at) => countries.findIndex((one) => one.code === code) === at)
}

function noteFrom(
  code: CountryCode | undefined,
  sections: readonly Section[],
  text: string,
  masked: string,
  context: ReadContext,
  whole: boolean,
): ReadNote {
  const clauses = sections.flatMap(({ head, body }) => [...head, ...body])
  const words = whole ? text : clauses.map((clause) => text.slice(clause.at, clause.at + clause.text.length)).join('\n')
  const note: NoteFields = emptyNote(context.today, context.language, words)
  const mentions = sections.flatMap(({ countries }) => countries).filter((one) => one.code === code)
  const mention = mentions.find(({ sure }) => sure) ?? mentions[0]
  if (code !== undefined) note.country = code
  for (const { head, body } of sections) {
    for (const clause of head) readHead(note, clause, masked, context)
    const rest = head.length > 0 && note.dateWords === undefined ? withoutDay(note, body, context) : body
    addClauses(note, rest, text, masked, context)
  }
  return { fields: note, ...(mention && !mention.sure && { guessedFrom: mention.words }) }
}

/** "Meeting with Ghana, two days ago.": a day that stands alone behind the head is that of the contact. */
function withoutDay(note: NoteFields, body: readonly Clause[], context: ReadContext): readonly Clause[] {
  const [first, ...rest] = body
  const date = first && datesSaid(first.text, { ...context, lean: 'past' })[0]
  if (!date || date.latest > context.today || /\p{L}{3}/u.test(first.text.replace(date.words, ''))) return body
  note.date = date.latest
  note.dateWords = date.words
  return rest
}

/** The head tells day, kind and who took part; what it says besides is read as any clause. */
function readHead(note: NoteFields, clause: Clause, masked: string, context: ReadContext): void {
  const words = masked.slice(clause.at, clause.at + clause.text.length)
  if (NOTE_PATTERNS[context.language].sensitive.test(words)) note.sensitive = true
  const kind = kindOf(words, context.language)
  if (note.kind === undefined && kind !== undefined && kind !== 'some') note.kind = kind
  const date = datesSaid(clause.text, { ...context, lean: 'past' }).find(({ earliest }) => earliest <= context.today)
  if (date && note.dateWords === undefined) {
    note.date = date.latest <= context.today ? date.latest : context.today
    note.dateWords = date.words
  }
  for (const name of participantsIn(clause.text, words, context.language))
    if (!note.participants.includes(name)) note.participants.push(name)
  const rest = restOfHead(clause, words)
  const says = rest && readClause(rest.text, words.slice(rest.from), context)
  if (says && says.field !== 'participants') addSays(note, says)
}

/** What stands behind the country or a "that", "about": "Ghana called worried about turnout". */
function restOfHead({ text }: Clause, masked: string): { text: string; from: number } | undefined {
  const after =
    /(?:^|.*)§+(?:'s)?(?: \([^)]*\))?[\s,]*(?:just |m'a |me |nous a |nos )?(?:called|rang|phoned|wrote|emailed|appele|ecrit|llamo|escribio)?[\s,]*(?:who |that |about |on |which |and |to say (?:that )?|qui |que |sur |pour dire (?:que )?|a propos de |sobre |para decir que )*(?=\p{L})/u.exec(
      masked,
    )
  if (!after) return undefined
  const from = after[0].length
  return from < text.length ? { text: text.slice(from), from } : undefined
}

function participantsIn(text: string, masked: string, language: Language): readonly string[] {
  const patterns = NOTE_PATTERNS[language]
  const names = [...peopleIn(text, masked)]
  const typed =
    /\b(?:with|avec|con) (?<who>[\p{L}' .,&-]{3,60}?),? (?:from|of|in|at|de|du|des|del|d'|au|en)? ?(?:the |la |le |les |l'|el )?[(]?§/u.exec(
      masked,
    )
  const who = typed?.groups?.who
  if (who !== undefined && names.length === 0 && !patterns.notNames.test(who)) {
    const at = masked.indexOf(who, typed?.index)
    return listed(text.slice(at, at + who.length))
  }
  return names
}

/** Adds what the clauses say. What we do not recognise continues what stands before its comma, or is a remark. */
export function addClauses(
  note: NoteFields,
  clauses: readonly Clause[],
  text: string,
  masked: string,
  context: ReadContext,
): void {
  let last: { says: ClauseSays; start: number } | undefined
  let label: Field | undefined
  for (const clause of clauses) {
    const end = clause.at + clause.text.length
    const named = /^\s*:/.test(text.slice(end)) ? fieldNamed(withoutWhose(clause.text)) : undefined
    if (named) {
      label = named
      last = undefined
      continue
    }
    const read = readClause(clause.text, masked.slice(clause.at, end), context)
    const says = (label && labelled(label, clause.text, context, read)) ?? read
    if (clause.after === 'sentence' || says) label = undefined
    if (says) {
      if (says.field === 'participants') takeNamesBefore(note)
      addSays(note, says)
      if (says.field === 'sensitive' && !says.alone) note.remarks.push(clause.text)
      last = { says, start: clause.at }
      continue
    }
    if (clause.after !== 'sentence' && last && continues(note, last, text, end, clause, context)) continue
    last = undefined
    if (!/^(?:§|\s|\b(?:and|et|y|le|la|les|l'|el)\b)*$/u.test(masked.slice(clause.at, end)))
      note.remarks.push(clause.text)
  }
}

/** "Their question:", "la preocupación:" - whose it is says nothing more. */
function withoutWhose(words: string): string {
  return words.replace(
    /^(?:their|her|his|our|main|leurs?|ses|sa|son|sus?|la|el|le|les|los|las) (?!promis|compromis|engagement)/iu,
    '',
  )
}

/** What stands behind a label belongs to it, whatever its words: "Concern: election calendar". */
function labelled(
  label: Field,
  text: string,
  context: ReadContext,
  read: ClauseSays | undefined,
): ClauseSays | undefined {
  switch (label) {
    case 'progress':
    case 'concerns':
    case 'questions':
      return { field: label, text: text.replace(/[.,;:!\s]+$/u, '') }
    case 'participants':
      return { field: 'participants', who: text }
    case 'nextCheckIn': {
      const date = datesSaid(text, { ...context, lean: 'future' })[0]
      return date && { field: 'nextCheckIn', date }
    }
    case 'ours':
    case 'theirs': {
      if (read?.field === 'commitments') return read
      const due = datesSaid(text, { ...context, lean: 'future' }).at(-1)
      const what = due ? withoutDate(text, due, NOTE_PATTERNS[context.language].beforeDates) : text
      const ours = label === 'ours'
      const owner = ours ? context.author.name || context.author.id : ''
      const by = ours ? 'support-unit' : 'country'
      const person = ours ? { person: context.author.id } : {}
      return { field: 'commitments', commitment: { by, owner, ...person, what, ...(due && dueOf(due)) } }
    }
    default:
      return undefined
  }
}

function continues(
  note: NoteFields,
  last: { says: ClauseSays; start: number },
  text: string,
  end: number,
  clause: Clause,
  context: ReadContext,
): boolean {
  const { says, start } = last
  if (says.field === 'commitments') {
    const current = note.commitments.at(-1)
    if (!current) return false
    const due = datesSaid(clause.text, { ...context, lean: 'future' }).at(-1)
    const rest = due
      ? clause.text.replace(due.words, '').replace(NOTE_PATTERNS[context.language].beforeDates, '')
      : clause.text
    const said = text.slice(start, end)
    const from = said.indexOf(current.what)
    const what = /\p{L}{3}/u.test(rest) && from >= 0 && !current.due ? said.slice(from) : current.what
    note.commitments[note.commitments.length - 1] = { ...current, what, ...(due && !current.due && dueOf(due)) }
    return due !== undefined || what !== current.what || !/\p{L}{3}/u.test(rest)
  }
  if (says.field === 'progress' || says.field === 'concerns' || says.field === 'questions') {
    const list = note[says.field]
    const from = text.indexOf(list.at(-1) ?? '', start)
    if (from < 0) return false
    list[list.length - 1] = text.slice(from, end)
    return true
  }
  if (says.field === 'participants') {
    note.participants.push(...listed(clause.text))
    return true
  }
  return false
}

/** "Ama, Kofi and Esi joined": the names before the comma were taken for remarks. */
function takeNamesBefore(note: NoteFields): void {
  while (/^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,3}$/u.test(note.remarks.at(-1) ?? '')) {
    const name = note.remarks.pop()
    if (name) note.participants.push(name)
  }
}

export function addSays(note: NoteFields, says: ClauseSays): void {
  switch (says.field) {
    case 'commitments':
      note.commitments.push(says.commitment)
      break
    case 'nextCheckIn':
      setNextCheckIn(note, says.date)
      break
    case 'participants':
      note.participants.push(...listed(says.who).filter((name) => !note.participants.includes(name)))
      break
    case 'sensitive':
      note.sensitive = true
      break
    default:
      note[says.field].push(says.text)
  }
}

export function setNextCheckIn(note: NoteFields, date: DateSaid): void {
  note.nextCheckIn = date.latest
  note.nextCheckInWords = date.words
  if (date.earliest !== date.latest) note.nextCheckInFrom = date.earliest
}
