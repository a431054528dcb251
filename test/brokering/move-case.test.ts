import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Case, currentOffer, introducedBroker, triedBrokers } from '../../src/brokering/case.ts'
import { CASE_STATES, type CaseState, WORKING_DAYS } from '../../src/brokering/clocks.ts'
import { type Move, moveCase } from '../../src/brokering/move-case.ts'
import { workingDaysAhead } from '../../src/calendar/working-time.ts'
import { addDays, type CivilDate } from '../../src/core/dates.ts'

const MONDAY: CivilDate = '2026-11-23'
const WEEK = { weekend: [6, 7], holidays: new Set<CivilDate>() }

const filed: Case = {
  number: 'SR-TEST22',
  state: 'filed',
  asker: 'gov-gh',
  askerName: 'Ama',
  country: 'GH',
  language: 'en',
  need: { words: 'help', themes: ['open-data'], help: ['training'], language: 'en', share: 'need-only', noDate: true },
  filedOn: MONDAY,
  owner: 'support-unit',
  due: '2026-11-25',
  breaches: 0,
  offers: [],
  results: {},
  log: [],
}

const STAFF = ['su-africa', 'su-lead']
const PEOPLE = ['gov-gh', 'gov-ke', 'broker-1', 'broker-2', ...STAFF]

function at(today: CivilDate, by: string) {
  const dueFor = (state: keyof typeof WORKING_DAYS) => workingDaysAhead(today, WORKING_DAYS[state], [WEEK])
  return { today, isStaff: STAFF.includes(by), dueFor }
}

const by = fc.constantFrom(...PEOPLE)
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({ kind: fc.constantFrom('claim', 'accept', 'decline', 'agree', 'refuse', 'begin', 'deliver'), by }),
  fc.record({ kind: fc.constantFrom('withdraw', 'reopen', 'close', 'story'), by }),
  fc.record({ kind: fc.constant('assign'), by, to: fc.constantFrom(...STAFF) }),
  fc.constantFrom('broker-1', 'broker-2').chain((person) =>
    fc.record({
      kind: fc.constant('offer'),
      by: fc.constantFrom('desk', ...STAFF),
      broker: fc.constant(person),
      person: fc.constant(person),
    }),
  ),
  fc.record({ kind: fc.constant('result'), by, value: fc.constantFrom('yes', 'partly', 'no') }),
  fc.record({ kind: fc.constant('add'), by, words: fc.string() }),
  fc.record({ kind: fc.constant('merge'), by, into: fc.constantFrom('SR-TEST22', 'SR-OTHER2') }),
  fc.record({ kind: fc.constantFrom('silent', 'late', 'close'), by: fc.constant('desk') }),
) as fc.Arbitrary<Move>

/** The fewest moves of the right people that lead out of each open state. */
const WAY_OUT: Readonly<Record<Exclude<CaseState, 'closed'>, Move['kind']>> = {
  filed: 'claim',
  triaged: 'offer',
  offered: 'silent',
  accepted: 'agree',
  introduced: 'deliver',
  'under-way': 'deliver',
  delivered: 'close',
}

describe('a case, whatever several people do with it in whatever order', () => {
  it('always has an owner and, while it is open, a clock; what is done stands in the log', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(move, fc.nat(3)), { maxLength: 40 }), (moves) => {
        let one = filed
        let today = MONDAY
        for (const [next, days] of moves) {
          today = addDays(today, days)
          const result = moveCase(one, next, at(today, next.by))
          if ('refused' in result) continue
          expect(result.moved.log).toHaveLength(one.log.length + 1)
          const stateBefore = one.state
          one = result.moved
          expect(one.owner).not.toBe('')
          expect(one.due !== undefined).toBe(one.state !== 'closed')
          expect(one.ending !== undefined || one.state !== 'closed').toBe(true)
          if (one.due && one.state !== stateBefore) expect(one.due > today).toBe(true)
          expect(
            one.offers.filter(({ answer }) => answer === 'open' || answer === 'accepted').length,
          ).toBeLessThanOrEqual(1)
          expect(['offered', 'accepted', 'introduced', 'under-way', 'delivered'].includes(one.state)).toBe(
            one.state !== 'closed' && currentOffer(one) !== undefined,
          )
        }
      }),
      { numRuns: 300 },
    )
  })

  it('can be left in every state, and every state is reached', () => {
    const reached = new Set<CaseState>()
    fc.assert(
      fc.property(fc.array(move, { minLength: 10, maxLength: 40 }), (moves) => {
        let one = filed
        for (const next of moves) {
          const result = moveCase(one, next, at(MONDAY, next.by))
          if ('moved' in result) one = result.moved
          reached.add(one.state)
          if (one.state === 'closed') continue
          const out = WAY_OUT[one.state]
          const mover = out === 'agree' ? one.asker : out === 'silent' || out === 'close' ? 'desk' : 'su-lead'
          const way = { kind: out, by: mover, broker: 'b', person: 'broker-1' } as Move
          expect(moveCase(one, way, at(MONDAY, mover))).toHaveProperty('moved')
        }
      }),
      { numRuns: 300 },
    )
    expect(reached.size).toBeGreaterThan(4)
    let one = filed
    const walk: Move[] = [
      { kind: 'claim', by: 'su-africa' },
      { kind: 'offer', by: 'su-africa', broker: 'b', person: 'broker-1' },
      { kind: 'accept', by: 'broker-1' },
      { kind: 'agree', by: 'gov-gh' },
      { kind: 'begin', by: 'broker-1' },
      { kind: 'deliver', by: 'broker-1' },
      { kind: 'result', by: 'broker-1', value: 'yes' },
      { kind: 'result', by: 'gov-gh', value: 'yes' },
    ]
    const walked = walk.map((next) => {
      const result = moveCase(one, next, at(MONDAY, next.by))
      if ('moved' in result) one = result.moved
      return one.state
    })
    expect(new Set(['filed', ...walked])).toEqual(new Set(CASE_STATES))
  })

  it('never lets a stranger move it, and a broker who declined has no part in it any more', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        let one = filed
        for (const next of moves) {
          const result = moveCase(one, next, at(MONDAY, next.by))
          if ('refused' in result) continue
          expect(next.by).not.toBe('gov-ke')
          if (next.kind === 'decline') {
            expect(introducedBroker(result.moved)).toBeUndefined()
            expect(triedBrokers(result.moved)).toContain(next.by)
          }
          if (next.kind === 'agree' || next.kind === 'withdraw') expect(next.by).toBe('gov-gh')
          one = result.moved
        }
      }),
    )
  })

  it('changes nothing when the same move comes again', () => {
    const offered = moveCase(
      filed,
      { kind: 'offer', by: 'su-lead', broker: 'b', person: 'broker-1' },
      at(MONDAY, 'su-lead'),
    )
    if (!('moved' in offered)) throw new Error('The offer was refused.')
    const accepted = moveCase(offered.moved, { kind: 'accept', by: 'broker-1' }, at(MONDAY, 'broker-1'))
    if (!('moved' in accepted)) throw new Error('The acceptance was refused.')

    expect(moveCase(accepted.moved, { kind: 'accept', by: 'broker-1' }, at(MONDAY, 'broker-1'))).toEqual({
      refused: 'nothing-new',
    })
  })
})
