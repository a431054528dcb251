import { foldInPlace } from '../../understanding/fold-in-place.ts'

/** Shortcuts of zones that people write, and the zone that keeps that time. */
const SHORT: Readonly<Record<string, string>> = {
  utc: 'UTC',
  gmt: 'UTC',
  eat: 'Africa/Nairobi',
  wat: 'Africa/Lagos',
  cat: 'Africa/Maputo',
  sast: 'Africa/Johannesburg',
  cet: 'Europe/Brussels',
  pht: 'Asia/Manila',
}

const TIME =
  /(?<![\d/.-])(?<hour>[01]?\d|2[0-3])(?:(?:[:.]| ?h ?)(?<minute>[0-5]\d)| ?h\b| ?(?=[ap]\.?m\b))(?: ?(?<half>[ap])\.?m\.?)?|\b(?:at|a las?|vers|a) (?<plain>[01]?\d|2[0-3])(?!\d| ?h|[:.]\d)(?: ?(?<half2>[ap])\.?m\.?)?(?= ?(?:$|[.,;?!]|\p{L}))/u

/** The time of day that a text names, written HH:MM. */
export function timeSaid(text: string): string | undefined {
  const groups = TIME.exec(foldInPlace(text).replace(/’/g, "'"))?.groups
  if (!groups) return undefined
  const half = groups.half ?? groups.half2
  const given = Number(groups.hour ?? groups.plain)
  if (half && given > 12) return undefined
  const hour = half === undefined ? given : (given % 12) + (half === 'p' ? 12 : 0)
  return `${String(hour).padStart(2, '0')}:${groups.minute ?? '00'}`
}

let zones: ReadonlyMap<string, string> | undefined

/** The time zone that a text names by a city ("Nairobi time") or a short name. */
export function zoneSaid(text: string): string | undefined {
  zones ??= new Map(
    Intl.supportedValuesOf('timeZone').map((zone) => [
      foldInPlace(zone.split('/').at(-1) ?? '').replaceAll('_', ' '),
      zone,
    ]),
  )
  const folded = foldInPlace(text)
  const named =
    /\b(?:heure (?:de |d'|du )|hora (?:de |del ))(?<after>[\p{L} ]{2,30})/u.exec(folded)?.groups?.after ??
    /\b(?<before>[\p{L}]{2,20}(?: [\p{L}]{2,20})?) time\b/u.exec(folded)?.groups?.before
  const words = named?.trim().split(' ') ?? []
  for (let count = words.length; count > 0; count--) {
    for (const name of [words.slice(0, count).join(' '), words.slice(-count).join(' ')]) {
      const zone = zones.get(name)
      if (zone) return zone
    }
  }
  const short = folded.match(/\b(?:utc|gmt|eat|wat|cat|sast|cet|pht)\b(?=[\s.,;?!)]*$)/)?.[0]
  return short && /\d/.test(folded) ? SHORT[short] : undefined
}
