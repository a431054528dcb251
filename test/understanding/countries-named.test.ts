import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/core/language.ts'
import { loadCountries } from '../../src/knowledge/countries.ts'
import { makeCountryFinder } from '../../src/understanding/countries-named.ts'

const countries = await loadCountries('knowledge/countries.csv')
const find = makeCountryFinder(countries)

function found(text: string): string {
  return find(text)
    .map(({ code, sure }) => code + (sure ? '' : '?'))
    .join(' ')
}

describe('countries in words', () => {
  it('knows every country of the data by its name in each language, also in lower case and without accents', () => {
    for (const { code, names } of countries) {
      for (const language of LANGUAGES) {
        expect(found(`with ${names[language]} today`)).toBe(code)
        const plain = names[language].normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
        expect(found(plain)).toBe(code)
      }
    }
  })

  it.each([
    ['Spoke with ghanna', 'GH?'],
    ['Keyna called', 'KE?'],
    ['the Phillipines', 'PH?'],
    ['Morroco', 'MA?'],
    ['Cote d’Ivoir', 'CI?'],
    ['Austrailia', 'AU?'],
    ['UK, RCI and the US; let us go', 'GB CI US'],
    ['EE.UU. y Reino Unido', 'US GB'],
    ['the Ghanaian ministry and le ministère tunisien', 'GH TN'],
    ["Kenya's example, then Ghana’s", 'KE GH'],
    ['Kenia y Túnez', 'KE TN'],
    ['cote d ivoire', 'CI'],
    ['Papua New Guinea', 'PG'],
  ])('%s → %s', (text, expected) => {
    expect(found(text)).toBe(expected)
  })

  it.each([
    'Niger',
    'Guinea',
    'Austria',
    'North Korea',
    'the child can begin with grace',
    'give us a call',
    'martes pasado',
    'il gagne, ella gana',
  ])('does not take "%s" for a country of the data', (text) => {
    expect(found(text)).toBe('')
  })

  it('says where and in which words', () => {
    expect(find('Just spoke with Cote d’Ivoire: draft')).toEqual([
      { code: 'CI', words: 'Cote d’Ivoire', at: 16, sure: true },
    ])
  })
})
