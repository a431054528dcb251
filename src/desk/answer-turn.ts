import { awaitConfirmation } from '../conversing/await-confirmation.ts'
import { type Conversing, converse } from '../conversing/converse.ts'
import { DESK, SAY } from '../conversing/merge.ts'
import { cleanText } from '../core/clean-text.ts'
import { unfitness } from '../core/fit-files.ts'
import type { Outcome } from '../core/outcome.ts'
import { paragraph, type Reply } from '../core/reply.ts'
import type { Log } from '../ports/log.ts'
import type { Skill, Turn } from '../skills/skill.ts'
import type { OpenedTurn } from './open-turn.ts'
import { type Route, route } from './route.ts'
import { WORDING } from './wording.ts'

/** Gives the turn to its skill. The one catch of the path is here: an apology with a reference, the error in the log. */
export async function answerTurn(
  opened: OpenedTurn,
  skills: readonly Skill[],
  log: Log,
  conversing?: Conversing,
): Promise<Outcome> {
  const said = saidByPress(opened.turn.press)
  const { ownOf } = opened
  const turn = said ? { ...opened.turn, text: said.text, press: undefined } : opened.turn
  const expecting = said ? undefined : opened.expecting
  const words = WORDING[turn.language]
  if (turn.message.revises?.how === 'deleted') return { ending: 'done', say: { language: turn.language, blocks: [] } }
  const unfit = turn.files.flatMap((file) => unfitness(file) ?? [])[0]
  if (unfit) return { ending: 'refused', say: say(turn, words.unfitFile[unfit.why](unfit.name)) }
  if (!turn.press && turn.text === '' && turn.files.length === 0)
    return { ending: 'clarify', say: say(turn, words.empty) }
  const chosen = conversing && !said && (await chosenByModel(turn, expecting, ownOf, skills, log, conversing))
  if (chosen) return kept(chosen, turn.expected)
  const way = said ? wayTo(said.skill, turn, skills) : route(turn, expecting, skills)
  if ('tooLong' in way) return { ending: 'too-long', say: say(turn, words.tooLong(turn.text.length, way.tooLong)) }
  if ('refused' in way) {
    const refusal = way.refused === 'unknown-button' ? words.unknownButton : words.notForThisRole
    return { ending: 'refused', say: say(turn, refusal) }
  }
  const { expected, ...rest } = turn
  const own = expected && expecting === way.skill.name ? expected : undefined
  try {
    const given = { ...rest, expected: own, own: ownOf(way.skill.name) }
    const outcome = await confirmedOnly(await way.skill.answer(given), given, conversing)
    return own ? outcome : kept(outcome, expected)
  } catch (error) {
    return apology(turn, way.skill.name, error, log)
  }
}

/** What a model wrote on a delicate matter goes to who confirms it, whatever way led to it. */
async function confirmedOnly(outcome: Outcome, turn: Turn, conversing: Conversing | undefined): Promise<Outcome> {
  return conversing && outcome.say.writtenByModel ? awaitConfirmation(outcome, turn, conversing.find) : outcome
}

/** An interruption: what a skill expects here stays expected, unless something new is. */
function kept(outcome: Outcome, expected: Turn['expected']): Outcome {
  return expected && !outcome.expect ? { ...outcome, expect: expected } : outcome
}

/** The desk's own button says words to a skill, as if the person had typed them; the value may be forged. */
function saidByPress(press: Turn['press']): { readonly skill: string; readonly text: string } | undefined {
  if (press?.skill !== DESK || press.action !== SAY) return undefined
  const [skill = '', ...rest] = press.value.split('\n')
  return { skill, text: cleanText(rest.join('\n')) }
}

function wayTo(name: string, turn: Turn, skills: readonly Skill[]): Route {
  const skill = skills.find((candidate) => candidate.name === name)
  if (!skill) return { refused: 'unknown-button' }
  return skill.roles.includes(turn.principal.role) ? { skill } : { refused: 'not-for-this-role' }
}

/** The wishes of the message, handed to their skills by a model; undefined when the rules are to choose. */
async function chosenByModel(
  turn: Turn,
  expecting: string | undefined,
  ownOf: OpenedTurn['ownOf'],
  skills: readonly Skill[],
  log: Log,
  conversing: Conversing,
): Promise<Outcome | undefined> {
  try {
    const run = async (skill: Skill, part: Turn) =>
      confirmedOnly(await skill.answer({ ...part, own: ownOf(skill.name) }), part, conversing)
    return await converse(turn, expecting, skills, run, conversing)
  } catch (error) {
    const stack = error instanceof Error ? error.stack : String(error)
    log.error('a conversation with the model failed; the rules choose', { message: turn.message.id, stack })
    return undefined
  }
}

export function apology(turn: Pick<Turn, 'language' | 'message'>, where: string, error: unknown, log: Log): Outcome {
  const reference = crypto.randomUUID().slice(0, 8)
  const stack = error instanceof Error ? error.stack : String(error)
  log.error('a turn failed', { reference, where, message: turn.message.id, stack })
  return { ending: 'error', say: say(turn, WORDING[turn.language].failed(reference)) }
}

function say(turn: Pick<Turn, 'language'>, words: string): Reply {
  return { language: turn.language, blocks: [paragraph(words)] }
}
