import { z } from 'zod'
import { NO_MODEL } from '../../adapters/model/none.ts'
import { openMemoryStore } from '../../adapters/store/memory/index.ts'
import type { Conversing } from '../../src/conversing/converse.ts'
import type { Outcome } from '../../src/core/outcome.ts'
import { paragraph, type Reply } from '../../src/core/reply.ts'
import { type Desk, makeDesk } from '../../src/desk/desk.ts'
import { loadCountries } from '../../src/knowledge/countries.ts'
import type { AgentTask } from '../../src/ports/agent.ts'
import type { LanguageModel } from '../../src/ports/language-model.ts'
import type { Person, Store } from '../../src/ports/store.ts'
import { PROMPT_USES } from '../../src/prompt-uses.ts'
import { loadPrompts } from '../../src/prompts/load-prompts.ts'
import type { Skill, Turn } from '../../src/skills/skill.ts'
import { defineTool, fullQuestion, ownWords, type SkillTool } from '../../src/skills/tool.ts'
import { makeCountryFinder } from '../../src/understanding/countries-named.ts'
import { makePerson } from '../support/bare-desk.ts'
import { makeClock } from '../support/clock.ts'
import { makeLog, type ReadLog } from '../support/log.ts'
import { makeMessage } from '../support/messages.ts'

export interface Called {
  readonly name: string
  readonly input: unknown
}

/** What a model does with a message: which tools it calls, or how it fails. */
export type Script = (task: AgentTask) => readonly Called[] | 'down' | 'round-and-round'

export interface ScriptedDesk {
  readonly desk: Desk
  readonly store: Store
  readonly log: ReadLog
  /** Turns that reached a skill: its name and the words. */
  readonly ran: readonly { readonly skill: string; readonly text: string; readonly turn: Turn }[]
  /** What the model was given. */
  readonly tasks: readonly AgentTask[]
  /** What the model was told of its calls. */
  readonly told: readonly string[]
  readonly outcomes: readonly Outcome[]
  say(text: string, more?: Parameters<typeof makeMessage>[1]): Promise<Outcome>
}

const find = makeCountryFinder(await loadCountries('knowledge/countries.csv'))
const prompts = await loadPrompts(PROMPT_USES)

export const reader = (name: string): SkillTool =>
  defineTool({
    description: `Reads ${name}.`,
    input: z.object({ words: ownWords, question: fullQuestion }),
    meant: ({ question }) => question,
  })

/** The real path of a message around scripted skills and a scripted model. */
export async function openScriptedDesk(
  given: readonly Skill[],
  script: Script,
  more: {
    readonly tools?: ReadonlyMap<string, SkillTool>
    readonly people?: readonly Person[]
    readonly model?: LanguageModel
  } = {},
): Promise<ScriptedDesk> {
  const store = openMemoryStore()
  const log = makeLog()
  const clock = makeClock('2026-11-23T09:00:00Z')
  await store.directory.replace(more.people ?? [makePerson('ama')], [])
  const ran: { skill: string; text: string; turn: Turn }[] = []
  const tasks: AgentTask[] = []
  const told: string[] = []
  const outcomes: Outcome[] = []
  const skills = given.map(
    (skill): Skill => ({
      ...skill,
      answer: (turn) => {
        ran.push({ skill: skill.name, text: turn.text, turn })
        return skill.answer(turn)
      },
    }),
  )
  const conversing: Conversing = {
    store,
    model: more.model ?? NO_MODEL,
    find,
    prompts,
    log,
    tools: more.tools ?? new Map(skills.map(({ name }) => [name, reader(name)])),
    agent: {
      on: true,
      async work(task) {
        tasks.push(task)
        const calls = script(task)
        if (typeof calls === 'string') return { ok: false, why: calls, calls: [] }
        const ids: string[] = []
        for (const [at, { name, input }] of calls.entries()) {
          const tool = task.tools.find((one) => one.name === name)
          told.push(tool ? (await tool.run(input, `${at}/call`)).tell : `no tool ${name}`)
          ids.push(`${at}/call`)
        }
        return { ok: true, calls: ids }
      },
    },
  }
  const desk = makeDesk({
    store,
    clock,
    log,
    skills,
    conversing,
    countries: [],
    channels: new Map(),
    languageOf: (_, preferred) => preferred ?? 'en',
    process: 'scripted',
    watch: ({ outcome }) => outcomes.push(outcome),
  })
  return {
    desk,
    store,
    log,
    ran,
    tasks,
    told,
    outcomes,
    say: async (text, options = {}) => {
      const from = { channel: 'test', tenant: 'T', user: 'ama' }
      await desk.accept(makeMessage(text, { from, ...options }))
      await desk.settle()
      const last = outcomes.at(-1)
      if (!last) throw new Error(`nothing came of “${text}”: ${JSON.stringify(log.lines)}`)
      return last
    },
  }
}

export function reply(words: string, more: Partial<Reply> = {}): Reply {
  return { language: 'en', blocks: [paragraph(words)], ...more }
}
