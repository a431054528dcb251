import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import isoCountries from 'i18n-iso-countries'
import { openMemoryStore } from '../adapters/store/memory/index.ts'
import { openStore } from '../adapters/store/open-store.ts'
import { addDays, type CivilDate } from '../src/core/dates.ts'
import type { Entry } from '../src/core/outcome.ts'
import type { Principal } from '../src/core/principal.ts'
import { viewFor, viewForDesk } from '../src/desk/view-for.ts'
import type { Country } from '../src/knowledge/countries.ts'
import { learn } from '../src/open-desk.ts'
import type { Store } from '../src/ports/store.ts'
import { openSkill } from '../src/skills/check-in/index.ts'
import { NOTE, type Note, readersOfNote } from '../src/skills/check-in/note.ts'
import { promiseEntry, promiseFrom } from '../src/skills/check-in/promise.ts'
import { findableWords } from '../src/skills/check-in/search-words.ts'
import { type ReadStanding, standingEntry, withContact, withPromise } from '../src/skills/check-in/standing.ts'
import type { Skill, Tools, Turn } from '../src/skills/skill.ts'
import { silentLog } from '../test/support/silent-log.ts'

/** 200 countries, ten years, 40,000 notes: how long a brief, the radar and a search take, and the round of a day. */
const COUNTRIES = 200
const NOTES_EACH = 200
const TODAY: CivilDate = '2026-11-23'
const MOST_MS = 100

const { values } = parseArgs({ options: { runs: { type: 'string', default: '40' } }, strict: false })
const RUNS = Number(values.runs)

const learned = await learn({ knowledgeFolder: 'knowledge' })
const countries = twoHundred(learned.countries)
const lead: Principal = {
  id: 'su-lead',
  name: 'Lead',
  role: 'support-unit',
  lead: true,
  country: undefined,
  countries: countries.map(({ code }) => code),
  language: 'en',
  zone: 'UTC',
}

