import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Broker } from '../../src/brokering/broker.ts'
import { HELP_KINDS } from '../../src/brokering/help-kinds.ts'
import { loadBrokers } from '../../src/brokering/load-brokers.ts'
import { type MatchQuestion, matchBrokers, type TrackRecord } from '../../src/brokering/match.ts'
import type { Need } from '../../src/brokering/need.ts'
import { THEMES } from '../../src/brokering/themes.ts'
import { LANGUAGES } from '../../src/core/language.ts'

const REGIONS = ['Americas', 'Europe', 'Africa and the Middle East']
const COUNTRIES = ['GH', 'CL', 'FR']
const names = { en: 'A broker', fr: 'Un intermédiaire', es: 'Un intermediario' }

const some = <T>(all: readonly T[], most = 3) => fc.uniqueArray(fc.constantFrom(...all), { maxLength: most })

const broker = fc.record({
  kind: fc.constantFrom(
    'multilateral' as const,
    'thematic' as const,
    'working-group' as const,
    'peer-country' as const,
  ),
  themes: some(THEMES),
  help: some(HELP_KINDS),
  languages: some(LANGUAGES),
  regions: some(REGIONS),
  countries: some(COUNTRIES),
  capacity: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
  until: fc.option(fc.constantFrom(2017, 2030), { nil: undefined }),
  consent: fc.constantFrom('given' as const, 'public-source' as const, 'none' as const, 'withdrawn' as const),
})

const brokers = fc.array(broker, { minLength: 1, maxLength: 12 }).map((list) =>
  list.map(
    ({ capacity, until, ...rest }, at): Broker => ({
      ...rest,
      id: `broker-${at}`,
      names,
      does: names,
      status: 'UNSTATED',
      sources: [],
      ...(capacity !== undefined && { capacity }),
      ...(until !== undefined && { until }),
    }),
  ),
)

const need: fc.Arbitrary<Need> = fc.record({
  words: fc.constant('we need help'),
  themes: some(THEMES, 2),
  help: some(HELP_KINDS, 2),
  language: fc.constantFrom(...LANGUAGES),
  country: fc.constantFrom(...COUNTRIES),
  peersWelcome: fc.boolean(),
})

const records = fc.array(fc.record({ open: fc.nat(4), helped: fc.nat(5), failed: fc.nat(5) }), {
  minLength: 12,
  maxLength: 12,
})

function question(list: readonly Broker[], wanted: Need, carried: readonly TrackRecord[]): MatchQuestion {
  const of = (id: string) => carried[Number(id.slice(7))] ?? { open: 0, helped: 0, failed: 0 }
  const region = { GH: 'Africa and the Middle East', CL: 'Americas', FR: 'Europe' }[wanted.country ?? '']
  return { need: wanted, brokers: list, today: '2026-11-23', region, record: of, tried: new Set() }
}

