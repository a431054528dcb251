import {
  FACT_KIND,
  FACT_NAMES,
  KeptFact,
  KeptPlan,
  PLAN_KIND,
  planKept,
  problemsOfCorrection,
} from '../../calendar/corrections.ts'
import type { CountryFacts, Known } from '../../calendar/country-facts.ts'
import { type DayRange, parseDayRange, writeDayRange } from '../../calendar/day-range.ts'
import { LENGTHS } from '../../calendar/rule-schema.ts'
import { latestPlanOn } from '../../calendar/standing.ts'
import type { CivilDate } from '../../core/dates.ts'
import type { Press } from '../../core/message.ts'
import type { Entry, Outcome } from '../../core/outcome.ts'
import { type Block, type FormField, paragraph } from '../../core/reply.ts'
import { STATUS_LABELS } from '../../core/status.ts'
import type { Turn } from '../skill.ts'
import { answerOf, mayAnswerFor, press } from './press-value.ts'
import { WORDING } from './wording.ts'

/** Why a plan was corrected: for the Support Unit and the country's government only. */
export const NOTE_KIND = 'deadlines/plan-note'

const SURE = ['SOLID', 'INDIRECT', 'VERIFY'] as const

/** The form with which staff correct or add the dates of a plan; it starts from what is known. */
export function correctForm(facts: CountryFacts, name: string, turn: Turn): Block {
  const words = WORDING[turn.language].correctForm
  const plan = latestPlanOn(facts, turn.today)
  const dates = (['start', 'end', 'delivered', 'coCreation'] as const).map((field): FormField => {
    const known = field === 'coCreation' ? plan?.coCreationStart : plan?.[field]
    return { name: field, label: words[field], kind: 'text', optional: true, hint: words.hint, ...given(known) }
  })
  return {
    kind: 'form',
    openLabel: words.open,
    form: {
      title: words.title(name),
      submitLabel: words.submit,
      press: press('keep-plan', { country: facts.code }),
      fields: [
        { name: 'plan', label: words.plan, kind: 'text', maxLength: 60, ...(plan && { value: plan.name }) },
        ...dates,
        {
          name: 'length',
          label: words.length,
          kind: 'choice',
          optional: true,
          options: LENGTHS.map((value) => ({ value, label: words.lengths[value] })),
          ...(plan?.length && { value: plan.length }),
        },
        {
          name: 'status',
          label: words.status,
          kind: 'choice',
          options: SURE.map((value) => ({ value, label: STATUS_LABELS[turn.language][value] })),
        },
        { name: 'source', label: words.source, kind: 'text', maxLength: 300 },
        { name: 'why', label: words.why, kind: 'text', lines: 3, maxLength: 500 },
      ],
    },
  }
}

function given(known: Known<DayRange> | undefined): { value?: string } {
  return known ? { value: writeDayRange(known.value) } : {}
}

/** Keeps the dates of the form when they fit the rest; the entry's revisions are the history: who, when, what. */
export function keepPlan(facts: CountryFacts, given: Press, turn: Turn): Outcome {
  const words = WORDING[turn.language]
  const say = (sentence: string, more: readonly Block[] = []) => ({
    language: turn.language,
    blocks: [paragraph(sentence), ...more],
  })
  if (turn.principal.role !== 'support-unit') return { ending: 'refused', say: say(words.notYours) }
  const body = KeptPlan.safeParse({
    plan: answerOf(given, 'plan'),
    start: answerOf(given, 'start'),
    end: answerOf(given, 'end'),
    delivered: answerOf(given, 'delivered'),
    coCreationStart: answerOf(given, 'coCreation'),
    length: answerOf(given, 'length'),
    status: answerOf(given, 'status') || 'VERIFY',
    sources: [answerOf(given, 'source')].filter(Boolean),
    why: '',
  })
  if (!body.success) return { ending: 'refused', say: say(words.notKept(words.correctForm.hint)) }
  const correction = {
    kind: PLAN_KIND,
    country: facts.code,
    body: body.data,
    keptBy: turn.principal.id,
    keptAt: turn.now.getTime(),
  }
  const problems = problemsOfCorrection(facts, correction)
  if (problems.length > 0) {
    const told = problems.map(({ what, mend }) => `${what} ${mend}`).join(' ')
    return { ending: 'refused', say: say(words.notKept(told), [correctForm(facts, facts.code, turn)]) }
  }
  const plan = planKept(correction)
  const id = `${facts.code}|${body.data.plan}`
  const entries: Entry[] = [
    { kind: PLAN_KIND, id, country: facts.code, person: turn.principal.id, readers: ['everyone'], body: body.data },
    {
      kind: NOTE_KIND,
      id,
      country: facts.code,
      person: turn.principal.id,
      readers: ['support-unit', `country:${facts.code}:government`],
      body: { why: answerOf(given, 'why'), on: turn.today },
    },
  ]
  const period = [plan?.start, plan?.end].flatMap((known) => (known ? [writeDayRange(known.value)] : ['?'])).join(' – ')
  return { ending: 'done', say: say(words.kept(`${body.data.plan}, ${period}`)), keep: entries }
}

/** The form with which a country or its counterpart tells when something was last done. */
export function factForm(country: string, turn: Pick<Turn, 'language' | 'today'>): Block {
  const words = WORDING[turn.language].factForm
  const labels = {
    'forum-meeting': words.forum,
    'repository-update': words.repository,
    'check-in': words.checkIn,
    'letter-of-intent': words.letter,
  }
  return {
    kind: 'form',
    openLabel: words.open,
    form: {
      title: words.title,
      submitLabel: words.submit,
      press: press('keep-fact', { country }),
      fields: [
        {
          name: 'fact',
          label: words.which,
          kind: 'choice',
          options: FACT_NAMES.map((value) => ({ value, label: labels[value] })),
        },
        { name: 'on', label: words.on, kind: 'date' },
      ],
    },
  }
}

export function keepFact(country: string, given: Press, turn: Turn): Outcome {
  const words = WORDING[turn.language]
  const say = (sentence: string) => ({ language: turn.language, blocks: [paragraph(sentence)] })
  if (!mayAnswerFor(turn.principal, country)) return { ending: 'refused', say: say(words.notYours) }
  const on = answerOf(given, 'on')
  const range = parseDayRange(on)
  const body = KeptFact.safeParse({ fact: answerOf(given, 'fact'), on, status: 'INDIRECT', why: '' })
  if (!body.success || !range || isLater(range, turn.today)) {
    return { ending: 'refused', say: say(words.notKept(words.correctForm.hint)) }
  }
  const labels = {
    'forum-meeting': words.factForm.forum,
    'repository-update': words.factForm.repository,
    'check-in': words.factForm.checkIn,
    'letter-of-intent': words.factForm.letter,
  }
  return {
    ending: 'done',
    say: say(words.kept(`${labels[body.data.fact]}, ${on}`)),
    keep: [
      {
        kind: FACT_KIND,
        id: `${country}|${body.data.fact}`,
        country,
        person: turn.principal.id,
        readers: ['everyone'],
        body: body.data,
      },
    ],
  }
}

function isLater({ earliest }: DayRange, today: CivilDate): boolean {
  return earliest > today
}
