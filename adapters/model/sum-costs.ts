import type { Call } from './ledger.ts'

/** What one prompt cost with one model. */
export interface Cost {
  readonly prompt: string
  readonly model: string
  readonly calls: number
  /** Calls that came to nothing. */
  readonly failed: number
  readonly inputTokens: number
  readonly outputTokens: number
  /** Undefined where the settings name no price for the model. */
  readonly money: number | undefined
  readonly median: number
  readonly ninetyFifth: number
}

/** Sums by prompt and model, dearest first, and `all` last where there are several. */
export function sumCosts(calls: readonly Call[]): readonly Cost[] {
  const groups = new Map<string, Call[]>()
  for (const call of calls) {
    const key = `${call.prompt}\n${call.model}`
    groups.set(key, [...(groups.get(key) ?? []), call])
  }
  const sums = [...groups.values()].map((group) => sumOf(group[0]?.prompt ?? '', group[0]?.model ?? '', group))
  sums.sort((one, other) => tokensOf(other) - tokensOf(one))
  return sums.length > 1 ? [...sums, sumOf('all', '', calls)] : sums
}

function sumOf(prompt: string, model: string, calls: readonly Call[]): Cost {
  const times = calls.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other)
  const at = (share: number) => times[Math.min(times.length - 1, Math.ceil(times.length * share) - 1)] ?? 0
  const priced = calls.flatMap(({ money }) => money ?? [])
  return {
    prompt,
    model,
    calls: calls.length,
    failed: calls.filter(({ ended }) => ended !== 'ok').length,
    inputTokens: calls.reduce((sum, call) => sum + call.inputTokens, 0),
    outputTokens: calls.reduce((sum, call) => sum + call.outputTokens, 0),
    money: priced.length > 0 ? priced.reduce((sum, each) => sum + each, 0) : undefined,
    median: at(0.5),
    ninetyFifth: at(0.95),
  }
}

function tokensOf({ inputTokens, outputTokens }: Cost): number {
  return inputTokens + outputTokens
}
