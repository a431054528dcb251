import { describe, expect, it } from 'vitest'
import type { CivilDate } from '../../../src/core/dates.ts'
import type { Letter } from '../../../src/core/outcome.ts'
import { plainWords } from '../../../src/core/plain-words.ts'
import { type DeadlinesDesk, openDeadlines } from './skill-fixture.ts'

const LIMIT = 'IT|2022/plan_overdue_limit|2024-2026|2027-06-30'

/** Letters on the limit of Italy, 30 June 2027, a Wednesday. */
async function sentOn(desk: DeadlinesDesk, date: CivilDate): Promise<readonly Letter[]> {
  const { send = [] } = await desk.round(date)
  return send.filter(({ key }) => key.startsWith('deadlines/reminder/') && key.includes(LIMIT))
}

function who(letters: readonly Letter[]): string[] {
  return letters.map(({ to, key }) => `${'person' in to ? to.person : ''} ${key.split('/').at(-2)}`)
}

const button = (action: string, more: Record<string, string> = {}) => ({
  skill: 'deadlines',
  action,
  value: JSON.stringify({ country: 'IT', milestone: LIMIT }),
  ...(Object.keys(more).length > 0 && { answers: more }),
})

describe('reminders unasked', () => {
  it('go to the point of contact and the counterpart, in their languages, from nine o’clock where they are', async () => {
    const desk = await openDeadlines()

    const letters = await sentOn(desk, '2027-05-31')

    expect(who(letters)).toEqual(['gov-it contact', 'su-it counterpart'])
    expect(letters.map(({ reply }) => reply.language)).toEqual(['fr', 'es'])
    expect(letters.map(({ notBefore }) => new Date(notBefore ?? 0).toISOString())).toEqual([
      '2027-05-31T07:00:00.000Z',
      '2027-05-31T07:00:00.000Z',
    ])
    expect(plainWords(letters[0]?.reply as never)).toContain('Il reste 30 jours')
  })

  it('send nothing on days in between', async () => {
    expect(await sentOn(await openDeadlines(), '2027-05-28')).toEqual([])
  })

  it('have the same key whenever the round is made again, so that nobody gets one twice', async () => {
    const first = await sentOn(await openDeadlines(), '2027-05-31')
    const again = await sentOn(await openDeadlines(), '2027-05-31')

    expect(again.map(({ key }) => key)).toEqual(first.map(({ key }) => key))
  })

  it('stop when somebody says that it is done', async () => {
    const desk = await openDeadlines()
    await desk.press('gov-it', button('done'), '2027-05-31')

    expect(await sentOn(desk, '2027-06-16')).toEqual([])
    expect(await sentOn(desk, '2027-06-30')).toEqual([])
  })

  it('bring in the deputy, then the Support Unit, when nobody answers; each once', async () => {
    const desk = await openDeadlines()

    const seven = await sentOn(desk, '2027-06-23')
    const one = await sentOn(desk, '2027-06-29')
    const zero = await sentOn(desk, '2027-06-30')

    expect(seven.map(({ to }) => to)).toContainEqual({ person: 'gov-it-2' })
    expect(plainWords(one.find(({ to }) => 'person' in to && to.person === 'su-it')?.reply as never)).toContain(
      'nadie respondió',
    )
    const escalations = [...one, ...zero].filter(({ key }) => key.includes('escalated')).map(({ key }) => key)
    expect(new Set(escalations).size).toBe(1)
    const deputies = [...seven, ...one, ...zero].filter(({ key }) => key.includes('/deputy/')).map(({ key }) => key)
    expect(new Set(deputies).size).toBe(1)
  })

  it('do not call in anybody else once it was answered', async () => {
    const desk = await openDeadlines()
    await desk.press('gov-it', button('late', { reason: 'elections', newDay: '2027-08-01' }), '2027-06-16')

    expect(who(await sentOn(desk, '2027-06-29'))).toEqual(
      ['gov-it 1', 'su-it 1'].map((line) => line.replace(' 1', line.startsWith('gov') ? ' contact' : ' counterpart')),
    )
  })

  it('keep the reason for being late for the Support Unit and the government, and grant nothing', async () => {
    const desk = await openDeadlines()

    const outcome = await desk.press(
      'gov-it',
      button('late', { reason: 'elections', newDay: '2027-08-01' }),
      '2027-06-16',
    )
    const reason = outcome.keep?.find(({ kind }) => kind === 'deadlines/reason')

    expect(reason?.readers).toEqual(['support-unit', 'country:IT:government'])
    expect(outcome.send?.map(({ to }) => to)).toEqual([{ person: 'su-it' }])
    expect(desk.words(outcome)).toContain('ce n’est pas un report')
  })

  it('pass a call for help to the counterpart, and offer to open a request for support in the person’s words', async () => {
    const desk = await openDeadlines()

    const outcome = await desk.press('gov-it', button('help'), '2027-06-16')

    expect(outcome.send?.map(({ to }) => to)).toEqual([{ person: 'su-it' }])
    const [request] = desk.buttons(outcome)
    expect(request?.press).toMatchObject({ skill: 'support-request', action: 'begin' })
    expect(request?.press.value).toMatch(/^Nous avons besoin d’aide pour : .+30 juin 2027\)\.$/)
  })

  it('sleep for a week when asked, and wake once', async () => {
    const desk = await openDeadlines()
    await desk.press('gov-it', button('snooze'), '2027-06-16')

    const woken = await sentOn(desk, '2027-06-23')
    const next = await sentOn(desk, '2027-06-29')

    expect(woken.map(({ to }) => to)).toEqual([{ person: 'gov-it' }])
    expect(next.map(({ to }) => to)).toContainEqual({ person: 'gov-it' })
  })

  it.each(['gov-gh', 'cso-gh', 'guest'])('take no answer for Italy from %s', async (person) => {
    for (const action of ['done', 'help', 'snooze', 'late']) {
      const outcome = await (await openDeadlines()).press(person, button(action), '2027-06-16')
      expect([outcome.ending, outcome.keep, outcome.send]).toEqual(['refused', undefined, undefined])
    }
  })

  it('catch up what was missed while the desk was down, once, with a note', async () => {
    const desk = await openDeadlines()
    await desk.round('2027-05-28')

    const letters = await sentOn(desk, '2027-06-17')

    expect(who(letters)).toEqual(['gov-it contact', 'su-it counterpart'])
    expect(plainWords(letters[0]?.reply as never)).toContain('aurait dû vous parvenir le mercredi 16 juin 2027')
  })

  it('send nothing more for a limit that a later plan has met', async () => {
    const desk = await openDeadlines()
    const answers = {
      plan: '2026-2028',
      start: '2027-01-01',
      end: '2028-12-31',
      delivered: '2026-12-20',
      coCreation: '',
      length: 'two-year',
      status: 'SOLID',
      source: 'OGP page',
      why: '',
    }
    await desk.press(
      'su-it',
      { skill: 'deadlines', action: 'keep-plan', value: '{"country":"IT"}', answers },
      '2027-01-10',
    )

    expect(await sentOn(desk, '2027-06-30')).toEqual([])
  })
})

