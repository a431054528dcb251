import { stringify } from 'csv-stringify/sync'
import { formatDate } from '../../core/dates.ts'
import type { Language } from '../../core/language.ts'
import type { Outcome } from '../../core/outcome.ts'
import type { Block } from '../../core/reply.ts'
import type { Turn } from '../skill.ts'
import { auditOf } from './audit.ts'
import { type KeptNote, notesOf, promisesOf } from './notes-kept.ts'
import { isStaff, type Parts, say } from './parts.ts'
import { plainFacts } from './plain-facts.ts'
import type { Promised } from './promise.ts'
import { promiseLine } from './promises.ts'
import { commitmentInWords } from './show-note.ts'
import { WORDING } from './wording.ts'
import { MOVE } from './wording-move.ts'

/** The record of a country that the person may read: as a table and as a document. */
export async function exportRecord(turn: Turn, country: string, parts: Parts): Promise<Outcome> {
  const { language } = turn
  if (!isStaff(turn.principal)) return say(turn, 'refused', WORDING[language].staffOnly)
  const [notes, promises] = await Promise.all([notesOf(turn.read, country), promisesOf(turn.read, country)])
  if (notes.length === 0) return say(turn, 'not-found', WORDING[language].noSuchNote)
  const name = `check-ins-${country}-${turn.today}`
  const file = (ending: string, mediaType: string, content: string): Block => ({
    kind: 'file',
    name: `${name}.${ending}`,
    mediaType,
    base64: Buffer.from(content).toString('base64'),
  })
  const outcome = say(
    turn,
    'answered',
    MOVE[language].exported(parts.nameOf(country, language), notes.length),
    file('csv', 'text/csv', tableOf(notes, language)),
    file('html', 'text/html', documentOf(notes, promises, country, turn, parts)),
  )
  return {
    ...outcome,
    keep: auditOf(
      turn,
      'exported',
      notes.map(({ id }) => id),
      country,
    ),
  }
}

/** A cell that begins like a formula is quoted with an apostrophe, so that no spreadsheet runs it. */
function cell(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

export function tableOf(notes: readonly KeptNote[], language: Language): string {
  const words = MOVE[language]
  const promised = (note: KeptNote, by: 'support-unit' | 'country') =>
    note.commitments
      .filter((one) => one.by === by)
      .map((one) => commitmentInWords(one, language))
      .join('; ')
  const rows = notes.map((note) =>
    [
      note.id,
      note.date,
      note.kind ?? '',
      note.participants.join('; '),
      note.progress.join('; '),
      note.concerns.join('; '),
      note.questions.join('; '),
      promised(note, 'support-unit'),
      promised(note, 'country'),
      note.nextCheckIn ?? '',
      note.remarks.join('; '),
      note.sensitive ? 'x' : '',
      note.state,
      note.authorName,
      note.loggedOn,
      note.words,
    ].map(cell),
  )
  return stringify([[...words.columns], ...rows], { bom: true })
}

function documentOf(
  notes: readonly KeptNote[],
  promises: readonly Promised[],
  country: string,
  turn: Turn,
  parts: Parts,
): string {
  const { language, today } = turn
  const title = `${MOVE[language].record(parts.nameOf(country, language))} · ${formatDate(today, language)}`
  const open = promises.filter(({ state }) => state === 'open').map((promise) => promiseLine(promise, today, language))
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(title)}</title>`,
    '<style>body{font:16px/1.5 system-ui,sans-serif;max-width:46em;margin:2em auto;padding:0 1em}dt{font-weight:600}blockquote{color:#555;white-space:pre-line}</style></head><body>',
    `<h1>${escaped(title)}</h1>`,
    ...(open.length > 0 ? ['<ul>', ...open.map((line) => `<li>${escaped(line)}</li>`), '</ul>'] : []),
    ...notes.map((note) =>
      [
        `<section><h2>${escaped(`${formatDate(note.date, language, 'with-weekday')} · ${note.id}`)}</h2><dl>`,
        ...plainFacts(note, language, parts).map(
          ({ label, value }) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`,
        ),
        `</dl><blockquote lang="${note.language}">${escaped(note.words)}</blockquote></section>`,
      ].join('\n'),
    ),
    '</body></html>',
  ].join('\n')
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
