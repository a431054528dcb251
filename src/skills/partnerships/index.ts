import type { Broker } from '../../brokering/broker.ts'
import { countriesWithout, Engagement, overlapsIn, runningOn } from '../../brokering/engagement.ts'
import { THEME_NAMES, THEMES } from '../../brokering/themes.ts'
import { brokerNamed } from '../../brokering/understand-need.ts'
import { parseCivilDate } from '../../core/dates.ts'
import { fold } from '../../core/fold.ts'
import type { Outcome } from '../../core/outcome.ts'
import type { CountryCode, Role } from '../../core/principal.ts'
import { type Block, paragraph, text } from '../../core/reply.ts'
import { makeCountryFinder } from '../../understanding/countries-named.ts'
import type { Skill, Tools, Turn } from '../skill.ts'
import { quarterlyDigest } from './digest.ts'
import { ENGAGEMENT } from './kept.ts'
import { partnersSeen } from './partners.ts'
import { WORDING } from './wording.ts'

const ROLES: readonly Role[] = ['government', 'civil-society', 'support-unit', 'broker']

const DOING =
  /\b(?:doing (?:with|in|for)|working on with|work with us|supporting (?:us|in)|que fait|que font|fait avec|travaille avec nous|que hace|que hacen|hace con|trabaja con nosotros)\b/
const SUPPORTERS =
  /\b(?:who supports (?:us|\w+)|which partners (?:support|work)|partners (?:in|of) |qui (?:nous )?soutient|quels partenaires|quien(?:es)? nos apoya|que socios)/
const OVERVIEW =
  /\b(?:overlaps? and gaps|overlaps of partners|partner overview|engagements? register|doublons et manques|apercu des partenaires|superposiciones y vacios|panorama de socios)\b/

/** Activity 7: relations with multilateral partners; who supports whom. */
export function openSkill(tools: Tools): Skill {
  const find = makeCountryFinder(tools.countries)
  return {
    name: 'partnerships',
    summary: { en: WORDING.en.summary, fr: WORDING.fr.summary, es: WORDING.es.summary },
    examples: ({ role }, language) =>
      role === 'support-unit' ? WORDING[language].staffExamples : WORDING[language].examples,
    roles: ROLES,
    recognises: ({ text: words, principal }) => {
      const folded = fold(words)
      if (OVERVIEW.test(folded)) return 'certainly'
      if (SUPPORTERS.test(folded) && (principal.country || find(words).length > 0)) return 'certainly'
      return DOING.test(folded) && brokerNamed(words, tools.brokers?.brokers ?? []) ? 'certainly' : undefined
    },
    answer: async (turn) => {
      const partners = await partnersSeen(turn.read, tools)
      if (turn.press?.action === 'keep') return keepEngagement(turn, tools, partners)
      if (turn.press?.action === 'end') return endEngagement(turn)
      const engagements = await engagementsSeen(turn)
      if (OVERVIEW.test(fold(turn.text))) return overview(turn, tools, partners, engagements)
      const partner = brokerNamed(turn.text, partners)
      const country = find(turn.text)[0]?.code ?? turn.principal.country
      return told(turn, tools, partners, engagements, partner, country)
    },
    everyDay: (day) => quarterlyDigest(day, tools),
  }
}

/** Running engagements, as far as the person may read them. */
async function engagementsSeen(turn: Turn): Promise<readonly Engagement[]> {
  const entries = await turn.read.entries({ kind: ENGAGEMENT })
  return runningOn(
    entries.map(({ body }) => Engagement.parse(body)),
    turn.today,
  )
}

function nameOf(partners: readonly Broker[], id: string, { language }: Turn): string {
  return partners.find((one) => one.id === id)?.names[language] ?? id
}

function countryName(code: CountryCode, tools: Tools, { language }: Turn): string {
  return tools.countries.find((country) => country.code === code)?.names[language] ?? code
}

