import { describe, expect, it } from 'vitest'
import { openModel } from '../../adapters/model/open-model.ts'
import { understandNeed } from '../../src/brokering/understand-need.ts'
import { makeReader } from '../../src/conversing/make-reader.ts'
import { parseCivilDate } from '../../src/core/dates.ts'
import { loadCheckInDialogues } from '../../src/evaluation/check-in-dialogues.ts'
import { loadCountries } from '../../src/knowledge/countries.ts'
import type { LanguageModel, ModelRequest } from '../../src/ports/language-model.ts'
import { PROMPT_USES } from '../../src/prompt-uses.ts'
import { loadPrompts } from '../../src/prompts/load-prompts.ts'
import { readNotes } from '../../src/skills/check-in/read-note.ts'
import { sortRemarks } from '../../src/skills/check-in/sort-remarks.ts'
import type { ModelReader } from '../../src/skills/model-reader.ts'
import { needByModel } from '../../src/skills/support-request/need-by-model.ts'
import { makeCountryFinder } from '../../src/understanding/countries-named.ts'
import { quietNeeds } from '../model/needs.ts'
import { startModel } from '../stand-ins/model/index.ts'

const find = makeCountryFinder(await loadCountries('knowledge/countries.csv'))
const prompts = await loadPrompts(PROMPT_USES)
const FOR = { person: 'su-one', country: undefined }

function scripted(value: unknown) {
  const requests: ModelRequest<unknown>[] = []
  const model = {
    on: true,
    description: '',
    reply: async (request: ModelRequest<unknown>) => {
      requests.push(request)
      return value === undefined
        ? { ok: false, why: 'down', detail: '' }
        : { ok: true, text: '', value, calls: [], usage: undefined }
    },
  } as unknown as LanguageModel
  return { reader: makeReader(model, prompts), requests }
}

describe('a note of a check-in', () => {
  const TEXT = 'Call with Ghana today. Draft at 60%. The drums were loud in the corridor. The bakery opened at last.'
  const read = () =>
    readNotes(TEXT, { language: 'en', today: '2026-11-23', author: { id: 'su-one', name: 'One' } }, find)
  const remarks = () => read().flatMap(({ fields }) => fields.remarks)
  const sortedBy = async (reader: ModelReader | undefined) => (await sortRemarks(read(), reader, FOR))[0]?.fields

  it('has a line that the rules could not place where the model says, letter for letter', async () => {
    const [drums, bakery] = remarks()
    const { reader, requests } = scripted({
      lines: [
        { quote: drums, is: 'concern' },
        { quote: bakery?.toUpperCase(), is: 'progress' },
      ],
    })

    const fields = await sortedBy(reader)

    expect(remarks()).toHaveLength(2)
    expect(fields?.concerns).toEqual([drums])
    expect(fields?.progress).toEqual(['Draft at 60%', bakery])
    expect(fields?.remarks).toEqual([])
    expect(requests[0]).toMatchObject({ holdsNotes: true, prompt: { name: 'check-in/sort' } })
    expect(requests[0]?.messages.at(-1)?.text).not.toContain('60%')
  })

  it('takes nothing that was not written, no piece of a line, and nothing that the rules have placed', async () => {
    const before = read()[0]?.fields
    const { reader } = scripted({
      lines: [
        { quote: 'The minister resigned.', is: 'concern' },
        { quote: 'The drums were loud', is: 'concern' },
        { quote: 'Draft at 60%', is: 'question' },
        { quote: '', is: 'progress' },
        { quote: `${TEXT} The minister resigned.`, is: 'progress' },
      ],
    })

    expect(await sortedBy(reader)).toEqual(before)
  })

  it('stays as the rules read it without a model, when it fails, and where nothing was left over', async () => {
    const before = read()[0]?.fields
    const { reader, requests } = scripted({ lines: [] })
    const clear = readNotes(
      'Call with Ghana today. Draft at 60%.',
      { language: 'en', today: '2026-11-23', author: { id: 'x', name: 'X' } },
      find,
    )

    expect(await sortedBy(undefined)).toEqual(before)
    expect(await sortedBy(scripted(undefined).reader)).toEqual(before)
    expect(await sortRemarks(clear, reader, FOR)).toEqual(clear)
    expect(requests).toEqual([])
  })
})

