import type { Broker } from '../../brokering/broker.ts'
import { countriesWithout, type Engagement, overlapsIn } from '../../brokering/engagement.ts'
import type { Outcome } from '../../core/outcome.ts'
import { paragraph, text } from '../../core/reply.ts'
import type { Tools, Turn } from '../skill.ts'
import { endButtons, table } from './engagements.ts'
import { form, overlapWords } from './record.ts'
import { countryName, reply } from './say.ts'
import { WORDING } from './wording.ts'

/** For the Support Unit: everything, where partners do the same, and countries of theirs without any. */
export function overview(
  turn: Turn,
  tools: Tools,
  partners: readonly Broker[],
  engagements: readonly Engagement[],
): Outcome {
  const words = WORDING[turn.language]
  if (turn.principal.role !== 'support-unit') return reply(turn, [paragraph(words.notYours)], 'refused')
  const overlaps = overlapsIn(engagements).map((one) => text(overlapWords(one, turn, tools, partners)))
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
