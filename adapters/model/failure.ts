import type { ModelUsage, WhyNoReply } from '../../src/ports/language-model.ts'

/** Why one try came to nothing. Carries no words of people and no keys. */
export class ModelFailure extends Error {
  readonly why: WhyNoReply
  /** The same try may succeed soon. */
  readonly passing: boolean
  readonly retryAfterMs: number | undefined
  /** What was spent all the same. */
  readonly usage: ModelUsage | undefined

  constructor(
    why: WhyNoReply,
    detail: string,
    more: { passing?: boolean; retryAfterMs?: number | undefined; usage?: ModelUsage | undefined } = {},
  ) {
    super(detail)
    this.name = 'ModelFailure'
    this.why = why
    this.passing = more.passing ?? false
    this.retryAfterMs = more.retryAfterMs
    this.usage = more.usage
  }
}
