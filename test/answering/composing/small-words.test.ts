import { describe, expect, it } from 'vitest'
import { smallWordsLost } from '../../../src/answering/composing/small-words.ts'

describe('a caveat on how far was looked', () => {
  it.each([
    [
      'en',
      'As far as we have seen, no country lost its seat over a late plan.',
      'No country lost its seat over a late plan.',
    ],
    [
      'fr',
      'D’après ce que nous avons vu, aucun pays n’a perdu son siège pour un plan tardif.',
      'Aucun pays n’a perdu son siège pour un plan tardif.',
    ],
    [
      'es',
      'Hasta donde hemos visto, ningún país perdió su asiento por un plan tardío.',
      'Ningún país perdió su asiento por un plan tardío.',
    ],
  ] as const)(
    'is missed in %s when a sentence leaves it out, and not when it keeps it',
    (language, source, shorter) => {
      expect(smallWordsLost(shorter, language, source, false)).toContain('hedge')
      expect(smallWordsLost(source, language, source, false)).toEqual([])
    },
  )
})
