import { formatDate } from '../../core/dates.ts'
import type { Block } from '../../core/reply.ts'
import { countOf, stepInHand } from '../../orientation/progress.ts'
import type { Visit } from '../skill.ts'
import { progressOf } from './kept.ts'
import { newcomersTable } from './newcomers.ts'
import { button, type Parts, walkerOf } from './parts.ts'
import { stepsOf } from './walk.ts'
import { WORDING } from './wording.ts'

/** A newcomer sees how far they are, the Support Unit where its newcomers stand. Who has arrived sees nothing here. */
export async function homeBlocks(visit: Visit, parts: Parts): Promise<readonly Block[]> {
  const words = WORDING[visit.language]
  if (visit.principal.role === 'support-unit') {
    const table = await newcomersTable(visit, parts)
    return table ? [{ kind: 'heading', text: words.newcomersTitle }, table] : []
  }
  const walker = walkerOf(visit.principal)
  const progress = walker && (await progressOf(visit.read, walker.id, walker))
  if (!progress || progress.finishedOn) return []
  const steps = stepsOf(progress, parts)
  const keys = steps.map(({ key }) => key)
  const hand = stepInHand(progress, keys)
  const step = steps.find(({ key }) => key === hand)
  if (!step) return []
  const done = countOf(progress, keys, 'done')
  const where = words.where(done, keys.length, step.title[visit.language])
  const last = words.lastMove(formatDate(progress.movedOn, visit.language))
  const go = progress.begunOn
    ? button(words.buttons.resume, 'resume', '', 'primary')
    : button(words.buttons.begin, 'begin', '', 'primary')
  return [
    { kind: 'heading', text: words.overviewTitle(done, keys.length) },
    {
      kind: 'paragraph',
      spans: [{ text: progress.begunOn ? `${where} ${last}` : words.reminderNotBegun(keys.length) }],
    },
    { kind: 'choices', choices: [go, button(words.buttons.overview, 'overview')] },
  ]
}
