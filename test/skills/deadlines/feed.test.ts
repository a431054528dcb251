import express from 'express'
import ICAL from 'ical.js'
import { afterEach, describe, expect, it } from 'vitest'
import { serveIcs } from '../../../adapters/feed/ics/index.ts'
import { viewForDesk } from '../../../src/desk/view-for.ts'
import { feedFor } from '../../../src/skills/deadlines/feed.ts'
import { freePort } from '../../support/postgres-server.ts'
import { type DeadlinesDesk, openDeadlines } from './skill-fixture.ts'

const TODAY = '2026-11-23'
const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

function tokenIn(words: string): string {
  return /\/calendar\/([\w-]{32})\.ics/.exec(words)?.[1] ?? ''
}

async function served(desk: DeadlinesDesk): Promise<string> {
  const http = express()
  const { calendar, store } = desk
  serveIcs(http, (token) =>
    feedFor(token, viewForDesk(store), TODAY, new Date(`${TODAY}T09:00:00Z`), calendar, calendar.list),
  )
  const port = await freePort()
  const server = http.listen(port, '127.0.0.1')
  closers.push(() => new Promise((resolve) => server.close(resolve)))
  return `http://127.0.0.1:${port}/calendar`
}

describe('a calendar to subscribe to', () => {
  it('is read at its address by who has the token', async () => {
    const desk = await openDeadlines()
    const token = tokenIn(desk.words(await desk.say('gov-it', 'give me the calendar file', TODAY, 'en')))

    const response = await fetch(`${await served(desk)}/${token}.ics`)
    const root = new ICAL.Component(ICAL.parse(await response.text()) as never)

    expect(response.headers.get('content-type')).toContain('text/calendar')
    expect(root.getAllSubcomponents('vevent').length).toBeGreaterThan(3)
  })

  it('takes in corrections made after the address was given', async () => {
    const desk = await openDeadlines()
    const token = tokenIn(desk.words(await desk.say('gov-gh', 'give me the calendar file', TODAY)))
    const answers = {
      plan: '2023-2027',
      start: '2023-12',
      end: '2027-12-31',
      delivered: '',
      coCreation: '',
      length: 'four-year',
      status: 'SOLID',
      source: 's',
      why: '',
    }
    await desk.press('su-it', { skill: 'deadlines', action: 'keep-plan', value: '{"country":"GH"}', answers }, TODAY)

    const file = await (await fetch(`${await served(desk)}/${token}.ics`)).text()

    expect(file).toContain('DTSTART;VALUE=DATE:20281231')
  })

  it('says the same to a wrong, a revoked and a malformed token', async () => {
    const desk = await openDeadlines()
    const made = await desk.say('gov-it', 'give me the calendar file', TODAY, 'en')
    const revoke = desk.buttons(made).find(({ label }) => label === 'Revoke the address')
    if (revoke) await desk.press('gov-it', revoke.press, TODAY)
    const base = await served(desk)

    const answers = await Promise.all(
      [`${tokenIn(desk.words(made))}.ics`, `${'a'.repeat(32)}.ics`, 'x.ics', '..%2f..%2fetc%2fpasswd'].map(
        async (name) => {
          const response = await fetch(`${base}/${name}`)
          return [response.status, await response.text()]
        },
      ),
    )

    expect(answers).toEqual(answers.map(() => [404, 'There is no such calendar.\n']))
  })

  it('is not revoked by somebody else', async () => {
    const desk = await openDeadlines()
    const made = await desk.say('gov-it', 'give me the calendar file', TODAY, 'en')
    const revoke = desk.buttons(made).find(({ label }) => label === 'Revoke the address')

    const outcome = revoke && (await desk.press('gov-gh', revoke.press, TODAY))

    expect(outcome?.ending).toBe('refused')
  })

  it('keeps no token that could be read out of the store', async () => {
    const desk = await openDeadlines()
    const token = tokenIn(desk.words(await desk.say('gov-it', 'give me the calendar file', TODAY, 'en')))

    const kept = JSON.stringify(await desk.store.entries({ kind: 'deadlines/feed' }))

    expect(token).toHaveLength(32)
    expect(kept).not.toContain(token)
  })

  it('is for the Support Unit alone where it is of all countries', async () => {
    const desk = await openDeadlines()

    const staff = await desk.say('su-lead', 'calendar feed for all countries', TODAY)
    const guest = await desk.recognises('guest', 'calendar feed for all countries', TODAY)

    expect(staff.say.blocks.some(({ kind }) => kind === 'file')).toBe(true)
    expect(guest).toBeUndefined()
  })
})
