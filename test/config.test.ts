import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { envExample } from '../src/commands/env-example.ts'
import { readSettings } from '../src/config.ts'
import { ProblemsFound } from '../src/core/problem.ts'

describe('the settings', () => {
  it('need nothing: the defaults run on this machine alone', () => {
    const settings = readSettings({})

    expect(settings).toMatchObject({
      dataFolder: '.countrydesk',
      databaseUrl: undefined,
      host: '127.0.0.1',
      zone: 'UTC',
    })
  })

  it('take an empty value for one that is not set', () => {
    expect(readSettings({ DATABASE_URL: '', COUNTRYDESK_PORT: '' })).toEqual(readSettings({}))
  })

  it.each([
    ['COUNTRYDESK_PORT', '99999'],
    ['COUNTRYDESK_PORT', 'eighty'],
    ['COUNTRYDESK_ZONE', 'Mars/Base'],
    ['COUNTRYDESK_LOG', 'loud'],
    ['DATABASE_URL', 'mysql://db'],
    ['COUNTRYDESK_HOST', '0.0.0.0'],
  ])('refuse %s=%s, naming the setting and how to mend it', (name, value) => {
    const read = () => readSettings({ [name]: value })

    expect(read).toThrow(ProblemsFound)
    expect(read).toThrow(new RegExp(`setting ${name}: .+ It should be`))
  })

  it('are told all at once', () => {
    const read = () => readSettings({ COUNTRYDESK_PORT: 'x', COUNTRYDESK_ZONE: 'x' })

    expect(read).toThrow(/COUNTRYDESK_PORT[\s\S]*COUNTRYDESK_ZONE/)
  })

  it('stand in .env.example, each with its meaning', async () => {
    const file = await readFile(new URL('../.env.example', import.meta.url), 'utf8')

    expect(file).toBe(await envExample())
  })
})
