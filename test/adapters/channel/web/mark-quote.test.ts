import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markQuotes } from '../../../../adapters/channel/web/mark-quote.ts'
import { learn } from '../../../../src/open-desk.ts'

const quotedIn = (paragraphs: readonly string[], ...quotes: string[]) =>
  markQuotes(paragraphs, quotes).runs.map((runs) =>
    runs
      .filter(({ quoted }) => quoted)
      .map(({ text }) => text)
      .join(''),
  )

describe('the quoted words', () => {
  it('are marked where they stand', () => {
    expect(quotedIn(['One two three.', 'Four five.'], 'two three.')).toEqual(['two three.', ''])
  })

  it('may go over the end of a paragraph, and white space counts for nothing', () => {
    expect(quotedIn(['One two.', 'Three four.'], 'two.  Three')).toEqual(['two.', 'Three'])
  })

  it('are not marked when they no longer stand there', () => {
    expect(markQuotes(['One two three.'], ['two four', ' '])).toEqual({
      runs: [[{ text: 'One two three.', quoted: false }]],
      found: 0,
    })
  })

  it('are marked at each place from which an answer quotes', () => {
    expect(quotedIn(['One two three.', 'Four five.', 'Six.'], 'One', 'three.', 'Six.')).toEqual([
      'Onethree.',
      '',
      'Six.',
    ])
    expect(markQuotes(['One two three.'], ['two', 'two three.', 'gone']).found).toBe(2)
    expect(quotedIn(['One two three.'], 'two', 'two three.')).toEqual(['two three.'])
  })

  it('leave no letter of the text out', () => {
    const paragraph = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        fc.nat(),
        (paragraphs, from, length) => {
          const whole = paragraphs.join('\n\n')
          const quote = whole.slice(from % whole.length, (from % whole.length) + 1 + (length % whole.length))
          const marked = markQuotes(paragraphs, [quote, quote.slice(1, 4)])
          fc.pre(marked.found > 0)
          expect(marked.runs.map((runs) => runs.map(({ text }) => text).join(''))).toEqual(paragraphs)
        },
      ),
    )
  })

  it('are found in every passage of the shipped guidance', async () => {
    const { knowledge } = await learn({ knowledgeFolder: 'knowledge' })
    const lost = knowledge.documents.flatMap(({ document, passages }) =>
      passages.filter(({ section, text }) => {
        const paragraphs = document.sections.find(({ anchor }) => anchor === section)?.paragraphs ?? []
        return markQuotes(paragraphs, [text.slice(0, 200)]).found === 0
      }),
    )
    expect(lost.map(({ id }) => id)).toEqual([])
  })
})
