import { openDocuments } from '../../../adapters/documents/index.ts'
import { openMemoryStore } from '../../../adapters/store/memory/index.ts'
import type { CivilDate } from '../../../src/core/dates.ts'
import type { IncomingMessage } from '../../../src/core/message.ts'
import type { Outcome } from '../../../src/core/outcome.ts'
import type { Handled } from '../../../src/desk/desk.ts'
import { makeDesk } from '../../../src/desk/desk.ts'
import { type Learned, learn } from '../../../src/open-desk.ts'
import type { Channel } from '../../../src/ports/channel.ts'
import type { Person, Store } from '../../../src/ports/store.ts'
import { openSkill } from '../../../src/skills/self-assessment/index.ts'
import type { Skill, Tools } from '../../../src/skills/skill.ts'
import { makePerson } from '../../support/bare-desk.ts'
import { makeClock } from '../../support/clock.ts'
import { makeLog } from '../../support/log.ts'
import { makeMessage } from '../../support/messages.ts'

let learned: Promise<Learned> | undefined

export async function toolsOfDesk(): Promise<Tools> {
  learned ??= learn({ knowledgeFolder: 'knowledge' })
  const { countries, calendar, criteria, knowledge } = await learned
  if (!calendar || !criteria) throw new Error('The knowledge of the desk has problems.')
  return {
    answerer: () => Promise.reject(new Error('Nobody asked the guidance.')),
    countries,
    glossary: [],
    clock: { now: () => new Date('2026-11-23T09:00:00Z'), today: () => '2026-11-23' },
    calendar: { ...calendar, passages: knowledge.passages },
    criteria,
    documents: openDocuments(),
    skills: () => [],
  }
}

export const OFFICER = makePerson('officer', { role: 'support-unit', country: undefined })
export const GHANA = makePerson('gh')
export const GHANA_SOCIETY = makePerson('gh-cso', { role: 'civil-society' })
export const KENYA = makePerson('ke', { country: 'KE' })
export const IVORY_COAST = makePerson('ci', { country: 'CI', language: 'fr' })

export interface ReportOffice {
  readonly store: Store
  tell(person: Person, text: string, more?: Partial<IncomingMessage>): Promise<Outcome>
  send(person: Person, text: string, name: string, content: string | Uint8Array): Promise<Outcome>
  press(person: Person, action: string, value: string): Promise<Outcome>
  setDay(day: CivilDate): void
}

/** The real desk around this one skill, with some check-ins of Ghana in its store. */
export async function openReportOffice(): Promise<ReportOffice> {
  const tools = await toolsOfDesk()
  const store = openMemoryStore()
  const clock = makeClock('2026-11-23T09:00:00Z')
  const skill = openSkill(tools)
  const fallback: Skill = {
    ...skill,
    name: 'guidance',
    fallback: true,
    recognises: () => undefined,
    answer: async ({ language }) => ({ ending: 'not-found', say: { language, blocks: [] } }),
  }
  const files = new Map<string, Uint8Array>()
  const channel: Channel = {
    name: 'test',
    local: false,
    start: async () => {},
    deliver: async () => {},
    stop: async () => {},
    openFile: async ({ reference }) => files.get(reference) ?? new Uint8Array(),
  }
  const handled: Handled[] = []
  await store.directory.replace(
    [OFFICER, GHANA, GHANA_SOCIETY, KENYA, IVORY_COAST],
    [{ code: 'GH', counterpart: 'officer' }],
  )
  await keepCheckIns(store)
  const desk = makeDesk({
    store,
    clock,
    log: makeLog(),
    skills: [skill, fallback],
    countries: tools.countries,
    channels: new Map([['test', channel]]),
    languageOf: (_, preferred) => preferred ?? 'en',
    process: 'reports',
    watch: (turn) => handled.push(turn),
  })
  async function tell(person: Person, text: string, more: Partial<IncomingMessage> = {}): Promise<Outcome> {
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
    tell,
    send: (person, text, name, content) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      files.set(name, bytes)
      const mediaType = name.endsWith('.docx')
        ? 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
        : 'text/markdown'
      return tell(person, text, { files: [{ name, mediaType, size: bytes.length, reference: name }] })
    },
    press: (person, action, value) => tell(person, '', { press: { skill: 'self-assessment', action, value } }),
    setDay: (day) => clock.set(`${day}T09:00:00Z`),
  }
}

/** One note that was shared with the government, one that was not, one that is sensitive, and one of another country. */
async function keepCheckIns(store: Store): Promise<void> {
  const note = (id: string, country: string, more: object) => ({
    country,
    date: '2026-05-04',
    progress: [],
    concerns: [],
    sensitive: false,
    language: 'en',
    state: 'saved',
    shared: false,
    ...more,
    id,
  })
  const shared = note('GH-1', 'GH', { progress: ['the open contracting portal went live in April'], shared: true })
  const hidden = note('GH-2', 'GH', { concerns: ['the minister may drop commitment 2'] })
  const secret = note('GH-3', 'GH', { concerns: ['the focal point is about to resign'], sensitive: true })
  const kenya = note('KE-1', 'KE', { progress: ['Kenya published its company register'] })
  const keep = [
    ...[shared, hidden, kenya].map((body) => entryOf('check-in/note', body, ['support-unit'])),
    entryOf('check-in/note', secret, ['staff:officer', 'counterpart:GH', 'lead']),
    entryOf('check-in/shared-note', shared, ['support-unit', 'country:GH:government']),
  ]
  await store.commit({ once: 'check-ins', by: 'officer', now: new Date('2026-05-04T12:00:00Z'), keep, send: [] })
}

function entryOf(kind: string, body: { id: string; country: string }, readers: readonly string[]) {
  return { kind, id: body.id, country: body.country, readers, body }
}

/** The words of the page among the files of an answer. */
export function pageOf(outcome: Outcome): string {
  for (const block of outcome.say.blocks)
    if (block.kind === 'file' && block.mediaType === 'text/html') return Buffer.from(block.base64, 'base64').toString()
  return ''
}

export function wordFileOf(outcome: Outcome): Uint8Array {
  for (const block of outcome.say.blocks)
    if (block.kind === 'file' && block.name.endsWith('.docx')) return Buffer.from(block.base64, 'base64')
  return new Uint8Array()
}
