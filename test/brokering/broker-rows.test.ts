import { describe, expect, it } from 'vitest'
import { BROKER_COLUMNS, readBrokerFile, writeBrokerTable } from '../../src/brokering/broker-rows.ts'
import { loadBrokers } from '../../src/brokering/load-brokers.ts'

const AROUND = {
  countries: new Set(['GH', 'CI', 'CL']),
  regions: new Set(['Americas', 'Europe', 'Africa and the Middle East', 'Asia and the Pacific']),
  people: new Map([
    ['ada', { email: 'ada@example.org', accounts: [] }],
    ['mute', { email: undefined, accounts: [] }],
  ]),
}
const HEAD = 'id,kind,name_en,themes,help,languages,countries,capacity,contact,consent'
const table = (...rows: readonly string[]) => readBrokerFile('b.csv', [HEAD, ...rows].join('\n'), AROUND)

describe('a file of brokers', () => {
  it('is read from a table: lists by semicolons, one name for all languages, empty cells say nothing', () => {
    const { brokers, problems } = table('ada-x,expert,Ada,open-data; climate,training,en; fr,GH,3,ada,given')

    expect(problems).toEqual([])
    expect(brokers[0]).toMatchObject({
      id: 'ada-x',
      names: { en: 'Ada', fr: 'Ada', es: 'Ada' },
      themes: ['open-data', 'climate'],
      languages: ['en', 'fr'],
      capacity: 3,
      contact: 'ada',
      consent: 'given',
      status: 'UNSTATED',
    })
    expect(brokers[0]).not.toHaveProperty('since')
  })

  it('is read from YAML as well, with the line of each problem', () => {
    const yaml = `brokers:
  - { id: ada-x, kind: expert, names: { en: Ada, fr: Ada, es: Ada }, does: { en: x, fr: x, es: x }, consent: none }
  - { id: bob, kind: expert, names: { en: Bob, fr: Bob, es: Bob }, does: { en: x, fr: x, es: x }, themes: [moon], consent: none }
`
    const { brokers, problems } = readBrokerFile('b.yaml', yaml, AROUND)

    expect(brokers.map(({ id }) => id)).toEqual(['ada-x'])
    expect(problems[0]).toMatchObject({ where: 'b.yaml:3' })
    expect(problems[0]?.what).toContain('themes.0')
    expect(readBrokerFile('b.yaml', 'people: []', AROUND).problems[0]?.mend).toContain('brokers:')
    expect(readBrokerFile('b.yaml', 'a: [', AROUND).problems[0]?.mend).toContain('YAML')
  })

  it.each([
    ['an unknown theme', 'a-b,expert,A,cheese,,,,,,none', 'themes.0'],
    ['a bad id', 'Bad Id,expert,A,,,,,,,none', 'id: small letters'],
    ['a broker without address', 'a-b,expert,A,,,,,,mute,given', 'contact: mute has no address'],
    ['consent of nobody', 'a-b,expert,A,,,,,,,given', 'nobody answers for it'],
    ['a contact whom nobody knows', 'a-b,expert,A,,,,,,zoe,given', 'contact: zoe is not in the directory'],
    ['a country that is none', 'a-b,expert,A,,,,ZZ,,,none', 'countries: ZZ'],
    ['a capacity in words', 'a-b,expert,A,,,,,many,,none', 'capacity'],
    ['no consent', 'a-b,expert,A,,,,,,,', 'consent'],
    ['a peer country without its letters', 'ghana-x,peer-country,A,,,,,,,none', 'id: ghana-x does not name'],
  ])('tells row, column and fix of %s', (_, row, what) => {
    const { problems } = table(row)

    expect(problems.length).toBeGreaterThan(0)
    expect(problems[0]?.where).toBe('b.csv:2')
    expect(problems.map((problem) => problem.what).join('\n')).toContain(what)
    expect(problems.every(({ mend }) => mend !== '')).toBe(true)
  })

  it('names all problems at once, and the same broker twice', () => {
    const { problems } = table('a-b,expert,A,,,,,,,none', 'a-b,expert,B,,,,,,,none', 'c-d,nobody,C,,,,,,,none')

    expect(problems.map(({ where }) => where)).toEqual(['b.csv:3', 'b.csv:4'])
    expect(problems[0]?.what).toContain('b.csv:2 already')
    expect(table('"torn').problems[0]?.mend).toContain('CSV')
  })

  it('that was written out is read again as it was, for the whole register', async () => {
    const { brokers } = await loadBrokers('knowledge')
    const everywhere = { ...AROUND, countries: new Set(brokers.flatMap(({ countries }) => countries)) }

    const again = readBrokerFile('out.csv', writeBrokerTable(brokers), everywhere)

    expect(again.problems).toEqual([])
    expect(again.brokers).toEqual(brokers)
    expect(writeBrokerTable([]).trim()).toBe(BROKER_COLUMNS.join(','))
  })
})
