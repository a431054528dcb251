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
  // What is too long for a skill cannot be meant for it while another takes it: a pasted plan is no wish for help.
  const able = open.filter((skill) => turn.text.length <= longestFor(skill))
  const skill = chosen(turn, expecting, able)
  if (skill) return { skill }
  const meant = chosen(turn, expecting, open) ?? open.find((candidate) => candidate.fallback)
  if (!meant) throw new Error('No skill is the fallback for this role.')
  return turn.text.length > longestFor(meant) ? { tooLong: longestFor(meant) } : { skill: meant }
}

function chosen(turn: Turn, expecting: string | undefined, skills: readonly Skill[]): Skill | undefined {
  const opinions = skills.map((skill) => ({ skill, opinion: skill.recognises(turn) }))
  return (
    opinions.find(({ opinion }) => opinion === 'certainly')?.skill ??
    skills.find((candidate) => candidate.name === expecting && (candidate.awaits?.(turn) ?? true)) ??
    opinions.find(({ opinion }) => opinion === 'perhaps')?.skill
  )
}

function longestFor(skill: Skill): number {
  return skill.longest ?? LONGEST_TEXT
}
