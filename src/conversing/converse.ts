import type { Outcome } from '../core/outcome.ts'
import type { Role } from '../core/principal.ts'
import type { Agent } from '../ports/agent.ts'
import type { LanguageModel } from '../ports/language-model.ts'
import type { Log } from '../ports/log.ts'
import type { Store } from '../ports/store.ts'
import type { Prompts } from '../prompts/load-prompts.ts'
import type { Skill, Turn } from '../skills/skill.ts'
import type { SkillTool } from '../skills/tool.ts'
import type { CountryFinder } from '../understanding/countries-named.ts'
import { asksModel, type Opinion } from './asks-model.ts'
import { mergeParts } from './merge.ts'
import { CHOOSE } from './prompts.ts'
import { summaryOf } from './summary.ts'
import { openTools, type RunPart } from './tools-for.ts'
import { ownTalk, windowOf } from './window.ts'

/** What a conversation with a model is made of. */
export interface Conversing {
  readonly agent: Agent
  readonly model: LanguageModel
  readonly store: Pick<Store, 'commit'>
  readonly prompts: Prompts
  /** By the name of their skill. */
  readonly tools: ReadonlyMap<string, SkillTool>
  readonly find: CountryFinder
  readonly log: Log
  /** How long the model is waited for before the rules answer. */
  readonly patienceMs?: number
}

/** With the wait for embeddings it leaves time to answer by the rules within three seconds. */
export const PATIENCE_MS = 1_900

const ROLES: Readonly<Record<Role, string>> = {
  government: 'a point of contact in a government',
  'civil-society': 'a contact in civil society',
  'support-unit': 'a member of the Support Unit, that is staff of OGP',
  broker: 'a broker, who helps countries',
  guest: 'a guest whom the desk does not know',
}

/**
 * Lets a model hand the wishes of a message to the skills, and gives back their outcomes as one. Undefined when the
 * rules are to answer the turn: there is no model, it has nothing to add, it failed, or what it made of the message
 * leaves out what a skill was certain of.
 */
export async function converse(
  turn: Turn,
  expecting: string | undefined,
  skills: readonly Skill[],
  run: RunPart,
  parts: Conversing,
): Promise<Outcome | undefined> {
  const { agent, log } = parts
  if (!agent.on) return undefined
  const open = skills.filter((skill) => skill.roles.includes(turn.principal.role))
  const opinions: readonly Opinion[] = open.map((skill) => ({ skill, opinion: skill.recognises(turn) }))
  const holdsNotes = ({ name }: Skill) => parts.tools.get(name)?.holdsNotes === true
  if (!asksModel(turn, expecting, opinions, holdsNotes)) return undefined

  const isNote = noteTest(turn, open, parts)
  const summary = await summaryOf(turn)
  const opened = openTools(turn, summary, open, run, parts)
  const end = await agent.work({
    ...parts.prompts.render(CHOOSE, {
      role: ROLES[turn.principal.role],
      summary,
      conversation: windowOf(ownTalk(turn.history, turn.principal.id), isNote),
      message: turn.text,
    }),
    on: { person: turn.principal.id, country: turn.principal.country },
    tools: opened.tools,
    ...(isNote(turn.text) && { holdsNotes: true }),
    signal: AbortSignal.timeout(parts.patienceMs ?? PATIENCE_MS),
  })
  if (!end.ok) {
    log.info('the rules chose the skill', { why: end.why })
    return undefined
  }
  const answered = opened.answeredIn(end.calls)
  // What the rules alone would have answered must be among it.
  const ruled = opinions.find(({ opinion }) => opinion === 'certainly')?.skill.name
  const forgets = ruled !== undefined && !answered.some(({ skill }) => skill === ruled)
  if (answered.length === 0 || forgets) {
    log.info('the rules chose the skill', { why: answered.length === 0 ? 'no tool was called' : 'a skill was certain' })
    return undefined
  }
  log.info('a model chose the skills', { skills: answered.map(({ skill }) => skill) })
  return mergeParts(answered, turn)
}

/** Whether somebody tells of a contact: such words are not shown to the model. */
export function noteTest(
  turn: Turn,
  open: readonly Skill[],
  { tools }: Pick<Conversing, 'tools'>,
): (text: string) => boolean {
  const noting = open.filter(({ name }) => tools.get(name)?.holdsNotes)
  return (text) => noting.some((skill) => skill.recognises({ ...turn, text }) === 'certainly')
}
