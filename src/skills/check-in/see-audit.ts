import { formatDate, parseCivilDate } from '../../core/dates.ts'
import type { Outcome } from '../../core/outcome.ts'
import type { Turn } from '../skill.ts'
import { AUDIT, Audit } from './audit.ts'
import { say } from './parts.ts'
import { WORDING } from './wording.ts'
import { MOVE } from './wording-move.ts'

const MOST_ROWS = 30

/** Who read and wrote notes, for the leads; of one note, of a country's, or of all. */
export async function showAudit(turn: Turn, of: { note?: string; country?: string } = {}): Promise<Outcome> {
  const words = MOVE[turn.language]
  if (turn.principal.role !== 'support-unit' || !turn.principal.lead)
    return say(turn, 'refused', WORDING[turn.language].leadsOnly)
  const { note, country } = of
  const all = note === undefined && country === undefined
  const entries = await turn.read.entries({ kind: AUDIT, ...(all && { limit: MOST_ROWS }) })
  const lines = entries
    .map(({ body }) => Audit.parse(body))
    .filter(({ notes }) => note === undefined || notes.includes(note))
    .filter(
      (line) =>
        country === undefined || line.country === country || line.notes.some((id) => id.startsWith(`${country}-`)),
    )
    .slice(0, MOST_ROWS)
  if (lines.length === 0) return say(turn, 'not-found', words.nobodyRead)
  const rows = lines.map(({ who, did, notes, channel, on }) => {
    const day = parseCivilDate(on)
    return [day ? formatDate(day, turn.language) : on, who, words.auditDid[did], notes.slice(0, 4).join(', '), channel]
  })
  return say(
    turn,
    'answered',
    { kind: 'heading', text: words.auditTitle },
    { kind: 'table', columns: words.auditColumns, rows },
  )
}
