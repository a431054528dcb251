import { describe, expect, it } from 'vitest'
import { fuseOutside } from '../../../../adapters/retriever/hybrid/fuse-outside.ts'
import { openHybridRetriever } from '../../../../adapters/retriever/hybrid/index.ts'
import { NO_SIGNALS } from '../../../../adapters/retriever/hybrid/signals.ts'
import { openMemoryStore } from '../../../../adapters/store/memory/index.ts'
import type { Passage } from '../../../../src/core/passage.ts'
import { OutsideError } from '../../../../src/core/problem.ts'
import type { Embeddings } from '../../../../src/ports/embeddings.ts'
import type { Query } from '../../../../src/ports/retriever.ts'
import { makeLog } from '../../../support/log.ts'
import { samplePassage } from '../../../support/sample-passages.ts'

/** What a text is about, told by the script: the only thing that these embeddings know. */
const SUBJECTS = ['boats', 'fish', 'lamps', 'bread', 'roads', 'wells'] as const

/** Counts what it is asked for; `dimensions` and `fails` may change under way. */
function scripted(fingerprint = 'scripted/1') {
  const script = {
    texts: 0,
    queries: 0,
    dimensions: SUBJECTS.length as number,
    fails: false,
    embeddings: undefined as unknown as Embeddings,
  }
  const vectorOf = (text: string): Float32Array => {
    const place = SUBJECTS.findIndex((subject) => text.includes(subject) || text.includes(SAID[subject]))
    return Float32Array.from({ length: script.dimensions }, (_, at) => (at === place ? 1 : 0.1))
  }
  const answer = <T>(give: () => T): T => {
    if (script.fails) throw new OutsideError('scripted')
    return give()
  }
  script.embeddings = {
    description: 'scripted',
    fingerprint,
    embedDocuments: async (texts) => {
      script.texts += texts.length
      return answer(() => texts.map(vectorOf))
    },
    embedQuery: async (text) => {
      script.queries += 1
      return answer(() => vectorOf(text))
    },
  }
  return script
}

/** Questions with no word of the section they mean, beside one that all sections share. */
const SAID: Readonly<Record<(typeof SUBJECTS)[number], string>> = {
  boats: 'vessels',
  fish: 'herring',
  lamps: 'lantern',
  bread: 'loaves',
  roads: 'street',
  wells: 'spring',
}

const PASSAGES = SUBJECTS.map((subject) =>
  samplePassage({ document: subject, text: `In our town the council looks after ${subject} every Monday.` }),
)
const query = (question: string): Query => ({ question, language: 'en', earlierQuestions: [], limit: 10 })
const QUESTION = query('Who in town looks after a lantern?')

async function open(
  script: ReturnType<typeof scripted>,
  vectors = openMemoryStore().vectors,
  passages = PASSAGES,
  pauseMs = 30_000,
) {
  const log = makeLog()
  const outside = { embeddings: script.embeddings, kept: vectors, pauseMs }
  const retriever = await openHybridRetriever({ passages, glossary: [], log, outside })
  return { retriever, log, ready: await retriever.outsideReady, vectors }
}

const firstOf = async (retriever: Awaited<ReturnType<typeof open>>['retriever'], asked = QUESTION) =>
  (await retriever.search(asked)).found[0]?.passage.document

