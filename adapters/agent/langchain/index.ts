import type { Agent, AgentEnd, AgentTask } from '../../../src/ports/agent.ts'
import type { LanguageModel } from '../../../src/ports/language-model.ts'

/** A first try, one after a tool said what was wrong, and one more. */
const MOST_REPLIES = 3
/** Nobody wishes for more in one message. */
const MOST_CALLS = 8

/** LangChain's agent over our own port of the model. Loaded with the first task, never where no model is set. */
export function openLangChainAgent(model: LanguageModel): Agent {
  return {
    on: model.on,
    async work(task) {
      if (!model.on) return { ok: false, why: 'off', calls: [] }
      const { workWithLangChain } = await import('./work.ts')
      return workWithLangChain(model, task, { replies: MOST_REPLIES, calls: MOST_CALLS })
    },
  }
}

export type { AgentEnd, AgentTask }
