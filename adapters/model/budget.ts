import type { CivilDate } from '../../src/core/dates.ts'
import type { Ledger } from './ledger.ts'

export interface Budget {
  /** Sets tokens aside for a call; says whose budget is used up when there are not enough. */
  reserve(person: string, tokens: number, day: CivilDate): Promise<Reservation | { readonly over: 'day' | 'person' }>
}

export interface Reservation {
  /** Takes the place of what was set aside: what was really used. */
  settle(tokens: number): void
}

export interface Limits {
  readonly tokensPerDay: number
  readonly tokensPerPerson: number
}

/** How old the sums read from the store may be. Another process on the same store overdraws by so much at most. */
const FRESH_MS = 15_000

/** Tokens of a day, for all and for each person, counted from the ledger and from what is under way here. */
export function openBudget(ledger: Pick<Ledger, 'callsOf'>, limits: Limits, now: () => number): Budget {
  let sums: { day: CivilDate; readAt: number; all: number; persons: Map<string, number> } | undefined
  let reading: Promise<void> | undefined

  const read = async (day: CivilDate) => {
    const readAt = now()
    const persons = new Map<string, number>()
    let all = 0
    for (const { person, inputTokens, outputTokens } of await ledger.callsOf(day)) {
      all += inputTokens + outputTokens
      if (person) persons.set(person, (persons.get(person) ?? 0) + inputTokens + outputTokens)
    }
    // What was set aside here while the store was read would be lost if the sums were simply replaced.
    for (const { person, tokens } of underWay) {
      all += tokens
      persons.set(person, (persons.get(person) ?? 0) + tokens)
    }
    sums = { day, readAt, all, persons }
  }
  const underWay = new Set<{ person: string; tokens: number }>()

  return {
    async reserve(person, tokens, day) {
      if (!sums || sums.day !== day || now() - sums.readAt > FRESH_MS) {
        reading ??= read(day).finally(() => {
          reading = undefined
        })
        await reading
      }
      const known = sums
      if (!known) return { over: 'day' }
      const add = (more: number) => {
        known.all += more
        known.persons.set(person, (known.persons.get(person) ?? 0) + more)
      }
      if (known.all + tokens > limits.tokensPerDay) return { over: 'day' }
      if ((known.persons.get(person) ?? 0) + tokens > limits.tokensPerPerson) return { over: 'person' }
      const held = { person, tokens }
      underWay.add(held)
      add(tokens)
      return {
        settle(used) {
          underWay.delete(held)
          add(used - tokens)
        },
      }
    },
  }
}
