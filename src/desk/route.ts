import type { Skill, Turn } from '../skills/skill.ts'

/** Longest text of a message that a skill takes, in characters, when it does not state its own. */
export const LONGEST_TEXT = 4000

export type Route =
  | { readonly skill: Skill }
  | { readonly refused: 'not-for-this-role' | 'unknown-button' }
  | { readonly tooLong: number }

/** One skill for the turn: the button's, else one that recognises it certainly, else the one expecting, else perhaps. */
export function route(turn: Turn, expecting: string | undefined, skills: readonly Skill[]): Route {
  const open = skills.filter((skill) => skill.roles.includes(turn.principal.role))
  if (turn.press) {
    const { skill: name } = turn.press
    const pressed = open.find((skill) => skill.name === name)
    if (pressed) return { skill: pressed }
    return { refused: skills.some((skill) => skill.name === name) ? 'not-for-this-role' : 'unknown-button' }
  }
  const opinions = open.map((skill) => ({ skill, opinion: skill.recognises(turn) }))
  const skill =
    opinions.find(({ opinion }) => opinion === 'certainly')?.skill ??
    open.find((candidate) => candidate.name === expecting && (candidate.awaits?.(turn) ?? true)) ??
    opinions.find(({ opinion }) => opinion === 'perhaps')?.skill ??
    open.find((candidate) => candidate.fallback)
  if (!skill) throw new Error('No skill is the fallback for this role.')
  const longest = skill.longest ?? LONGEST_TEXT
  return turn.text.length > longest ? { tooLong: longest } : { skill }
}
