import { formatDate } from '../../core/dates.ts'
import type { Letter, Outcome } from '../../core/outcome.ts'
import { type Block, paragraph, text } from '../../core/reply.ts'
import type { Turn } from '../skill.ts'
import { DRAFT, type Draft, draftEntry } from './kept.ts'
import { say } from './say.ts'
import { WORDING } from './wording.ts'

export const LONGEST_ANSWER = 3_000

/** The answer of who was asked, in place of the draft. */
export async function ownWords(turn: Turn, id: string, draft: Draft): Promise<Outcome> {
  const given = [turn.press?.answers?.words ?? ''].flat()[0]?.trim().slice(0, LONGEST_ANSWER) ?? ''
  if (given === '') return say(turn, 'clarify', WORDING[turn.language].emptyAnswer)
  return settle(
    turn,
    id,
    draft,
    'answered',
    given.split(/\n{2,}/).map((part) => paragraph(part)),
  )
}

/** Who was asked and still belongs to the Support Unit may settle it, once; the entry lets nobody else read it. */
export async function settle(
  turn: Turn,
  id: string,
  draft: Draft,
  how: 'confirmed' | 'answered',
  blocks: readonly Block[],
): Promise<Outcome> {
  const words = WORDING[turn.language]
  const { principal, today } = turn
  if (principal.role !== 'support-unit' || principal.id === draft.asker) return say(turn, 'refused', words.notYours)
  if (draft.state === 'confirmed' || draft.state === 'answered') {
    const on = formatDate((draft.on ?? today) as typeof today, turn.language)
    return say(turn, 'done', words.doneAlready((await turn.read.person(draft.by ?? ''))?.name ?? '', on))
  }
  if (draft.state !== 'asked') return say(turn, 'refused', words.notYours)
  const theirs = WORDING[draft.language]
  const seal = theirs[how](principal.name, formatDate(today, draft.language))
  const letter: Letter = {
    key: `confirmation/${id}/answer`,
    to: { person: draft.asker },
    reply: {
      language: draft.language,
      blocks: [
        paragraph(theirs.yourQuestion),
        { kind: 'quote', spans: text(draft.question), language: draft.language },
        { kind: 'paragraph', spans: [{ text: seal, strong: true }] },
        ...blocks,
      ],
      ...(how === 'confirmed' && { writtenByModel: true }),
    },
  }
  const [entry] = await turn.read.entries({ kind: DRAFT, id, limit: 1 })
  const settled: Draft = { ...draft, state: how, by: principal.id, on: today }
  const kept = { ...draftEntry(id, settled), readers: entry?.readers ?? [], ...(entry && { after: entry.revision }) }
  return { ...say(turn, 'done', words.done(draft.askerName)), keep: [kept], send: [letter] }
}