describe('matching, whatever the register holds', () => {
  it('never proposes a broker without consent, at capacity, out of its time or without room', () => {
    fc.assert(
      fc.property(brokers, need, records, (list, wanted, carried) => {
        const asked = question(list, wanted, carried)

        const { proposals } = matchBrokers(asked)

        for (const { broker: one } of proposals) {
          expect(['given', 'public-source']).toContain(one.consent)
          if (one.kind === 'peer-country') expect([one.consent, wanted.peersWelcome]).toEqual(['given', true])
          if (one.capacity !== undefined) expect(asked.record(one.id).open).toBeLessThan(one.capacity)
          if (one.until !== undefined) expect(one.until).toBeGreaterThanOrEqual(2026)
        }
      }),
    )
  })

  it('proposes or leaves out every broker, once, and always says why', () => {
    fc.assert(
      fc.property(brokers, need, records, (list, wanted, carried) => {
        const { proposals, leftOut } = matchBrokers(question(list, wanted, carried))

        const seen = [...proposals, ...leftOut].map((one) => one.broker.id).sort()
        expect(seen).toEqual(list.map(({ id }) => id).sort())
        expect(leftOut.every(({ obstacles }) => obstacles.length > 0)).toBe(true)
      }),
    )
  })

  it('does not depend on the order of the register', () => {
    fc.assert(
      fc.property(brokers, need, records, fc.nat(), (list, wanted, carried, turn) => {
        const at = turn % list.length
        const turned = [...list.slice(at), ...list.slice(0, at)].reverse()

        const ids = (of: readonly Broker[]) =>
          matchBrokers(question(of, wanted, carried)).proposals.map((one) => one.broker.id)

        expect(ids(turned)).toEqual(ids(list))
      }),
    )
  })

  it('never puts a broker lower for knowing one more thing that is needed', () => {
    fc.assert(
      fc.property(brokers, need, records, (list, wanted, carried) => {
        const [first, ...others] = list
        if (!first) return
        const kind = wanted.help[0]
        const better: Broker = {
          ...first,
          ...(kind && first.help.length > 0 && { help: [...new Set([...first.help, kind])] }),
          ...(first.languages.length > 0 && { languages: [...new Set([...first.languages, wanted.language])] }),
        }
        const place = (of: readonly Broker[]) => {
          const at = matchBrokers(question(of, wanted, carried)).proposals.findIndex(
            (one) => one.broker.id === first.id,
          )
          return at < 0 ? Number.POSITIVE_INFINITY : at
        }

        expect(place([better, ...others])).toBeLessThanOrEqual(place(list))
      }),
    )
  })

  it('never puts a broker lower for a success, nor higher for a failure', () => {
    fc.assert(
      fc.property(brokers, need, records, (list, wanted, carried) => {
        const score = (change: Partial<TrackRecord>) => {
          const [first, ...rest] = carried
          const changed = first ? [{ ...first, ...change }, ...rest] : carried
          return (
            matchBrokers(question(list, wanted, changed)).proposals.find((one) => one.broker.id === 'broker-0')
              ?.score ?? 0
          )
        }
        const now = carried[0] ?? { open: 0, helped: 0, failed: 0 }

        expect(score({ helped: now.helped + 1 })).toBeGreaterThanOrEqual(score({}))
        expect(score({ failed: now.failed + 1 })).toBeLessThanOrEqual(score({}))
      }),
    )
  })

  it('gives only reasons that are true', () => {
    fc.assert(
      fc.property(brokers, need, records, (list, wanted, carried) => {
        const asked = question(list, wanted, carried)

        for (const { broker: one, reasons } of matchBrokers(asked).proposals) {
          for (const reason of reasons) {
            if (reason.kind === 'theme') {
              expect(one.themes).toContain(reason.theme)
              expect(wanted.themes).toContain(reason.theme)
            }
            if (reason.kind === 'help') expect(one.help).toContain(reason.help)
            if (reason.kind === 'language') expect(one.languages).toContain(wanted.language)
            if (reason.kind === 'country') expect(one.countries).toContain(wanted.country)
            if (reason.kind === 'region') expect(one.regions).toContain(reason.region)
            if (reason.kind === 'helped-before') expect(asked.record(one.id).helped).toBe(reason.times)
          }
        }
      }),
    )
  })
})

describe('the register that ships', () => {
  it('names a source for every entry and writes to nobody unasked', async () => {
    const { brokers: register, sources } = await loadBrokers('knowledge')

    expect(register.length).toBeGreaterThan(30)
    for (const one of register) {
      expect(one.sources.length).toBeGreaterThan(0)
      expect(one.sources.every((key) => sources.has(key))).toBe(true)
      expect(one.consent).toBe('public-source')
      expect(one.contact).toBeUndefined()
    }
  })

  it('sends nobody to a working group of 2013 today, but does in its time', async () => {
    const { brokers: register } = await loadBrokers('knowledge')
    const wanted: Need = { words: '', themes: ['open-data'], help: ['expert-advice'], language: 'en', country: 'GH' }
    const kinds = (today: '2014-06-02' | '2026-11-23') =>
      matchBrokers({ ...question(register, wanted, []), today }).proposals.map((one) => one.broker.id)

    expect(kinds('2014-06-02')).toContain('wg-open-data')
    expect(kinds('2026-11-23')).not.toContain('wg-open-data')
  })
})
