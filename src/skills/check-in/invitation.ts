import { CALL_MINUTES, type Call } from './call.ts'

export interface Invitation {
  readonly id: string
  readonly call: Call
  readonly title: string
  readonly description: string
  readonly now: Date
  /** Addresses of who invites and who is invited; without both the file only tells of the call. */
  readonly from: string | undefined
  readonly to: readonly string[]
}

/** A calendar file (RFC 5545) for one call. Its time is in UTC, so that every program shows it in its own zone. */
export function renderInvitation({ id, call, title, description, now, from, to }: Invitation): string {
  const cancelled = call.state === 'cancelled'
  const invites = from !== undefined && to.length > 0
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Countrydesk//Check-ins//EN',
    'CALSCALE:GREGORIAN',
    `METHOD:${invites ? (cancelled ? 'CANCEL' : 'REQUEST') : 'PUBLISH'}`,
    'BEGIN:VEVENT',
    `UID:${id.replace(/[^A-Za-z0-9-]/g, '-')}@countrydesk`,
    `DTSTAMP:${stamp(now.getTime())}`,
    `DTSTART:${stamp(call.at)}`,
    `DTEND:${stamp(call.at + CALL_MINUTES * 60_000)}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    ...(invites ? [`ORGANIZER:mailto:${from}`, ...to.map((address) => `ATTENDEE;RSVP=TRUE:mailto:${address}`)] : []),
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `SEQUENCE:${call.sequence}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function stamp(at: number): string {
  return `${new Date(at).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`
}

/** Text values: backslash, semicolon, comma and line ends are escaped (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n')
}

/** No line is longer than 75 octets, and none is cut within a character (RFC 5545, 3.1). */
function folded(line: string): string {
  const parts = ['']
  let size = 0
  for (const character of line) {
    const octets = Buffer.byteLength(character)
    if (size + octets > 74) {
      parts.push(' ')
      size = 1
    }
    parts[parts.length - 1] += character
    size += octets
  }
  return parts.join('\r\n')
}
