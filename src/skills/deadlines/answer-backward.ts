import { stringify } from 'csv-stringify/sync'
import { z } from 'zod'
import { type BackwardPlan, backwardPlan, STEP_LABELS } from '../../calendar/backward-plan.ts'
import type { CountryFacts } from '../../calendar/country-facts.ts'
import { milestonesOn } from '../../calendar/deadlines.ts'
import { type CivilDate, formatDate, parseCivilDate } from '../../core/dates.ts'
import type { Outcome } from '../../core/outcome.ts'
import { type Block, paragraph, text } from '../../core/reply.ts'
import { STATUS_LABELS } from '../../core/status.ts'
import type { Turn } from '../skill.ts'
import { mayAnswerFor, press } from './press-value.ts'
import type { Telling } from './telling.ts'

/** A backward plan that somebody kept for a country. */
export const BACKWARD_KIND = 'deadlines/backward-plan'
export const KeptBackward = z.object({ due: z.string(), start: z.string() })

/** A dated plan back from the day of handing in; without a day it asks for one rather than assuming it. */
export function answerBackward(
  facts: CountryFacts,
  dueNamed: CivilDate | undefined,
  startNamed: CivilDate | undefined,
  turn: Turn,
  telling: Telling,
): Outcome {
  const { words, language } = telling
  const due = dueNamed ?? knownDue(facts, telling, turn.today)
  const form = backwardForm(facts.code, due, startNamed, telling)
  const say = (blocks: readonly Block[]) => ({ language, blocks })
  if (due === undefined) return { ending: 'clarify', say: say([paragraph(words.backwardNeedsDay), form]) }
  const plan = backwardPlan(due, startNamed)
  if (!plan) return { ending: 'clarify', say: say([paragraph(words.backwardTooShort), form]) }
  const past = plan.steps.filter(({ until }) => until < turn.today).length
  const name = telling.nameOf(facts.code)
  const items = plan.steps.map((step) => {
    const number = telling.citations.cite(step.passage)
    const sure = step.status ? STATUS_LABELS[language][step.status] : words.suggested
    return [
      { text: spanOf(step.from, step.until, telling), strong: true as const },
      {
        text: `${telling.colon} ${STEP_LABELS[language][step.key]} · ${sure}`,
        ...(number !== undefined && { cites: number }),
      },
    ]
  })
  const value = { country: facts.code, due: plan.due, start: plan.start }
  return {
    ending: 'answered-with-caveat',
    say: say([
      { kind: 'heading', text: words.backwardTitle(name, formatDate(due, language, 'with-weekday')) },
      { kind: 'list', ordered: true, items },
      ...(past > 0 ? [{ kind: 'caveat' as const, spans: text(words.backwardPast(past)) }] : []),
      { kind: 'caveat', spans: text(words.backwardSuggestion) },
      ...telling.citations.block(),
      exported(plan, facts.code, telling),
      form,
      ...(mayAnswerFor(turn.principal, facts.code)
        ? [
            {
              kind: 'choices' as const,
              choices: [{ label: words.buttons.keepPlan, press: press('keep-backward', value) }],
            },
          ]
        : []),
    ]),
  }
}

/** The next day by which a plan must be there, where the day itself is known. */
function knownDue(facts: CountryFacts, { calendar }: Telling, today: CivilDate): CivilDate | undefined {
  return milestonesOn(facts, calendar.sets, today).find(
    ({ rule, daysLeft }) => rule.duty === 'new-plan' && daysLeft !== undefined && daysLeft > 0,
  )?.when?.latest
}

function spanOf(from: CivilDate, until: CivilDate, { language }: Telling): string {
  const first = formatDate(from, language)
  return from === until ? first : `${first} – ${formatDate(until, language)}`
}

function backwardForm(
  country: string,
  due: CivilDate | undefined,
  start: CivilDate | undefined,
  { words }: Telling,
): Block {
  const { backwardForm: labels } = words
  return {
    kind: 'form',
    openLabel: due ? words.buttons.adjust : labels.open,
    form: {
      title: labels.title,
      submitLabel: labels.submit,
      press: press('backward', { country }),
      fields: [
        { name: 'due', label: labels.due, kind: 'date', ...(due && { value: due }) },
        { name: 'start', label: labels.start, kind: 'date', optional: true, ...(start && { value: start }) },
      ],
    },
  }
}

/** The plan as a table for other programs. */
function exported({ steps }: BackwardPlan, country: string, { language, words }: Telling): Block {
  const csv = stringify([
    ['from', 'until', 'step', 'status'],
    ...steps.map(({ key, from, until, status }) => [
      from,
      until,
      STEP_LABELS[language][key],
      status ?? words.suggested,
    ]),
  ])
  return {
    kind: 'file',
    name: `plan-${country.toLowerCase()}.csv`,
    mediaType: 'text/csv',
    base64: Buffer.from(`\uFEFF${csv}`).toString('base64'),
  }
}

/** Keeps the days of a backward plan for the country. */
export function keepBackward(
  country: string,
  due: string | undefined,
  start: string | undefined,
  turn: Turn,
  telling: Telling,
): Outcome {
  const { words, language } = telling
  const say = (sentence: string) => ({ language, blocks: [paragraph(sentence)] })
  const days = [due, start].map((day) => parseCivilDate(day ?? ''))
  const [dueDay, startDay] = days
  if (!mayAnswerFor(turn.principal, country) || !dueDay || !startDay || !backwardPlan(dueDay, startDay)) {
    return { ending: 'refused', say: say(words.notYours) }
  }
  return {
    ending: 'done',
    say: say(words.backwardKept),
    keep: [
      {
        kind: BACKWARD_KIND,
        id: country,
        country,
        person: turn.principal.id,
        readers: ['support-unit', `country:${country}:government`],
        body: { due: dueDay, start: startDay },
      },
    ],
  }
}
