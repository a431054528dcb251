import { describe, expect, it } from 'vitest'
import { QUERY_MS } from '../../adapters/embeddings/openai/index.ts'
import { PATIENCE_MS } from '../../src/conversing/converse.ts'
import { restAfterSilence } from '../../src/conversing/rest-after-silence.ts'
import type { LanguageModel, ModelRequest, WhyNoReply } from '../../src/ports/language-model.ts'

const REQUEST: ModelRequest = { prompt: { name: 'a/b', hash: 'c' }, messages: [], on: { person: 'ama' } }

describe('a turn in which the model does not answer', () => {
  it('waits for embeddings and the choice of skills less than three seconds together', () => {
    expect(PATIENCE_MS + QUERY_MS).toBeLessThanOrEqual(2_400)
  })

  it.each<[WhyNoReply | undefined, number]>([
    ['time-out', 1],
    ['down', 1],
    ['malformed', 3],
    ['refused', 3],
    ['over-budget', 3],
    [undefined, 3],
  ])('waits once only: after “%s” the model is asked %i times of three', async (why, times) => {
    let asked = 0
    const reply = async () => {
      asked += 1
      return why === undefined ? { ok: true, text: '', value: undefined, calls: [] } : { ok: false, why, detail: '' }
    }
    let now = 0
    const model = restAfterSilence({ on: true, description: '', reply } as unknown as LanguageModel, () => now)

    for (let at = 0; at < 3; at++) await model.reply(REQUEST)
    expect(asked).toBe(times)
    now = 60_000
    await model.reply(REQUEST)
    expect(asked).toBe(times + 1)
  })
})
