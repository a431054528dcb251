import { setTimeout as pause } from 'node:timers/promises'
import { type ChatCompletionRequest, type Fixture, LLMock } from '@copilotkit/aimock'
import type { ModelSettings } from '../../../adapters/model/openai/settings.ts'
import { settings } from '../../../adapters/model/openai/settings.ts'
import type { ChannelState } from '../../../src/ports/channel-module.ts'

/** What the script gets to see of a request. */
export interface Asked {
  readonly model: string
  /** All instructions, one below the other. */
  readonly instructions: string
  /** The last thing that did not come from the model. */
  readonly last: string
  readonly all: string
  readonly tools: readonly string[]
  /** How many requests came before. */
  readonly before: number
}

export type ScriptedReply =
  | string
  | { readonly calls: readonly { readonly name: string; readonly input: unknown }[]; readonly text?: string }
  | { readonly status: number }

const CLOSING_MS = 100

export type Script = (asked: Asked) => ScriptedReply | Promise<ScriptedReply>

/** An OpenAI-compatible server on this machine that nobody here wrote (aimock), and what it was asked. */
export interface ModelStandIn {
  readonly url: string
  readonly asked: readonly Asked[]
  /** What the settings come to that lead here; `more` adds further ones. */
  state(more?: Readonly<Record<string, string>>): ChannelState<ModelSettings>
  stop(): Promise<void>
}

/** Starts the server; the script answers each request. `how` bends it: slow, cut, malformed. */
export async function startModel(
  script: Script,
  how: Partial<Pick<Fixture, 'latency' | 'chunkSize' | 'truncateAfterChunks' | 'disconnectAfterMs' | 'chaos'>> = {},
): Promise<ModelStandIn> {
  const asked: Asked[] = []
  const server = new LLMock({ port: 0, host: '127.0.0.1', logLevel: 'silent' })
  server.addFixture({
    match: { predicate: () => true },
    response: async (request) => {
      const seen = seenIn(request, asked.length)
      asked.push(seen)
      const reply = await script(seen)
      if (typeof reply === 'string') return { content: reply }
      if ('status' in reply) return { error: { message: 'as scripted' }, status: reply.status }
      const toolCalls = reply.calls.map(({ name, input }) => ({
        name,
        arguments: typeof input === 'string' ? input : JSON.stringify(input),
      }))
      return reply.text ? { content: reply.text, toolCalls } : { toolCalls }
    },
    ...how,
  })
  const url = await server.start()
  return {
    url,
    asked,
    state: (more = {}) =>
      settings.read({
        OPENAI_API_KEY: 'test',
        OPENAI_BASE_URL: `${url}/v1`,
        COUNTRYDESK_MODEL: 'scripted',
        ...more,
      }),
    // A client's idle connection would keep it for seconds; it listens no more at once.
    stop: () => Promise.race([server.stop(), pause(CLOSING_MS)]),
  }
}

function seenIn(request: ChatCompletionRequest, before: number): Asked {
  const words = request.messages.map(({ role, content }) => ({
    role,
    text: typeof content === 'string' ? content : JSON.stringify(content ?? ''),
  }))
  return {
    model: request.model,
    instructions: words
      .filter(({ role }) => role === 'system')
      .map(({ text }) => text)
      .join('\n'),
    last: words.findLast(({ role }) => role !== 'assistant')?.text ?? '',
    all: words.map(({ text }) => text).join('\n'),
    tools: (request.tools ?? []).map((tool) => tool.function.name),
    before,
  }
}
