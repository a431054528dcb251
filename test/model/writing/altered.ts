import { describe, expect, it } from 'vitest'
import { type Ground, type Grounds, ordinaryWordsOf } from '../../../src/answering/composing/grounds.ts'
import { makeLexicon } from '../../../src/answering/composing/lexicon.ts'
import { verifyClaims } from '../../../src/answering/composing/verify-claims.ts'
import { sentencesOf } from '../../../src/answering/sentences.ts'
import { ALTERATIONS } from '../alterations.ts'
import { learned, weights } from '../answerer.ts'

/** One passage in so many; over all of them the shares are the same. */
const EVERY = 10
const passages = learned.passages.filter((_, at) => at % EVERY === 0)
const ordinary = ordinaryWordsOf(learned.passages)
const lexicon = makeLexicon(learned.passages)

function passes(text: string, passage: (typeof passages)[number]): boolean {
  const byToken = new Map<string, Ground>([['P1', { kind: 'passage', token: 'P1', passage }]])
  const grounds: Grounds = {
    language: passage.language,
    byToken,
    glossary: learned.glossary,
    weights,
    ordinary,
    lexicon,
  }
  return verifyClaims([{ text, rests: ['P1'] }], grounds).unsound.length === 0
}

describe('the sentences of the guidance', () => {
  it('may be said as they stand, but for a handful', () => {
    const all = passages.flatMap((passage) => sentencesOf(passage.text).map(({ text }) => passes(text, passage)))

    expect(all.length).toBeGreaterThan(500)
    expect(all.filter((passed) => !passed).length / all.length).toBeLessThan(0.005)
  })

  it('may not be said altered: of a hundred less than one gets by', () => {
    const tried: Record<string, { all: number; passed: number }> = {}
    for (const passage of passages) {
      for (const { text } of sentencesOf(passage.text)) {
        for (const [name, alter] of Object.entries(ALTERATIONS)) {
          const altered = alter(text, passage.text, passage.language)
          if (altered === undefined || altered === text) continue
          tried[name] ??= { all: 0, passed: 0 }
          tried[name].all++
          if (passes(altered, passage)) tried[name].passed++
        }
      }
    }

    const sum = (read: (each: { all: number; passed: number }) => number) =>
      Object.values(tried).reduce((total, each) => total + read(each), 0)
    expect(Object.keys(tried)).toEqual(expect.arrayContaining(Object.keys(ALTERATIONS)))
    expect(sum(({ all }) => all)).toBeGreaterThan(700)
    expect(sum(({ passed }) => passed) / sum(({ all }) => all)).toBeLessThan(0.01)
    for (const [name, { all, passed }] of Object.entries(tried)) expect(passed / all, name).toBeLessThan(0.05)
  })
})

describe('translations', () => {
  const byId = new Map(learned.passages.map((passage) => [passage.id, passage]))
  const pairs = learned.passages
    .filter(({ language }, at) => language !== 'en' && at % EVERY === 0)
    .flatMap((passage) => {
      const english = byId.get(passage.id.replace(/\.\w+$/, '.en'))
      const [said, told] = [sentencesOf(passage.text), sentencesOf(english?.text ?? '')]
      if (said.length !== told.length || said.length < 2) return []
      return said.map(({ text }, at) => ({
        text,
        language: passage.language,
        own: told[at]?.text ?? '',
        other: told[(at + 1) % told.length]?.text ?? '',
      }))
    })
    .filter(({ text }) => text.length > 40)

  it('are known from the translation of the sentence beside, mostly', () => {
    const without = (original: 'own' | 'other') =>
      pairs.filter((pair) => lexicon.shareWithout(pair.text, pair.language, pair[original], 'en') <= 0.3).length

    expect(pairs.length).toBeGreaterThan(150)
    expect(without('own') / pairs.length).toBeGreaterThan(0.85)
    expect(without('other') / pairs.length).toBeLessThan(0.2)
  })
})
