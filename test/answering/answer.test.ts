import { describe, expect, it } from 'vitest'
import { openJsonLog } from '../../adapters/log/json/index.ts'
import { openHybridRetriever } from '../../adapters/retriever/hybrid/index.ts'
import { type Answered, makeAnswerer } from '../../src/answering/answer.ts'
import type { Language } from '../../src/core/language.ts'
import { plainWords } from '../../src/core/plain-words.ts'
import { loadKnowledge } from '../../src/knowledge/load.ts'

const { passages } = await loadKnowledge('test/fixtures/plain')
const retriever = await openHybridRetriever({ passages, glossary: [], log: openJsonLog('silent') })
const answerer = makeAnswerer({ retriever, passages })

function ask(text: string, language: Language, earlierQuestions: readonly string[] = []): Promise<Answered> {
  return answerer({ text, language, today: '2026-11-23', earlierQuestions })
}

function said(answered: Answered, language: Language): string {
  return plainWords({ language, blocks: answered.blocks }, ['sources'])
}

describe('answering from plain Markdown without front matter', () => {
  it.each([
    ['en', 'When does the library open?', 'Tuesday to Saturday'],
    ['en', 'how many books can I borrow', 'eight books'],
    ['en', 'what does a book that is late cost', '20 cents a day'],
    ['en', 'how much is the reading card', '12 euros a year'],
    ['fr', "combien coute l'adhesion annuelle", 'quinze euros'],
    ['fr', "Quand vend-on les pièces d'occasion ?", 'samedi matin'],
    ['fr', "faut-il réserver un pied d'atelier", 'la veille'],
    ['es', '¿Cuántos metros tiene una parcela?', 'veinte metros cuadrados'],
    ['es', 'cuando se riega el huerto', 'ocho de la mañana'],
    ['es', 'donde se guardan las herramientas', 'caseta azul'],
  ] as const)('%s: %s', async (language, question, fact) => {
    const answered = await ask(question, language)

    expect(answered.ending).toBe('answered')
    expect(said(answered, language)).toContain(fact)
    expect(answered.blocks.at(-1)?.kind).toBe('sources')
  })

  it.each([
    ['en', 'who won the football match yesterday'],
    ['fr', 'quelle est la capitale du Japon'],
    ['es', 'receta de paella'],
  ] as const)('makes no claim on: %s: %s', async (language, question) => {
    const answered = await ask(question, language)

    expect(['out-of-scope', 'not-found']).toContain(answered.ending)
    expect(answered.blocks.some(({ kind }) => kind === 'sources')).toBe(false)
  })

  it('quotes only what stands in the documents', async () => {
    const answered = await ask('how many books can I borrow', 'en')
    const sources = answered.blocks.flatMap((block) => (block.kind === 'sources' ? block.sources : []))

    expect(sources.length).toBeGreaterThan(0)
    for (const { document, section, quote } of sources) {
      const told = passages.find((each) => each.document === document && each.section === section)
      expect(told?.text).toContain(quote)
    }
  })

  it('answers in the words of another language where nothing is in the asker’s, and marks them', async () => {
    const answered = await ask(
      'combien de livres un lecteur peut-il emprunter à la bibliothèque du harbour (library)',
      'fr',
    )

    for (const block of answered.blocks) {
      if (block.kind === 'quote') expect(block.language).not.toBe('fr')
      if (block.kind === 'paragraph') expect(block.spans.map(({ text }) => text).join('')).not.toContain('A reader may')
    }
  })
})

describe('what cannot be looked up', () => {
  it.each(['', '   ', '🙂👍', '​‮', '!!! ??? ...'])('asks for a question when there is none: %j', async (text) => {
    expect((await ask(text, 'en')).ending).toBe('clarify')
  })

  it('says when a message is too long', async () => {
    expect((await ask('plan '.repeat(20_000), 'en')).ending).toBe('too-long')
  })

  it('names its languages, in all of them, to who writes in another', async () => {
    const answered = await ask('Wann müssen wir unseren nächsten Plan veröffentlichen?', 'en')

    expect(answered.ending).toBe('out-of-scope')
    expect(said(answered, 'en')).toMatch(/English, French and Spanish[\s\S]*l’anglais[\s\S]*inglés/)
  })

  it.each([
    '<b>how many books</b> can I <i class="x"> </i>borrow?',
    '*how many* _books_ can I `borrow`',
    'how many books can I \u0000\u0007borrow\u200b\u202e',
    'HOW MANY BOOKS CAN I BORROW',
  ])('reads through markup and unseen characters: %j', async (text) => {
    expect(said(await ask(text, 'en'), 'en')).toContain('eight books')
  })

  it('survives odd input', async () => {
    for (const text of [
      '\ud800',
      '{"a":1}',
      "'; drop table",
      '%s%s%n',
      'a'.repeat(4_000),
      '1 2 3',
      '??',
      '¿'.repeat(50),
    ]) {
      expect((await ask(text, 'es')).ending).toBeTypeOf('string')
    }
  })
})
