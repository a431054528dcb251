import { fold } from '../../core/fold.ts'
import type { CountryFinder } from '../../understanding/countries-named.ts'
import { type DateSaid, datesSaid } from '../../understanding/dates-said.ts'
import { fieldNamed } from './labels.ts'
import { kindOf, maskedWords } from './masked-words.ts'
import { type Commitment, LISTS, type NoteFields } from './note.ts'
import { setNextCheckIn } from './note-clauses.ts'
import { NOTE_PATTERNS } from './note-patterns.ts'
import { dueOf } from './read-clause.ts'
import type { ReadContext } from './read-context.ts'
import { readLine, readNotes } from './read-note.ts'
import { onDay, setField } from './set-field.ts'
import { CHANGE, plain, swapped } from './swap-in-note.ts'
import { withoutPart } from './take-out.ts'
import { WISHES } from './wishes.ts'

/** That what follows mends what stands. */
const CORRECTS =
  /^(?:(?:no|nope|not quite right|not quite|actually|wait|sorry|correction|rather|in fact|i mean|wrong country|wrong|make (?:that|it)(?= \d)|my mistake|oops|hmm|non|en fait|pardon|plutot|erreur|je me suis trompee?|je voulais dire|attends|attendez|mauvais pays|disons|mets(?= \d)|pais equivocado|mejor dicho|perdon|en realidad|corrijo|de hecho|quise decir|espera|me equivoque)[,.:;! ]+)+/
/** "Add: budget approved" - the word itself is no part of the note. */
const ADD =
  /^(?:please )?(?:also )?(?:add|note|write|ajoute[rz]?|note[rz]?|agrega[r]?|anade|anadir|suma[r]?|anota[r]?)(?: (?:that|also|que|aussi|tambien))?(?: ?: ?| )(?=\S)/
/** "The deadline for the note is Friday." */
const DEADLINE =
  /^(?:the |le |la |l'|el )?(?:deadline|due date|delai|echeance|date limite|plazo|fecha limite)\b.*\b(?:is|was|est|c'est|es|sera|era)\b/