function told(
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

function table(turn: Turn, tools: Tools, partners: readonly Broker[], engagements: readonly Engagement[]): Block {
  const rows = engagements.map(({ broker, country, theme, what }) => [
    nameOf(partners, broker, turn),
    countryName(country, tools, turn),
    THEME_NAMES[turn.language][theme],
    what,
  ])
  return { kind: 'table', columns: WORDING[turn.language].columns, rows }
}

/** For the Support Unit: everything, where partners do the same, and countries of theirs without any. */
function overview(turn: Turn, tools: Tools, partners: readonly Broker[], engagements: readonly Engagement[]): Outcome {
  const words = WORDING[turn.language]
  if (turn.principal.role !== 'support-unit') return reply(turn, [paragraph(words.notYours)], 'refused')
  const overlaps = overlapsIn(engagements).map(({ country, theme, brokers }) =>
    text(
      words.overlap(
        countryName(country, tools, turn),
        THEME_NAMES[turn.language][theme],
        brokers.map((id) => nameOf(partners, id, turn)).join(', '),
      ),
    ),
  )
  const watched =
    turn.principal.countries.length > 0 ? turn.principal.countries : tools.countries.map(({ code }) => code)
  const gaps = countriesWithout(engagements, watched).map((code) => countryName(code, tools, turn))
  return reply(turn, [
    { kind: 'heading', text: words.title },
    ...(engagements.length > 0 ? [table(turn, tools, partners, engagements)] : []),
    paragraph(overlaps.length > 0 ? words.overlaps : words.noOverlaps),
    ...(overlaps.length > 0 ? [{ kind: 'list', items: overlaps } as const] : []),
    ...(gaps.length > 0 ? [paragraph(words.gaps(gaps.join(', ')))] : []),
    form(turn, partners),
    ...endButtons(turn, tools, partners, engagements),
  ])
}

/** Buttons for the first of them; more are reached by asking for one partner or one country. */
const MOST_ENDS = 5

function endButtons(
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

function form(turn: Turn, partners: readonly Broker[]): Block {
  const words = WORDING[turn.language]
  const { language } = turn
  const options = partners.map(({ id, names }) => ({ value: id, label: names[language] }))
  return {
    kind: 'form',
    openLabel: words.record,
    form: {
      title: words.form.title,
      submitLabel: words.form.submit,
      press: { skill: 'partnerships', action: 'keep', value: '' },
      fields: [
        { kind: 'choice', name: 'partner', label: words.form.partner, options },
        { kind: 'country', name: 'country', label: words.form.country },
        {
          kind: 'choice',
          name: 'theme',
          label: words.form.theme,
          options: THEMES.map((value) => ({ value, label: THEME_NAMES[language][value] })),
        },
        { kind: 'text', name: 'what', label: words.form.what, maxLength: 500 },
        { kind: 'date', name: 'from', label: words.form.from, optional: true },
        { kind: 'date', name: 'until', label: words.form.until, optional: true },
      ],
    },
  }
}

function idOf({ broker, country, theme }: Pick<Engagement, 'broker' | 'country' | 'theme'>): string {
  return `${broker} ${country} ${theme}`
}

function keepEngagement(turn: Turn, tools: Tools, partners: readonly Broker[]): Outcome {
  const words = WORDING[turn.language]
  if (turn.principal.role !== 'support-unit') return reply(turn, [paragraph(words.notYours)], 'refused')
  const answer = (name: string) => [turn.press?.answers?.[name] ?? ''].flat()[0]?.trim() ?? ''
  const partner = partners.find(({ id }) => id === answer('partner'))
  if (!partner) return reply(turn, [paragraph(words.unknownPartner)], 'refused')
  const until = parseCivilDate(answer('until'))
  const read = Engagement.safeParse({
    broker: partner.id,
    country: tools.countries.find(({ code }) => code === answer('country'))?.code,
    theme: answer('theme'),
    what: answer('what') || undefined,
    from: parseCivilDate(answer('from')) ?? turn.today,
    ...(until && { until }),
    by: turn.principal.id,
  })
  if (!read.success) return reply(turn, [paragraph(words.incomplete)], 'refused')
  const { country } = read.data
  const readers = [
    'support-unit',
    `country:${country}:government`,
    ...(partner.contact ? [`person:${partner.contact}`] : []),
  ]
  const said = reply(
    turn,
    [paragraph(words.kept(partner.names[turn.language], countryName(country, tools, turn)))],
    'done',
  )
  return { ...said, keep: [{ kind: ENGAGEMENT, id: idOf(read.data), country, readers, body: read.data }] }
}

async function endEngagement(turn: Turn): Promise<Outcome> {
  const words = WORDING[turn.language]
  const [entry] = await turn.read.entries({ kind: ENGAGEMENT, id: turn.press?.value ?? '' })
  if (!entry || turn.principal.role !== 'support-unit') return reply(turn, [paragraph(words.notYours)], 'refused')
  const { kind, id, country, readers } = entry
  const body = { ...Engagement.parse(entry.body), until: turn.today }
  return {
    ...reply(turn, [paragraph(words.ended)], 'done'),
    keep: [{ kind, id, readers, body, ...(country && { country }) }],
  }
}

function reply(turn: Turn, blocks: readonly Block[], ending: Outcome['ending'] = 'answered'): Outcome {
  return { ending, say: { language: turn.language, blocks, forAskerOnly: true } }
}
