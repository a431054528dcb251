import { openMemoryStore } from '../adapters/store/memory/index.ts'
import { phaseOn } from '../src/calendar/cycle.ts'
import { milestonesOn } from '../src/calendar/deadlines.ts'
import { readCalendar } from '../src/calendar/load-calendar.ts'
import { seenOn, stretchesOf } from '../src/calendar/stretches.ts'
import { addDays, type CivilDate } from '../src/core/dates.ts'
import { viewForDesk } from '../src/desk/view-for.ts'
import { loadCountries } from '../src/knowledge/countries.ts'
import { loadKnowledge } from '../src/knowledge/load.ts'
import type { Person } from '../src/ports/store.ts'
import { everyDay } from '../src/skills/deadlines/every-day.ts'

/** The engine over the whole portfolio and ten years of days, and a day's round for 200 countries with three people each. */
const YEARS = 10
const FROM: CivilDate = '2020-01-01'
const ROUND_COUNTRIES = 200

const [knowledge, list] = await Promise.all([
  loadKnowledge('knowledge/guidance'),
  loadCountries('knowledge/countries.csv'),
])
const codes = list.map(({ code }) => code)
const { calendar } = await readCalendar('knowledge/calendar', codes, knowledge.passages)
const tools = { ...calendar, passages: knowledge.passages }

const before = process.memoryUsage().rss
const portfolio = timed(() => {
  let milestones = 0
  let stretches = 0
  for (const facts of calendar.countries.values()) {
    for (const stretch of stretchesOf(facts, calendar.sets, FROM, `${2019 + YEARS}-12-31`)) {
      stretches += 1
      for (let on = stretch.from; on <= stretch.until; on = addDays(on, 1)) {
        milestones += stretch.milestones.map((milestone) => seenOn(milestone, on)).length
      }
    }
  }
  return { milestones, stretches }
})
const grown = Math.max(0, process.memoryUsage().rss - before) / 2 ** 20
line(`${codes.length} countries, ${YEARS} years of days`, `${portfolio.seconds.toFixed(1)} s, +${grown.toFixed(0)} MB`)
line('stretches in which nothing changes', String(portfolio.stretches))
line('milestones, each day counted', String(portfolio.milestones))

const oneByOne = timed(() => {
  let milestones = 0
  for (let on: CivilDate = FROM; on < '2021-01-01'; on = addDays(on, 1)) {
    for (const facts of calendar.countries.values()) {
      const found = milestonesOn(facts, calendar.sets, on)
      phaseOn(facts, calendar.sets, on, found)
      milestones += found.length
    }
  }
  return { milestones }
})
line('one of these years, day by day', `${oneByOne.seconds.toFixed(1)} s`)

const many = Array.from({ length: ROUND_COUNTRIES }, (_, at) => {
  const code = `${String.fromCharCode(65 + Math.floor(at / 26))}${String.fromCharCode(65 + (at % 26))}`
  const like = calendar.countries.get(codes[at % codes.length] ?? 'GH')
  return [code, { plans: [], memberships: [], groups: [], kept: {}, ...like, code }] as const
})
const people: Person[] = many.flatMap(([country]) =>
  ['first', 'second', 'third'].map(
    (name): Person => ({
      id: `${country}-${name}`,
      name,
      role: 'government',
      lead: false,
      country,
      language: 'en',
      zone: 'UTC',
      email: undefined,
      accounts: [],
      sample: true,
    }),
  ),
)
const staff: Person[] = Array.from({ length: 10 }, (_, at) => ({
  ...(people[0] as Person),
  id: `staff-${at}`,
  role: 'support-unit',
  country: undefined,
}))
const store = openMemoryStore()
await store.directory.replace(
  [...people, ...staff],
  many.map(([code], at) => ({ code, counterpart: `staff-${at % 10}` })),
)
async function roundOn(date: CivilDate, countries: typeof calendar.countries) {
  const from = performance.now()
  const { send = [] } = await everyDay(
    { date, now: new Date(`${date}T05:00:00Z`), missed: [], read: viewForDesk(store), directory: store.directory },
    { ...tools, countries },
    list,
  )
  return { took: performance.now() - from, letters: send.length }
}

// A quiet month, and one in which the limits of plans that ended in June fall.
const dates = ['2026-11-23', '2027-05-31'].flatMap((first) =>
  Array.from({ length: 30 }, (_, at): CivilDate => addDays(first as CivilDate, at)),
)
const times: number[] = []
for (const date of dates) times.push((await roundOn(date, new Map(many))).took)
times.sort((one, other) => one - other)
line(
  `a day's round, ${ROUND_COUNTRIES} countries`,
  `${times[times.length / 2]?.toFixed(0)} ms, at most ${times.at(-1)?.toFixed(0)} ms`,
)

// The same day for all: as if each had Italy's plan, on the Monday thirty days before its limit.
const italy = calendar.countries.get('IT')
const alike = new Map(
  many.map(([code]) => [code, { ...(italy ?? { plans: [], memberships: [], groups: [], kept: {} }), code }]),
)
const busiest = await roundOn('2027-05-31', alike)
line('the same, all due on one day', `${busiest.took.toFixed(0)} ms, ${busiest.letters} letters`)

function timed<T extends object>(work: () => T): T & { readonly seconds: number } {
  const from = performance.now()
  const result = work()
  return { ...result, seconds: (performance.now() - from) / 1000 }
}

function line(what: string, value: string): void {
  process.stdout.write(`${what.padEnd(36)}${value}\n`)
}
