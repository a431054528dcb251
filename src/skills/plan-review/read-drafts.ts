import type { Language } from '../../core/language.ts'
import { OutsideError } from '../../core/problem.ts'
import type { Refusal } from '../../ports/documents.ts'
import { isEarlierPlan } from '../../reviewing/earlier-plan.ts'
import type { PlanDraft } from '../../reviewing/plan-draft.ts'
import { readPlan } from '../../reviewing/read-plan.ts'
import { REFUSAL_WORDS } from '../../reviewing/refusals.ts'
import type { Turn } from '../skill.ts'
import { withoutCommand } from './command-line.ts'
import type { Parts } from './parts.ts'
import { WORDING } from './wording.ts'

/** The draft of a message, the plan before it where that came along, or why it cannot be read. */
export type ReadDrafts =
  | {
      readonly draft: PlanDraft
      readonly name: string
      readonly earlier?: { readonly draft: PlanDraft; readonly name: string }
      readonly left: readonly string[]
    }
  | { readonly problem: string }

/** Reads what was sent or pasted. Of two files the one that reports on finished commitments is the plan before. */
export async function readDrafts(turn: Turn, parts: Parts): Promise<ReadDrafts> {
  const words = WORDING[turn.language]
  const [first, second, ...others] = turn.files
  if (!first) {
    const bytes = new TextEncoder().encode(withoutCommand(turn.message.text).draft)
    const read = await readOne({ name: 'draft.txt', mediaType: 'text/plain', bytes }, turn.language, parts)
    return typeof read === 'string'
      ? { problem: told(words.pastedName, read, turn.language) }
      : { draft: read, name: words.pastedName, left: [] }
  }
  await turn.tell?.(words.reading(first.name))
  const one = await readFile(first, turn, parts)
  if ('problem' in one) return one
  const left = others.map(({ name }) => name)
  if (!second) return { ...one, left }
  const two = await readFile(second, turn, parts)
  if ('problem' in two) return { ...one, left: [second.name, ...left] }
  if (isEarlierPlan(two.draft, one.draft)) return { ...one, earlier: two, left }
  if (isEarlierPlan(one.draft, two.draft)) return { ...two, earlier: one, left }
  return { ...one, left: [second.name, ...left] }
}

async function readFile(
  file: Turn['files'][number],
  turn: Turn,
  parts: Parts,
): Promise<{ draft: PlanDraft; name: string } | { problem: string }> {
  let bytes: Uint8Array
  try {
    bytes = await file.open()
  } catch (error) {
    if (!(error instanceof OutsideError)) throw error
    return { problem: WORDING[turn.language].notFetched(file.name) }
  }
  const read = await readOne({ name: file.name, mediaType: file.mediaType, bytes }, turn.language, parts)
  return typeof read === 'string' ? { problem: told(file.name, read, turn.language) } : { draft: read, name: file.name }
}

async function readOne(
  given: { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array },
  language: Language,
  { tools, find }: Parts,
): Promise<PlanDraft | Refusal> {
  const read = await tools.documents?.read(given)
  if (!read) return 'unknown-kind'
  if (read.kind === 'refused') return read.reason
  return readPlan(read, { language, countriesIn: find }) ?? 'not-a-plan'
}

function told(name: string, reason: Refusal, language: Language): string {
  const { what, mend } = REFUSAL_WORDS[language][reason]
  return WORDING[language].cannotRead(name, what, mend)
}
