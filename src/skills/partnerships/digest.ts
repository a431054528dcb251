import { mayBeOffered } from '../../brokering/broker.ts'
import { Engagement, runningOn } from '../../brokering/engagement.ts'
import { THEME_NAMES } from '../../brokering/themes.ts'
import type { Letter } from '../../core/outcome.ts'
import { type Block, paragraph } from '../../core/reply.ts'
import type { Day, DayOutcome, Tools } from '../skill.ts'
import { ENGAGEMENT } from './kept.ts'
import { partnersSeen } from './partners.ts'
import { WORDING } from './wording.ts'

const QUARTER = /-(?:01|04|07|10)-01$/

/** On the first day of a quarter, or as soon as the desk is up again: each partner is shown its own engagements. */
export async function quarterlyDigest(day: Day, tools: Tools): Promise<DayOutcome> {
  const first = [...day.missed, day.date].findLast((date) => QUARTER.test(date))
  if (!first) return {}
  const entries = await day.read.entries({ kind: ENGAGEMENT })
  const running = runningOn(
    entries.map(({ body }) => Engagement.parse(body)),
    day.date,
  )
  const letters = (await partnersSeen(day.read, tools)).map(async (partner): Promise<readonly Letter[]> => {
    if (!mayBeOffered(partner) || partner.contact === undefined) return []
    const person = await day.read.person(partner.contact)
    if (!person) return []
    const words = WORDING[person.language]
    const rows = running
      .filter(({ broker }) => broker === partner.id)
      .map(({ country, theme, what }) => [
        partner.names[person.language],
        tools.countries.find(({ code }) => code === country)?.names[person.language] ?? country,
        THEME_NAMES[person.language][theme],
        what,
      ])
    const table: Block =
      rows.length > 0 ? { kind: 'table', columns: words.columns, rows } : paragraph(words.digestNothing)
    const blocks = [paragraph(words.digest(partner.names[person.language])), table]
    return [
      {
        key: `partnerships/digest/${first}/${partner.id}`,
        to: { person: person.id },
        reply: { language: person.language, blocks },
      },
    ]
  })
  return { send: (await Promise.all(letters)).flat() }
}
