import type { CountryView } from '../../calendar/view.ts'
import { formatDate } from '../../core/dates.ts'
import type { Block } from '../../core/reply.ts'
import type { Telling } from './telling.ts'

/** Where the country stands in its cycle, in one line. */
export function phaseBlock(view: CountryView, telling: Telling): Block {
  const { words, engine, language } = telling
  const { phase } = view
  const day = formatDate(view.on, language)
  const spans = [
    { text: telling.nameOf(view.country), strong: true as const },
    { text: ` · ${words.onPhase(day, engine.phases[phase.key], phase.plan?.name)}` },
    ...(phase.or ? [{ text: ` ${words.orPhase(engine.phases[phase.or])}` }] : []),
  ]
  return { kind: 'paragraph', spans }
}