describe('embeddings from outside, beside our own', () => {
  it('find a section that shares no telling word with the question', async () => {
    const local = await openHybridRetriever({ passages: PASSAGES, glossary: [], log: makeLog() })
    const { retriever } = await open(scripted())

    const alone = (await local.search(QUESTION)).found.map(({ passage }) => passage.document)
    const scores = (await local.search(QUESTION)).found.map(({ score }) => score)

    expect(alone[0]).not.toBe('lamps')
    expect(new Set(scores.map((score) => score.toFixed(3))).size).toBe(1)
    expect(await firstOf(retriever)).toBe('lamps')
  })

  it('find it in another language where the asker’s own lacks it, and nowhere else', async () => {
    const french = (document: string) => samplePassage({ document, language: 'fr', text: `À propos de ${document}.` })
    const passages = [...PASSAGES.filter(({ document }) => document !== 'lamps'), french('lamps')]
    // In French it speaks of boats; in the asker's language it exists, and does not.
    const harbour = samplePassage({ document: 'harbour', text: 'Zenith.' })
    passages.push(harbour, { ...french('boats'), id: 'harbour#start.fr', document: 'harbour' })
    const { retriever } = await open(scripted(), undefined, passages)

    const idsFor = async (asked: Query) => (await retriever.search(asked)).found.map(({ passage }) => passage.id)

    expect(await idsFor(QUESTION)).toContain('lamps#start.fr')
    const vessels = await idsFor(query('Who in town looks after vessels?'))
    expect(vessels[0]).toBe('boats#start.en')
    expect(vessels).not.toContain('harbour#start.fr')
  })

  it('find it through a graph of neighbours too', async () => {
    const outside = { embeddings: scripted().embeddings, kept: openMemoryStore().vectors }
    const settings = { passages: PASSAGES, glossary: [], log: makeLog(), outside, graphFrom: 1 }
    const retriever = await openHybridRetriever(settings)
    await retriever.outsideReady

    expect(await firstOf(retriever)).toBe('lamps')
  })

  it('change the order, never the signals by which an answer is held to be sure', async () => {
    const local = await openHybridRetriever({ passages: PASSAGES, glossary: [], log: makeLog() })
    const { retriever } = await open(scripted())

    expect((await retriever.search(QUESTION)).signals).toEqual((await local.search(QUESTION)).signals)
  })

  it('cost nothing after a restart, and after a change only the changed section', async () => {
    const { vectors } = await open(scripted())
    const again = scripted()
    await open(again, vectors)
    const changed = scripted()
    const passages = PASSAGES.map((passage, at) =>
      at === 2 ? { ...passage, text: `${passage.text} And lights.` } : passage,
    )
    await open(changed, vectors, passages)

    expect(again.texts).toBe(0)
    expect(changed.texts).toBe(1)
  })

  it('of another model are refused and made anew', async () => {
    const { vectors } = await open(scripted('scripted/1'))
    const other = scripted('scripted/2')
    other.dimensions = 9
    const { retriever } = await open(other, vectors)

    expect(other.texts).toBe(PASSAGES.length)
    expect(await firstOf(retriever)).toBe('lamps')
    const back = scripted('scripted/1')
    await open(back, vectors)
    expect(back.texts).toBe(PASSAGES.length)
  })

  it('of another length under the same name are thrown away and made anew', async () => {
    const { vectors } = await open(scripted())
    const longer = scripted()
    longer.dimensions = 12
    const { retriever, log } = await open(longer, vectors)

    expect(longer.texts).toBe(0)
    expect((await retriever.search(QUESTION)).found.length).toBeGreaterThan(0)
    expect(log.lines.some(({ what }) => what.includes('another length'))).toBe(true)
    await expect.poll(() => firstOf(retriever)).toBe('lamps')
    expect(longer.texts).toBe(PASSAGES.length)
    expect((await vectors.get('scripted/1', [])).size).toBe(0)
  })

  it('are done without when the endpoint fails, and nobody waits for it again and again', async () => {
    const script = scripted()
    const { retriever } = await open(script)
    script.fails = true

    for (let at = 0; at < 10; at++) {
      const { found } = await retriever.search(query(`Who in town looks after a lantern, number ${at}?`))
      expect(found.length).toBe(PASSAGES.length)
    }
    expect(script.queries).toBe(1)
  })

  it('that could not be made at the start leave the search as it is without them', async () => {
    const script = scripted()
    script.fails = true
    const { retriever, ready, log } = await open(script, undefined, undefined, 20)

    expect(ready).toBe(false)
    expect((await retriever.search(QUESTION)).found.length).toBe(PASSAGES.length)
    expect(log.lines.find(({ level }) => level === 'warn')?.details.mend).toBeDefined()
    script.fails = false
    await expect.poll(() => firstOf(retriever)).toBe('lamps')
  })

  it('are not asked for what may not leave the house', async () => {
    const script = scripted()
    const outside = { embeddings: script.embeddings, kept: openMemoryStore().vectors, outgoing: async () => undefined }
    const retriever = await openHybridRetriever({ passages: PASSAGES, glossary: [], log: makeLog(), outside })
    await retriever.outsideReady

    expect((await retriever.search(QUESTION)).found.length).toBe(PASSAGES.length)
    expect(script.queries).toBe(0)
  })

  it('are not believed when their nearest sections share nothing with what words find', () => {
    const own = { found: PASSAGES.map((passage, at) => ({ passage, score: 1 - at / 10 })), signals: NO_SIGNALS }
    const strangers = Array.from({ length: 10 }, (_, at) => samplePassage({ document: `stranger-${at}`, text: '.' }))
    const near = (passages: readonly Passage[]) => passages.map((passage, at) => ({ passage, share: 1 - at / 20 }))

    expect(fuseOutside(own, near(strangers)).found).toEqual(own.found)
    expect(fuseOutside(own, near([...PASSAGES].reverse())).found[0]?.passage.document).not.toBe('wells')
    const shared = fuseOutside(own, near([...PASSAGES.slice(1, 4), ...strangers]))
    expect(shared.found[0]?.passage.document).toBe('fish')
  })
})
