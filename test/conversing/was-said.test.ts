import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bringsNothing } from '../../src/conversing/was-said.ts'
import { loadCountries } from '../../src/knowledge/countries.ts'
import { makeCountryFinder } from '../../src/understanding/countries-named.ts'
import { standsIn } from '../../src/understanding/stands-in.ts'

const find = makeCountryFinder(await loadCountries('knowledge/countries.csv'))
const said = (...texts: string[]) => ({ texts, ownCountry: 'GH', find })

describe('words stand in a message', () => {
  it.each([
    ['when is ours due', 'When is ours due, and who can help?'],
    ['WHO CAN HELP', 'When is ours due, and who can help?'],
    ['où en est-on', 'Bonjour, où en est-on ?'],
  ])('%s', (words, message) => {
    expect(standsIn(words, message)).toBe(true)
  })

  it.each([
    ['who can help us', 'When is ours due, and who can help?'],
    ['due who', 'When is ours due, and who can help?'],
    ['elp', 'who can help?'],
    ['', 'who can help?'],
    ['…', 'who can help?'],
    ['send it to Kenya', 'Do not send anything.'],
  ])('but not: %s', (words, message) => {
    expect(standsIn(words, message)).toBe(false)
  })

  it('wherever a run of whole words is cut out, and never when a word is put in that is not there', () => {
    const word = fc.stringMatching(/^[a-z]{2,8}$/)
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 12 }), fc.nat(), fc.nat(), (words, one, other) => {
        const [from, to] = [one % words.length, other % words.length].sort((a, b) => a - b) as [number, number]
        expect(standsIn(words.slice(from, to + 1).join(' '), words.join(', '))).toBe(true)
        expect(standsIn([...words.slice(from, to + 1), 'zzzzzzzzzzz'].join(' '), words.join(' '))).toBe(false)
      }),
    )
  })
})

describe('a rewritten question', () => {
  it.each([
    ['When is the next plan of Togo due?', ['When is the plan of Togo due?', 'and the next one?']],
    ['What happens if our plan is 13 months late?', ['what if it is 13 months late', 'our plan']],
    ['What must an action plan hold under OGP rules?', ['what must it hold', 'our action plan']],
    ['When is the plan of Ghana due?', ['when is ours due?']],
    ['Quand le plan du Ghana est-il dû ?', ['Quando vence o plano de Gana?']],
  ])('brings nothing new: %s', (meant, texts) => {
    expect(bringsNothing(meant, said(...texts))).toBe(true)
  })

  it.each([
    ['another country', 'When is the plan of Kenya due?', 'when is ours due?'],
    ['a number', 'What if a plan is 24 months late?', 'what if it is late?'],
    ['a month', 'What is due in March?', 'what is due?'],
    ['a day', 'What is due on Friday?', 'what is due?'],
    ['a name', 'What did the Minister promise to Kwesi Boateng?', 'what did the minister promise?'],
    ['an address', 'Send it to a@example.org', 'send it'],
    ['a link', 'What stands at https://example.org?', 'what stands there?'],
    ['the number of a case', 'Close SR-4F7K2Q', 'close it'],
    ['very many words', 'late '.repeat(2_000), 'late'],
  ])('brings %s', (_, meant, text) => {
    expect(bringsNothing(meant, said(text))).toBe(false)
  })

  it('never names a country of the world that the person did not name, but their own', async () => {
    const countries = await loadCountries('knowledge/countries.csv')
    for (const { code, names } of countries) {
      for (const name of Object.values(names)) {
        expect(bringsNothing(`What is due in ${name}?`, said('what is due?')), `${code} ${name}`).toBe(code === 'GH')
      }
    }
  })
})
