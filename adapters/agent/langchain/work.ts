import { type BaseMessage, HumanMessage, ToolMessage } from '@langchain/core/messages'
import { tool } from '@langchain/core/tools'
import { createAgent, createMiddleware } from 'langchain'
import { z } from 'zod'
import type { AgentEnd, AgentTask, AgentTool, ToolReport } from '../../../src/ports/agent.ts'
import type { LanguageModel } from '../../../src/ports/language-model.ts'
import { AgentStopped, PortChatModel } from './chat-model.ts'

export interface Limits {
  readonly replies: number
  readonly calls: number
}

/**
 * Lets the model call tools until everything it called is done. It is not asked again then: what a tool found goes to
 * the person, never to the model. More replies or calls than the limits end the work.
 */
export async function workWithLangChain(model: LanguageModel, task: AgentTask, limits: Limits): Promise<AgentEnd> {
  const chat = new PortChatModel(model, task)
  const reports = new Map<string, ToolReport>()
  const watch = createMiddleware({
    name: 'EndWhenDone',
    beforeModel: {
      canJumpTo: ['end'],
      hook: ({ messages }) => {
        const called = callsOfLast(messages)
        if (called.length > 0 && called.every((id) => reports.get(id)?.done)) return { jumpTo: 'end' as const }
        if (messages.filter((message) => message.getType() === 'ai').length >= limits.replies) {
          throw new AgentStopped('round-and-round')
        }
        return undefined
      },
    },
    afterModel: () => {
      if (chat.calls.length > limits.calls) throw new AgentStopped('round-and-round')
    },
  })
  try {
    const agent = createAgent({
      model: chat,
      tools: task.tools.map((one) => toolFor(one, reports)),
      middleware: [watch],
    })
    // The messages of the task stand in the model of the port; LangChain only needs to begin.
    await agent.invoke({ messages: [new HumanMessage('…')] }, { recursionLimit: 4 * (limits.replies + 1) })
    return { ok: true, calls: chat.calls }
  } catch (error) {
    return { ok: false, why: whyOf(error), calls: chat.calls }
  }
}

/** The input is checked by the tool itself, so that what is wrong with it is told in our words. */
function toolFor(one: AgentTool, reports: Map<string, ToolReport>) {
  return tool(
    async (input: unknown, config: { toolCall?: { id?: string } }) => {
      const id = config.toolCall?.id ?? ''
      const report = await one.run(input, id)
      reports.set(id, report)
      return new ToolMessage({ content: report.tell, tool_call_id: id, status: report.done ? 'success' : 'error' })
    },
    { name: one.name, description: one.description, schema: z.looseObject({}) },
  )
}

function callsOfLast(messages: readonly BaseMessage[]): readonly string[] {
  const last = messages.findLast((message) => message.getType() === 'ai')
  const calls = (last as { tool_calls?: readonly { id?: string }[] } | undefined)?.tool_calls ?? []
  return calls.map(({ id }) => id ?? '')
}

function whyOf(error: unknown): Extract<AgentEnd, { ok: false }>['why'] {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof AgentStopped) return at.why
    if (at.name === 'GraphRecursionError') return 'round-and-round'
  }
  return 'down'
}
