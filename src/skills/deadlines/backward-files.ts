import { stringify } from 'csv-stringify/sync'
import type { BackwardPlan, PlanStep } from '../../calendar/backward-plan.ts'
import { STEP_LABELS } from '../../calendar/backward-wording.ts'
import { type CalendarEvent, renderEvents } from '../../calendar/ics.ts'
import { formatDate } from '../../core/dates.ts'
import type { CountryCode } from '../../core/principal.ts'
import type { Block } from '../../core/reply.ts'
import { STATUS_LABELS } from '../../core/status.ts'
import type { Telling } from './telling.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

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
    file('docx', WORD, await documentOf(plan, country, telling)),
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

async function documentOf(plan: BackwardPlan, country: CountryCode, telling: Telling): Promise<Uint8Array> {
  const { words, language } = telling
  // Loaded with the first document: it is large, and most never ask for one.
  const { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } = await import(
    'docx'
  )
  const title = words.backwardTitle(telling.nameOf(country), formatDate(plan.due, language, 'with-weekday'))
  const cell = (text: string, bold = false) =>
    new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold })] })] })
  const rows = plan.steps.map(
    (step) =>
      new TableRow({
        children: [
          cell(formatDate(step.from, language)),
          cell(formatDate(step.until, language)),
          cell(STEP_LABELS[language][step.key]),
          cell(sureOf(step, telling)),
        ],
      }),
  )
  const { from, until, step, sure } = words.backwardColumns
  const head = new TableRow({ tableHeader: true, children: [from, until, step, sure].map((text) => cell(text, true)) })
  const document = new Document({
    title,
    creator: 'Countrydesk',
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          new Table({ rows: [head, ...rows], width: { size: 100, type: WidthType.PERCENTAGE } }),
          new Paragraph({ text: '' }),
          new Paragraph({ text: words.backwardSuggestion }),
        ],
      },
    ],
  })
  return Packer.toBuffer(document)
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
