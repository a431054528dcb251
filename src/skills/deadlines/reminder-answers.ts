import { z } from 'zod'
import type { Milestone } from '../../calendar/deadlines.ts'
import { weekendOf, workingDayAfter } from '../../calendar/working-time.ts'
import { addDays, formatDate } from '../../core/dates.ts'
import type { Entry, Letter, Outcome } from '../../core/outcome.ts'
import { type Block, paragraph, text } from '../../core/reply.ts'
import type { Turn } from '../skill.ts'
import { answerOf, mayAnswerFor, press } from './press-value.ts'
import { type Telling, whenOf } from './telling.ts'
import { WORDING } from './wording.ts'

/** What a country said to a reminder. */
export const ANSWER_KIND = 'deadlines/answer'
export const Answer = z.object({
  milestone: z.string(),
  answer: z.enum(['done', 'late', 'help', 'snoozed']),
  /** Until when a snooze lasts. */
  until: z.string().optional(),
  on: z.string(),
})
export type Answer = z.infer<typeof Answer>

/** Why something will be late: for the Support Unit and the government. */
export const REASON_KIND = 'deadlines/reason'

const SNOOZE_DAYS = 7

/** Done, help and snooze; a late answer comes by its form. The value of a button may be forged: it is checked. */
export async function answerReminder(
  turn: Turn,
  action: 'done' | 'help' | 'snooze' | 'late-form' | 'late',
  milestone: Milestone,
  country: string,
  telling: Telling,
): Promise<Outcome> {
  const { words, language } = telling
  const say = (sentence: string, more: readonly Block[] = []) => ({ language, blocks: [paragraph(sentence), ...more] })
  if (!mayAnswerFor(turn.principal, country)) return { ending: 'refused', say: say(words.notYours) }
  const label = milestone.rule.label[language]
  switch (action) {
    case 'done':
      return { ending: 'done', say: say(words.answers.done), keep: [entry(turn, milestone, country, 'done')] }
    case 'snooze': {
      const until = workingDayAfter(addDays(turn.today, SNOOZE_DAYS), weekendOf(country))
      const keep = [entry(turn, milestone, country, 'snoozed', until)]
      return { ending: 'done', say: say(words.answers.snoozed(formatDate(until, language, 'with-weekday'))), keep }
    }
    case 'help': {
      const letters = await tellCounterpart(turn, country, milestone, 'help', undefined, telling)
      const name = letters[0]?.name
      return {
        ending: 'done',
        say: say(name ? words.answers.help(name) : words.answers.helpNobody, [requestButton(milestone, telling)]),
        keep: [entry(turn, milestone, country, 'help')],
        send: letters.map(({ letter }) => letter),
      }
    }
    case 'late-form':
      return { ending: 'proposed', say: say(label, [lateForm(milestone, country, telling)]) }
    case 'late': {
      const given = turn.press
      const reason = given ? answerOf(given, 'reason').slice(0, 500) : ''
      const newDay = given ? answerOf(given, 'newDay').slice(0, 10) : ''
      const letters = await tellCounterpart(
        turn,
        country,
        milestone,
        'late',
        [reason, newDay].filter(Boolean).join(' · '),
        telling,
      )
      const number =
        milestone.rule.consequence && telling.citations.cite(milestone.rule.passage, milestone.rule.sources)
      const consequence: readonly Block[] = milestone.rule.consequence
        ? [
            {
              kind: 'paragraph',
              spans: [{ text: milestone.rule.consequence[language], ...(number !== undefined && { cites: number }) }],
            },
          ]
        : []
      return {
        ending: 'done',
        say: say(words.answers.late, [...consequence, ...telling.citations.block()]),
        keep: [
          entry(turn, milestone, country, 'late'),
          {
            kind: REASON_KIND,
            id: milestone.id,
            country,
            person: turn.principal.id,
            readers: ['support-unit', `country:${country}:government`],
            body: { reason, newDay, on: turn.today },
          },
        ],
        send: letters.map(({ letter }) => letter),
      }
    }
  }
}

/** Opens a request for support on the milestone, in the skill that looks for who can help. */
function requestButton(milestone: Milestone, telling: Telling): Block {
  const { words, language } = telling
  const value = words.answers.helpNeeded(milestone.rule.label[language], whenOf(milestone, telling))
  const press = { skill: 'support-request', action: 'begin', value }
  return { kind: 'choices', prompt: words.answers.helpMore, choices: [{ label: words.buttons.request, press }] }
}

function entry(turn: Turn, { id }: Milestone, country: string, answer: Answer['answer'], until?: string): Entry {
  const body: Answer = { milestone: id, answer, on: turn.today, ...(until !== undefined && { until }) }
  return {
    kind: ANSWER_KIND,
    id,
    country,
    person: turn.principal.id,
    readers: ['support-unit', `country:${country}:government`],
    body,
  }
}

function lateForm({ id }: Milestone, country: string, { words }: Telling): Block {
  const { lateForm: labels } = words.answers
  return {
    kind: 'form',
    openLabel: labels.open,
    form: {
      title: labels.title,
      submitLabel: labels.submit,
      press: press('late', { country, milestone: id }),
      fields: [
        { name: 'reason', label: labels.reason, kind: 'text', lines: 3, maxLength: 500 },
        { name: 'newDay', label: labels.newDay, kind: 'date', optional: true },
      ],
    },
  }
}

async function tellCounterpart(
  turn: Turn,
  country: string,
  milestone: Milestone,
  what: 'late' | 'help',
  more: string | undefined,
  telling: Telling,
): Promise<readonly { name: string; letter: Letter }[]> {
  const counterpart = await turn.read.counterpartOf(country)
  const people = counterpart ? [counterpart] : await turn.read.leads()
  return people
    .filter((person) => person.id !== turn.principal.id)
    .map((person) => {
      const words = WORDING[person.language].answers
      const who = turn.principal.name || turn.principal.id
      const label = milestone.rule.label[person.language]
      const sentence =
        what === 'late'
          ? words.lateLetter(who, telling.nameOf(country), label)
          : words.helpLetter(who, telling.nameOf(country), label)
      return {
        name: person.name,
        letter: {
          key: `deadlines/${what}/${milestone.id}/${turn.message.id}/${person.id}`,
          to: { person: person.id },
          reply: {
            language: person.language,
            blocks: [
              paragraph(sentence),
              ...(more ? [{ kind: 'quote' as const, spans: text(more), language: turn.language }] : []),
            ],
          },
        },
      }
    })
}
