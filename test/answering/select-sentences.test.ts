import { describe, expect, it } from 'vitest'
import { questionWords } from '../../src/answering/question-words.ts'
import { selectSentences } from '../../src/answering/select-sentences.ts'
import { sentencesOf } from '../../src/answering/sentences.ts'
import { weighWords } from '../../src/answering/word-weights.ts'
import type { Passage } from '../../src/core/passage.ts'
import { passage } from './passage.ts'

const LIBRARY = passage({
  text: 'The library opens on Tuesday. A reader may borrow eight books at once.\n\nA book that comes back late costs 20 cents a day.',
})

function select(question: string, from: Passage) {
  return selectSentences(question, questionWords(question, from.language, weighWords([from, passage()])), from)
}

describe('sentences that answer', () => {
  it('are the ones with the words of the question, where there is no summary', () => {
    expect(select('how many books may I borrow?', LIBRARY).sentences).toEqual([
      'A reader may borrow eight books at once.',
    ])
  })

  it('are the summary, where the author wrote one', () => {
    const told = passage({
      summary: 'Eight books at once.',
      text: 'Eight books at once.\n\nThe library opens on Tuesday.',
    })

    expect(select('how many books at once?', told).sentences).toEqual(['Eight books at once.'])
  })

  it('add to the summary what it leaves open', () => {
    const told = passage({ summary: 'Eight books at once.', text: `Eight books at once.\n\n${LIBRARY.text}` })

    expect(select('how many books, and what does a late book cost?', told).sentences).toEqual([
      'Eight books at once.',
      'A book that comes back late costs 20 cents a day.',
    ])
  })

  it('bring the whole list when all of something is asked for', () => {
    const told = passage({ summary: 'There are three levels.', text: 'There are three levels.\n\nlow\nmiddle\nhigh' })

    expect(select('which levels are there?', told).items).toEqual(['low', 'middle', 'high'])
  })

  it('are cut at the ends of sentences and not at abbreviations', () => {
    expect(sentencesOf('Bring e.g. Your card. See No. 5 of the list. ¿Qué más? Nada.').map(({ text }) => text)).toEqual(
      ['Bring e.g. Your card.', 'See No. 5 of the list.', '¿Qué más?', 'Nada.'],
    )
  })
})
