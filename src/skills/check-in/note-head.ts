import { daysBetween } from '../../core/dates.ts'
import type { Language } from '../../core/language.ts'
import { type DateSaid, datesSaid } from '../../understanding/dates-said.ts'
import type { Clause } from './clauses.ts'
import { kindOf } from './masked-words.ts'
import { listed, peopleIn } from './names.ts'
import type { NoteFields } from './note.ts'
import { addSays } from './note-clauses.ts'
import { NOTE_PATTERNS } from './note-patterns.ts'
import { readClause } from './read-clause.ts'
import type { ReadContext } from './read-context.ts'

/** The head tells day, kind and who took part; what it says besides is read as any clause. */
export function readHead(note: NoteFields, clause: Clause, masked: string, context: ReadContext): void {
  const words = masked.slice(clause.at, clause.at + clause.text.length)
  if (NOTE_PATTERNS[context.language].sensitive.test(words)) note.sensitive = true
  const kind = kindOf(words, context.language)
  if (note.kind === undefined && kind !== undefined && kind !== 'some') note.kind = kind
  setDay(note, clause.text, context)
  for (const name of participantsIn(clause.text, words, context.language))
    if (!note.participants.includes(name)) note.participants.push(name)
  const rest = restOfHead(clause, words, context)
  const says = rest && readClause(rest.text, words.slice(rest.from), context)
  if (says && says.field !== 'participants') addSays(note, says)
  else if (rest?.told && !says) note.remarks.push(rest.text.replace(/[.,;:!\s]+$/u, ''))
}

/** "On s'est parlé hier", in the midst of what was said: it tells the day and the kind, and nothing else. */
export function readContact(note: NoteFields, clause: Clause, masked: string, context: ReadContext): boolean {
  const words = masked.slice(clause.at, clause.at + clause.text.length)
  const kind = kindOf(words, context.language)
  const dated = datesSaid(clause.text, { ...context, lean: 'past' }).some(({ latest }) => latest <= context.today)
  if (kind === undefined || !dated || words.split(/\s+/).length > 8) return false
  if (note.dateWords !== undefined || readClause(clause.text, words, context)) return false
  if (kind !== 'some') note.kind = kind
  setDay(note, clause.text, context)
  return true
}

/** Two names or more, or a full one, right behind the head: "Zoom with Costa Rica: Ana y Jorge." */
export function onlyNames({ text }: Clause): readonly string[] {
  const names = listed(text)
  const named = names.every((name) => /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){0,3}$/u.test(name))
  return named && (names.length > 1 || names.some((name) => name.includes(' '))) ? names : []
}

/** A day that stands alone before or behind the head is that of the contact: "Meeting with Ghana, two days ago." */
export function withoutDay(note: NoteFields, body: readonly Clause[], context: ReadContext): readonly Clause[] {
  const at = body.slice(0, 2).findIndex((clause) => isDay(clause, context))
  const clause = body[at]
  if (!clause || note.dateWords !== undefined) return body
  setDay(note, clause.text, context)
  return body.filter((one) => one !== clause)
}

function isDay({ text }: Clause, context: ReadContext): boolean {
  const date = datesSaid(text, { ...context, lean: 'past' })[0]
  return date !== undefined && date.latest <= context.today && !/\p{L}{3}/u.test(text.replace(date.words, ''))
}

function setDay(note: NoteFields, text: string, context: ReadContext): void {
  const date = datesSaid(text, { ...context, lean: 'past' }).find((one) => mayBeContact(one, context))
  if (!date || note.dateWords !== undefined) return
  note.date = date.latest <= context.today ? date.latest : context.today
  if (date.earliest < note.date) note.dateFrom = date.earliest
  note.dateWords = date.words
}

/** No contact took place "since September", nor in a month that is long past: a month to come was meant. */
function mayBeContact({ earliest, latest, words }: DateSaid, { today }: ReadContext): boolean {
  if (earliest > today || /^(?:since|depuis|desde|during|pendant|durante)\b/i.test(words)) return false
  return daysBetween(earliest, latest) <= 6 || daysBetween(latest, today) <= 100
}

/** The name, and who called: behind it the head may go on with what was said. */
const NAMED =
  /(?:^|.*)§+(?:'s)?(?: \([^)]*\))?[\s,]*(?:just |has |have |a |ont |ha |nous a |m'a |me |nos |te )*(?:called|rang|phoned|wrote|e-?mailed|texted|told (?:me|us)|r?appelee?|ecrit|telephone|dit|llamo|escribio|contacto|dijo|conto|comento|informo)?(?: back)?(?: (?:by|on|par|au|por) (?:phone|tel|telephone|telefono|mail|e-?mail|whats ?app|zoom))?(?=$|[\s,])/u
const LEADS =
  /^[\s,]*(?:(?:pour (?:nous |me )?dire )?qu'|(?:who|that|about|abt|re|regarding|on|which|and|because|to say(?: that)?|saying(?: that)?|pour (?:nous |me )?dire(?: que)?|au sujet (?:de |du |des |d')|a propos (?:de |du |des |d')|qui|que|sur|parce qu(?:e |')|sobre|para decir(?:nos|me)? que|para contar(?:nos|me)? que|porque|diciendo que|acerca de)(?=\s|$))?/u
/** That there was a contact is no part of what was said in it. */
const ONLY_CONTACT =
  /^(?:the )?(?:check-? ?in|call|meeting|chat|catch-?up|appel|reunion|point|echange|llamada|seguimiento)(?: (?:done|held|today|fait|faite|hecho|hecha|lista?))?[\s.]*$/u

/** What stands behind the country, its day and a "that", "about": "Ghana called worried about turnout". */
function restOfHead(
  { text }: Clause,
  masked: string,
  context: ReadContext,
): { text: string; from: number; told: boolean } | undefined {
  const after = NAMED.exec(masked)
  if (!after) return undefined
  let from = after[0].length
  const day = datesSaid(text.slice(from), { ...context, lean: 'past' })[0]
  if (day && /^[\s,(]*$/.test(text.slice(from, from + day.at))) from += day.at + day.words.length
  const lead = LEADS.exec(masked.slice(from))?.[0] ?? ''
  from += lead.length
  from += /^\s*/.exec(masked.slice(from))?.[0].length ?? 0
  if (from >= text.length || !/^[\p{L}\p{N}]/u.test(masked.slice(from)) || ONLY_CONTACT.test(masked.slice(from)))
    return undefined
  return { text: text.slice(from), from, told: /\bqu|that|saying/.test(lead) }
}

function participantsIn(text: string, masked: string, language: Language): readonly string[] {
  const patterns = NOTE_PATTERNS[language]
  const names = [...peopleIn(text, masked)]
  const typed =
    /\b(?:with|w|avec|con|c)\/? (?<who>[\p{L}' .,&-]{3,60}?),? (?:from|of|in|at|de|du|des|del|d'|au|en)? ?(?:the |la |le |les |l'|el )?[(]?§/u.exec(
      masked,
    )
  const who = typed?.groups?.who
  if (who !== undefined && names.length === 0 && !patterns.notNames.test(who)) {
    const at = masked.indexOf(who, typed?.index)
    return listed(text.slice(at, at + who.length))
  }
  return names
}
