import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { CivilDate } from '../../src/core/dates.ts'
import type { ModelUsage, PromptUsed, WhyNoReply } from '../../src/ports/language-model.ts'
import type { Store } from '../../src/ports/store.ts'
import { moneyFor, type Prices } from './prices.ts'

/** One call of a model and what it cost. Nobody may read it in a conversation; it holds no words. */
export const CALL = 'model/call'

export const Call = z.object({
  day: z.string(),
  prompt: z.string(),
  hash: z.string(),
  model: z.string(),
  inputTokens: z.number(),
  outputTokens: z.number(),
  milliseconds: z.number(),
  ended: z.string(),
  money: z.number().optional(),
  reckoned: z.literal(true).optional(),
})

export type Call = z.infer<typeof Call>

export interface Ledger {
  note(
    call: { prompt: PromptUsed; person: string; usage: ModelUsage; ended: 'ok' | WhyNoReply },
    now: Date,
    day: CivilDate,
  ): Promise<void>
  /** Calls of a day, with the person for whom each was made. */
  callsOf(day: CivilDate): Promise<readonly (Call & { readonly person: string | undefined })[]>
}

export function openLedger(store: Pick<Store, 'commit' | 'entries'>, prices: Prices): Ledger {
  return {
    async note({ prompt, person, usage, ended }, now, day) {
      const { model, inputTokens, outputTokens, milliseconds, reckoned } = usage
      const money = moneyFor(usage, prices)
      const body: Call = {
        day,
        prompt: prompt.name,
        hash: prompt.hash,
        model,
        inputTokens,
        outputTokens,
        milliseconds,
        ended,
        ...(money !== undefined && { money }),
        ...(reckoned && { reckoned }),
      }
      const entry = { kind: CALL, id: randomUUID(), person, readers: [], body, words: [wordFor(day)] }
      await store.commit({ by: 'model', now, keep: [entry], send: [] })
    },
    async callsOf(day) {
      const entries = await store.entries({ kind: CALL, words: [[wordFor(day)]] })
      return entries.flatMap(({ body, person }) => {
        const read = Call.safeParse(body)
        return read.success ? [{ ...read.data, person }] : []
      })
    },
  }
}

function wordFor(day: CivilDate): string {
  return `day:${day}`
}
