import { type Citations, makeCitations } from '../../answering/citations.ts'
import type { CivilDate } from '../../core/dates.ts'
import type { Letter } from '../../core/outcome.ts'
import type { Block } from '../../core/reply.ts'
import type { Newcomer } from '../../orientation/newcomers.ts'
import { beginProgress, type Progress } from '../../orientation/progress.ts'
import { situationOf } from '../../orientation/situation-of.ts'
import { stepsFor } from '../../orientation/step.ts'
import type { ReadStore } from '../../ports/store.ts'
import { factsOf } from './own-dates.ts'
import { button, type Parts } from './parts.ts'
import { WORDING } from './wording.ts'

const FIRST_THING = 'orientation-of-new-countries#first-thing'

/** What somebody new is told first, on the platform and in the language in which they are known. */
export async function welcomeFor(
  { contact, newCountry }: Newcomer,
  today: CivilDate,
  read: ReadStore,
  parts: Parts,
): Promise<{ readonly letter: Letter; readonly progress: Progress }> {
  const { id, name, role: side, country, language } = contact
  const words = WORDING[language]
  const facts = await factsOf(country, read, parts.calendar)
  const situation = situationOf(facts, parts.calendar?.sets ?? [], today)
  const keys = stepsFor(parts.path, side, situation).map(({ key }) => key)
  const place = parts.nameOf(country, language)
  const citations = makeCitations(parts.calendar?.passages ?? parts.path.passages, language)
  const blocks: Block[] = [
    { kind: 'heading', text: words.welcomeTitle(name) },
    { kind: 'paragraph', spans: [{ text: words.welcome(place, keys.length) }] },
    ...(newCountry ? [{ kind: 'paragraph', spans: [{ text: words.welcomeNewCountry(place) }] } as const] : []),
    ...(side === 'government' ? firstThing(citations, words.firstOfAll) : []),
    ...citations.block(),
    {
      kind: 'choices',
      choices: [button(words.buttons.begin, 'begin', '', 'primary'), button(words.buttons.quiet, 'quiet')],
    },
  ]
  return {
    letter: {
      key: `orientation/welcome/${id}/${country}/${side}`,
      to: { person: id },
      reply: { language, blocks },
    },
    progress: beginProgress({ side, situation, country }, keys, today, 'welcomed'),
  }
}

/** Whom to write to before anything else, in the words of the guidance. */
export function firstThing(citations: Citations, lead: string): readonly Block[] {
  const summary = citations.passage(FIRST_THING)?.summary
  const number = citations.cite(FIRST_THING)
  if (summary === undefined || number === undefined) return []
  return [
    {
      kind: 'paragraph',
      spans: [
        { text: lead, strong: true },
        { text: ` ${summary}`, cites: number },
      ],
    },
  ]
}
