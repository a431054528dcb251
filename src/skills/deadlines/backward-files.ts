import { stringify } from 'csv-stringify/sync'
import type { BackwardPlan, PlanStep } from '../../calendar/backward-plan.ts'
import { STEP_LABELS } from '../../calendar/backward-wording.ts'
import { type CalendarEvent, renderEvents } from '../../calendar/ics.ts'
import { formatDate } from '../../core/dates.ts'
import type { CountryCode } from '../../core/principal.ts'
import type { Block } from '../../core/reply.ts'
import { STATUS_LABELS } from '../../core/status.ts'
import { DOCX, wordFile } from '../../documents-made/file-blocks.ts'
import { type MadeDocument, run } from '../../documents-made/made-document.ts'
import type { Telling } from './telling.ts'

/** The plan for calendar programs, as a document and as a table. */
export async function backwardFiles(
  plan: BackwardPlan,
  country: CountryCode,
  telling: Telling,
  now: Date,
): Promise<readonly Block[]> {
  const name = `plan-${country.toLowerCase()}-${plan.due}`
  const file = (ending: string, mediaType: string, bytes: Uint8Array | string): Block => ({
    kind: 'file',
    name: `${name}.${ending}`,
    mediaType,
    base64: Buffer.from(bytes).toString('base64'),
  })
  return [
    file('ics', 'text/calendar', calendarOf(plan, country, telling, now)),
    file('docx', DOCX, await wordFile(documentOf(plan, country, telling))),
    file('csv', 'text/csv', tableOf(plan, telling)),
  ]
}

/** How sure the days of a step are: a status of the rules, chosen by the person, or our suggestion. */
export function sureOf({ key, status, moved }: PlanStep, { words, language }: Telling): string {
  if (moved) return words.chosen
  if (!status) return words.suggested
  // What the texts tell is the distance to the start; the start itself is chosen or suggested.
  const counted = key === 'upload' ? '' : `${words.countedFromStart}, `
  return `${counted}${STATUS_LABELS[language][status]}`
}

function calendarOf(plan: BackwardPlan, country: CountryCode, telling: Telling, now: Date): string {
  const { words, language } = telling
  const name = telling.nameOf(country)
  const events = plan.steps.map(
    (step): CalendarEvent => ({
      uid: `${country}-plan-${step.key}@countrydesk`,
      from: step.from,
      until: step.until,
      title: `${name}: ${STEP_LABELS[language][step.key]}`,
      description: sureOf(step, telling),
      category: step.status ?? 'PLAN',
    }),
  )
  return renderEvents(words.backwardTitle(name, formatDate(plan.due, language)), events, now)
}

function documentOf(plan: BackwardPlan, country: CountryCode, telling: Telling): MadeDocument {
  const { words, language } = telling
  const { from, until, step: heading, sure } = words.backwardColumns
  const rows = plan.steps.map((step) =>
    [
      formatDate(step.from, language),
      formatDate(step.until, language),
      STEP_LABELS[language][step.key],
      sureOf(step, telling),
    ].map(run),
  )
  return {
    title: words.backwardTitle(telling.nameOf(country), formatDate(plan.due, language, 'with-weekday')),
    language,
    blocks: [
      { kind: 'table', columns: [from, until, heading, sure], rows },
      { kind: 'paragraph', runs: run(words.backwardSuggestion) },
    ],
    footer: 'Countrydesk',
  }
}

function tableOf({ steps }: BackwardPlan, telling: Telling): string {
  const { from, until, step: heading, sure } = telling.words.backwardColumns
  const rows = steps.map((step) => [
    step.from,
    step.until,
    STEP_LABELS[telling.language][step.key],
    sureOf(step, telling),
  ])
  return `\uFEFF${stringify([[from, until, heading, sure], ...rows])}`
}
