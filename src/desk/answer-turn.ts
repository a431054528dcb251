import { unfitness } from '../core/fit-files.ts'
import type { Outcome } from '../core/outcome.ts'
import { paragraph, type Reply } from '../core/reply.ts'
import type { Log } from '../ports/log.ts'
import type { Skill, Turn } from '../skills/skill.ts'
import type { OpenedTurn } from './open-turn.ts'
import { route } from './route.ts'
import { WORDING } from './wording.ts'

/** Gives the turn to its skill. The one catch of the path is here: an apology with a reference, the error in the log. */
export async function answerTurn(
  { turn, expecting, ownOf }: OpenedTurn,
  skills: readonly Skill[],
  log: Log,
): Promise<Outcome> {
  const words = WORDING[turn.language]
  if (turn.message.revises?.how === 'deleted') return { ending: 'done', say: { language: turn.language, blocks: [] } }
  const unfit = turn.files.flatMap((file) => unfitness(file) ?? [])[0]
  if (unfit) return { ending: 'refused', say: say(turn, words.unfitFile[unfit.why](unfit.name)) }
  if (!turn.press && turn.text === '' && turn.files.length === 0)
    return { ending: 'clarify', say: say(turn, words.empty) }
  const way = route(turn, expecting, skills)
  if ('tooLong' in way) return { ending: 'too-long', say: say(turn, words.tooLong(turn.text.length, way.tooLong)) }
  if ('refused' in way) {
    const refusal = way.refused === 'unknown-button' ? words.unknownButton : words.notForThisRole
    return { ending: 'refused', say: say(turn, refusal) }
  }
  const { expected, ...rest } = turn
  const own = expected && expecting === way.skill.name ? expected : undefined
  try {
    const outcome = await way.skill.answer({ ...rest, expected: own, own: ownOf(way.skill.name) })
    // An interruption: what another skill expects here stays expected.
    return expected && !own && !outcome.expect ? { ...outcome, expect: expected } : outcome
  } catch (error) {
    return apology(turn, way.skill.name, error, log)
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
