import type { Outcome } from '../core/outcome.ts'
import type { AgentTool, ToolReport } from '../ports/agent.ts'
import type { Skill, Turn } from '../skills/skill.ts'
import type { Part, SkillTool } from '../skills/tool.ts'
import type { CountryFinder } from '../understanding/countries-named.ts'
import { standsIn } from '../understanding/stands-in.ts'
import type { AnsweredPart } from './merge.ts'
import { bringsNothing } from './was-said.ts'
import { ownTalk } from './window.ts'

/** Runs a skill's own turn: the same principal, the same view of the store, nothing more. */
export type RunPart = (skill: Skill, turn: Turn) => Promise<Outcome>

export interface OpenedTools {
  readonly tools: readonly AgentTool[]
  /** What came of the calls, in their order. */
  answeredIn(calls: readonly string[]): readonly AnsweredPart[]
}

interface Needs {
  readonly tools: ReadonlyMap<string, SkillTool>
  readonly find: CountryFinder
}

const DONE: ToolReport = { done: true, tell: 'Done. The person is told.' }
const refuse = (tell: string): ToolReport => ({ done: false, tell })
const NOT_FITTING = refuse('The input does not fit the schema of this tool.')
const NOT_SAID = refuse('These words do not stand in the message. Copy them from the message, letter for letter.')
const TOO_LONG = refuse('The words are too long for this tool.')

/**
 * The skills open to a person as tools. Whatever the model gives, a skill gets only words that stand in the message, or
 * a rewriting that brings nothing the person did not write; it answers to the person's own permissions. The model
 * learns that it is done, never what was found.
 */
export function openTools(
  turn: Turn,
  summary: string,
  open: readonly Skill[],
  run: RunPart,
  needs: Needs,
): OpenedTools {
  const answered = new Map<string, AnsweredPart>()
  const timesCalled = new Map<string, number>()

  async function call(skill: Skill, tool: SkillTool, input: unknown, id: string): Promise<ToolReport> {
    const part = tool.read(input, turn.language)
    if (!part) return NOT_FITTING
    if (!standsIn(part.words, turn.text)) return NOT_SAID
    const own = ownWords(part.words, turn.text)
    const text = textFor(skill, { ...part, words: own }, turn, summary, needs.find)
    if (text.length > (skill.longest ?? LONGEST)) return TOO_LONG
    if ([...answered.values()].some((before) => before.skill === skill.name && standsIn(text, before.text))) return DONE
    const times = timesCalled.get(skill.name) ?? 0
    timesCalled.set(skill.name, times + 1)
    const outcome = await run(skill, partTurn(turn, text, times))
    answered.set(id, { skill: skill.name, text, outcome, ...(text !== own && { instead: own }) })
    return DONE
  }

  return {
    tools: open.flatMap((skill): readonly AgentTool[] => {
      const tool = needs.tools.get(skill.name)
      if (!tool) return []
      const { description, input } = tool
      return [{ name: skill.name, description, input, run: (given, id) => call(skill, tool, given, id) }]
    }),
    answeredIn: (calls) => calls.flatMap((id) => answered.get(id) ?? []),
  }
}

const LONGEST = 4_000

/** Words that are nearly the whole message are the whole message: a model that leaves out a word must not matter. */
const NEARLY_ALL = 0.85

function ownWords(words: string, message: string): string {
  return words.length >= message.length * NEARLY_ALL ? message : words
}

/** The person's own words wherever the skill understands them; else what was meant, where it brings nothing new. */
function textFor(skill: Skill, { words, meant }: Part, turn: Turn, summary: string, find: CountryFinder): string {
  if (meant === undefined || skill.recognises({ ...turn, text: words }) !== undefined) return words
  const saidBefore = ownTalk(turn.history, turn.principal.id).flatMap(({ by, text: said }) =>
    by === 'person' ? [said] : [],
  )
  const texts = [turn.text, summary, ...saidBefore]
  return bringsNothing(meant, { texts, ownCountry: turn.principal.country, find }) ? meant : words
}

/** The turn of a part: nothing is expected of it, and no button was pressed. */
function partTurn(turn: Turn, text: string, times: number): Turn {
  const { expected: _, press: _press, ...rest } = turn
  const id = times === 0 ? turn.message.id : `${turn.message.id}+${times}`
  return { ...rest, text, message: { ...turn.message, id, text }, expected: undefined, press: undefined }
}
