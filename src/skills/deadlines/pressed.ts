import type { CountryFacts } from '../../calendar/country-facts.ts'
import { milestonesOn } from '../../calendar/deadlines.ts'
import type { Outcome } from '../../core/outcome.ts'
import type { CalendarTools, Tools, Turn } from '../skill.ts'
import { answerTimeline } from './answer-timeline.ts'
import { askCounterpart } from './ask-counterpart.ts'
import { correctForm, factForm, keepFact, keepPlan } from './correct-plan.ts'
import { factsOf } from './facts-read.ts'
import { makeFeed, revokeFeed } from './feed.ts'
import { pressedBackward } from './on-backward.ts'
import { mayAnswerFor, readPressValue } from './press-value.ts'
import { nothingHere, refused } from './refusals.ts'
import { answerReminder } from './reminder-answers.ts'
import { makeTelling, type Telling } from './telling.ts'

/** Buttons and forms. What they carry may be forged, so each is checked against what the person may do. */
export async function pressed(turn: Turn, calendar: CalendarTools, tools: Tools): Promise<Outcome> {
  const given = turn.press
  if (!given) return nothingHere(turn)
  const value = readPressValue(given)
  const telling = makeTelling(turn.language, calendar, tools.countries)
  if (given.action === 'revoke-feed') return revokeFeed(turn, value.token)
  const facts = value.country === undefined ? undefined : await factsOf(value.country, turn.read, calendar)
  if (!facts) return refused(turn)
  const { code } = facts
  const staff = turn.principal.role === 'support-unit'
  switch (given.action) {
    case 'ask':
      return askCounterpart(turn, value, tools.countries)
    case 'timeline':
      return answerTimeline(facts, turn, telling)
    case 'feed':
      return makeFeed(turn, code, calendar, tools.countries)
    case 'correct':
      return staff ? correcting(facts, turn, telling) : refused(turn)
    case 'keep-plan':
      return keepPlan(facts, given, turn)
    case 'fact':
      return mayAnswerFor(turn.principal, code)
        ? { ending: 'proposed', say: { language: turn.language, blocks: [factForm(code, turn)] } }
        : refused(turn)
    case 'keep-fact':
      return keepFact(code, given, turn)
    case 'backward':
    case 'move-step':
    case 'keep-backward':
    case 'export-backward':
      return pressedBackward(given.action, given, facts, turn, telling)
    case 'done':
    case 'help':
    case 'snooze':
    case 'late-form':
    case 'late': {
      const milestone = milestonesOn(facts, calendar.sets, turn.today).find(({ id }) => id === value.milestone)
      return milestone ? answerReminder(turn, given.action, milestone, code, telling) : refused(turn)
    }
    default:
      return refused(turn)
  }
}

/** The form for staff. */
export function correcting(facts: CountryFacts, turn: Turn, telling: Telling): Outcome {
  const name = telling.nameOf(facts.code)
  return {
    ending: 'proposed',
    say: { language: turn.language, blocks: [correctForm(facts, name, turn)], forAskerOnly: true },
  }
}
