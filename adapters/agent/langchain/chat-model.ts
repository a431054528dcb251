import { BaseChatModel } from '@langchain/core/language_models/chat_models'
import { AIMessage, type BaseMessage } from '@langchain/core/messages'
import type { ChatResult } from '@langchain/core/outputs'
import type { AgentEnd, AgentTask } from '../../../src/ports/agent.ts'
import type { LanguageModel, ModelMessage, ToolCall } from '../../../src/ports/language-model.ts'

/** Ends the work: LangChain hands it on to whoever asked. */
export class AgentStopped extends Error {
  readonly why: Extract<AgentEnd, { ok: false }>['why']

  constructor(why: AgentStopped['why']) {
    super(why)
    this.name = 'AgentStopped'
    this.why = why
  }
}

/**
 * Our port of the language model as LangChain knows models, so that an agent spends from the same budget, waits with
 * the same patience and is kept from the same countries as every other use. Tools are those of the task, whatever
 * LangChain binds.
 */
export class PortChatModel extends BaseChatModel {
  readonly calls: string[] = []
  readonly #model: LanguageModel
  readonly #task: AgentTask

  constructor(model: LanguageModel, task: AgentTask) {
    super({ maxRetries: 0 })
    this.#model = model
    this.#task = task
  }

  override _llmType(): string {
    return 'port'
  }

  override bindTools(): this {
    return this
  }

  override async _generate(messages: BaseMessage[]): Promise<ChatResult> {
    const { tools, messages: first, ...task } = this.#task
    // What LangChain adds to our own messages: the model's calls and what came of them.
    const later = messages.slice(messages.findIndex((message) => message.getType() === 'ai'))
    const more = messages.some((message) => message.getType() === 'ai') ? later.map(fromLangChain) : []
    const reply = await this.#model.reply({
      ...task,
      messages: [...first, ...more],
      tools: tools.map(({ name, description, input }) => ({ name, description, input })),
    })
    if (!reply.ok) throw new AgentStopped(reply.why)
    const calls = reply.calls.map((call, at) => ({ ...call, id: `${this.calls.length + at}/${call.id}` }))
    this.calls.push(...calls.map(({ id }) => id))
    const message = new AIMessage({ content: reply.text, tool_calls: calls.map(toLangChain) })
    return { generations: [{ text: reply.text, message }] }
  }
}

function toLangChain({ id, name, input }: ToolCall) {
  // A call that was no JSON reaches its tool as an input that no schema lets through.
  const args = typeof input === 'object' && input !== null ? (input as Record<string, unknown>) : {}
  return { id, name, args, type: 'tool_call' as const }
}

function fromLangChain(message: BaseMessage): ModelMessage {
  const text = typeof message.content === 'string' ? message.content : ''
  if (message.getType() === 'tool') {
    return { from: 'tool', call: (message as unknown as { tool_call_id: string }).tool_call_id, text }
  }
  const calls = ((message as AIMessage).tool_calls ?? []).map(({ id, name, args }) => ({
    id: id ?? '',
    name,
    input: args,
  }))
  return { from: 'model', text, calls }
}
