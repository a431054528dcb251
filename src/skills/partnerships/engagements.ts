import type { Broker } from '../../brokering/broker.ts'
import { Engagement, runningOn } from '../../brokering/engagement.ts'
import { THEME_NAMES } from '../../brokering/themes.ts'
import type { Outcome } from '../../core/outcome.ts'
import type { CountryCode } from '../../core/principal.ts'
import { type Block, paragraph } from '../../core/reply.ts'
import type { Tools, Turn } from '../skill.ts'
import { ENGAGEMENT } from './kept.ts'
import { countryName, nameOf, reply } from './say.ts'
import { WORDING } from './wording.ts'

/** Running engagements, as far as the person may read them. */
export async function engagementsSeen(turn: Turn): Promise<readonly Engagement[]> {
  const entries = await turn.read.entries({ kind: ENGAGEMENT })
  return runningOn(
    entries.map(({ body }) => Engagement.parse(body)),
    turn.today,
  )
}

export function told(
  turn: Turn,
  tools: Tools,
  partners: readonly Broker[],
  engagements: readonly Engagement[],
  partner: Broker | undefined,
  country: CountryCode | undefined,
): Outcome {
  const words = WORDING[turn.language]
  const found = engagements.filter(
    (one) => (!partner || one.broker === partner.id) && (!country || one.country === country),
  )
  const place = country ? countryName(country, tools, turn) : ''
  const name = partner?.names[turn.language] ?? ''
  const about = partner ? [paragraph(partner.does[turn.language])] : []
  if (found.length === 0) return reply(turn, [paragraph(partner ? words.nothing(name) : words.nobody(place)), ...about])
  const head = partner ? (place ? words.with(name, place) : words.withAll(name)) : words.supporters(place)
  const ends = turn.principal.role === 'support-unit' ? endButtons(turn, tools, partners, found) : []
  return reply(turn, [paragraph(head), table(turn, tools, partners, found), ...ends])
}

export function table(
  turn: Turn,
  tools: Tools,
  partners: readonly Broker[],
  engagements: readonly Engagement[],
): Block {
  const rows = engagements.map(({ broker, country, theme, what }) => [
    nameOf(partners, broker, turn),
    countryName(country, tools, turn),
    THEME_NAMES[turn.language][theme],
    what,
  ])
  return { kind: 'table', columns: WORDING[turn.language].columns, rows }
}

/** Buttons for the first of them; more are reached by asking for one partner or one country. */
const MOST_ENDS = 5
export function endButtons(
  turn: Turn,
  tools: Tools,
  partners: readonly Broker[],
  engagements: readonly Engagement[],
): readonly Block[] {
  const choices = engagements.slice(0, MOST_ENDS).map((one) => ({
    label: WORDING[turn.language].end(nameOf(partners, one.broker, turn), countryName(one.country, tools, turn)),
    press: { skill: 'partnerships', action: 'end', value: idOf(one) },
  }))
  return choices.length > 0 ? [{ kind: 'choices', choices }] : []
}

export function idOf({ broker, country, theme }: Pick<Engagement, 'broker' | 'country' | 'theme'>): string {
  return `${broker} ${country} ${theme}`
}
