import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { makeMask } from '../../adapters/model/masking.ts'
import { openModel } from '../../adapters/model/open-model.ts'
import { openMemoryStore } from '../../adapters/store/memory/index.ts'
import type { ModelRequest } from '../../src/ports/language-model.ts'
import type { Person } from '../../src/ports/store.ts'
import { type ModelStandIn, type Script, startModel } from '../stand-ins/model/index.ts'
import { quietNeeds } from './needs.ts'

const KNOWN = new Set(
  'Open Government Partnership Support Unit Steering Committee National Action Plan When Must'.split(' '),
)
const mask = () =>
  makeMask({ names: ['Ama Serwaa Boateng', 'Jean-Luc Kouassi'], isKnownWord: (word) => KNOWN.has(word) })

describe('what tells who somebody is', () => {
  it.each([
    ['Ama Serwaa Boateng is worried.', /Ama|Serwaa|Boateng/],
    ['Boateng is worried, says Jean-Luc Kouassi.', /Boateng|Kouassi/],
    ['Write to ama.boateng@gov.example today.', /@|boateng/],
    ['Call +233 30 266 1234 or 00233302661234.', /233|266/],
    ['Appelez le 01 42 68 53 00.', /42 68/],
    ['Llámeme al (55) 5555-1234 mañana.', /5555/],
    ['Our office is at 12 Independence Avenue.', /Independence/],
    ['Nous sommes au 8 rue de la Paix.', /Paix/],
    ['Estamos en Calle Gran Vía 28.', /Gran Vía/],
    ['Mr Mensah and Mme Dubois agree.', /Mensah|Dubois/],
    ['My colleague Yaw Darkwa agrees.', /Yaw|Darkwa/],
    ['See https://gov.example/people/ama for her page.', /gov\.example/],
  ])('is hidden, and comes back: %s', (words, secret) => {
    const one = mask()

    const hidden = one.hide(words)

    expect(hidden).not.toMatch(secret)
    expect(one.putBack(hidden)).toBe(words)
  })

  it.each([
    'Plans are due on 31 December 2026, or 2026-12-31.',
    'The Open Government Partnership and its Support Unit publish 12 letters in 24 months.',
    'The years 2024 2026 2028 and the sum of 10 000 000.',
    'When must the Steering Committee answer?',
  ])('is not seen where it is not: %s', (words) => {
    expect(mask().hide(words)).toBe(words)
  })

  it('is the same token for the same words, and another for others', () => {
    const one = mask()

    expect(one.hide('Ama Serwaa Boateng wrote to Ama Serwaa Boateng and to Jean-Luc Kouassi.')).toBe(
      'Person_1 wrote to Person_1 and to Person_2.',
    )
  })

  it('comes back in lists and fields too, and an invented token stays one', () => {
    const one = mask()
    one.hide('Ama Serwaa Boateng')

    expect(one.putBack({ names: ['Person_1', 'Person_9'], at: 3 })).toEqual({
      names: ['Ama Serwaa Boateng', 'Person_9'],
      at: 3,
    })
  })
})

const servers: ModelStandIn[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop()
})

const AMA: Person = {
  id: 'gov-gh',
  name: 'Ama Serwaa Boateng',
  role: 'government',
  lead: false,
  country: 'GH',
  language: 'en',
  zone: undefined,
  email: 'ama@gov.example',
  accounts: [],
  sample: false,
}

async function start(script: Script, settings: Readonly<Record<string, string>> = {}) {
  const server = await startModel(script)
  servers.push(server)
  const store = openMemoryStore()
  await store.directory.replace([AMA], [])
  const countriesIn = (text: string) => new Set(text.includes('Kenya') ? ['KE'] : [])
  const model = await openModel(server.state(settings), {
    ...quietNeeds(),
    store,
    countriesIn,
    isKnownWord: () => true,
  })
  return { server, model }
}

const request: ModelRequest = {
  prompt: { name: 'test/plain', hash: 'abc' },
  on: { person: 'gov-gh', country: 'GH' },
  messages: [
    { from: 'instructions', text: 'Be brief.' },
    { from: 'person', text: 'I am Ama Serwaa Boateng, ama@gov.example.' },
  ],
}

describe('what goes out to a model', () => {
  it('holds no name and no address; the reply has them again, in words, shapes and tools', async () => {
    const { server, model } = await start(({ before }) =>
      before === 0
        ? '{"to": "Mail_1", "said": "Hello Person_1"}'
        : { calls: [{ name: 'note', input: { of: 'Person_1' } }] },
    )
    const output = z.object({ to: z.string(), said: z.string() })
    const tools = [{ name: 'note', description: 'Keeps a note.', input: z.object({ of: z.string() }) }]

    const shaped = await model.reply({ ...request, output })
    const called = await model.reply({ ...request, tools })

    for (const { all } of server.asked) expect(all).not.toMatch(/Ama|Boateng|gov\.example/)
    expect(shaped.ok && shaped.value).toEqual({ to: 'ama@gov.example', said: 'Hello Ama Serwaa Boateng' })
    expect(called.ok && called.calls[0]?.input).toEqual({ of: 'Ama Serwaa Boateng' })
  })

  it.each([
    ['the person is of such a country', { on: { person: 'x', country: 'KE' } }],
    ['such a country is spoken of', { messages: [{ from: 'person', text: 'How is Kenya doing?' }] }],
  ] as const)('is nothing where a setting keeps a country back, and %s', async (_, more) => {
    const { server, model } = await start(() => 'Fine.', { COUNTRYDESK_MODEL_NOT_FOR: 'ke, tz' })

    expect(await model.reply({ ...request, ...more })).toMatchObject({ ok: false, why: 'kept-back' })
    expect(server.asked).toEqual([])
    expect(await model.reply(request)).toMatchObject({ ok: true })
  })

  it('is nothing where a setting keeps words of notes back', async () => {
    const kept = await start(() => 'Fine.', { COUNTRYDESK_MODEL_NOTES: 'no' })
    const free = await start(() => 'Fine.')

    expect(await kept.model.reply({ ...request, holdsNotes: true })).toMatchObject({ ok: false, why: 'kept-back' })
    expect(kept.server.asked).toEqual([])
    expect(await kept.model.reply(request)).toMatchObject({ ok: true })
    expect(await free.model.reply({ ...request, holdsNotes: true })).toMatchObject({ ok: true })
  })
})
