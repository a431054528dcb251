import { describe, expect, it } from 'vitest'
import { type Contact, newcomersSince, seenNow } from '../../src/orientation/newcomers.ts'

const contact = (id: string, country: string, role: Contact['role'] = 'government'): Contact => ({
  id,
  name: id,
  role,
  lead: false,
  country,
  language: 'fr',
  zone: undefined,
  email: undefined,
  accounts: [],
  sample: false,
})
const OLD = [contact('one', 'GH'), contact('two', 'CI')]

describe('who is new in the directory', () => {
  it('is nobody on the first look', () => {
    expect(newcomersSince(undefined, OLD)).toEqual([])
  })

  it('is who was added, and the country with its first contact is told', () => {
    const seen = seenNow(undefined, OLD)

    const found = newcomersSince(seen, [...OLD, contact('three', 'BJ'), contact('four', 'GH', 'civil-society')])

    expect(found.map(({ contact: { id }, newCountry }) => [id, newCountry])).toEqual([
      ['three', true],
      ['four', false],
    ])
  })

  it('is the same person again who now speaks for another country', () => {
    const found = newcomersSince(seenNow(undefined, OLD), [contact('one', 'KE'), contact('two', 'CI')])

    expect(found.map(({ contact: { id } }) => id)).toEqual(['one'])
  })

  it('is nobody when a directory was imported whole: those people have done the work for years', () => {
    expect(newcomersSince(seenNow(undefined, OLD), [contact('x', 'GH'), contact('y', 'KE')])).toEqual([])
  })

  it('is remembered by marks that name nobody', () => {
    const seen = seenNow(undefined, OLD)

    expect(JSON.stringify(seen)).not.toMatch(/one|two/)
    expect(seenNow(seen, OLD)).toBeUndefined()
  })
})
