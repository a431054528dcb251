import type { ZodType } from 'zod'

/** The JSON of a reply in the shape asked for, with or without a code fence around it; undefined for anything else. */
export function readValue<T>(text: string, output: ZodType<T>): { readonly value: T } | undefined {
  const bare = /^\s*```(?:json)?\s*\n([\s\S]*?)\n\s*```\s*$/.exec(text)?.[1] ?? text
  try {
    const read = output.safeParse(JSON.parse(bare))
    return read.success ? { value: read.data } : undefined
  } catch {
    return undefined
  }
}
