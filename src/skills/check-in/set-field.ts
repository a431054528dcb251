import { type CivilDate, parseCivilDate } from '../../core/dates.ts'
import { fold } from '../../core/fold.ts'
import type { CountryFinder } from '../../understanding/countries-named.ts'
import type { DaySpan } from '../../understanding/date-rules.ts'
import { datesSaid } from '../../understanding/dates-said.ts'
import type { Field } from './labels.ts'
import { kindOf, maskedWords } from './masked-words.ts'
import { listed } from './names.ts'
import { type Commitment, KINDS, type NoteFields } from './note.ts'
import { NOTE_PATTERNS } from './note-patterns.ts'
import { withoutDate } from './read-clause.ts'
import type { ReadContext } from './read-context.ts'

const NOTHING = /^(?:none|nothing|no|-|–|rien|aucune?|neant|nada|ningun[oa]?|empty|vide)?$/

/** Puts a value as somebody wrote it into a field; undefined when the value does not fit it. Lists have one item a line. */
export function setField(
  note: NoteFields,
  field: Field,
  value: string,
  context: ReadContext,
  find: CountryFinder,
): NoteFields | undefined {
  const nothing = NOTHING.test(fold(value.trim()))
  const lines = nothing
    ? []
    : value
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
  switch (field) {
    case 'country': {
      const code = find(value)[0]?.code
      return code === undefined ? undefined : { ...note, country: code }
    }
    case 'date': {
      const date = dayIn(value, context, 'past')
      return date && date.earliest <= context.today ? onDay(note, date, value.trim(), context.today) : undefined
    }
    case 'kind': {
      const { kind: _, ...rest } = note
      if (nothing) return rest
      const kind = KINDS.find((one) => one === value.trim()) ?? kindOf(maskedWords(value, []), context.language)
      return kind && kind !== 'some' ? { ...note, kind, reached: true } : undefined
    }
    case 'nextCheckIn': {
      const { nextCheckIn: _, nextCheckInFrom: __, nextCheckInWords: ___, ...rest } = note
      if (nothing) return rest
      const date = dayIn(value, context, 'future')
      if (!date) return undefined
      const span = date.earliest === date.latest ? {} : { nextCheckInFrom: date.earliest }
      return { ...rest, nextCheckIn: date.latest, nextCheckInWords: value.trim(), ...span }
    }
    case 'ours':
    case 'theirs': {
      const by = field === 'ours' ? 'support-unit' : 'country'
      const kept = note.commitments.filter((one) => one.by !== by)
      const earlier = note.commitments.filter((one) => one.by === by)
      const given = lines.map((line) => commitmentFrom(line, by, earlier, context))
      return { ...note, commitments: by === 'support-unit' ? [...given, ...kept] : [...kept, ...given] }
    }
    case 'participants':
      return { ...note, participants: lines.flatMap(listed) }
    default:
      return { ...note, [field]: lines }
  }
}

/** The note with another day of contact; no contact lies in days to come. */
export function onDay(
  note: NoteFields,
  { earliest, latest }: DaySpan,
  dateWords: string,
  today: CivilDate,
): NoteFields {
  const { dateFrom: _, ...rest } = note
  const date = latest <= today ? latest : today
  return { ...rest, date, dateWords, ...(earliest < date && { dateFrom: earliest }) }
}

function dayIn(value: string, context: ReadContext, lean: 'past' | 'future') {
  const day = parseCivilDate(value.trim())
  return day ? { earliest: day, latest: day } : datesSaid(value, { ...context, lean })[0]
}

/** "two examples | 2027-02-03 | she": what, by when, who; or in words. A promise that was there keeps its number. */
function commitmentFrom(
  line: string,
  by: Commitment['by'],
  earlier: readonly Commitment[],
  context: ReadContext,
): Commitment {
  const [first = '', dueText = '', ownerText = ''] = line.split('|').map((part) => part.trim())
  const date = datesSaid(dueText || first, { ...context, lean: 'future' }).at(-1)
  const exact = parseCivilDate(dueText)
  const what = !dueText && date ? withoutDate(first, date, NOTE_PATTERNS[context.language].beforeDates) : first
  const same = earlier.find((one) => fold(one.what) === fold(what))
  const due = exact
    ? { due: exact, ...(same?.due === exact && same.dueWords !== undefined && { dueWords: same.dueWords }) }
    : date && {
        due: date.latest,
        dueWords: date.words,
        ...(date.earliest !== date.latest && { dueFrom: date.earliest }),
      }
  const ours = by === 'support-unit'
  return {
    by,
    owner: ownerText || same?.owner || (ours ? context.author.name || context.author.id : ''),
    ...(same?.person !== undefined ? { person: same.person } : ours && !ownerText && { person: context.author.id }),
    what,
    ...due,
    ...(same?.promise !== undefined && { promise: same.promise }),
  }
}
