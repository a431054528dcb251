import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { milestonesOn } from '../../calendar/deadlines.ts'
import { type FeedCountry, renderIcs } from '../../calendar/ics.ts'
import { takesPart } from '../../calendar/standing.ts'
import { addMonths, type CivilDate } from '../../core/dates.ts'
import { LANGUAGES, type Language } from '../../core/language.ts'
import type { Outcome } from '../../core/outcome.ts'
import type { CountryCode } from '../../core/principal.ts'
import { type Block, paragraph } from '../../core/reply.ts'
import type { Country } from '../../knowledge/countries.ts'
import type { ReadStore } from '../../ports/store.ts'
import type { CalendarTools, Turn } from '../skill.ts'
import { allFacts, factsOf } from './facts-read.ts'
import { press } from './press-value.ts'
import { WORDING } from './wording.ts'

/** A subscription to a calendar. Only the hash of its token is kept: the address cannot be read from the store. */
export const FEED_KIND = 'deadlines/feed'
const Feed = z.object({
  country: z.string().optional(),
  language: z.enum(LANGUAGES),
  revoked: z.boolean(),
})

/** How far back and ahead a feed reaches, in months. */
const BACK = 12
const AHEAD = 60

/** Where the calendar of a token is read; the HTTP server serves this path. */
export const FEED_PATH = '/calendar/'

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Makes a calendar file and an address to subscribe to; the whole portfolio for the Support Unit only. */
export async function makeFeed(
  turn: Turn,
  code: CountryCode | undefined,
  calendar: CalendarTools,
  countries: readonly Country[],
): Promise<Outcome> {
  const words = WORDING[turn.language]
  const say = (blocks: readonly Block[]) => ({ language: turn.language, blocks, forAskerOnly: true as const })
  if (code === undefined && turn.principal.role !== 'support-unit') {
    return { ending: 'refused', say: say([paragraph(words.feedNotFor)]) }
  }
  const token = randomBytes(24).toString('base64url')
  const file = await icsOf(
    { country: code, language: turn.language },
    turn.read,
    turn.today,
    turn.now,
    calendar,
    countries,
  )
  const name = countries.find((country) => country.code === code)?.names[turn.language] ?? words.feedWhole
  const address = `${calendar.address ?? ''}${FEED_PATH}${token}.ics`
  return {
    ending: 'done',
    say: say([
      paragraph(words.feedMade(name, address)),
      paragraph(words.feedSecret),
      {
        kind: 'file',
        name: `ogp-${(code ?? 'all').toLowerCase()}.ics`,
        mediaType: 'text/calendar',
        base64: Buffer.from(file).toString('base64'),
      },
      {
        kind: 'choices',
        choices: [{ label: words.buttons.revoke, press: press('revoke-feed', { token: hashOf(token).slice(0, 24) }) }],
      },
    ]),
    keep: [
      {
        kind: FEED_KIND,
        id: hashOf(token).slice(0, 24),
        person: turn.principal.id,
        ...(code !== undefined && { country: code }),
        readers: [`person:${turn.principal.id}`, 'support-unit'],
        body: { ...(code !== undefined && { country: code }), language: turn.language, revoked: false },
      },
    ],
  }
}

/** Takes an address back; only who made it or the Support Unit can, and it is checked by what they may read. */
export async function revokeFeed(turn: Turn, id: string | undefined): Promise<Outcome> {
  const words = WORDING[turn.language]
  const say = (sentence: string) => ({ language: turn.language, blocks: [paragraph(sentence)] })
  const [entry] = id === undefined ? [] : await turn.read.entries({ kind: FEED_KIND, id })
  const feed = Feed.safeParse(entry?.body)
  if (!entry || !feed.success) return { ending: 'refused', say: say(words.feedUnknown) }
  const { kind, readers, country, person } = entry
  return {
    ending: 'done',
    say: say(words.feedRevoked),
    keep: [
      {
        kind,
        id: entry.id,
        readers,
        ...(country !== undefined && { country }),
        ...(person !== undefined && { person }),
        body: { ...feed.data, revoked: true },
      },
    ],
  }
}

/** The calendar file of a token, for the HTTP server; undefined when the token is unknown or revoked. */
export async function feedFor(
  token: string,
  read: ReadStore,
  today: CivilDate,
  now: Date,
  calendar: CalendarTools,
  countries: readonly Country[],
): Promise<string | undefined> {
  if (!/^[\w-]{32}$/.test(token)) return undefined
  const [entry] = await read.entries({ kind: FEED_KIND, id: hashOf(token).slice(0, 24) })
  const feed = Feed.safeParse(entry?.body)
  if (!feed.success || feed.data.revoked) return undefined
  return icsOf({ country: feed.data.country, language: feed.data.language }, read, today, now, calendar, countries)
}

async function icsOf(
  which: { country: CountryCode | undefined; language: Language },
  read: ReadStore,
  today: CivilDate,
  now: Date,
  calendar: CalendarTools,
  countries: readonly Country[],
): Promise<string> {
  const from = addMonths(today, -BACK)
  const until = addMonths(today, AHEAD)
  const one = which.country === undefined ? undefined : await factsOf(which.country, read, calendar)
  const facts = one ? [one] : which.country === undefined ? [...(await allFacts(read, calendar)).values()] : []
  const rows = facts
    .filter((country) => one !== undefined || takesPart(country, today))
    .map(
      (country): FeedCountry => ({
        code: country.code,
        name: countries.find(({ code }) => code === country.code)?.names[which.language] ?? country.code,
        milestones: milestonesOn(country, calendar.sets, today).filter(
          ({ when }) => when && when.latest >= from && when.earliest <= until,
        ),
      }),
    )
  return renderIcs(rows, which.language, now)
}