describe('the Support Unit’s overview', () => {
  it('comes on Mondays, to counterparts of their countries and to leads of all', async () => {
    const desk = await openDeadlines()

    const { send = [] } = await desk.round('2027-06-14')
    const digests = send.filter(({ key }) => key.startsWith('deadlines/digest/'))

    expect(digests.map(({ key }) => key)).toEqual([
      'deadlines/digest/2027-06-14/su-it',
      'deadlines/digest/2027-06-14/su-lead',
    ])
    expect(plainWords(digests[0]?.reply as never)).toContain('30 de junio de 2027')
  })

  it('comes on no other day', async () => {
    const { send = [] } = await (await openDeadlines()).round('2027-06-15')

    expect(send.filter(({ key }) => key.startsWith('deadlines/digest/'))).toEqual([])
  })

  it('is caught up when its Monday was missed, and says so', async () => {
    const desk = await openDeadlines()
    await desk.round('2027-06-11')

    const { send = [] } = await desk.round('2027-06-15')
    const digest = send.find(({ key }) => key === 'deadlines/digest/2027-06-14/su-lead')

    expect(plainWords(digest?.reply as never)).toContain('I was not running then')
  })

  it('asks each counterpart for missing facts on the first working day of a month', async () => {
    const { send = [] } = await (await openDeadlines()).round('2026-12-01')
    const asked = send.filter(({ key }) => key.startsWith('deadlines/missing/'))

    expect(asked.map(({ to }) => to)).toEqual([{ person: 'su-it' }])
    expect(plainWords(asked[0]?.reply as never)).toContain('Ghana. No conozco: el mes en que termina el plan')
  })
})
