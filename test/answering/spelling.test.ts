import { describe, expect, it } from 'vitest'
import { makeSpelling } from '../../src/answering/spelling.ts'
import { weighWords } from '../../src/answering/word-weights.ts'
import { passage } from './passage.ts'

const words = 'Commitments are recommended by the committee, which received assessments.'
const spelling = makeSpelling(weighWords([1, 2, 3].map((at) => passage({ section: `s${at}`, text: words }))))

describe('typing errors in a question', () => {
  it.each([
    ['how many comitments should we put in it', 'how many commitments should we put in it'],
    ['the comittee and its asessments', 'the committee and its assessments'],
  ])('are mended where the documents have the word: %s', (typed, meant) => {
    expect(spelling(typed, 'en')).toBe(meant)
  })

  it.each(['how many commitments', 'recommends a committee', 'a volcano near Quito', 'two more cats'])(
    'are not seen in words that are right or far from ours: %s',
    (typed) => {
      expect(spelling(typed, 'en')).toBe(typed)
    },
  )
})
