import { describe, expect, test } from 'vitest'
import { mineLexicon } from '../../../../adapters/retriever/hybrid/lexicon.ts'
import { parallelTexts } from '../../../../adapters/retriever/hybrid/parallel.ts'
import { makeStem } from '../../../../adapters/retriever/hybrid/stem.ts'
import type { Passage } from '../../../../src/core/passage.ts'
import { samplePassage } from '../../../support/sample-passages.ts'

const awake = () => undefined

function told(section: string, en: string, fr: string): Passage[] {
  const common = { document: 'town', section, documentTitle: 'x', sectionTitle: 'x' }
  return [
    samplePassage({ ...common, language: 'en', text: en }),
    samplePassage({ ...common, language: 'fr', text: fr }),
  ]
}

const TOLD = [
  ...told('a', 'The red boat is old. The red house is new.', 'Le bateau rouge est vieux. La maison rouge est neuve.'),
  ...told('b', 'The boat leaves.', 'Le bateau part.'),
  ...told('c', 'The house falls.', 'La maison tombe.'),
]

describe('a lexicon mined from documents in two languages', () => {
  test('pairs the words that keep each other company, in both directions', async () => {
    const lexicon = await mineLexicon(TOLD, makeStem(), awake)

    const best = (pair: string, word: string) => lexicon[pair]?.[word]?.[0]?.stem
    expect([best('en-fr', 'boat'), best('en-fr', 'hous'), best('en-fr', 'red')]).toEqual(['bateau', 'maison', 'roug'])
    expect([best('fr-en', 'bateau'), best('fr-en', 'maison')]).toEqual(['boat', 'hous'])
  })

  test('gives probabilities, and does not depend on the order of the documents', async () => {
    const lexicon = await mineLexicon(TOLD, makeStem(), awake)
    const turned = await mineLexicon([...TOLD].reverse(), makeStem(), awake)

    expect(turned).toEqual(lexicon)
    for (const words of Object.values(lexicon)) {
      for (const translations of Object.values(words)) {
        const sum = translations.reduce((total, { weight }) => total + weight, 0)
        expect(sum).toBeLessThanOrEqual(1.01)
      }
    }
  })

  test('is empty for a collection in one language', async () => {
    expect(
      await mineLexicon(
        TOLD.filter(({ language }) => language === 'en'),
        makeStem(),
        awake,
      ),
    ).toEqual({})
  })
})

test('texts are cut as finely as both languages cut alike', async () => {
  const passages = told('a', 'One. Two.\n\nThree. Four.', 'Un. Deux.\n\nTrois et quatre.')

  const texts = (await parallelTexts(passages, 'en', 'fr', awake)).map(([left]) => left)

  expect(texts).toEqual(['x', 'x', 'One.', 'Two.', 'Three. Four.'])
})
