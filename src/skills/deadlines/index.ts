import { parseCivilDate } from '../../core/dates.ts'
import type { Outcome } from '../../core/outcome.ts'
import { type CountryCode, ROLES } from '../../core/principal.ts'
import type { Choice } from '../../core/reply.ts'
import type { CalendarTools, Skill, Tools, Turn } from '../skill.ts'
import { answerLateCountries } from './answer-late-countries.ts'
import { answerNext, dueBlocks } from './answer-next.ts'
import { answerYear } from './answer-period.ts'
import { answerPortfolio } from './answer-portfolio.ts'
import { datesAndRest, withRest } from './answer-rest.ts'
import { answerSeveral } from './answer-several.ts'
import { answerTimeline } from './answer-timeline.ts'
import { answerLateness, answerSubmission } from './answer-what-if.ts'
import type { Asked } from './asked.ts'
import { backwardAsked } from './backward-asked.ts'
import { everyDay } from './every-day.ts'
import { allFacts, factsOf } from './facts-read.ts'
import { makeFeed } from './feed.ts'
import { homeBlocks } from './home.ts'
import { onBackward, showBackward } from './on-backward.ts'
import { mayAnswerFor, press, readPressValue } from './press-value.ts'
import { correcting, pressed } from './pressed.ts'
import { nothingHere } from './refusals.ts'
import { makeTelling, type Telling } from './telling.ts'
import type { Told } from './told.ts'
import { WORDING } from './wording.ts'

/** Longest question on dates, in characters. */
const LONGEST = 1_000

/** When is ours due: dates of a country by the rules in force, what follows from lateness, reminders, the calendar. */
export function openSkill(tools: Tools): Skill {
  const { calendar, countries } = tools
  return {
    name: 'deadlines',
    summary: ({ role, country }, language) =>
      role === 'support-unit' || country ? WORDING[language].summary : WORDING[language].summaryOfRules,
    examples: (principal, language) => {
      if (!calendar) return []
      const { own, staff, others } = WORDING[language].examples
      return principal.role === 'support-unit' ? staff : principal.country ? own : others
    },
    roles: ROLES,
    longest: LONGEST,
    recognises: (turn) => {
      if (!calendar || turn.files.length > 0) return undefined
      return backwardAsked(turn, countries) || askedBy(turn, tools).asked ? 'certainly' : undefined
    },
    // What is said of the plan on the table is recognised; everything else is for others, and the plan stays there.
    awaits: () => false,
    answer: async (turn) => {
      if (!calendar) return nothingHere(turn)
      if (turn.press) return pressed(turn, calendar, tools)
      const wanted = backwardAsked(turn, countries)
      if (wanted) return onBackward(wanted, turn, calendar, tools)
      const { asked, rest } = askedBy(turn, tools)
      if (!asked) return nothingHere(turn)
      const dates = await answered(asked, turn, calendar, tools)
      const outcome = rest === '' ? dates : await withRest(dates, rest, turn, tools)
      return dependsOnAsker(asked, turn, tools) ? { ...outcome, say: { ...outcome.say, forAskerOnly: true } } : outcome
    },
    ...(calendar && {
      home: (visit) => homeBlocks(visit, calendar, countries),
      everyDay: (day) => everyDay(day, calendar, countries),
    }),
  }
}

function askedBy(turn: Turn, tools: Tools): ReturnType<typeof datesAndRest> {
  if (turn.files.length > 0) return { asked: undefined, rest: '' }
  return datesAndRest(turn, tools, lastCountryOf(turn))
}

/** Whether the country is the asker's, and not named: in a channel such an answer is theirs to show. */
function dependsOnAsker(asked: Asked, turn: Turn, tools: Tools): boolean {
  if (turn.message.audience === 'private') return false
  const asAnybody = { ...turn, principal: { ...turn.principal, country: undefined } }
  return JSON.stringify(askedBy(asAnybody, tools).asked) !== JSON.stringify(asked)
}

/** The country of our last answer here: the last reply's buttons carry it. */
function lastCountryOf(turn: Turn): CountryCode | undefined {
  const last = turn.history.findLast((said) => said.by === 'desk')
  for (const block of last?.reply?.blocks ?? []) {
    if (block.kind !== 'choices') continue
    const ours = block.choices.find((choice) => choice.press.skill === 'deadlines')
    if (ours) return readPressValue(ours.press).country
  }
  return undefined
}

