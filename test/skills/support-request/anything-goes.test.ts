import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Case } from '../../../src/brokering/case.ts'
import { openOffice } from './office.ts'

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
  'close',
  'add',
  'reply',
  'note',
]
const step = fc.oneof(
  { weight: 8, arbitrary: fc.record({ person: fc.constantFrom(...PEOPLE), action: fc.constantFrom(...ACTIONS) }) },
  { weight: 1, arbitrary: fc.record({ days: fc.integer({ min: 1, max: 9 }) }) },
)

describe('whatever several people press, on whatever days, with every message delivered twice', () => {
  it('no case is without owner or clock, no letter goes out twice, and every change stands in the log once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 25 }), async (steps) => {
        const office = await openOffice()
        await office.say('gov-gh', 'We need an expert on beneficial ownership, no date, do not name our country')
        const number = /SR-\w{6}/.exec(await office.press('gov-gh', 'File it'))?.[0] ?? ''
        let day = new Date('2026-11-23T06:00:00Z').getTime()

        for (const one of steps) {
          if ('days' in one) {
            day += one.days * 86_400_000
            await office.day(new Date(day).toISOString())
            continue
          }
          const { person, action } = one
          const value =
            `${number} ${action === 'offer' ? 'sample-open-contracting' : action === 'result' ? 'yes' : ''}`.trim()
          await office.forge(person, {
            skill: 'support-request',
            action,
            value,
            answers: { words: 'words', person: 'su-africa' },
          })
        }

        const history = await office.store.entries({ kind: 'support-request/case', id: number, history: true })
        const states = history.map(({ body }) => Case.parse(body))
        for (const state of states) {
          expect(state.owner).not.toBe('')
          expect(state.due === undefined).toBe(state.state === 'closed')
        }
        for (const [at, state] of states.slice(0, -1).entries()) {
          expect(state.log.slice(0, states[at + 1]?.log.length)).toEqual(states[at + 1]?.log)
        }
        expect(new Set(office.keys()).size).toBe(office.keys().length)
        expect(office.words('gov-ke')).not.toContain('beneficial')
        await office.close()
      }),
      { numRuns: 12 },
    )
  }, 60_000)
})