describe('whatever a model claims of the written check-ins', () => {
  it('no line is invented, lost or changed, and what the rules have placed stays where it is', async () => {
    const dialogues = await loadCheckInDialogues('test/golden/check-ins.jsonl')
    const kinds = ['progress', 'concern', 'question', 'remark'] as const
    const lists = ['progress', 'concerns', 'questions', 'remarks'] as const
    let moved = 0
    for (const { says, language, on } of dialogues) {
      const today = parseCivilDate(on) ?? '2026-11-23'
      const notes = readNotes(says[0] ?? '', { language, today, author: { id: 'x', name: 'X' } }, find)
      const lines = notes.flatMap(({ fields }) => lists.flatMap((list) => fields[list]))
      const pieces = lines.flatMap((line) => [line, line.slice(0, 12), `${line} and Kenya paid`, line.toUpperCase()])
      const claims = pieces.map((quote, at) => ({ quote, is: kinds[(at * 7) % kinds.length] }))

      const after = await sortRemarks(notes, scripted({ lines: claims }).reader, FOR)

      expect(after.flatMap(({ fields }) => lists.flatMap((list) => fields[list])).sort()).toEqual([...lines].sort())
      for (const [at, { fields }] of after.entries()) {
        const before = notes[at]?.fields
        for (const list of ['progress', 'concerns', 'questions'] as const)
          expect(fields[list].slice(0, before?.[list].length)).toEqual(before?.[list])
        expect({ ...fields, progress: 0, concerns: 0, questions: 0, remarks: 0 }).toEqual({
          ...before,
          progress: 0,
          concerns: 0,
          questions: 0,
          remarks: 0,
        })
        moved += (before?.remarks.length ?? 0) - fields.remarks.length
      }
    }
    expect(moved).toBeGreaterThan(10)
  })
})

describe('a request for support', () => {
  const context = { language: 'en', country: 'GH', brokers: [], by: undefined } as const
  const VAGUE = 'our people are lost with the shiny owners list thing, somebody should sit with them for a week'

  it('gets a theme and a kind of help where the rules found none, for words that stand in it', async () => {
    const need = understandNeed(VAGUE, context)
    const { reader, requests } = scripted({
      themes: [{ name: 'beneficial-ownership', quote: 'shiny owners list' }],
      help: [{ name: 'training', quote: 'sit with them for a week' }],
    })

    const understood = await needByModel(need, reader, FOR)

    expect([need.themes, need.help]).toEqual([[], []])
    expect(understood).toMatchObject({ themes: ['beneficial-ownership'], help: ['training'], words: VAGUE })
    expect(understood.by).toBeUndefined()
    expect(requests[0]?.messages[0]?.text).toContain('beneficial-ownership')
  })

  it('gets nothing from names that are not ours or words that do not stand in it', async () => {
    const need = understandNeed(VAGUE, context)
    const { reader } = scripted({
      themes: [
        { name: 'world-peace', quote: 'owners list' },
        { name: 'health', quote: 'the hospital' },
      ],
      help: [{ name: 'funding', quote: 'two million dollars' }],
    })

    expect(await needByModel(need, reader, FOR)).toEqual(need)
  })

  it('keeps the themes that the rules found where only the kind of help is open', async () => {
    const need = understandNeed('open data, please', context)
    const { reader } = scripted({ themes: [{ name: 'health', quote: 'open data' }], help: [] })

    expect(need).toMatchObject({ themes: ['open-data'], help: [] })
    expect((await needByModel(need, reader, FOR)).themes).toEqual(['open-data'])
  })

  it('keeps what the rules found, and is not given to a model when they found enough', async () => {
    const need = understandNeed('We need training on open data', context)
    const { reader, requests } = scripted({ themes: [{ name: 'health', quote: 'open data' }], help: [] })

    expect(need.themes.length * need.help.length).toBeGreaterThan(0)
    expect(await needByModel(need, reader, FOR)).toEqual(need)
    expect(requests).toEqual([])
  })
})

describe('reading by a model', () => {
  it('comes through the real server, and a shape that is not ours is nothing', async () => {
    const replies = ['{"themes": [], "help": [{"name": "training", "quote": "a week"}]}', '{"themes": "all of them"}']
    const server = await startModel(({ before }) => replies[before] ?? '')
    const model = await openModel(server.state(), quietNeeds())
    const reader = makeReader(model, prompts)
    const need = understandNeed('somebody for a week', { language: 'en', country: 'GH', brokers: [], by: undefined })

    const first = await needByModel(need, reader, FOR)
    const second = await needByModel(need, reader, FOR)
    await server.stop()

    expect(first.help).toEqual(['training'])
    expect(second).toEqual(need)
  })
})
