import { openStore } from '../../../adapters/store/open-store.ts'
import { readCalendar } from '../../../src/calendar/load-calendar.ts'
import { makeRound } from '../../../src/desk/daily-round.ts'
import { makePost } from '../../../src/desk/post.ts'
import { loadCountries } from '../../../src/knowledge/countries.ts'
import type { Channel } from '../../../src/ports/channel.ts'
import { openSkill } from '../../../src/skills/deadlines/index.ts'
import { makeClock } from '../../support/clock.ts'
import { silentLog } from '../../support/silent-log.ts'

/**
 * A desk of its own in a process of its own: lives through the days that it is given, and writes the key of each letter
 * that it delivers. Its zone is that of the people; a day is a moment in which the round is made, and an evening in
 * which what is due by then is delivered.
 */
const [databaseUrl, zone = 'UTC', ...days] = process.argv.slice(2)
const store = await openStore({ databaseUrl, folder: '', log: silentLog })
const countries = await loadCountries('knowledge/countries.csv')
const codes = countries.map(({ code }) => code)
// Without the guidance: which letters go, and when, does not hang on their sources.
const { calendar } = await readCalendar('knowledge/calendar', codes, [])
const clock = makeClock('2027-01-01T00:00:00Z')
const skill = openSkill({
  answerer: () => Promise.reject(new Error('nobody asks here')),
  countries,
  glossary: [],
  clock,
  calendar: { ...calendar, passages: [] },
  skills: () => [skill],
})
const channel: Channel = {
  name: 'test',
  local: false,
  start: async () => {},
  deliver: async ({ key, to }) => write(`${clock.now().toISOString()} ${to.to} ${key}`),
  stop: async () => {},
}
const post = makePost({
  store,
  channels: new Map([[channel.name, channel]]),
  clock,
  log: silentLog,
  process: String(process.pid),
})

for (const day of days) {
  clock.set(`${day}T04:00:00Z`)
  await makeRound(clock.today(zone), { store, skills: [skill], clock, log: silentLog })
  write(`round ${day}`)
  // Past nine in the morning, not yet five in the afternoon.
  clock.set(`${day}T12:00:00Z`)
  while (await post.deliverNext());
}
await store.close()

function write(line: string): void {
  process.stdout.write(`${line}\n`)
}
