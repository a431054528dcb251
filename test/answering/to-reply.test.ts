import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { replyBlocks, type Statement } from '../../src/answering/to-reply.ts'
import { WORDING } from '../../src/answering/wording.ts'
import { LANGUAGES } from '../../src/core/language.ts'
import type { Passage } from '../../src/core/passage.ts'
import { plainWords } from '../../src/core/plain-words.ts'
import { STATUSES } from '../../src/core/status.ts'
import { passage } from './passage.ts'

const SENTENCE = 'A plan lasts two years.'

function statement(given: Partial<Passage>, timeWasNamed = false): Statement {
  const told = passage(given)
  const standing = told.validUntil ? 'ended' : 'in-force'
  const candidate = { passage: told, standing, ofTimeMeant: true, timeWeight: 1, retrieved: 1, score: 1 } as const
  return { candidate, selected: { sentences: [SENTENCE], items: [] }, timeWasNamed }
}

describe('reply', () => {
  it('puts the number of the source behind the sentence and the sources last', () => {
    const blocks = replyBlocks([statement({})], 'en')

    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'sources'])
    expect(plainWords({ language: 'en', blocks })).toContain('A plan lasts two years. [1]')
  })

  it('never shows a passage that is not certain without the warning of its status, in any language', () => {
    const statuses = fc.array(fc.constantFrom(...STATUSES), { minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(statuses, fc.constantFrom(...LANGUAGES), (list, language) => {
        const blocks = replyBlocks(
          list.map((status, at) => statement({ status, section: `s${at}`, language })),
          language,
        )
        const warnings = blocks.flatMap((block) => (block.kind === 'caveat' ? block.spans.map(({ text }) => text) : []))

        for (const status of list) {
          if (status === 'SOLID' || status === 'UNSTATED') continue
          expect(warnings.some((words) => words.includes(WORDING[language].caveats[status]))).toBe(true)
        }
      }),
    )
  })

  it('quotes a passage of another language as it stands, and says so', () => {
    const blocks = replyBlocks([statement({ language: 'en' })], 'fr')

    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'quote', 'sources'])
    expect(blocks[1]).toMatchObject({ kind: 'quote', language: 'en', spans: [{ text: SENTENCE, cites: 1 }] })
  })

  it('says until when the rules of an earlier edition held', () => {
    const words = plainWords({
      language: 'en',
      blocks: replyBlocks([statement({ validUntil: '2017-12-31' }, true)], 'en'),
    })

    expect(words).toContain('These rules held until 31 December 2017')
  })

  it('names the sources a warning concerns when there are others', () => {
    const blocks = replyBlocks([statement({}), statement({ status: 'GAP', section: 'other' })], 'en')

    expect(plainWords({ language: 'en', blocks })).toContain('On [2]: This is a known gap')
  })

  it('gives a quote that stands in the passage', () => {
    const sources = replyBlocks([statement({})], 'en').at(-1)

    expect(sources).toMatchObject({ kind: 'sources', sources: [{ number: 1, quote: SENTENCE }] })
  })
})