process.stdout.write(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}\n`)
const folder = await mkdtemp(join(tmpdir(), 'countrydesk-bench-'))
const stores: readonly (readonly [string, () => Promise<Store>])[] = [
  ['memory', async () => openMemoryStore()],
  ['embedded', () => openStore({ databaseUrl: undefined, folder: join(folder, 'store'), log: silentLog })],
]
for (const [name, open] of stores) {
  const store = await open()
  const began = performance.now()
  await fill(store)
  process.stdout.write(`${name}: ${COUNTRIES * NOTES_EACH} notes kept in ${seconds(began)} s\n`)
  // Every night the store counts what it holds, so that it finds it the short way.
  await store.tidy(new Date(0))
  await measure(name, store)
  await store.close()
}
await rm(folder, { recursive: true, force: true })

function twoHundred(known: readonly Country[]): readonly Country[] {
  const require = createRequire(import.meta.url)
  isoCountries.registerLocale(require('i18n-iso-countries/langs/en.json'))
  const [model] = known
  if (!model) throw new Error('There are no countries.')
  const others = Object.entries(isoCountries.getNames('en')).filter(([code]) => !known.some((one) => one.code === code))
  const made = others.map(([code, name]): Country => ({ ...model, code, names: { en: name, fr: name, es: name } }))
  return [...known, ...made].slice(0, COUNTRIES)
}

async function fill(store: Store): Promise<void> {
  const subjects = [
    'procurement',
    'budget',
    'consultation',
    'draft',
    'website',
    'forum',
    'report',
    'timeline',
    'audit',
    'beneficial ownership',
  ]
  const { countries: _, ...who } = lead
  const person = { ...who, role: 'support-unit', language: 'en', email: undefined } as const
  await store.directory.replace(
    [{ ...person, accounts: [], sample: false }],
    countries.map(({ code }) => ({ code, counterpart: lead.id })),
  )
  for (const [which, { code }] of countries.entries()) {
    const keep: Entry[] = []
    let standing: ReadStanding = { contacts: {}, promises: {}, revision: 0 }
    for (let at = 0; at < NOTES_EACH; at++) {
      const id = `${code}-${at}`
      const date = addDays(TODAY, -Math.round((NOTES_EACH - at) * 18.2))
      const subject = subjects[(at + which) % subjects.length] ?? ''
      const note: Note = {
        country: code,
        date,
        kind: 'call',
        participants: ['Ama Mensah'],
        progress: [`draft at ${at % 100}%`],
        concerns: [`ministry worried about ${subject}`],
        questions: at % 4 === 0 ? ['she asked whether the forum must meet in person'] : [],
        commitments: [],
        remarks: [],
        sensitive: at % 50 === 0,
        language: 'en',
        words: `Call: draft at ${at % 100}%, ministry worried about ${subject}, I promised examples by Friday. Note ${at}.`,
        author: lead.id,
        authorName: 'Lead',
        loggedOn: date,
        state: 'saved',
        shared: false,
      }
      keep.push({ kind: NOTE, id, country: code, readers: readersOfNote(note), body: note, words: findableWords(note) })
      const commitment = {
        by: 'support-unit',
        owner: 'Lead',
        what: `examples on ${subject}`,
        due: addDays(date, 20),
      } as const
      const promise = {
        ...promiseFrom(commitment, note, id, `${id}-p`),
        state: at > NOTES_EACH - 5 ? 'open' : 'done',
      } as const
      keep.push(promiseEntry(promise))
      standing = withPromise(withContact(standing, id, date), promise)
    }
    keep.push(standingEntry(code, standing, TODAY))
    await store.commit({ by: lead.id, now: new Date(`${TODAY}T09:00:00Z`), keep, send: [] })
  }
}

async function measure(name: string, store: Store): Promise<void> {
  const tools = {
    countries,
    glossary: learned.glossary,
    ...(learned.calendar && { calendar: { ...learned.calendar, passages: learned.knowledge.passages } }),
    skills: () => [],
  } as unknown as Tools
  const skill = openSkill(tools)
  const now = new Date(`${TODAY}T09:00:00Z`)
  const ask = (text: string): Promise<unknown> => skill.answer(turnFor(text, store, now))
  const cases: readonly (readonly [string, (run: number) => string])[] = [
    ['brief', (run) => `brief me on ${countries[run % countries.length]?.names.en}`],
    ['radar', () => 'who have we not spoken to this quarter?'],
    [
      'search in one country',
      (run) => `what did ${countries[run % countries.length]?.names.en} say about procurement last year?`,
    ],
    [
      'search in all',
      (run) =>
        `search notes for ${['beneficial ownership', 'procurement draft', 'giraffes', 'budget last month'][run % 4]}`,
    ],
    [
      'log',
      (run) =>
        `Just spoke with ${countries[run % countries.length]?.names.en}: draft at 60%, I promised two examples by Friday`,
    ],
  ]
  for (const [what, text] of cases) {
    await ask(text(0))
    const times: Taken[] = []
    for (let run = 0; run < RUNS; run++) times.push(await taken(() => ask(text(run))))
    report(`${name}, ${what}`, times, MOST_MS)
  }
  const round = await taken(async () =>
    skill.everyDay?.({
      date: TODAY,
      now,
      missed: [],
      read: viewForDesk(store),
      directory: store.directory,
    } as Parameters<NonNullable<Skill['everyDay']>>[0]),
  )
  report(`${name}, a day's round`, [round], 2_000)
}

function turnFor(text: string, store: Store, now: Date): Turn {
  return {
    message: {
      id: `bench:${Math.random()}`,
      from: { channel: 'bench', tenant: 't', user: 'u' },
      conversation: 'bench',
      replyTo: { channel: 'bench', to: 'bench' },
      audience: 'private',
      text,
      sentAt: now.getTime(),
      files: [],
    },
    text,
    press: undefined,
    files: [],
    principal: lead,
    language: 'en',
    today: TODAY,
    now,
    expected: undefined,
    history: [],
    read: viewFor(lead, store),
  }
}

/** Waiting times, and beside them the time that this process had a processor: on a busy machine the two part. */
interface Taken {
  readonly wall: number
  readonly processor: number
}

async function taken(work: () => Promise<unknown>): Promise<Taken> {
  const [began, used] = [performance.now(), process.cpuUsage()]
  await work()
  const { user, system } = process.cpuUsage(used)
  return { wall: performance.now() - began, processor: (user + system) / 1000 }
}

function report(what: string, times: readonly Taken[], most: number): void {
  const at = (which: keyof Taken, share: number) => {
    const sorted = times.map((one) => one[which]).sort((one, other) => one - other)
    return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  }
  const verdict = at('wall', 0.95) <= most ? 'ok' : `above ${most}`
  if (at('wall', 0.95) > most) process.exitCode = 1
  const [half, most95, processor] = [at('wall', 0.5), at('wall', 0.95), at('processor', 0.95)].map((ms) =>
    ms.toFixed(1),
  )
  process.stdout.write(
    `${what.padEnd(34)} p50 ${half} ms   p95 ${most95} ms   processor p95 ${processor} ms   ${verdict}\n`,
  )
}

function seconds(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1)
}
