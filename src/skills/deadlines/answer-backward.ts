import { type Misfit, misfitsOf } from '../../calendar/backward-misfits.ts'
import type { BackwardPlan } from '../../calendar/backward-plan.ts'
import { STEP_LABELS, STEP_NAMES } from '../../calendar/backward-wording.ts'
import type { CountryFacts } from '../../calendar/country-facts.ts'
import { milestonesOn } from '../../calendar/deadlines.ts'
import { type CivilDate, formatDate, parseCivilDate } from '../../core/dates.ts'
import type { Press } from '../../core/message.ts'
import type { Outcome } from '../../core/outcome.ts'
import { type Block, type Choice, paragraph, text } from '../../core/reply.ts'
import type { Turn } from '../skill.ts'
import { backwardFiles, sureOf } from './backward-files.ts'
import { daysForm, MOVABLE, stepForm } from './backward-forms.ts'
import { BACKWARD_KIND, type BackwardWish, onTable, planOfWish, withStep, writeWish } from './backward-kept.ts'
import { answerOf, mayAnswerFor, press } from './press-value.ts'
import { daysAfter, type StepMoved } from './step-moved.ts'
import type { Telling } from './telling.ts'

/** A dated plan back from the day of handing in; without a day it asks for one rather than assuming it. */
export function answerBackward(
  wished: BackwardWish,
  facts: CountryFacts,
  turn: Turn,
  telling: Telling,
  first: readonly Block[] = [],
): Outcome {
  const { words, language } = telling
  const due = wished.due ?? knownDue(facts, telling, turn.today)
  const wish = { ...wished, due }
  const say = (blocks: readonly Block[]) => ({ language, blocks: [...first, ...blocks] })
  if (due === undefined) {
    return { ending: 'clarify', say: say([paragraph(words.backwardNeedsDay), daysForm(wish, telling)]) }
  }
  const plan = planOfWish(wish)
  if (!plan) return { ending: 'clarify', say: say([paragraph(words.backwardTooShort), daysForm(wish, telling)]) }
  const name = telling.nameOf(facts.code)
  const past = plan.steps.filter(({ until }) => until < turn.today).length
  const misfits = misfitsOf(plan).map((misfit) => misfitInWords(misfit, telling))
  const caveats = [...misfits, ...(past > 0 ? [words.backwardPast(past)] : []), words.backwardSuggestion]
  return {
    ending: 'answered-with-caveat',
    say: say([
      { kind: 'heading', text: words.backwardTitle(name, formatDate(due, language, 'with-weekday')) },
      { kind: 'list', ordered: true, items: plan.steps.map((step) => stepLine(step, telling)) },
      ...caveats.map((caveat): Block => ({ kind: 'caveat', spans: text(caveat) })),
      ...telling.citations.block(),
      paragraph(words.backwardHow),
      stepForm(wish, plan, telling),
      daysForm(wish, telling),
      { kind: 'choices', choices: buttonsFor(wish, turn, telling) },
    ]),
    expect: onTable(wish, turn),
  }
}

function stepLine(step: BackwardPlan['steps'][number], telling: Telling) {
  const { language } = telling
  const number = telling.citations.cite(step.passage)
  const first = formatDate(step.from, language)
  const span = step.from === step.until ? first : `${first} – ${formatDate(step.until, language)}`
  const label = `${telling.colon} ${STEP_LABELS[language][step.key]} · ${sureOf(step, telling)}`
  return [
    { text: span, strong: true as const },
    { text: label, ...(number !== undefined && { cites: number }) },
  ]
}

function misfitInWords(misfit: Misfit, { words, language }: Telling): string {
  const names = STEP_NAMES[language]
  switch (misfit.kind) {
    case 'before':
      return words.misfits.before(names[misfit.step], names[misfit.comesAfter])
    case 'after-due':
      return words.misfits.afterDue(names[misfit.step])
    case 'short-notice':
      return words.misfits.shortNotice
  }
}

/** The next day by which a plan must be there, where the day itself is known. */
function knownDue(facts: CountryFacts, { calendar }: Telling, today: CivilDate): CivilDate | undefined {
  return milestonesOn(facts, calendar.sets, today).find(
    ({ rule, daysLeft }) => rule.duty === 'new-plan' && daysLeft !== undefined && daysLeft > 0,
  )?.when?.latest
}

