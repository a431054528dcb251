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
import { type CrashingStore, makeCrashingStore } from './crashing-store.ts'

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
  /** The desk dies at its next commit, kept or not, and is opened again on the same store. */
  crash(when: 'before-commit' | 'after-commit'): void
  close(): Promise<void>
}

/** Longer than any lease of a message or a letter. */
const LEASES_RUN_OUT_MS = 5 * 60_000

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
  const channelOf = (process: CrashingStore): Channel => ({
    name: 'test',
    local: false,
    start: async () => {},
    deliver: async ({ key, to, reply }) => {
      if (process.isDead()) throw new Error('The process is dead.')
      keys.push(key)
      seen.set(to.to, [...(seen.get(to.to) ?? []), reply])
    },
    openFile: async ({ reference }) => Buffer.from(reference),
    stop: async () => {},
  })
  const languages = new Map(known.map(({ id, language }) => [id, language]))
  function openProcess() {
    const crashing = makeCrashingStore(store)
    const desk = makeDesk({
      store: crashing.store,
      clock,
      log,
      skills,
      countries,
      channels: new Map([['test', channelOf(crashing)]]),
      languageOf: (_, preferred) => preferred ?? 'en',
      process: `office:${crypto.randomUUID()}`,
    })
    return { crashing, desk }
  }
  let running = openProcess()

  /** Works everything off; who died in the middle is opened again once the leases of the dead have run out. */
  async function settle(work: Promise<unknown> = Promise.resolve()): Promise<void> {
    const { crashing, desk } = running
    await Promise.race([work.then(() => desk.settle()), crashing.died])
    if (!crashing.isDead()) return
    clock.set(new Date(clock.now().getTime() + LEASES_RUN_OUT_MS).toISOString())
    running = openProcess()
    await running.desk.settle()
  }
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
    await running.desk.accept(message)
    await running.desk.accept(message)
    await settle()
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
      const round = () => makeRound(clock.today('UTC'), { store: running.crashing.store, skills, clock, log })
      await settle(round())
      // A round that died is made by whoever looks next; one that was made is not made again.
      await settle(round())
    },
    crash: (when) => running.crashing.arm(when),
    close: async () => {
      await running.desk.stop()
      await store.close()
    },
  }
}

function pressesOf(block: Block): readonly { label: string; press: Press }[] {
  if (block.kind === 'choices') return block.choices
  return block.kind === 'form' ? [{ label: block.openLabel, press: block.form.press }] : []
}
