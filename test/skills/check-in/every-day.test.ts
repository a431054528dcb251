import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTerminal } from '../../../adapters/channel/terminal/index.ts'
import { openSession } from '../../../adapters/channel/terminal/session.ts'
import { addDays, type CivilDate } from '../../../src/core/dates.ts'
import type { Letter } from '../../../src/core/outcome.ts'
import { plainWords } from '../../../src/core/plain-words.ts'
import { viewForDesk } from '../../../src/desk/view-for.ts'
import { openTestDesk, type TestDesk } from '../../support/test-desk.ts'

const TODAY: CivilDate = '2026-11-23'
let desk: TestDesk

async function say(person: string, ...lines: readonly string[]): Promise<void> {
  const session = openSession({ person, today: TODAY })
  for (const line of lines) {
    const typed = session.typed(line)
    if ('message' in typed) {
      await desk.desk.accept(typed.message)
      await desk.desk.settle()
    }
  }
}

/** What the skill would send on a day. */
async function lettersOn(date: CivilDate, missed: readonly CivilDate[] = []): Promise<readonly Letter[]> {
  const skill = desk.skills.find(({ name }) => name === 'check-in')
  const now = new Date(`${date}T05:00:00Z`)
  const plan = await skill?.everyDay?.({
    date,
    now,
    missed,
    read: viewForDesk(desk.store),
    directory: desk.store.directory,
  })
  return plan?.send ?? []
}

const to = (letter: Letter) => ('person' in letter.to ? letter.to.person : '')
const about = (letters: readonly Letter[], key: string) =>
  letters.filter((letter) => letter.key.startsWith(`check-in/${key}/`))

beforeAll(async () => {
  desk = await openTestDesk({ channels: async () => [openTerminal(() => {})] })
  await say(
    'su-africa',
    'Spoke with Ghana: I promised two saffron examples by 3 December, she sends the timeline by 8 December. Next call on 10 December.',
    'yes',
  )
  await say('su-africa', 'Confidential: spoke with Kenya, I promised the obsidian file by 3 December.', 'yes')
}, 60_000)

afterAll(() => desk.close())

describe('what the desk does unasked about check-ins', () => {
  it('reminds the owner of a promise before and on its day, and is silent between and after', async () => {
    const counts = await Promise.all(
      [-3, -2, -1, 0, 1].map(async (away) => about(await lettersOn(addDays('2026-12-03', away)), 'promise').map(to)),
    )

    expect(counts).toEqual([[], ['su-africa', 'su-africa'], [], ['su-africa', 'su-africa'], []])
  })

  it('makes up for a missed day once, with the same key as on the day itself', async () => {
    const onTheDay = about(await lettersOn('2026-12-03'), 'promise').map(({ key }) => key)
    const later = about(await lettersOn('2026-12-05', ['2026-12-03', '2026-12-04']), 'promise').map(({ key }) => key)

    expect(later).toEqual(onTheDay)
  })

  it('brings a promise of the country to its counterpart, and to the contact only once it was shared', async () => {
    const letters = about(await lettersOn('2026-12-08'), 'promise')

    expect(letters.map(to)).toEqual(['su-africa'])
    expect(letters.map(({ reply }) => plainWords(reply)).join()).toContain('Ghana promised: sends the timeline')
  })

  it('sends the brief on the morning of a check-in that a note named', async () => {
    const [brief, ...more] = about(await lettersOn('2026-12-10'), 'brief')

    expect(more).toEqual([])
    expect(brief && to(brief)).toBe('su-africa')
    expect(brief && plainWords(brief.reply)).toContain('two saffron examples')
    // Seven in the morning in Nairobi.
    expect(brief?.notBefore === undefined || brief.notBefore === Date.parse('2026-12-10T04:00:00Z')).toBe(true)
    expect(about(await lettersOn('2026-12-11'), 'brief')).toEqual([])
  })

  it('nudges each counterpart of countries that nobody has spoken to, near the end of the quarter', async () => {
    const letters = about(await lettersOn('2026-12-10'), 'nudge')
    const africa = letters.find((letter) => to(letter) === 'su-africa')

    expect(letters.map(to).sort()).toEqual(['su-africa', 'su-americas', 'su-asia-europe', 'su-lead'])
    expect(africa && plainWords(africa.reply)).toContain('Senegal has not been spoken to in Q4 2026')
    expect(africa && plainWords(africa.reply)).not.toContain('Ghana has not')
    expect(about(await lettersOn('2026-12-09'), 'nudge')).toEqual([])
  })

  it('shows the leads the portfolio on the first of the month, with a picture that says what it shows', async () => {
    const [radar, ...more] = about(await lettersOn('2026-12-01'), 'radar')

    expect(more).toEqual([])
    expect(radar && to(radar)).toBe('su-lead')
    const picture = radar?.reply.blocks.find((block) => block.kind === 'picture')
    expect(picture?.kind === 'picture' && picture.alt).toContain('2 of 86 countries')
    expect(picture?.kind === 'picture' && picture.svg).toContain('Q4 2026')
  })

  it('gives a covered country back when the time is over', async () => {
    await say('su-lead', 'su-americas covers Ghana until 30 November', 'yes')
    const before = await desk.store.directory.countries()
    const skill = desk.skills.find(({ name }) => name === 'check-in')
    const round = (date: CivilDate) =>
      skill?.everyDay?.({
        date,
        now: new Date(`${date}T05:00:00Z`),
        missed: [],
        read: viewForDesk(desk.store),
        directory: desk.store.directory,
      })

    expect(before.find(({ code }) => code === 'GH')?.counterpart).toBe('su-americas')
    expect((await round('2026-11-30'))?.move).toBeUndefined()
    expect((await round('2026-12-01'))?.move).toEqual([{ kind: 'counterpart', country: 'GH', person: 'su-africa' }])
  })

  it('a sensitive promise goes to no one who may not read it', async () => {
    await say('su-lead', 'hand over Kenya to su-americas', 'yes')
    const officer = await desk.store.directory.person('su-africa')
    await desk.store.commit({
      by: 'test',
      now: new Date(),
      keep: [],
      send: [],
      move: [{ kind: 'leaves', person: 'su-africa' }],
    })
    const letters = about(await lettersOn('2026-12-03'), 'promise').filter(({ reply }) =>
      plainWords(reply).includes('obsidian'),
    )

    expect(officer?.id).toBe('su-africa')
    expect(letters.map(to)).toEqual(['su-americas'])
  })
})
