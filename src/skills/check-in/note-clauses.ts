import { type DateSaid, datesSaid } from '../../understanding/dates-said.ts'
import { foldInPlace } from '../../understanding/fold-in-place.ts'
import type { Clause } from './clauses.ts'
import { type Field, fieldNamed } from './labels.ts'
import { listed } from './names.ts'
import type { NoteFields } from './note.ts'
import { NOTE_PATTERNS } from './note-patterns.ts'
import { type ClauseSays, dueOf, readClause, subjectlessCommitment, withoutDate } from './read-clause.ts'
import type { ReadContext } from './read-context.ts'

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
    const words = masked.slice(clause.at, end)
    const read = readClause(clause.text, words, context) ?? carriedOn(note, clause, words, last?.says, context)
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
    if (saysSomething(words, context)) note.remarks.push(clause.text)
  }
}

/** What somebody says in a diary of what they will do themselves. */
const DIARY =
  /^(?:will|'ll|(?:need|have|got) to|must|should) (?:also |then )?(?:send|share|check|propose|get back|follow|look|find|ask|intro|connect|chase|confirm|e-?mail|call|write|draft|prepare|see|arrange|set up|try|reach|speak|talk|ping|meet|visit|remind|explain)\b/

/** "Said yes, will propose dates": the subject is who spoke before; at the beginning of a sentence it is the writer. */
function carriedOn(
  note: NoteFields,
  { text, after }: Clause,
  words: string,
  before: ClauseSays | undefined,
  context: ReadContext,
): ClauseSays | undefined {
  if (before?.field === 'commitments') {
    const { by, owner } = before.commitment
    return subjectlessCommitment(text, words, by, owner, context)
  }
  const weSaid = /^(?:(?:i|we) )?(?:said|told|agreed|replied)\b/.test(foldInPlace(note.remarks.at(-1) ?? ''))
  return (after === 'sentence' && DIARY.test(words)) || (after !== 'sentence' && weSaid)
    ? subjectlessCommitment(text, words, 'support-unit', '', context)
    : undefined
}

/** Not only a country, a greeting, or a word that joins. */
function saysSomething(masked: string, context: ReadContext): boolean {
  const plain = masked.replace(NOTE_PATTERNS[context.language].openers, '')
  return !/^(?:§|\s|\b(?:and|et|y|le|la|les|l'|el)\b)*$/u.test(plain)
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
