import { openMemoryStore } from '../../../adapters/store/memory/index.ts'
import type { Answerer } from '../../../src/answering/answer.ts'
import type { CivilDate } from '../../../src/core/dates.ts'
import type { Language } from '../../../src/core/language.ts'
import type { Press } from '../../../src/core/message.ts'
import type { Outcome } from '../../../src/core/outcome.ts'
import { plainWords } from '../../../src/core/plain-words.ts'
import { planDay } from '../../../src/desk/daily-round.ts'
import { principalNamed } from '../../../src/desk/principal-for.ts'
import { viewFor } from '../../../src/desk/view-for.ts'
import type { Person, Store } from '../../../src/ports/store.ts'
import { openSkill } from '../../../src/skills/deadlines/index.ts'
import type { DayOutcome, Skill, Turn } from '../../../src/skills/skill.ts'
import { type ShippedCalendar, shippedCalendar } from '../../calendar/calendar-fixture.ts'
import { silentLog } from '../../support/silent-log.ts'

/** The skill on the shipped calendar, a store in memory, and people of Italy, Ghana and the Support Unit. */
export interface DeadlinesDesk {
  readonly store: Store
  readonly skill: Skill
  readonly calendar: ShippedCalendar
  /** A message from a person of the directory, or a role such as guest; what it keeps is kept. */
  say(person: string, text: string, on: CivilDate, language?: Language): Promise<Outcome>
  /** The same, in a channel where others read along. */
  sayToAll(person: string, text: string, on: CivilDate): Promise<Outcome>
  press(person: string, press: Press, on: CivilDate): Promise<Outcome>
  recognises(person: string, text: string, on: CivilDate): Promise<string | undefined>
  /** The day's round; what it keeps is kept. */
  round(date: CivilDate, at?: string): Promise<DayOutcome>
  words(outcome: Outcome): string
  buttons(outcome: Outcome): readonly { label: string; press: Press }[]
}

const PEOPLE: readonly Person[] = [
  person('gov-it', 'government', 'IT', 'fr', 'Europe/Rome'),
  person('gov-it-2', 'government', 'IT', 'en', 'Europe/Rome'),
  person('gov-gh', 'government', 'GH', 'en', 'Africa/Accra'),
  person('cso-gh', 'civil-society', 'GH', 'en', 'Africa/Accra'),
  person('su-it', 'support-unit', undefined, 'es', 'Europe/Madrid'),
  { ...person('su-lead', 'support-unit', undefined, 'en', 'America/New_York'), lead: true },
]

const nobodyAnswers: Answerer = () => Promise.reject(new Error('nobody scripted an answer'))

export async function openDeadlines(answerer: Answerer = nobodyAnswers): Promise<DeadlinesDesk> {
  const calendar = await shippedCalendar()
  const store = openMemoryStore()
  await store.directory.replace(PEOPLE, [
    { code: 'IT', counterpart: 'su-it' },
    { code: 'GH', counterpart: 'su-it' },
  ])
  let now = new Date('2026-11-23T09:00:00Z')
  const clock = { now: () => now, today: () => now.toISOString().slice(0, 10) as CivilDate }
  const skill: Skill = openSkill({
    answerer,
    countries: calendar.list,
    glossary: [],
    clock,
    calendar,
    skills: () => [skill],
  })
  let messages = 0

  async function turn(
    name: string,
    text: string,
    on: CivilDate,
    language: Language | undefined,
    press?: Press,
  ): Promise<Turn> {
    const principal = await principalNamed(name, store.directory, calendar.list)
    if (!principal) throw new Error(`${name} is nobody`)
    messages += 1
    now = new Date(`${on}T09:00:00Z`)
    return {
      message: {
        id: `m${messages}`,
        from: { channel: 'web', tenant: 'here', user: name },
        conversation: name,
        replyTo: { channel: 'web', to: name },
        audience: 'private',
        text,
        sentAt: now.getTime(),
        files: [],
        ...(press && { press }),
      },
      text,
      press,
      files: [],
      principal,
      language: language ?? principal.language ?? 'en',
      today: on,
      now,
      expected: await store.expected(name, now),
      history: await store.transcript(name, 20),
      read: viewFor(principal, store),
    }
  }

  async function answer(given: Turn): Promise<Outcome> {
    const outcome = await skill.answer(given)
    const { conversation, id } = given.message
    await store.commit({
      by: given.principal.id,
      now: given.now,
      conversation,
      said: [
        { by: 'person', person: given.principal.id, text: given.text, at: given.now.getTime(), message: id },
        {
          by: 'desk',
          person: undefined,
          text: plainWords(outcome.say),
          at: given.now.getTime(),
          message: id,
          reply: outcome.say,
        },
      ],
      keep: outcome.keep ?? [],
      send: [],
      expect: outcome.expect ?? null,
    })
    return outcome
  }

  return {
    store,
    skill,
    calendar,
    say: async (name, text, on, language) => answer(await turn(name, text, on, language)),
    sayToAll: async (name, text, on) => {
      const said = await turn(name, text, on, undefined)
      return answer({ ...said, message: { ...said.message, audience: 'group' } })
    },
    press: async (name, press, on) => answer(await turn(name, '', on, undefined, press)),
    recognises: async (name, text, on) => skill.recognises(await turn(name, text, on, undefined)),
    round: async (date, at = '05:00') => {
      now = new Date(`${date}T${at}:00Z`)
      const plans = await planDay(date, { store, skills: [skill], clock, log: silentLog })
      const plan = plans.get('deadlines') ?? {}
      const done = { kind: 'desk/round', id: 'deadlines', readers: [], body: { date } }
      await store.commit({
        once: `day/deadlines/${date}`,
        by: 'desk',
        now,
        keep: [...(plan.keep ?? []), done],
        send: [],
      })
      return plan
    },
    words: (outcome) => plainWords(outcome.say),
    buttons: (outcome) => outcome.say.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : [])),
  }
}

function person(
  id: string,
  role: Person['role'],
  country: string | undefined,
  language: Language,
  zone: string,
): Person {
  return {
    id,
    name: `Name of ${id}`,
    role,
    lead: false,
    country,
    language,
    zone,
    email: undefined,
    accounts: [],
    sample: false,
  }
}
