import { afterEach, describe, expect, it } from 'vitest'
import { openBudget } from '../../adapters/model/budget.ts'
import { openLedger } from '../../adapters/model/ledger.ts'
import { openModel } from '../../adapters/model/open-model.ts'
import { parsePrices } from '../../adapters/model/prices.ts'
import { sumCosts } from '../../adapters/model/sum-costs.ts'
import { openMemoryStore } from '../../adapters/store/memory/index.ts'
import type { CivilDate } from '../../src/core/dates.ts'
import type { ModelRequest } from '../../src/ports/language-model.ts'
import { type ModelStandIn, startModel } from '../stand-ins/model/index.ts'
import { quietNeeds } from './needs.ts'

const servers: ModelStandIn[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop()
})

const DAY: CivilDate = '2026-11-23'
const NOW = new Date(`${DAY}T10:00:00Z`)
const clock = { now: () => NOW, today: () => DAY }

const request: ModelRequest = {
  prompt: { name: 'test/plain', hash: 'abc' },
  on: { person: 'gov-gh' },
  messages: [{ from: 'person', text: 'Hello.' }],
  mostTokens: 100,
}

async function start(settings: Readonly<Record<string, string>> = {}, store = openMemoryStore()) {
  const server = await startModel(() => 'Good day to you.')
  servers.push(server)
  const model = await openModel(server.state(settings), { ...quietNeeds(), store, clock })
  return { server, store, model }
}

describe('what a model costs', () => {
  it('is kept with each call: prompt, hash, tokens, money, time, and no words', async () => {
    const { model, store } = await start({ COUNTRYDESK_MODEL_PRICES: 'scripted=10/20' })
    const reply = await model.reply(request)

    const [call] = await openLedger(store, new Map()).callsOf(DAY)

    const { inputTokens = 0, outputTokens = 0 } = reply.ok ? reply.usage : {}
    expect(call).toMatchObject({ prompt: 'test/plain', hash: 'abc', model: 'scripted', person: 'gov-gh', ended: 'ok' })
    expect(call?.money).toBeCloseTo((inputTokens * 10 + outputTokens * 20) / 1_000_000)
    expect(JSON.stringify(await store.entries({}))).not.toMatch(/Hello|Good day/)
  })

  it('is summed by prompt and model, with the failures and the slow ones', () => {
    const call = { day: DAY, hash: 'a', model: 'm', inputTokens: 10, outputTokens: 5, ended: 'ok' }
    const costs = sumCosts([
      { ...call, prompt: 'one', milliseconds: 100, money: 0.5 },
      { ...call, prompt: 'one', milliseconds: 300, money: 0.25, ended: 'time-out' },
      { ...call, prompt: 'two', milliseconds: 50 },
    ])

    expect(costs).toMatchObject([
      {
        prompt: 'one',
        calls: 2,
        failed: 1,
        inputTokens: 20,
        outputTokens: 10,
        money: 0.75,
        median: 100,
        ninetyFifth: 300,
      },
      { prompt: 'two', calls: 1, failed: 0, money: undefined },
      { prompt: 'all', calls: 3, inputTokens: 30 },
    ])
  })

  it('is read by no person: it is the desk’s own', async () => {
    const { model, store } = await start()
    await model.reply(request)

    expect(await store.entries({ readableBy: ['everyone', 'support-unit', 'lead', 'person:gov-gh'] })).toEqual([])
  })

  it.each(['scripted', 'scripted=1', 'scripted=a/b', '=1/2'])('has prices that must be written as such: %s', (text) => {
    expect(parsePrices(text).problems).toHaveLength(1)
  })
})

describe('the budget', () => {
  it('of a person is theirs alone, and holds after a restart', async () => {
    const settings = { COUNTRYDESK_MODEL_TOKENS_PERSON: '1000' }
    const { model, store } = await start(settings)
    const ledger = openLedger(store, new Map())
    const usage = { model: 'scripted', inputTokens: 900, outputTokens: 50, milliseconds: 1 }
    await ledger.note({ prompt: request.prompt, person: 'gov-gh', usage, ended: 'ok' }, NOW, DAY)

    expect(await model.reply(request)).toMatchObject({ ok: false, why: 'over-budget', whose: 'person' })
    expect(await model.reply({ ...request, on: { person: 'other' } })).toMatchObject({ ok: true })
    const again = await start(settings, store)
    expect(await again.model.reply(request)).toMatchObject({ ok: false, why: 'over-budget' })
    expect(again.server.asked).toEqual([])
  })

  it('of the day is for all together, and the next day is another', async () => {
    const calls = [{ person: 'a', inputTokens: 600, outputTokens: 300 }]
    const ledger = { callsOf: async (day: CivilDate) => (day === DAY ? calls : []) } as unknown as ReturnType<
      typeof openLedger
    >
    const budget = openBudget(ledger, { tokensPerDay: 1_000, tokensPerPerson: 10_000 }, () => NOW.getTime())

    expect(await budget.reserve('b', 200, DAY)).toEqual({ over: 'day' })
    expect(await budget.reserve('b', 200, '2026-11-24')).toHaveProperty('settle')
  })

  it('is not overdrawn by many who ask at once', async () => {
    const ledger = { callsOf: async () => [] }
    const budget = openBudget(ledger, { tokensPerDay: 1_000, tokensPerPerson: 1_000 }, () => NOW.getTime())

    const reserved = await Promise.all(Array.from({ length: 50 }, (_, at) => budget.reserve(`p${at}`, 100, DAY)))

    expect(reserved.filter((each) => 'settle' in each)).toHaveLength(10)
  })

  it('gets back what a call did not use', async () => {
    const budget = openBudget({ callsOf: async () => [] }, { tokensPerDay: 1_000, tokensPerPerson: 1_000 }, () => 0)
    const first = await budget.reserve('a', 900, DAY)
    if ('settle' in first) first.settle(10)

    expect(await budget.reserve('a', 900, DAY)).toHaveProperty('settle')
  })
})
