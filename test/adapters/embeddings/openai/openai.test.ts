import { LLMock } from '@copilotkit/aimock'
import { afterEach, describe, expect, it } from 'vitest'
import { openOpenAIEmbeddings } from '../../../../adapters/embeddings/openai/index.ts'
import { settings } from '../../../../adapters/embeddings/openai/settings.ts'
import { OutsideError } from '../../../../src/core/problem.ts'

const started: LLMock[] = []
afterEach(async () => {
  for (const server of started.splice(0)) await server.stop()
})

async function start(): Promise<LLMock> {
  const server = new LLMock({ port: 0, host: '127.0.0.1', logLevel: 'silent' })
  await server.start()
  started.push(server)
  return server
}

function open(server: LLMock, dimensions: number | undefined, queryMs = 2_000) {
  const endpoint = { kind: 'compatible', key: 'secret-key', url: `${server.url}/v1` } as const
  return openOpenAIEmbeddings({ endpoint, model: 'vectors', dimensions }, queryMs)
}

const failureOf = async (trying: Promise<unknown>): Promise<OutsideError> => {
  const error = await trying.catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(OutsideError)
  return error as OutsideError
}

describe('embeddings of an OpenAI-compatible server', () => {
  it('come back whole and in order, each of norm 1, the same text always the same', async () => {
    const server = await start()
    const embeddings = await open(server, 24)
    const texts = Array.from({ length: 130 }, (_, at) => `section ${at}`)

    const vectors = await embeddings.embedDocuments(texts)

    expect(vectors).toHaveLength(130)
    for (const vector of vectors) {
      expect(vector).toHaveLength(24)
      expect(Math.hypot(...vector)).toBeCloseTo(1, 5)
    }
    expect(await embeddings.embedQuery('section 101')).toEqual(vectors[101])
    expect(vectors[100]).not.toEqual(vectors[101])
  })

  it('are asked for as floats, so that a server without base64 gives no vectors of zeros', async () => {
    const server = await start()
    server.onEmbedding(/./, { embedding: [3, 4] })

    const vector = await (await open(server, undefined)).embedQuery('anything')

    expect([...vector]).toEqual([expect.closeTo(0.6, 6), expect.closeTo(0.8, 6)])
  })

  it.each([
    ['zeros', [0, 0, 0], 'zeros'],
    ['another length than was asked for', [1, 2], '3 numbers'],
    ['nothing', [], 'numbers'],
  ])('are refused when they are %s', async (_, embedding, why) => {
    const server = await start()
    server.onEmbedding(/./, { embedding })
    const embeddings = await open(server, 3)

    const error = await failureOf(embeddings.embedQuery('anything'))

    expect(error.kind).toBe('refused')
    expect(error.message).toContain(why)
  })

  it.each([
    [401, 'refused'],
    [500, 'temporary'],
    [429, 'temporary'],
  ])('fail with status %i as %s, without words of the person or the key', async (status, kind) => {
    const server = await start()
    server.onEmbedding(/./, { error: { message: 'no: secret-key, "private words"' }, status })

    const error = await failureOf((await open(server, 3)).embedQuery('private words'))

    expect(error.kind).toBe(kind)
    expect(`${error.message}${String(error.cause ?? '')}`).not.toMatch(/secret-key|private words/)
  })

  it('are given up soon for a person who waits', async () => {
    const server = await start()
    server.setChaos({ latencyMs: 2_000 })
    const begun = performance.now()

    await failureOf((await open(server, 3, 150)).embedQuery('anything'))

    expect(performance.now() - begun).toBeLessThan(1_500)
  })

  it('fail as an outside error when the body is no JSON', async () => {
    const server = await start()
    server.setChaos({ malformedRate: 1 })

    await failureOf((await open(server, 3)).embedQuery('anything'))
  })
})

describe('the settings of embeddings', () => {
  const read = (environment: Record<string, string>) => settings.read(environment)

  it('take the key of the model, and a model of their own at OpenAI only', () => {
    expect(read({}).state).toBe('off')
    expect(read({ OPENAI_API_KEY: 'k' })).toMatchObject({ state: 'on', settings: { model: 'text-embedding-3-small' } })
    expect(read({ OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'http://127.0.0.1:1/v1' }).state).toBe('off')
    expect(
      read({ OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'http://127.0.0.1:1/v1', COUNTRYDESK_EMBEDDINGS: 'nomic' }),
    ).toMatchObject({ state: 'on', how: 'nomic at 127.0.0.1:1' })
    expect(read({ OPENAI_API_KEY: 'k', COUNTRYDESK_EMBEDDINGS: 'off' }).state).toBe('off')
  })

  it('say what is wrong and how to mend it', () => {
    expect(read({ COUNTRYDESK_EMBEDDINGS: 'nomic' })).toMatchObject({
      state: 'half-set',
      problems: [{ where: 'setting COUNTRYDESK_EMBEDDINGS', mend: expect.stringContaining('OPENAI_API_KEY') }],
    })
    expect(read({ OPENAI_API_KEY: 'k', COUNTRYDESK_EMBEDDINGS_DIMENSIONS: 'many' })).toMatchObject({
      state: 'half-set',
      problems: [{ what: 'It is many.' }],
    })
  })
})
