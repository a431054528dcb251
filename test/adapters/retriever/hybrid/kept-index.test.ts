import { appendFile, cp, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openHybridRetriever } from '../../../../adapters/retriever/hybrid/index.ts'
import type { Passage } from '../../../../src/core/passage.ts'
import { makeLog, type ReadLog } from '../../../support/log.ts'
import { samplePassage, TOWN } from '../../../support/sample-passages.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const QUESTIONS = ['mooring fee', 'when is the lamp lit', 'formation des pilotes', 'fish']

describe('the index on disk', () => {
  const temporary = temporaryFolder()
  let folder: string
  let log: ReadLog

  beforeEach(async () => {
    folder = await temporary.path()
    log = makeLog()
  })
  afterEach(() => temporary.remove())

  const open = (
    passages: readonly Passage[] = TOWN,
    glossary: Parameters<typeof openHybridRetriever>[0]['glossary'] = [],
  ) => openHybridRetriever({ passages, glossary, folder, log, graphFrom: 1 })

  async function answers(passages?: readonly Passage[]): Promise<unknown> {
    const retriever = await open(passages)
    return Promise.all(
      QUESTIONS.map(async (question) => {
        const { found, signals } = await retriever.search({ question, language: 'en', earlierQuestions: [], limit: 5 })
        return { found: found.map(({ passage, score }) => [passage.id, score]), signals }
      }),
    )
  }
  const said = () => log.lines.map(({ what }) => what)

  test('is written once and then read, with the same answers', async () => {
    const before = await answers()
    const manifest = await readFile(join(folder, 'index/manifest.json'), 'utf8')

    const after = await answers()

    expect(after).toEqual(before)
    expect(said()).toEqual(['The index was written'])
    expect(await readFile(join(folder, 'index/manifest.json'), 'utf8')).toBe(manifest)
    expect(await readdir(folder)).toEqual(['index'])
  })

  test('reads anew only what changed', async () => {
    await open()
    const [first, ...others] = TOWN
    const changed = [...others, { ...(first as Passage), text: 'A boat pays twelve coins.' }]

    await open(changed)

    expect(log.lines.at(-1)).toMatchObject({
      what: 'The index was written',
      details: { passages: changed.length, read: 1 },
    })
  })

  test('after any change finds as an index that was made anew', async () => {
    const added = samplePassage({ document: 'smith', text: 'The smith mends anchors and lamps.' })
    await open([...TOWN.slice(2), samplePassage({ document: 'gone', text: 'A page about whales and fish.' })])

    const grown = await answers([added, ...TOWN])
    await rm(join(folder, 'index'), { recursive: true })

    expect(grown).toEqual(await answers([added, ...TOWN]))
  })

  test('is made anew for another glossary', async () => {
    await open()

    await open(TOWN, [
      { key: 'x', forms: { en: ['fish market'], fr: [], es: [] }, abbreviations: { en: ['FM'], fr: [], es: [] } },
    ])

    expect(said()).toEqual(['The index was written', 'The index is made anew', 'The index was written'])
  })

  test.each<[string, (index: string) => Promise<void>]>([
    ['a cut file', (index) => truncate(join(index, 'rows.bin'), 100)],
    ['a longer file', (index) => appendFile(join(index, 'meaning.bin'), 'x')],
    ['a file with other bytes', (index) => writeFile(join(index, 'words.json'), '{}')],
    ['a missing file', (index) => rm(join(index, 'lexicon.json'))],
    ['a missing manifest', (index) => rm(join(index, 'manifest.json'))],
    ['a manifest of something else', (index) => writeFile(join(index, 'manifest.json'), '{"name":"other"}')],
    ['a manifest that is no JSON', (index) => writeFile(join(index, 'manifest.json'), 'PK\u0003\u0004')],
    ['a manifest that points outside', (index) => edit(index, (text) => text.replace('words.json', '../words.json'))],
    ['a format of another desk', (index) => edit(index, (text) => text.replace(/"format":\d+/, '"format":999'))],
    [
      'a foreign folder',
      async (index) => {
        await rm(index, { recursive: true })
        await mkdir(index)
        await writeFile(join(index, 'holiday.jpg'), 'picture')
      },
    ],
  ])('%s is noticed, told in the log, and mended', async (_, spoil) => {
    const before = await answers()
    await spoil(join(folder, 'index'))

    const after = await answers()

    expect(after).toEqual(before)
    expect(said()).toEqual(['The index was written', 'The index is made anew', 'The index was written'])
    expect(await answers()).toEqual(before)
    expect(said()).toHaveLength(3)
  })

  test('of another collection is not mixed up with this one', async () => {
    await open([samplePassage({ document: 'whale', text: 'A page about whales.' })])

    const retriever = await open()

    const { found } = await retriever.search({ question: 'whale', language: 'en', earlierQuestions: [], limit: 9 })
    expect(found.map(({ passage }) => passage.document)).not.toContain('whale')
  })

  test('that cannot be written leaves a warning and a working search', async () => {
    await writeFile(join(folder, 'file'), '')

    const retriever = await openHybridRetriever({ passages: TOWN, glossary: [], folder: join(folder, 'file'), log })

    const { found } = await retriever.search({ question: 'mooring', language: 'en', earlierQuestions: [], limit: 1 })
    expect(found[0]?.passage.document).toBe('harbour')
    expect(log.lines).toMatchObject([{ level: 'warn', what: 'The index cannot be kept' }])
  })

  test('half written by a process that died is ignored', async () => {
    const before = await answers()
    await cp(join(folder, 'index'), join(folder, 'index.new-dead'), { recursive: true })
    await truncate(join(folder, 'index.new-dead/rows.bin'), 5)

    expect(await answers()).toEqual(before)
    expect(said()).toEqual(['The index was written'])
  })

  test('written by several processes at once is whole afterwards', async () => {
    await Promise.all([open(), open(), open()])

    const count = log.lines.length
    await answers()

    expect(log.lines.slice(count)).toEqual([])
  })
})

async function edit(index: string, change: (text: string) => string): Promise<void> {
  const manifest = join(index, 'manifest.json')
  await writeFile(manifest, change(await readFile(manifest, 'utf8')))
}
