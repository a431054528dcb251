import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Case } from '../../../src/brokering/case.ts'
import { type Office, openOffice } from './office.ts'

const PEOPLE = ['gov-gh', 'gov-ke', 'su-africa', 'su-lead', 'broker-open-contracting', 'broker-francophone-africa']
const ACTIONS = [
  'offer',
  'accept',
  'decline',
  'agree',
  'refuse',
  'deliver',
  'result',
  'withdraw',
  'reopen',
  'claim',
  'assign',
  'merge',
  'close',
  'add',
  'reply',
  'note',
  'tell-story',
  'story-yes',
  'story-withdraw',
]
const crash = fc.option(fc.constantFrom('before-commit' as const, 'after-commit' as const), { nil: undefined })
const anything = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ person: fc.constantFrom(...PEOPLE), action: fc.constantFrom(...ACTIONS), crash }),
  },
  { weight: 1, arbitrary: fc.record({ days: fc.integer({ min: 1, max: 9 }), crash }) },
)
/** The way that help takes when nothing goes wrong, so that late states are reached as well. */
const USUAL: readonly { person: string; action: string }[] = [
  { person: 'su-africa', action: 'offer' },
  { person: 'broker-open-contracting', action: 'accept' },
  { person: 'gov-gh', action: 'agree' },
  { person: 'gov-gh', action: 'reply' },
  { person: 'gov-gh', action: 'deliver' },
  { person: 'gov-gh', action: 'result' },
  { person: 'broker-open-contracting', action: 'result' },
  { person: 'gov-gh', action: 'tell-story' },
  { person: 'broker-open-contracting', action: 'story-yes' },
]
const steps = fc
  .tuple(fc.nat(USUAL.length), fc.array(anything, { minLength: 4, maxLength: 16 }), crash)
  .map(([usual, others, died]) => [...USUAL.slice(0, usual).map((one) => ({ ...one, crash: died })), ...others])

/** Somebody can move a case on in each open state: what they press, and where it leads. */
const WAYS_OUT: Readonly<Record<string, readonly [person: string, action: string]>> = {
  filed: ['su-lead', 'close'],
  triaged: ['su-lead', 'close'],
  offered: ['su-lead', 'refuse'],
  accepted: ['su-lead', 'refuse'],
  introduced: ['su-lead', 'deliver'],
  'under-way': ['su-lead', 'deliver'],
  delivered: ['su-lead', 'close'],
}

async function press(office: Office, number: string, person: string, action: string): Promise<void> {
  const detail = action === 'offer' ? 'sample-open-contracting' : action === 'result' ? 'yes' : ''
  await office.forge(person, {
    skill: 'support-request',
    action,
    value: `${number} ${detail}`.trim(),
    answers: { words: 'words of theirs', person: 'su-africa', number },
  })
}

async function statesOf(office: Office, number: string): Promise<readonly Case[]> {
  const history = await office.store.entries({ kind: 'support-request/case', id: number, history: true })
  return history.map(({ body }) => Case.parse(body))
}

describe('whatever several people press, on whatever days, delivered twice, the desk dying at any commit', () => {
  it('every case has owner and clock and can be left, no letter goes out twice, every change stands in the log', async () => {
    const reached = new Set<string>()
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const office = await openOffice()
        await office.say('gov-gh', 'We need an expert on beneficial ownership, no date, do not name our country')
        const number = /SR-\w{6}/.exec(await office.press('gov-gh', 'File it'))?.[0] ?? ''
        let day = new Date('2026-11-23T06:00:00Z').getTime()

        for (const one of all) {
          if (one.crash) office.crash(one.crash)
          if ('days' in one) {
            day += one.days * 86_400_000
            await office.day(new Date(day).toISOString())
          } else await press(office, number, one.person, one.action)
        }

        const states = await statesOf(office, number)
        for (const state of states) {
          reached.add(state.state)
          expect(state.owner).not.toBe('')
          expect(state.due === undefined).toBe(state.state === 'closed')
        }
        // Newest first: each revision has the log of the one before, and more.
        for (const [at, state] of states.slice(0, -1).entries()) {
          const before = states[at + 1]?.log ?? []
          expect(state.log.slice(0, before.length)).toEqual(before)
          expect(state.log.length).toBeGreaterThan(before.length)
        }
        expect(new Set(office.keys()).size).toBe(office.keys().length)
        expect(office.words('gov-ke')).not.toContain('beneficial')
        const [now] = states
        const [who, action] = WAYS_OUT[now?.state ?? ''] ?? []
        if (now && who && action) {
          await press(office, number, who, action)
          expect((await statesOf(office, number))[0]?.state).not.toBe(now.state)
        }
        await office.close()
      }),
      { numRuns: 20 },
    )
    expect(reached.size).toBeGreaterThanOrEqual(6)
  }, 60_000)

  it('what was committed before the desk died is sent once by its successor, and nothing of what was not', async () => {
    const office = await openOffice()
    await office.say('gov-gh', 'We need an expert on beneficial ownership, no date, do not name our country')
    const number = /SR-\w{6}/.exec(await office.press('gov-gh', 'File it'))?.[0] ?? ''

    office.crash('after-commit')
    await office.press('su-africa', 'Offer to Broker for open contracting (sample)')
    expect(office.words('broker-open-contracting').split(`asks for help (${number})`)).toHaveLength(2)
    office.crash('before-commit')
    await office.press('broker-open-contracting', 'I can help')
    expect(office.words('gov-gh').split('can help. May I introduce you?')).toHaveLength(2)
    office.crash('after-commit')
    await office.day('2026-12-02T06:00:00Z')

    expect(office.words('su-africa').split(`${number} is late`)).toHaveLength(2)
    expect(new Set(office.keys()).size).toBe(office.keys().length)
    await office.close()
  })
})
