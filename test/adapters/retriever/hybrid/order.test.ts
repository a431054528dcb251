import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openHybridRetriever } from '../../../../adapters/retriever/hybrid/index.ts'
import { buildPostings, idfOf } from '../../../../adapters/retriever/hybrid/postings.ts'
import { makeRowWriter } from '../../../../adapters/retriever/hybrid/rows.ts'
import { addScores, makeSums } from '../../../../adapters/retriever/hybrid/scoring.ts'
import type { Passage } from '../../../../src/core/passage.ts'
import { samplePassage, TOWN } from '../../../support/sample-passages.ts'
import { silentLog } from '../../../support/silent-log.ts'

const awake = () => undefined

async function found(passages: readonly Passage[], question: string): Promise<readonly (readonly [string, string])[]> {
  const retriever = await openHybridRetriever({ passages, glossary: [], log: silentLog })
  const result = await retriever.search({ question, language: 'en', earlierQuestions: [], limit: 20 })
  return result.found.map(({ passage, score }) => [passage.id, score.toFixed(4)])
}

describe('the order of the passages', () => {
  test('changes nothing that is found', async () => {
    const expected = await found(TOWN, 'when does the boat in the harbour burn its lamp')

    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...TOWN], { minLength: TOWN.length }), async (shuffled) => {
        expect(await found(shuffled, 'when does the boat in the harbour burn its lamp')).toEqual(expected)
      }),
      { numRuns: 15 },
    )
  })

  test('does not decide between equals', async () => {
    const twins = ['b', 'a', 'c'].map((document) =>
      samplePassage({ document, text: 'An equal text.', documentTitle: 'T', sectionTitle: 'T' }),
    )

    expect((await found(twins, 'equal text')).map(([id]) => id)).toEqual(['a#start.en', 'b#start.en', 'c#start.en'])
  })
})

test('a passage that says more of the question is found before one that says less', async () => {
  const word = fc.constantFrom('anchor', 'barrel', 'compass', 'dolphin', 'engine', 'feather')
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(word, { minLength: 3, maxLength: 5 }), async (asked) => {
      const common = { documentTitle: 'T', sectionTitle: 'T' }
      const all = samplePassage({ ...common, document: 'all', text: asked.join(' ') })
      const some = samplePassage({ ...common, document: 'some', text: `${asked.slice(1).join(' ')} whatever` })

      const [first] = await found([some, all], asked.join(' '))

      expect(first?.[0]).toBe('all#start.en')
    }),
    { numRuns: 20 },
  )
})

describe('scores', () => {
  // Three documents over two terms; all of average length, so that length plays no part.
  const build = async () => {
    const writer = makeRowWriter()
    writer.addTerms([0, 0])
    writer.addTerms([0, 1])
    writer.addTerms([1, 1])
    const rangeOf = (document: number) => [document, document + 1] as const
    return buildPostings(3, 2, [{ rows: writer.done(), rangeOf, weight: 1, lengthShare: 0.4 }], awake)
  }

  test('are BM25 with k1 of 0.9', async () => {
    const sums = makeSums(3)

    const mass = addScores(await build(), [{ mass: 1, alternatives: [{ term: 0, weight: 1 }] }], sums)

    const idf = idfOf(3, 2)
    expect(mass).toBeCloseTo(idf)
    expect([...sums.scores].map((score) => score.toFixed(3))).toEqual(
      [(idf * 2) / 2.9, idf / 1.9, 0].map((score) => score.toFixed(3)),
    )
  })

  test('take all meanings of a word as one term', async () => {
    const sums = makeSums(3)
    const alternatives = [
      { term: 0, weight: 1 },
      { term: 1, weight: 1 },
    ]

    addScores(await build(), [{ mass: 1, alternatives }], sums)

    // Each document holds two words that mean the same: none may be better than another.
    expect(sums.scores[0]).toBeCloseTo(sums.scores[1] ?? 0, 3)
    expect(sums.scores[1]).toBeCloseTo(sums.scores[2] ?? 0, 3)
  })
})
