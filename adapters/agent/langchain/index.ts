import type { Agent } from '../../../src/ports/agent.ts'
import type { LanguageModel } from '../../../src/ports/language-model.ts'

/** A first try, one after a tool said what was wrong, and one more. */
const MOST_REPLIES = 3
/** Nobody wishes for more in one message. */
const MOST_CALLS = 8

/** LangChain's agent over our own port of the model. Its half second of loading is spent at the start, if there is a model. */
export function openLangChainAgent(model: LanguageModel): Agent {
  const loaded = model.on ? import('./work.ts').then(({ workWithLangChain }) => workWithLangChain) : undefined
  // A failure is met, and told, where the agent is asked to work.
  loaded?.catch(() => undefined)
  return {
    on: model.on,
    async work(task) {
      try {
        const work = await loaded
        if (!work) return { ok: false, why: 'off', calls: [] }
        return await work(model, task, { replies: MOST_REPLIES, calls: MOST_CALLS })
      } catch {
        return { ok: false, why: 'down', calls: [] }
      }
    },
  }
}
