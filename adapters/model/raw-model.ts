import type { ModelRequest, ModelUsage, ToolCall } from '../../src/ports/language-model.ts'

export interface RawReply {
  readonly text: string
  readonly calls: readonly ToolCall[]
  readonly usage: ModelUsage
}

/** One try at a server: no retries, no patience, no budget. Throws a ModelFailure and nothing else. */
export interface RawModel {
  ask(
    model: string,
    request: Omit<ModelRequest<unknown>, 'heard' | 'signal'>,
    signal: AbortSignal,
    /** Told the text so far at each sign of life, the first included. */
    heard: (soFar: string) => void,
  ): Promise<RawReply>
}
