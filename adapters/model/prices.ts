import type { Problem } from '../../src/core/problem.ts'

/** Money for a million tokens, by model; in whatever currency the settings are written. */
export type Prices = ReadonlyMap<string, { readonly input: number; readonly output: number }>

const ENTRY = /^([^\s=,]+)\s*=\s*(\d+(?:\.\d+)?)\s*\/\s*(\d+(?:\.\d+)?)$/

/** Reads `model=in/out, model=in/out`. */
export function parsePrices(text: string): { prices: Prices; problems: readonly Problem[] } {
  const prices = new Map<string, { input: number; output: number }>()
  const problems: Problem[] = []
  for (const part of text.split(',').map((each) => each.trim())) {
    if (part === '') continue
    const [, model, input, output] = ENTRY.exec(part) ?? []
    if (model && input && output) prices.set(model, { input: Number(input), output: Number(output) })
    else
      problems.push({
        where: 'setting COUNTRYDESK_MODEL_PRICES',
        what: `“${part}” is no price.`,
        mend: 'Write model=in/out for a million tokens, such as gpt-4.1-mini=0.40/1.60.',
      })
  }
  return { prices, problems }
}

/** What a call cost; undefined where its model has no price. */
export function moneyFor(
  used: { readonly model: string; readonly inputTokens: number; readonly outputTokens: number },
  prices: Prices,
): number | undefined {
  const price = prices.get(used.model)
  if (!price) return undefined
  return (used.inputTokens * price.input + used.outputTokens * price.output) / 1_000_000
}
