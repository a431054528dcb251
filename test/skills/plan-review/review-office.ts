import { openDocuments } from '../../../adapters/documents/index.ts'
import { openMemoryStore } from '../../../adapters/store/memory/index.ts'
import type { IncomingMessage, Press } from '../../../src/core/message.ts'
import type { Outcome } from '../../../src/core/outcome.ts'
import { type Handled, makeDesk } from '../../../src/desk/desk.ts'
import { type Learned, learn } from '../../../src/open-desk.ts'
import type { Channel, Delivery } from '../../../src/ports/channel.ts'
import type { Person, Store } from '../../../src/ports/store.ts'
import { openSkill } from '../../../src/skills/plan-review/index.ts'
import type { Skill, Tools } from '../../../src/skills/skill.ts'
import { makePerson } from '../../support/bare-desk.ts'
import { makeClock } from '../../support/clock.ts'
import { makeLog } from '../../support/log.ts'
import { makeMessage } from '../../support/messages.ts'

export const OFFICER = makePerson('officer', { role: 'support-unit', country: undefined })
export const OTHER_OFFICER = makePerson('other-officer', { role: 'support-unit', country: undefined })
export const GHANA = makePerson('gh')
export const GHANA_SOCIETY = makePerson('gh-cso', { role: 'civil-society' })
export const IVORY_COAST = makePerson('ci', { country: 'CI', language: 'fr' })
export const KENYA = makePerson('ke', { country: 'KE' })

export interface ReviewOffice {
  readonly store: Store
  readonly log: ReturnType<typeof makeLog>
  /** Everything that was delivered, oldest first, also what was told of the work so far. */
  readonly delivered: readonly Delivery[]
  say(person: Person, text: string, more?: Partial<IncomingMessage>): Promise<Outcome>
  send(person: Person, name: string, content: string | Uint8Array, text?: string): Promise<Outcome>
  press(person: Person, action: string, value: string, answers?: Press['answers']): Promise<Outcome>
}

/** One reader for all tests: its thread is kept from one to the next. */
const DOCUMENTS = openDocuments()
let learned: Promise<Learned> | undefined

export async function toolsOfReviews(): Promise<Tools> {
  learned ??= learn({ knowledgeFolder: 'knowledge' })
  const { countries, calendar, criteria, knowledge, brokers } = await learned
  if (!calendar || !criteria || !brokers) throw new Error('The knowledge of the desk has problems.')
  return {
    answerer: () => Promise.reject(new Error('Nobody asked the guidance.')),
    countries,
    glossary: [],
    brokers,
    clock: { now: () => new Date('2026-11-23T09:00:00Z'), today: () => '2026-11-23' },
    calendar: { ...calendar, passages: knowledge.passages },
    criteria,
    documents: DOCUMENTS,
    skills: () => [],
  }
}

/** The real desk around this one skill. */
export async function openReviewOffice(): Promise<ReviewOffice> {
  const tools = await toolsOfReviews()
  const store = openMemoryStore()
  const skill = openSkill(tools)
  const fallback: Skill = {
    ...skill,
    name: 'guidance',
    fallback: true,
    recognises: () => undefined,
    answer: async ({ language }) => ({ ending: 'not-found', say: { language, blocks: [] } }),
  }
  const files = new Map<string, Uint8Array>()
  const delivered: Delivery[] = []
  const channel: Channel = {
    name: 'test',
    local: false,
    start: async () => {},
    deliver: async (delivery) => void delivered.push(delivery),
    working: async () => {},
    stop: async () => {},
    openFile: async ({ reference }) => files.get(reference) ?? new Uint8Array(),
  }
  const handled: Handled[] = []
  const log = makeLog()
  await store.directory.replace(
    [OFFICER, OTHER_OFFICER, GHANA, GHANA_SOCIETY, IVORY_COAST, KENYA],
    [
      { code: 'GH', counterpart: 'officer' },
      { code: 'KE', counterpart: 'other-officer' },
    ],
  )
  const desk = makeDesk({
    store,
    clock: makeClock('2026-11-23T09:00:00Z'),
    log,
    skills: [skill, fallback],
    countries: tools.countries,
    channels: new Map([['test', channel]]),
    languageOf: (_, preferred) => preferred ?? 'en',
    process: 'reviews',
    watch: (turn) => handled.push(turn),
  })
  async function say(person: Person, text: string, more: Partial<IncomingMessage> = {}): Promise<Outcome> {
    const from = { channel: 'test', tenant: 'T', user: person.id }
    const place = { conversation: `test:${person.id}`, replyTo: { channel: 'test', to: person.id } }
    await desk.accept(makeMessage(text, { from, ...place, ...more }))
    await desk.settle()
    const last = handled.at(-1)
    if (!last) throw new Error(`Nobody answered "${text}".`)
    return last.outcome
  }
  return {
    store,
    log,
    delivered,
    say,
    send: (person, name, content, text = '') => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      files.set(name, bytes)
      const mediaType = name.endsWith('.md') ? 'text/markdown' : 'application/pdf'
      return say(person, text, { files: [{ name, mediaType, size: bytes.length, reference: name }] })
    },
    press: (person, action, value, answers) =>
      say(person, '', { press: { skill: 'plan-review', action, value, ...(answers && { answers }) } }),
  }
}

/** The value of the first button that does this. */
export function buttonOf(outcome: Outcome, action: string): string {
  for (const block of outcome.say.blocks)
    if (block.kind === 'choices') {
      const found = block.choices.find(({ press }) => press.action === action)
      if (found) return found.press.value
    }
  throw new Error(`There is no button to ${action}.`)
}

/** The page of the report, as text. */
export function reportIn(outcome: Outcome): string {
  for (const block of outcome.say.blocks)
    if (block.kind === 'file' && block.mediaType === 'text/html') return Buffer.from(block.base64, 'base64').toString()
  return ''
}
