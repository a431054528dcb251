import type { z } from 'zod'

/** An answer of `ok: false`, with Slack's word for it. */
export class Refusal extends Error {
  readonly details: Readonly<Record<string, unknown>>
  constructor(error: string, details: Readonly<Record<string, unknown>> = {}) {
    super(error)
    this.details = details
  }
}

export function invalid(error: string, why: z.ZodError): Refusal {
  const messages = why.issues
    .slice(0, 5)
    .map((issue) => `[ERROR] ${issue.message} [json-pointer:/${issue.path.join('/')}]`)
  return new Refusal(error, { response_metadata: { messages } })
}
