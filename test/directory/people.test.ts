import { readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/core/language.ts'
import { ProblemsFound } from '../../src/core/problem.ts'
import { exportPeople } from '../../src/directory/export-people.ts'
import { type PeopleList, parsePeople } from '../../src/directory/parse-people.ts'
import { loadSamplePeople } from '../../src/directory/sample-people.ts'
import { loadCountries } from '../../src/knowledge/countries.ts'

const HEADER = 'id,name,role,lead,country,language,zone,email,accounts,counterpart_of'
const GOOD = 'gov-gh,Ama,government,no,GH,en,Africa/Accra,ama@example.org,slack:T1:U1 teams:t2:29:1x,'

describe('a list of people', () => {
  test('becomes people with accounts, and countries with their counterparts', () => {
    const list = parse(GOOD, 'su-africa,Sam,support-unit,yes,,fr,,SAM@example.org,,GH ci')

    expect(list.people[0]).toEqual({
      id: 'gov-gh',
      name: 'Ama',
      role: 'government',
      lead: false,
      country: 'GH',
      language: 'en',
      zone: 'Africa/Accra',
      email: 'ama@example.org',
      accounts: [
        { channel: 'slack', tenant: 'T1', user: 'U1' },
        { channel: 'teams', tenant: 't2', user: '29:1x' },
      ],
      sample: false,
    })
    expect(list.people[1]).toMatchObject({ lead: true, email: 'sam@example.org', zone: undefined, country: undefined })
    expect(list.countries).toEqual([
      { code: 'GH', counterpart: 'su-africa' },
      { code: 'CI', counterpart: 'su-africa' },
    ])
  })

  test('is refused whole, with every problem of every row and its line', () => {
    const problems = problemsOf(
      GOOD,
      'Gov Ci,,minister,perhaps,XX,de,Mars/Base,nobody,slack:U1,',
      'gov-gh,Bea,government,no,GH,en,,ama@example.org,slack:T1:U1,GH',
      'cso-ke,Cyd,civil-society,yes,,en,,,,',
      'su-1,Dan,support-unit,no,KE,en,,,,ZZ KE',
      'su-2,Eve,support-unit,no,,en,,,,KE',
    )
    const onLine = (line: number) =>
      problems.filter(({ where }) => where === `people.csv:${line}`).map(({ what }) => what)

    expect(onLine(2)).toEqual([])
    expect(onLine(3)).toHaveLength(9)
    for (const column of ['id', 'name', 'role', 'lead', 'country', 'language', 'zone', 'email', 'accounts']) {
      expect(onLine(3).filter((what) => what.startsWith(`${column}: `))).toHaveLength(1)
    }
    expect(onLine(4)).toEqual([
      'Only somebody of the Support Unit can be the counterpart of a country.',
      'The id gov-gh stands already on line 2.',
      'The e-mail ama@example.org stands already on line 2.',
      'The account slack:T1:U1 stands already on line 2.',
    ])
    expect(onLine(5)).toHaveLength(2)
    expect(onLine(6)).toEqual([
      'A person with the role support-unit has no country.',
      'counterpart_of: "ZZ" is not a country of the partnership.',
    ])
    expect(onLine(7)).toEqual(['A counterpart of KE is named already on line 6.'])
    const mends = problems.map(({ mend }) => mend)
    expect(mends).toContain('Please write an address such as ama@example.org.')
    for (const { what, mend } of problems) expect([what.length > 10, mend.length > 10]).toEqual([true, true])
  })

  test.each(['=HYPERLINK(1)', '+1', '-1', '@SUM(A1)'])('takes no formula for a name: %s', (name) => {
    expect(problemsOf(`gov-gh,${name},government,no,GH,en,,,,`)).toEqual([
      {
        where: 'people.csv:2',
        what: `name: "${name}" cannot be used.`,
        mend: 'Please begin the name with a letter; this would be a formula.',
      },
    ])
  })

  test('may not name an id, an e-mail, an account or a country’s counterpart twice', () => {
    const problems = problemsOf(
      GOOD,
      'gov-gh,Bea,government,no,GH,en,,AMA@example.org,slack:T1:U1,',
      'su-1,Dan,support-unit,no,,en,,,,KE',
      'su-2,Eve,support-unit,no,,en,,,,KE',
    )

    expect(problems.map(({ where, what }) => `${where} ${what}`)).toEqual([
      'people.csv:3 The id gov-gh stands already on line 2.',
      'people.csv:3 The e-mail ama@example.org stands already on line 2.',
      'people.csv:3 The account slack:T1:U1 stands already on line 2.',
      'people.csv:5 A counterpart of KE is named already on line 4.',
    ])
  })

  test('written by a spreadsheet in French, with semicolons and a byte order mark, is read as well', () => {
    const bytes = Buffer.from(`\ufeff${HEADER}\r\n${GOOD}\r\n`.replaceAll(',', ';'))

    expect(parsePeople({ ...LIST, bytes }).people).toHaveLength(1)
  })

  test.each([
    ['is empty', Buffer.from(''), 'people.csv:1', 'The column id is missing.'],
    ['names nobody', Buffer.from(HEADER), 'people.csv', 'Nobody is listed.'],
    ['is not in UTF-8', Buffer.from([0x69, 0x64, 0xe9]), 'people.csv', 'The file is not text in UTF-8.'],
    ['has a row of another length', Buffer.from(`${HEADER}\na,b`), 'people.csv:2', 'The row does not have the columns'],
    [
      'has a column that nobody knows',
      Buffer.from(`${HEADER},phone\n${GOOD},`),
      'people.csv:1',
      'The column "phone" is not known.',
    ],
  ])('that %s is refused', (_, bytes, where, what) => {
    const problems = problemsIn(() => parsePeople({ ...LIST, bytes }))

    expect(problems[0]?.where).toBe(where)
    expect(problems[0]?.what).toContain(what)
  })

  test('exported and imported again is the same list', () => {
    const words = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
      .map((text) => text.trim().replaceAll('\u0000', ''))
    const person = fc.record({
      // A formula is no name, as the test of names says.
      name: words.filter((text) => /^[^=+@-]/.test(text)),
      language: fc.constantFrom(...LANGUAGES),
      user: fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
    })
    fc.assert(
      fc.property(fc.array(person, { minLength: 1, maxLength: 8 }), (given) => {
        const people = given.map(({ name, language, user }, at) => ({
          id: `gov-${at}`,
          name,
          language,
          role: 'government' as const,
          lead: false,
          country: 'GH',
          zone: undefined,
          email: undefined,
          accounts: [{ channel: 'web', tenant: String(at), user }],
          sample: false,
        }))
        const list: PeopleList = { people, countries: [] }

        expect(parsePeople({ ...LIST, bytes: Buffer.from(exportPeople(list)) })).toEqual(list)
      }),
    )
  })
})

describe('the sample directory', () => {
  test('shows every region, language and role, and nobody who could be a real person', async () => {
    const { people, countries } = await loadSamplePeople('knowledge')
    const regions = new Map((await loadCountries('knowledge/countries.csv')).map(({ code, region }) => [code, region]))

    expect(new Set(people.map(({ country }) => regions.get(country ?? '')).filter(Boolean)).size).toBe(4)
    expect(new Set(people.map(({ country }) => country).filter(Boolean)).size).toBeGreaterThanOrEqual(12)
    expect(new Set(people.map(({ language }) => language))).toEqual(new Set(LANGUAGES))
    expect(people.filter(({ role }) => role === 'support-unit')).toHaveLength(4)
    expect(people.filter(({ lead }) => lead)).toHaveLength(1)
    expect(people.filter(({ role }) => role === 'broker')).toHaveLength(3)
    for (const { name, email, sample } of people) {
      expect(name).toMatch(/\((sample|exemple|ejemplo)\)$/)
      expect(email).toMatch(/@example\.org$/)
      expect(sample).toBe(true)
    }
    const contacts = new Set(people.flatMap(({ country }) => country ?? []))
    expect(new Set(countries.map(({ code }) => code))).toEqual(contacts)
  })

  test('comes out of the desk as it went in', async () => {
    const file = await readFile('knowledge/sample/people.csv', 'utf8')

    const again = parsePeople({
      ...LIST,
      sample: true,
      bytes: Buffer.from(exportPeople(await loadSamplePeople('knowledge'))),
    })

    expect(again).toEqual(parsePeople({ ...LIST, sample: true, bytes: Buffer.from(file) }))
  })
})

const LIST = {
  file: 'people.csv',
  countryCodes: (await loadCountries('knowledge/countries.csv')).map(({ code }) => code),
  sample: false,
}

function parse(...rows: readonly string[]): PeopleList {
  return parsePeople({ ...LIST, bytes: Buffer.from([HEADER, ...rows].join('\n')) })
}

function problemsOf(...rows: readonly string[]) {
  return problemsIn(() => parse(...rows))
}

function problemsIn(work: () => unknown) {
  try {
    work()
  } catch (error) {
    if (error instanceof ProblemsFound) return error.problems
    throw error
  }
  throw new Error('Nothing was refused.')
}
