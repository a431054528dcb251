import type { CountryFacts } from '../../calendar/country-facts.ts'
import { type CivilDate, parseCivilDate } from '../../core/dates.ts'
import type { Press } from '../../core/message.ts'
import type { Outcome } from '../../core/outcome.ts'
import type { CountryCode } from '../../core/principal.ts'
import type { CalendarTools, Tools, Turn } from '../skill.ts'
import { answerBackward, exportBackward, keepBackward, moveByForm, moveStep } from './answer-backward.ts'
import type { BackwardAsked } from './backward-asked.ts'
import { type BackwardWish, keptWish, readWish } from './backward-kept.ts'
import { factsOf } from './facts-read.ts'
import { answerOf, readPressValue } from './press-value.ts'
import { nothingHere } from './refusals.ts'
import { makeTelling, type Telling } from './telling.ts'

/** A backward plan for the day named, else for the one kept before. */
export async function showBackward(
  facts: CountryFacts,
  due: CivilDate | undefined,
  turn: Turn,
  telling: Telling,
): Promise<Outcome> {
  const kept = due ? undefined : await keptWish(facts.code, turn.read)
  return answerBackward(kept ?? { ...nothingChosen(facts.code), due }, facts, turn, telling)
}

function nothingChosen(country: CountryCode): BackwardWish {
  return { country, due: undefined, start: undefined, moved: {} }
}

/** What is wanted of the plan on the table; a step is moved in the plan kept when none lies there. */
export async function onBackward(
  asked: BackwardAsked,
  turn: Turn,
  calendar: CalendarTools,
  tools: Tools,
): Promise<Outcome> {
  const telling = makeTelling(turn.language, calendar, tools.countries)
  if (asked.kind === 'keep') return keepBackward(asked.wish, turn, telling)
  if (asked.kind === 'export') return exportBackward(asked.wish, turn, telling)
  const facts = await factsOf(asked.country, turn.read, calendar)
  if (!facts) return nothingHere(turn)
  const wish = asked.wish ?? (await keptWish(facts.code, turn.read)) ?? nothingChosen(facts.code)
  return moveStep(wish, asked.move, facts, turn, telling)
}

/** The buttons and forms of a backward plan. */
export async function pressedBackward(
  action: 'backward' | 'move-step' | 'keep-backward' | 'export-backward',
  given: Press,
  facts: CountryFacts,
  turn: Turn,
  telling: Telling,
): Promise<Outcome> {
  const wish = readWish(readPressValue(given)) ?? nothingChosen(facts.code)
  switch (action) {
    case 'backward': {
      const due = parseCivilDate(answerOf(given, 'due'))
      if (!due) return showBackward(facts, undefined, turn, telling)
      return answerBackward({ ...wish, due, start: parseCivilDate(answerOf(given, 'start')) }, facts, turn, telling)
    }
    case 'move-step':
      return moveByForm(wish, given, facts, turn, telling)
    case 'keep-backward':
      return keepBackward(wish, turn, telling)
    case 'export-backward':
      return exportBackward(wish, turn, telling)
  }
}
