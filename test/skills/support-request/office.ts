import { openMemoryStore } from '../../../adapters/store/memory/index.ts'
import { loadBrokers } from '../../../src/brokering/load-brokers.ts'
import type { FileReference, IncomingMessage, Press } from '../../../src/core/message.ts'
import { plainWords } from '../../../src/core/plain-words.ts'
import { ROLES } from '../../../src/core/principal.ts'
import { type Block, paragraph, type Reply } from '../../../src/core/reply.ts'
import { makeRound } from '../../../src/desk/daily-round.ts'
import { makeDesk } from '../../../src/desk/desk.ts'
import { loadSamplePeople } from '../../../src/directory/sample-people.ts'
import { loadCountries } from '../../../src/knowledge/countries.ts'
import type { Channel } from '../../../src/ports/channel.ts'
import type { Store } from '../../../src/ports/store.ts'
import { openSkill as openPartnerships } from '../../../src/skills/partnerships/index.ts'
import type { Skill, Tools } from '../../../src/skills/skill.ts'
import { openSkill } from '../../../src/skills/support-request/index.ts'
import { makeClock, type SetClock } from '../../support/clock.ts'
import { makeLog } from '../../support/log.ts'

/** The real desk with the sample people on one plain channel: everybody writes, presses and reads as on any platform. */
export interface Office {
  readonly store: Store
  readonly clock: SetClock
  readonly skill: Skill
  readonly skills: readonly Skill[]
  say(person: string, text: string, files?: readonly FileReference[]): Promise<string>
  /** Presses the newest button of that label that the person was ever shown. */
  press(person: string, label: string, answers?: Press['answers']): Promise<string>
  /** Sends a press that nobody was shown. */
  forge(person: string, press: Press): Promise<string>
  /** Everything that reached a person, oldest first. */
  read(person: string): readonly Reply[]
  words(person: string): string
  keys(): readonly string[]
  day(moment: string): Promise<void>
  close(): Promise<void>
}

export async function openOffice(tools: Partial<Tools> = {}, given?: Store): Promise<Office> {
  const clock = makeClock('2026-11-23T09:00:00Z')
  const log = makeLog()
  const store = given ?? openMemoryStore()
  const countries = await loadCountries('knowledge/countries.csv')
  const { people, countries: desks } = await loadSamplePeople('knowledge')
  const known = people.map((one) => ({ ...one, accounts: [{ channel: 'test', tenant: 'T', user: one.id }] }))
  await store.directory.replace(known, desks)
  for (const { id } of known) {
    const account = { channel: 'test', tenant: 'T', user: id }
    const learnt = { person: id, account, address: { channel: 'test', to: id }, conversation: `test/${id}` }
    await store.commit({ by: id, now: clock.now(), keep: [], send: [], learnt })
  }
  let skills: readonly Skill[] = []
  const all = { countries, brokers: await loadBrokers('knowledge'), clock, skills: () => skills, ...tools } as Tools
  const fallback: Skill = {
    name: 'guidance',
    summary: { en: '', fr: '', es: '' },
    examples: () => [],
    roles: ROLES,
    fallback: true,
    recognises: () => undefined,
    answer: async ({ language }) => ({ ending: 'not-found', say: { language, blocks: [paragraph('(guidance)')] } }),
  }
  const skill = openSkill(all)
  skills = [skill, openPartnerships(all), fallback]
  const seen = new Map<string, Reply[]>()
  const keys: string[] = []
  const channel: Channel = {
    name: 'test',
    local: false,
    start: async () => {},
    deliver: async ({ key, to, reply }) => {
      keys.push(key)
      seen.set(to.to, [...(seen.get(to.to) ?? []), reply])
    },
    openFile: async ({ reference }) => Buffer.from(reference),
    stop: async () => {},
  }
  const languages = new Map(known.map(({ id, language }) => [id, language]))
  const desk = makeDesk({
    store,
    clock,
    log,
    skills,
    countries,
    channels: new Map([['test', channel]]),
    languageOf: (_, preferred) => preferred ?? 'en',
    process: `office:${crypto.randomUUID()}`,
  })
  let count = 0
  async function send(person: string, text: string, press?: Press, files: readonly FileReference[] = []) {
    count += 1
    const message: IncomingMessage = {
      id: `test:${count}`,
      from: { channel: 'test', tenant: 'T', user: person },
      conversation: `test/${person}`,
      replyTo: { channel: 'test', to: person },
      audience: 'private',
      text,
      sentAt: clock.now().getTime(),
      files,
      ...(press && { press }),
      ...(languages.get(person) && { profileLanguage: languages.get(person) ?? 'en' }),
    }
    // Platforms deliver at least once: every message of these tests comes twice.
    await desk.accept(message)
    await desk.accept(message)
    await desk.settle()
    const failed = log.lines.filter(({ level }) => level === 'error')
    if (failed.length > 0) throw new Error(JSON.stringify(failed))
    const answer = seen.get(person)?.at(-1)
    return answer ? plainWords(answer) : ''
  }
  return {
    store,
    clock,
    skill,
    skills,
    say: (person, text, files) => send(person, text, undefined, files),
    press: (person, label, answers) => {
      const press = (seen.get(person) ?? [])
        .flatMap(({ blocks }) => blocks.flatMap(pressesOf))
        .findLast((one) => one.label === label)
      if (!press) throw new Error(`${person} was shown no button "${label}".`)
      return send(person, '', { ...press.press, ...(answers && { answers }) })
    },
    forge: (person, press) => send(person, '', press),
    read: (person) => seen.get(person) ?? [],
    words: (person) => (seen.get(person) ?? []).map((reply) => plainWords(reply)).join('\n----\n'),
    keys: () => keys,
    day: async (moment) => {
      clock.set(moment)
      await makeRound(clock.today('UTC'), { store, skills, clock, log })
      await desk.settle()
    },
    close: async () => {
      await desk.stop()
      await store.close()
    },
  }
}

function pressesOf(block: Block): readonly { label: string; press: Press }[] {
  if (block.kind === 'choices') return block.choices
  return block.kind === 'form' ? [{ label: block.openLabel, press: block.form.press }] : []
}
