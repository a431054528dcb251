import type { AIMessageChunk, UsageMetadata } from '@langchain/core/messages'
import { AzureChatOpenAI, ChatOpenAI } from '@langchain/openai'
import type { ModelMessage, ToolCall } from '../../../src/ports/language-model.ts'
import { ModelFailure } from '../failure.ts'
import type { RawModel } from '../raw-model.ts'
import { failureOf } from './failures.ts'
import { schemaFor, toLangChain, toolFor } from './messages.ts'
import type { ModelSettings } from './settings.ts'

/** Longest reply that is read, in characters: a model that goes on and on is cut off. */
const LONGEST_REPLY = 24_000
const LETTERS_PER_TOKEN = 4

/** OpenAI, Azure and whatever speaks as they do, through LangChain. Loaded only where a key is set. */
export function openOpenAi(settings: Pick<ModelSettings, 'endpoint' | 'longestMs' | 'schemas'>): RawModel {
  const clients = new Map<string, ChatOpenAI | AzureChatOpenAI>()
  const clientFor = (model: string) => {
    const client = clients.get(model) ?? openClient(model, settings)
    clients.set(model, client)
    return client
  }
  return {
    async ask(model, request, signal, heard) {
      const started = performance.now()
      let text = ''
      let whole: AIMessageChunk | undefined
      const usage = () => usageOf(model, request.messages, text, whole, performance.now() - started)
      try {
        const stream = await clientFor(model).stream(request.messages.map(toLangChain), {
          signal,
          ...(request.tools?.length && { tools: request.tools.map(toolFor) }),
          ...(request.mostTokens !== undefined && { max_tokens: request.mostTokens }),
          ...(request.output && settings.schemas && { response_format: formatFor(request.output) }),
        })
        for await (const chunk of stream) {
          if (!whole) whole = chunk
          else if (saysMoreThanText(chunk)) whole = whole.concat(chunk)
          text += typeof chunk.content === 'string' ? chunk.content : ''
          if (text.length > LONGEST_REPLY) throw new ModelFailure('malformed', 'too long', { usage: usage() })
          heard(text)
        }
      } catch (error) {
        const failure = failureOf(error)
        throw new ModelFailure(failure.why, failure.message, { ...failure, usage: whole ? usage() : undefined })
      }
      if (signal.aborted) throw new ModelFailure('time-out', 'given up', { usage: usage() })
      if (!whole) throw new ModelFailure('malformed', 'nothing came', { passing: true })
      const end = whole.response_metadata.finish_reason
      if (end === 'content_filter' || whole.additional_kwargs.refusal)
        throw new ModelFailure('refused', 'by the model', { usage: usage() })
      if (end === 'length') throw new ModelFailure('malformed', 'cut at the limit of tokens', { usage: usage() })
      return { text, calls: callsOf(whole), usage: usage() }
    },
  }
}

/** Everything is given, so that nothing is taken from the environment; retries are ours (patience.ts). */
function openClient(model: string, { endpoint, longestMs }: Pick<ModelSettings, 'endpoint' | 'longestMs'>) {
  const common = { model, maxRetries: 0, timeout: longestMs, streamUsage: true }
  if (endpoint.kind === 'azure') {
    return new AzureChatOpenAI({
      ...common,
      azureOpenAIApiKey: endpoint.key,
      azureOpenAIEndpoint: endpoint.url,
      azureOpenAIApiVersion: endpoint.version,
      azureOpenAIApiDeploymentName: model,
    })
  }
  const baseURL = endpoint.url ?? 'https://api.openai.com/v1'
  return new ChatOpenAI({ ...common, apiKey: endpoint.key, useResponsesApi: false, configuration: { baseURL } })
}

/** Joining chunks copies what came before, so those of mere text are not joined: the text is kept aside. */
function saysMoreThanText(chunk: AIMessageChunk): boolean {
  return (
    (chunk.tool_call_chunks?.length ?? 0) > 0 ||
    chunk.usage_metadata !== undefined ||
    chunk.response_metadata.finish_reason !== undefined ||
    chunk.additional_kwargs.refusal !== undefined
  )
}

function formatFor(output: Parameters<typeof schemaFor>[0]) {
  return {
    type: 'json_schema' as const,
    json_schema: { name: 'reply', schema: schemaFor(output), strict: false },
  }
}

function callsOf(message: AIMessageChunk): ToolCall[] {
  const sound = (message.tool_calls ?? []).map(
    ({ id, name, args }): ToolCall => ({ id: id ?? name, name, input: args }),
  )
  const broken = (message.invalid_tool_calls ?? []).map(
    ({ id, name }): ToolCall => ({ id: id ?? name ?? 'call', name: name ?? '', input: undefined }),
  )
  return [...sound, ...broken]
}

function usageOf(
  model: string,
  messages: readonly ModelMessage[],
  text: string,
  whole: AIMessageChunk | undefined,
  milliseconds: number,
) {
  const told = whole?.usage_metadata as UsageMetadata | undefined
  const given = messages.reduce((sum, message) => sum + message.text.length, 0)
  return {
    model,
    inputTokens: told?.input_tokens ?? Math.ceil(given / LETTERS_PER_TOKEN),
    outputTokens: told?.output_tokens ?? Math.ceil(text.length / LETTERS_PER_TOKEN),
    milliseconds: Math.round(milliseconds),
    ...(!told && { reckoned: true as const }),
  }
}
