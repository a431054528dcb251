import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { settings } from '../../adapters/model/openai/settings.ts'

const AZURE = {
  AZURE_OPENAI_API_KEY: 'k',
  AZURE_OPENAI_ENDPOINT: 'https://desk.openai.azure.com/',
  AZURE_OPENAI_API_VERSION: '2024-10-21',
  COUNTRYDESK_MODEL: 'desk-gpt',
}

describe('the settings of the model', () => {
  it.each([
    ['nothing is set', {}, 'OPENAI_API_KEY is not set'],
    ['they are empty', { OPENAI_API_KEY: '', COUNTRYDESK_MODEL: ' ' }, 'OPENAI_API_KEY is not set'],
    ['it is switched off', { OPENAI_API_KEY: 'k', COUNTRYDESK_MODEL: 'off' }, 'COUNTRYDESK_MODEL is off'],
  ])('leave it off where %s', (_, environment, why) => {
    expect(settings.read(environment)).toEqual({ state: 'off', why })
  })

  it.each([
    [{ OPENAI_API_KEY: 'k' }, 'gpt-4.1-mini at api.openai.com'],
    [{ OPENAI_API_KEY: 'k', COUNTRYDESK_MODEL: 'a', COUNTRYDESK_MODEL_FALLBACK: 'b' }, 'a at api.openai.com, else b'],
    [
      { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'http://127.0.0.1:11434/v1', COUNTRYDESK_MODEL: 'm' },
      'm at 127.0.0.1:11434',
    ],
    [AZURE, 'desk-gpt at desk.openai.azure.com'],
  ])('switch it on: %j', (environment, how) => {
    expect(settings.read(environment)).toMatchObject({ state: 'on', how })
  })

  it.each([
    ['OPENAI_API_KEY', { COUNTRYDESK_MODEL: 'm' }],
    ['OPENAI_API_KEY', { OPENAI_BASE_URL: 'http://127.0.0.1/v1', COUNTRYDESK_MODEL: 'm' }],
    ['COUNTRYDESK_MODEL', { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'http://127.0.0.1/v1' }],
    ['OPENAI_BASE_URL', { OPENAI_API_KEY: 'k', OPENAI_BASE_URL: 'ftp://x', COUNTRYDESK_MODEL: 'm' }],
    ['OPENAI_API_KEY', { ...AZURE, OPENAI_API_KEY: 'k' }],
    ['AZURE_OPENAI_ENDPOINT', { ...AZURE, AZURE_OPENAI_ENDPOINT: '' }],
    ['AZURE_OPENAI_API_VERSION', { ...AZURE, AZURE_OPENAI_API_VERSION: 'latest' }],
    ['COUNTRYDESK_MODEL', { ...AZURE, COUNTRYDESK_MODEL: '' }],
    ['COUNTRYDESK_MODEL_TOKENS_DAY', { OPENAI_API_KEY: 'k', COUNTRYDESK_MODEL_TOKENS_DAY: 'many' }],
    ['COUNTRYDESK_MODEL_PRICES', { OPENAI_API_KEY: 'k', COUNTRYDESK_MODEL_PRICES: 'm=free' }],
    ['COUNTRYDESK_MODEL_NOT_FOR', { OPENAI_API_KEY: 'k', COUNTRYDESK_MODEL_NOT_FOR: 'Kenya' }],
    ['LANGSMITH_TRACING', { OPENAI_API_KEY: 'k', LANGSMITH_TRACING: 'true' }],
  ])('stop the start where %s does not fit, and say so without the key', (name, environment) => {
    const state = settings.read(environment)

    expect(state.state).toBe('half-set')
    const problems = state.state === 'half-set' ? state.problems : []
    expect(problems.map(({ where }) => where)).toContain(`setting ${name}`)
    for (const { what, mend } of problems) expect(what.length * mend.length).toBeGreaterThan(0)
  })

  it.each([
    ['no byte of an SDK without a key', '', []],
    ['the SDK with one', 'k', ['@langchain', 'openai']],
  ])('load %s', async (_, key, packages) => {
    const folder = await mkdtemp(join(tmpdir(), 'countrydesk-loaded-'))
    const program = `
      const { settings } = await import('./adapters/model/openai/settings.ts')
      const { openModel } = await import('./adapters/model/open-model.ts')
      await openModel(settings.read({ OPENAI_API_KEY: '${key}' }), { store: {}, clock: {} })`

    // The coverage that the engine writes names every script that was loaded.
    await promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
      env: { ...process.env, NODE_V8_COVERAGE: folder },
    })

    const written = await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), 'utf8')))
    await rm(folder, { recursive: true })
    const loaded = new Set(
      Array.from(written.join('').matchAll(/node_modules\/(@langchain|openai|langchain)\//g), ([, name]) => name),
    )
    expect(written.join('')).toContain('adapters/model/open-model.ts')
    expect([...loaded].sort()).toEqual(packages)
  })
})