const IT_WAS =
  /^(?:(?:it|this|that|c'etait|c'est|ce fut|fue|era) |(?:the |l'|le |la |el )?(?:call|meeting|check-?in|conversation|appel|reunion|echange|llamada|reunion) (?:was|took place|etait|a eu lieu|fue) )/
/** Words that stand about a country that is put right. */
const ABOUT_COUNTRY =
  /\b(?:it's|c'est|c'etait|it|its|was|is|should|be|not|but|with|for|the|this|that|country|wrong|sorry|actually|c'etait|c'est|pas|mais|avec|le|la|les|pour|pays|en|fait|non|no|fue|era|es|con|el|sino|pais|perdon|fue con)\b/g

/**
 * The note with what a later line says: a correction of a field, a field by its name, something taken out, or more.
 * The line is added to the words. Never undefined: a line that changes no field becomes a remark.
 */
export function changeNote(note: NoteFields, line: string, context: ReadContext, find: CountryFinder): NoteFields {
  const changed =
    byName(note, line, context, find) ??
    withoutPart(note, line, plain(line).replace(CORRECTS, ''), context) ??
    withSensitivity(note, line) ??
    corrected(note, line, context, find) ??
    more(note, line, context, find)
  return { ...changed, words: `${note.words}\n${line}` }
}

/** Whether everything that stood in a note still stands there as it was. */
export function onlyAdds(before: NoteFields, after: NoteFields): boolean {
  const alike = (['country', 'date', 'kind', 'nextCheckIn', 'sensitive'] as const).every(
    (field) => before[field] === undefined || before[field] === false || before[field] === after[field],
  )
  const promised = new Set(after.commitments.map(({ by, what, due }) => `${by} ${what} ${due ?? ''}`))
  return (
    alike &&
    LISTS.every((list) => before[list].every((item) => after[list].includes(item))) &&
    before.commitments.every(({ by, what, due }) => promised.has(`${by} ${what} ${due ?? ''}`))
  )
}

function byName(note: NoteFields, line: string, context: ReadContext, find: CountryFinder): NoteFields | undefined {
  const start = CORRECTS.exec(plain(line))?.[0].length ?? 0
  const rest = line.slice(start)
  const labelled = /^([^:]{2,30}?)\s*[:=]\s*(.*)$/su.exec(rest)
  const named = labelled?.[1] === undefined ? undefined : fieldNamed(labelled[1])
  if (named) return setField(note, named, labelled?.[2] ?? '', context, find)
  const change = CHANGE.exec(plain(rest))?.groups
  const field = change?.what === undefined ? undefined : fieldNamed(change.what)
  return field && change?.value !== undefined
    ? setField(note, field, rest.slice(rest.length - change.value.length), context, find)
    : undefined
}

function withSensitivity(note: NoteFields, line: string): NoteFields | undefined {
  const words = plain(line)
  if (!WISHES.sensitive.test(words) || words.split(/\s+/).length > 8) return undefined
  return { ...note, sensitive: !WISHES.notSensitive.test(words.replace(CORRECTS, '')) }
}

function corrected(note: NoteFields, line: string, context: ReadContext, find: CountryFinder): NoteFields | undefined {
  const start = CORRECTS.exec(plain(line))?.[0].length ?? 0
  const rest = line.slice(start).replace(/[.!\s]+$/, '')
  const words = plain(rest)
  const country = countryInstead(note, rest, find)
  if (country !== undefined) return { ...note, country }
  const swap = swapped(note, rest, words, start > 0, context)
  if (swap) return swap
  if (start === 0 && (DEADLINE.test(words) || speaksOfDue(note, words))) return withDate(note, rest, words, context)
  if (start === 0)
    return IT_WAS.test(words) ? (onlyDay(note, rest, words, context) ?? withKind(note, words, context)) : undefined
  return withDate(note, rest, words, context) ?? withKind(note, words, context)
}

/** "It was Kenya, not Ghana": a line that names another country and says nothing besides. */
function countryInstead({ country }: NoteFields, rest: string, find: CountryFinder): string | undefined {
  const named = find(rest)
  const others = [...new Set(named.map(({ code }) => code))].filter((code) => code !== country)
  const besides = maskedWords(rest, named).replace(ABOUT_COUNTRY, ' ')
  return others.length === 1 && !/[\p{L}\p{N}]/u.test(besides) ? others[0] : undefined
}

/** "The examples are due on 10 February", of a promise that stands in the note. */
function speaksOfDue({ commitments }: NoteFields, words: string): boolean {
  const said = new Set(words.match(/\p{L}{4,}/gu) ?? [])
  return (
    /\b(?:due|deadline|vencen?|echeance|a rendre)\b/.test(words) &&
    commitments.some(({ what }) => (fold(what).match(/\p{L}{4,}/gu) ?? []).some((word) => said.has(word)))
  )
}

/** "C'était avant-hier", "the call was last Thursday": a day, and next to nothing besides. */
function onlyDay(note: NoteFields, rest: string, words: string, context: ReadContext): NoteFields | undefined {
  const date = datesSaid(rest, { ...context, lean: 'past' })[0]
  if (!date || date.earliest > context.today) return undefined
  const besides = words.replace(plain(date.words), ' ').replace(IT_WAS, ' ')
  return /\p{L}{3}/u.test(besides) ? undefined : onDay(note, date, date.words, context.today)
}

/** The dates themselves may begin with "by". */
const BY = /\b(?:by|before|until) /
const DUE =
  /\b(?:by|before|until|due|deadline|delai|date limite|no later|promis\w*|send\w*|avant|pour le|pour|d'ici|au plus tard|echeance|envo\w+|para el|para|antes|hasta|plazo|envi\w+|mand\w+)\b/

function withDate(note: NoteFields, rest: string, words: string, context: ReadContext): NoteFields | undefined {
  const next = NOTE_PATTERNS[context.language].next.test(words)
  const besides = datesSaid(rest, { ...context, lean: 'past' }).reduce(
    (left, { words: said }) => left.replace(plain(said), ' '),
    words,
  )
  const due = !next && note.commitments.length > 0 && (DUE.test(besides) || BY.test(words))
  const date = datesSaid(rest, { ...context, lean: next || due ? 'future' : 'past' }).at(-1)
  if (!date) return undefined
  if (next) {
    const { nextCheckInFrom: _, ...changed } = note
    setNextCheckIn(changed, date)
    return changed
  }
  if (due || date.earliest > context.today) return withDue(note, words, date)
  return onDay(note, date, date.words, context.today)
}

/** The promise that the line speaks of: the one with most of its words, else the last with a date. */
function withDue(note: NoteFields, words: string, date: DateSaid): NoteFields | undefined {
  const { commitments } = note
  if (commitments.length === 0) return undefined
  const said = new Set(words.match(/\p{L}{4,}/gu) ?? [])
  const score = (one: Commitment) => (fold(one.what).match(/\p{L}{4,}/gu) ?? []).filter((word) => said.has(word)).length
  const best = commitments.reduce((one, other) => {
    if (score(other) !== score(one)) return score(other) > score(one) ? other : one
    return other.due !== undefined ? other : one
  })
  const { due: _, dueFrom: __, dueWords: ___, ...rest } = best
  return { ...note, commitments: commitments.map((one) => (one === best ? { ...rest, ...dueOf(date) } : one)) }
}

function withKind(note: NoteFields, words: string, context: ReadContext): NoteFields | undefined {
  const kind = kindOf(words, context.language)
  return kind && kind !== 'some' && words.split(/\s+/).length <= 6 ? { ...note, kind, reached: true } : undefined
}

/** What a further line adds, read as a note of its own. */
function more(note: NoteFields, line: string, context: ReadContext, find: CountryFinder): NoteFields {
  const corrects = CORRECTS.exec(plain(line))?.[0].length ?? 0
  const rest = line.slice(corrects + (ADD.exec(plain(line.slice(corrects)))?.[0].length ?? 0))
  const masked = maskedWords(rest, find(rest))
  const headed = masked.includes('§') && kindOf(masked, context.language) !== undefined
  const added = (headed ? readNotes(rest, context, find)[0]?.fields : undefined) ?? readLine(rest, context, find)
  const dated =
    headed && added.dateWords !== undefined
      ? onDay(note, { earliest: added.dateFrom ?? added.date, latest: added.date }, added.dateWords, context.today)
      : note
  return {
    ...dated,
    ...(note.kind === undefined && added.kind !== undefined && { kind: added.kind }),
    ...(added.nextCheckIn !== undefined && {
      nextCheckIn: added.nextCheckIn,
      ...(added.nextCheckInFrom !== undefined && { nextCheckInFrom: added.nextCheckInFrom }),
      ...(added.nextCheckInWords !== undefined && { nextCheckInWords: added.nextCheckInWords }),
    }),
    ...Object.fromEntries(LISTS.map((list) => [list, [...new Set([...note[list], ...added[list]])]])),
    commitments: [...note.commitments, ...added.commitments],
    sensitive: note.sensitive || added.sensitive,
  }
}
