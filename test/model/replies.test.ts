import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { openModel } from '../../adapters/model/open-model.ts'
import { openMemoryStore } from '../../adapters/store/memory/index.ts'
import type { ModelRequest } from '../../src/ports/language-model.ts'
import { type ModelStandIn, type Script, startModel } from '../stand-ins/model/index.ts'
import { quietNeeds } from './needs.ts'

const opened: ModelStandIn[] = []
afterEach(async () => {
  for (const server of opened.splice(0)) await server.stop()
})

async function start(...given: Parameters<typeof startModel>) {
  const server = await startModel(...given)
  opened.push(server)
  return server
}

const REQUEST: ModelRequest = {
  prompt: { name: 'test/plain', hash: 'abc' },
  on: { person: 'gov-gh', country: 'GH' },
  messages: [
    { from: 'instructions', text: 'Be brief.' },
    { from: 'person', text: 'Hello.' },
  ],
}
const NUMBER = z.object({ number: z.number() })

describe('a model', () => {
  it('replies in text, and says what it used', async () => {
    const server = await start(() => 'Good day.')
    const model = await openModel(server.state(), quietNeeds())

    const reply = await model.reply(REQUEST)

    expect(reply).toMatchObject({ ok: true, text: 'Good day.', usage: { model: 'scripted' } })
    expect(reply.ok && reply.usage.inputTokens + reply.usage.outputTokens).toBeGreaterThan(2)
  })

  it('lets itself be heard while it replies, each time with all that was said so far', async () => {
    const server = await start(() => 'One two three four five.', { chunkSize: 4 })
    const model = await openModel(server.state(), quietNeeds())
    const heard: string[] = []

    await model.reply({ ...REQUEST, heard: (soFar) => void heard.push(soFar) })

    expect(heard.at(-1)).toBe('One two three four five.')
    expect(heard.length).toBeGreaterThan(4)
    for (const [at, soFar] of heard.entries()) expect(soFar.startsWith(heard[at - 1] ?? '')).toBe(true)
  })

  it.each(['{"number": 7}', '```json\n{"number": 7}\n```'])('gives back the shape asked for: %s', async (said) => {
    const server = await start(() => said)
    const model = await openModel(server.state(), quietNeeds())

    expect(await model.reply({ ...REQUEST, output: NUMBER })).toMatchObject({ ok: true, value: { number: 7 } })
  })

  it('asks for a tool, with the schema that we gave', async () => {
    const server = await start(() => ({ calls: [{ name: 'deadlines', input: { country: 'GH' } }] }))
    const model = await openModel(server.state(), quietNeeds())
    const tools = [{ name: 'deadlines', description: 'Dates.', input: z.object({ country: z.string() }) }]

    const reply = await model.reply({ ...REQUEST, tools })

    expect(reply).toMatchObject({ ok: true, calls: [{ name: 'deadlines', input: { country: 'GH' } }] })
    expect(server.asked[0]?.tools).toEqual(['deadlines'])
  })

  it('asks for a tool with what is no JSON, and nothing is invented of it', async () => {
    const server = await start(() => ({ calls: [{ name: 'deadlines', input: '{"country": ' }] }))
    const model = await openModel(server.state(), quietNeeds())
    const tools = [{ name: 'deadlines', description: 'Dates.', input: z.object({ country: z.string() }) }]

    const reply = await model.reply({ ...REQUEST, tools })

    expect(reply.ok ? reply.calls.map(({ input }) => NUMBER.safeParse(input).success) : [false]).toEqual([false])
  })
})

type How = Parameters<typeof startModel>[1]

const FAILURES: readonly (readonly [string, Script, How, string])[] = [
  ['in another shape', () => '{"number": "seven"}', {}, 'malformed'],
  ['with broken JSON', () => '{"number": 7', {}, 'malformed'],
  ['with nothing', () => '', {}, 'malformed'],
  ['with 60,000 characters', () => 'a'.repeat(60_000), {}, 'malformed'],
  ['with a body that is no JSON', () => 'x', { chaos: { malformedRate: 1 } }, 'malformed'],
  ['by hanging up', () => 'x', { chaos: { disconnectRate: 1 } }, 'down'],
  ['in the middle of the stream', () => 'a'.repeat(400), { chunkSize: 4, truncateAfterChunks: 3 }, 'down'],
  ['by refusing', () => ({ status: 400 }), {}, 'refused'],
  ['for want of a right key', () => ({ status: 401 }), {}, 'refused'],
  ['with errors of its own', () => ({ status: 500 }), {}, 'down'],
  ['slowly', () => 'x', { latency: 1_500 }, 'time-out'],
]

describe('a model that fails', () => {
  it.each(FAILURES)(
    'replies %s: a reason, within three seconds, and nothing is thrown',
    async (_, script, how, why) => {
      const server = await start(script, how)
      const model = await openModel(server.state({ COUNTRYDESK_MODEL_SILENCE: '600' }), quietNeeds())
      const begun = performance.now()

      const reply = await model.reply({ ...REQUEST, output: NUMBER })

      expect(reply).toMatchObject({ ok: false, why })
      expect(performance.now() - begun).toBeLessThan(3_000)
    },
  )

  it('is not there at all: down, within three seconds', async () => {
    const server = await startModel(() => 'x')
    const state = server.state()
    await server.stop()
    const model = await openModel(state, quietNeeds())
    const begun = performance.now()

    expect(await model.reply(REQUEST)).toMatchObject({ ok: false, why: 'down' })
    expect(performance.now() - begun).toBeLessThan(3_000)
  })

  it('fails once in passing: asked again, and nobody notices', async () => {
    const server = await start(({ before }) => (before === 0 ? { status: 503 } : 'Good day.'))
    const model = await openModel(server.state(), quietNeeds())

    expect(await model.reply(REQUEST)).toMatchObject({ ok: true, text: 'Good day.' })
    expect(server.asked).toHaveLength(2)
  })

  it('fails for good: the other model of the settings replies', async () => {
    const server = await start(({ model }) => (model === 'scripted' ? { status: 500 } : 'Good day.'))
    const model = await openModel(server.state({ COUNTRYDESK_MODEL_FALLBACK: 'second' }), quietNeeds())

    expect(await model.reply(REQUEST)).toMatchObject({ ok: true, usage: { model: 'second' } })
  })

  it('failed three times: it is left alone', async () => {
    const server = await start(() => ({ status: 500 }))
    const model = await openModel(server.state(), quietNeeds())
    for (let time = 0; time < 3; time++) await model.reply(REQUEST)
    const before = server.asked.length

    expect(await model.reply(REQUEST)).toMatchObject({ ok: false, why: 'down' })
    expect(server.asked).toHaveLength(before)
  })

  it('has no working ledger: the person gets an answer all the same', async () => {
    const server = await start(() => 'Good day.')
    const store = { ...openMemoryStore(), commit: () => Promise.reject(new Error('full')) }
    const model = await openModel(server.state(), { ...quietNeeds(), store })

    expect(await model.reply(REQUEST)).toMatchObject({ ok: true, text: 'Good day.' })
  })
})
