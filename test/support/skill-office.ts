import { openDocuments } from '../../adapters/documents/index.ts'
import { openMemoryStore } from '../../adapters/store/memory/index.ts'
import type { IncomingMessage, Press } from '../../src/core/message.ts'
import type { Outcome } from '../../src/core/outcome.ts'
import { type Handled, makeDesk } from '../../src/desk/desk.ts'
import { type Learned, learn } from '../../src/open-desk.ts'
import type { Channel, Delivery } from '../../src/ports/channel.ts'
import type { Person, Store } from '../../src/ports/store.ts'
import type { Skill, Tools } from '../../src/skills/skill.ts'
import { makePerson } from './bare-desk.ts'
import { makeClock, type SetClock } from './clock.ts'
import { makeLog, type ReadLog } from './log.ts'
import { makeMessage } from './messages.ts'
import { answersNothing } from './skills.ts'

export const OFFICER = makePerson('officer', { role: 'support-unit', country: undefined })
export const OTHER_OFFICER = makePerson('other-officer', { role: 'support-unit', country: undefined })
export const GHANA = makePerson('gh')
export const GHANA_SOCIETY = makePerson('gh-cso', { role: 'civil-society' })
export const IVORY_COAST = makePerson('ci', { country: 'CI', language: 'fr' })
export const KENYA = makePerson('ke', { country: 'KE' })
const PEOPLE = [OFFICER, OTHER_OFFICER, GHANA, GHANA_SOCIETY, IVORY_COAST, KENYA]
const COUNTERPARTS = [
  { code: 'GH', counterpart: 'officer' },
  { code: 'KE', counterpart: 'other-officer' },
]

/** The real desk around one skill that reads files, with people who write to it and see whole outcomes. */
export interface SkillOffice {
  readonly store: Store
  readonly clock: SetClock
  readonly log: ReadLog
  /** Everything that was delivered, oldest first, also what was told of the work so far. */
  readonly delivered: readonly Delivery[]
  say(person: Person, text: string, more?: Partial<IncomingMessage>): Promise<Outcome>
  send(person: Person, name: string, content: string | Uint8Array, text?: string): Promise<Outcome>
  press(person: Person, action: string, value: string, answers?: Press['answers']): Promise<Outcome>
}

/** One reader for all tests of a file: its thread is kept from one to the next. */
const DOCUMENTS = openDocuments()
let learned: Promise<Learned> | undefined

/** The tools of the desk with all the shipped knowledge, on 23 November 2026. */
export async function toolsOfDesk(): Promise<Tools> {
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

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  md: 'text/markdown',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
}

export async function openSkillOffice(openSkill: (tools: Tools) => Skill): Promise<SkillOffice> {
  const tools = await toolsOfDesk()
  const store = openMemoryStore()
  const skill = openSkill(tools)
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
  const clock = makeClock('2026-11-23T09:00:00Z')
  const log = makeLog()
  await store.directory.replace(PEOPLE, COUNTERPARTS)
  const desk = makeDesk({
    store,
    clock,
    log,
    skills: [skill, answersNothing(skill)],
    countries: tools.countries,
    channels: new Map([['test', channel]]),
    languageOf: (_, preferred) => preferred ?? 'en',
    process: 'office',
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
    clock,
    log,
    delivered,
    say,
    send: (person, name, content, text = '') => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      files.set(name, bytes)
      const mediaType = MEDIA_TYPES[name.split('.').at(-1) ?? ''] ?? 'application/pdf'
      return say(person, text, { files: [{ name, mediaType, size: bytes.length, reference: name }] })
    },
    press: (person, action, value, answers) =>
      say(person, '', { press: { skill: skill.name, action, value, ...(answers && { answers }) } }),
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

/** The page among the files of an answer, as text; empty where there is none. */
export function pageOf(outcome: Outcome): string {
  for (const block of outcome.say.blocks)
    if (block.kind === 'file' && block.mediaType === 'text/html') return Buffer.from(block.base64, 'base64').toString()
  return ''
}
