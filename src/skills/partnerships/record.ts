import type { Broker } from '../../brokering/broker.ts'
import { Engagement, type Overlap, overlapsIn } from '../../brokering/engagement.ts'
import { THEME_NAMES, THEMES } from '../../brokering/themes.ts'
import { parseCivilDate } from '../../core/dates.ts'
import type { Outcome } from '../../core/outcome.ts'
import { type Block, paragraph } from '../../core/reply.ts'
import type { Tools, Turn } from '../skill.ts'
import { idOf } from './engagements.ts'
import { ENGAGEMENT } from './kept.ts'
import { countryName, nameOf, reply } from './say.ts'
import { WORDING } from './wording.ts'

export function form(turn: Turn, partners: readonly Broker[]): Block {
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

export function keepEngagement(
  turn: Turn,
  tools: Tools,
  partners: readonly Broker[],
  running: readonly Engagement[],
): Outcome {
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
  const kept = paragraph(words.kept(partner.names[turn.language], countryName(country, tools, turn)))
  // Who records it is told at once that another partner does the same there.
  const alike = overlapsIn([...running, read.data]).filter(
    (one) => one.country === country && one.theme === read.data.theme,
  )
  const said = reply(turn, [kept, ...alike.map((one) => paragraph(overlapWords(one, turn, tools, partners)))], 'done')
  return { ...said, keep: [{ kind: ENGAGEMENT, id: idOf(read.data), country, readers, body: read.data }] }
}

export async function endEngagement(turn: Turn): Promise<Outcome> {
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

export function overlapWords(
  { country, theme, brokers }: Overlap,
  turn: Turn,
  tools: Tools,
  partners: readonly Broker[],
) {
  const names = brokers.map((id) => nameOf(partners, id, turn)).join(', ')
  return WORDING[turn.language].overlap(countryName(country, tools, turn), THEME_NAMES[turn.language][theme], names)
}
