import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cognatesOf } from '../../../../adapters/retriever/hybrid/cognates.ts'
import { fold, wordsOf } from '../../../../adapters/retriever/hybrid/fold.ts'
import { gramsOf } from '../../../../adapters/retriever/hybrid/grams.ts'
import { makeNearWords } from '../../../../adapters/retriever/hybrid/near-words.ts'
import { makeStem } from '../../../../adapters/retriever/hybrid/stem.ts'

const stem = makeStem()

describe('folding', () => {
  test('takes accents, ligatures, capitals and width away', () => {
    expect(fold('Évaluation À MI-PARCOURS Œuvre ñandú ﬁn Ａ')).toBe('evaluation a mi-parcours oeuvre nandu fin a')
  })

  test('gives the same for composed and decomposed letters, and changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })

  test('keeps the parts and the whole of a word with hyphens, and the years of a span', () => {
    expect(wordsOf('co-creation, l’action')).toEqual(['co', 'creation', 'cocreation', 'l', 'action'])
    expect(wordsOf('2015-2017')).toEqual(['2015', '2016', '2017'])
    expect(wordsOf('1900-2000')).toEqual(['1900', '2000'])
  })
})

describe('stems', () => {
  test.each([
    ['es', ['publicacion', 'publicaciones']],
    ['es', ['ano', 'anos']],
    ['es', ['plazo', 'plazos']],
    ['fr', ['evaluation', 'evaluations', 'evaluer']],
    ['en', ['consultation', 'consultations', 'consulting']],
  ] as const)('of one word are one (%s: %s)', (language, words) => {
    expect(new Set(words.map((word) => stem(word, language))).size).toBe(1)
  })

  test('leave numbers as they are', () => {
    expect(stem('2016', 'en')).toBe('2016')
    expect(stem('iap2', 'en')).toBe('iap2')
  })
})

describe('grams', () => {
  test('mark where a word begins and ends', () => {
    expect(gramsOf('plan')).toEqual(['_pla', 'plan', 'lan_'])
    expect(gramsOf('a')).toEqual(['_a_'])
  })

  test('of a longer word survive one wrong letter at least in part', () => {
    const word = fc.stringMatching(/^[a-z]{8,20}$/)
    fc.assert(
      fc.property(word, fc.nat(), fc.stringMatching(/^[a-z]$/), (right, at, letter) => {
        const place = at % right.length
        const wrong = right.slice(0, place) + letter + right.slice(place + 1)
        const known = new Set(gramsOf(right))

        const kept = gramsOf(wrong).filter((gram) => known.has(gram)).length

        expect(kept).toBeGreaterThanOrEqual(known.size - 4 - (right.length + 2 - 3 - known.size))
      }),
    )
  })
})

const awake = () => undefined

describe('near words', async () => {
  const near = await makeNearWords(['deadline', 'deadlock', 'headline', 'consultation', 'plan', '2016'], awake)

  test('are found for a typing error, best first', () => {
    expect(near.nearest('dedline', 0.5, 3).map(({ word }) => word)).toEqual(['deadline', 'headline'])
  })

  test('are not made up for short words, numbers and strangers', () => {
    expect(near.nearest('pla', 0.1, 3)).toEqual([])
    expect(near.nearest('2017', 0.1, 3)).toEqual([])
    expect(near.nearest('orchestra', 0.5, 3)).toEqual([])
  })

  test('find every word itself with likeness 1', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.stringMatching(/^[a-z]{4,12}$/), { minLength: 1 }), async (words) => {
        const all = await makeNearWords(words, awake)
        for (const word of words) expect(all.nearest(word, 1, 100)).toContainEqual({ word, likeness: 1 })
      }),
    )
  })
})

describe('cognates', () => {
  test.each([
    ['publicacion', 'es', 'en', 'publication'],
    ['transparencia', 'es', 'fr', 'transparence'],
    ['autorite', 'fr', 'es', 'autoridad'],
    ['technique', 'fr', 'en', 'technic'],
    ['commitment', 'en', 'es', 'commitmiento'],
  ] as const)('%s (%s) is written in %s as %s', (word, from, to, expected) => {
    expect(cognatesOf(word, from, to)).toContain(expected)
  })
})