function buttonsFor(wish: BackwardWish, turn: Turn, { words }: Telling): readonly Choice[] {
  const value = writeWish(wish)
  const keep: Choice = { label: words.buttons.keepPlan, press: press('keep-backward', value), look: 'primary' }
  return [
    ...(mayAnswerFor(turn.principal, wish.country) ? [keep] : []),
    { label: words.buttons.exportPlan, press: press('export-backward', value) },
  ]
}

/** Moves a step as the form says. */
export function moveByForm(
  wish: BackwardWish,
  given: Press,
  facts: CountryFacts,
  turn: Turn,
  telling: Telling,
): Outcome {
  const step = MOVABLE.find((key) => key === answerOf(given, 'step'))
  const from = parseCivilDate(answerOf(given, 'from'))
  const until = parseCivilDate(answerOf(given, 'until'))
  if (!step || !from || (until && until < from)) {
    return answerBackward(wish, facts, turn, telling, [paragraph(telling.words.moveNotRead)])
  }
  const where: StepMoved['where'] = until ? { kind: 'spans', days: { from, until } } : { kind: 'begins', on: from }
  return moveStep(wish, { step, where }, facts, turn, telling)
}

/** Shows the plan with one step moved; nothing is kept before the person says so. */
export function moveStep(
  wish: BackwardWish,
  { step, where }: StepMoved,
  facts: CountryFacts,
  turn: Turn,
  telling: Telling,
): Outcome {
  const { words, language } = telling
  const due = wish.due ?? knownDue(facts, telling, turn.today)
  const whole = { ...wish, due }
  const before = planOfWish(whole)?.steps.find(({ key }) => key === step)
  if (step === 'irm-brief') return answerBackward(whole, facts, turn, telling, [paragraph(words.briefNotMoved)])
  if (!before) {
    // Without a plan, a new day for handing in is the day to count back from.
    const named = step === 'upload' && where.kind === 'begins' ? where.on : undefined
    return answerBackward({ ...whole, due: named ?? due }, facts, turn, telling)
  }
  const { from, until } = daysAfter(where, before)
  const moved = withStep(whole, step, from, until)
  const days =
    from === until ? formatDate(from, language) : `${formatDate(from, language)} – ${formatDate(until, language)}`
  return answerBackward(moved, facts, turn, telling, [paragraph(words.stepMoved(STEP_NAMES[language][step], days))])
}

/** Keeps a backward plan for the country; its revisions are the history. */
export function keepBackward(wish: BackwardWish, turn: Turn, telling: Telling): Outcome {
  const { words, language } = telling
  const { country } = wish
  const say = (sentence: string) => ({ language, blocks: [paragraph(sentence)] })
  if (!mayAnswerFor(turn.principal, country) || !planOfWish(wish)) {
    return { ending: 'refused', say: say(words.notYours) }
  }
  const { due, start, moved } = writeWish(wish)
  return {
    ending: 'done',
    say: {
      language,
      blocks: [
        paragraph(words.backwardKept),
        {
          kind: 'choices',
          choices: [{ label: words.buttons.exportPlan, press: press('export-backward', writeWish(wish)) }],
        },
      ],
    },
    keep: [
      {
        kind: BACKWARD_KIND,
        id: country,
        country,
        person: turn.principal.id,
        readers: ['support-unit', `country:${country}:government`],
        body: { due, ...(start && { start }), ...(moved && { moved }) },
      },
    ],
    expect: onTable(wish, turn),
  }
}

/** The plan as files. */
export async function exportBackward(wish: BackwardWish, turn: Turn, telling: Telling): Promise<Outcome> {
  const { words, language } = telling
  const plan = planOfWish(wish)
  if (!plan) return { ending: 'clarify', say: { language, blocks: [paragraph(words.backwardNeedsDay)] } }
  const files = await backwardFiles(plan, wish.country, telling, turn.now)
  return {
    ending: 'done',
    say: { language, blocks: [paragraph(words.backwardExported), ...files] },
    expect: onTable(wish, turn),
  }
}