async function answered(asked: Asked, turn: Turn, calendar: CalendarTools, tools: Tools): Promise<Outcome> {
  const telling = makeTelling(turn.language, calendar, tools.countries)
  if (asked.kind === 'portfolio') {
    const facts = await allFacts(turn.read, calendar)
    const told = answerPortfolio(facts.values(), asked.period, turn.today, telling, asked.topic?.duties)
    return saying(told, turn, undefined, telling)
  }
  if (asked.kind === 'late-countries') {
    const facts = await allFacts(turn.read, calendar)
    return saying(answerLateCountries(facts.values(), turn.today, telling), turn, undefined, telling)
  }
  if (asked.kind === 'several') {
    const known = await Promise.all(asked.countries.map((code) => factsOf(code, turn.read, calendar)))
    const told = answerSeveral(
      asked,
      known.filter((facts) => facts !== undefined),
      turn.today,
      telling,
    )
    return saying(told, turn, undefined, telling)
  }
  if (asked.kind === 'feed') return makeFeed(turn, asked.country, calendar, tools.countries)
  if (asked.kind === 'year' && asked.country === undefined) {
    const facts = await allFacts(turn.read, calendar)
    const period = { from: parseCivilDate(`${asked.year}-01-01`), until: parseCivilDate(`${asked.year}-12-31`) }
    if (!period.from || !period.until) return nothingHere(turn)
    const whole = { from: period.from, until: period.until }
    return saying(answerPortfolio(facts.values(), whole, turn.today, telling), turn, undefined, telling)
  }
  const facts = asked.country === undefined ? undefined : await factsOf(asked.country, turn.read, calendar)
  if (!facts) return nothingHere(turn)
  switch (asked.kind) {
    case 'next':
      return saying(answerNext(asked, facts, turn.today, telling), turn, facts.code, telling)
    case 'year':
      return saying(answerYear(facts, asked.year, turn.today, telling), turn, facts.code, telling)
    case 'late':
    case 'submit-on': {
      // Both in one reply, where both were asked: the date with its rule, then what lateness brings.
      const due = asked.andWhen ? dueBlocks(facts, turn.today, telling) : []
      const told =
        asked.kind === 'late'
          ? answerLateness(facts, turn.today, asked.late, telling)
          : answerSubmission(facts, turn.today, asked.on, telling)
      return saying({ ...told, blocks: [...due, ...told.blocks] }, turn, facts.code, telling)
    }
    case 'timeline':
      return answerTimeline(facts, turn, telling)
    case 'backward':
      return showBackward(facts, asked.due, turn, telling)
    case 'correct':
      return correcting(facts, turn, telling)
  }
}

/** The reply with its buttons: what helps this person on. */
function saying(told: Told, turn: Turn, country: CountryCode | undefined, telling: Telling): Outcome {
  const { words } = telling
  const choices: Choice[] = []
  if (country !== undefined) {
    const { role } = turn.principal
    if (told.missing.length > 0 && (role === 'government' || role === 'civil-society')) {
      const facts = told.missing.slice(0, 6)
      choices.push({ label: words.ask, press: press('ask', { country, facts: [...facts] }) })
    }
    if (role === 'support-unit') choices.push({ label: words.buttons.correct, press: press('correct', { country }) })
    if (mayAnswerFor(turn.principal, country))
      choices.push({ label: words.buttons.fact, press: press('fact', { country }) })
    choices.push({ label: words.buttons.timeline, press: press('timeline', { country }) })
    choices.push({ label: words.buttons.feed, press: press('feed', { country }) })
    if (mayAnswerFor(turn.principal, country))
      choices.push({ label: words.buttons.backward, press: press('backward', { country }) })
  }
  const claims = told.ending === 'answered' || told.ending === 'answered-with-caveat'
  return {
    ending: told.ending,
    say: {
      language: turn.language,
      blocks: [...told.blocks, ...(choices.length > 0 ? [{ kind: 'choices', choices } as const] : [])],
      ...(claims && { feedback: turn.message.id }),
    },
  }
}
