import { z } from 'zod'
import { definePrompt } from '../../prompts/define-prompt.ts'
import { standsIn } from '../../understanding/stands-in.ts'
import type { ModelReader, ReadFor } from '../model-reader.ts'
import type { NoteFields } from './note.ts'
import type { ReadNote } from './read-note.ts'

export const SORT = definePrompt({
  name: 'check-in/sort',
  usedBy: 'src/skills/check-in/sort-remarks.ts',
  inputs: { lines: 'untrusted' },
  output: z.object({
    lines: z.array(z.object({ quote: z.string(), is: z.enum(['progress', 'concern', 'question', 'remark']) })).max(40),
  }),
})

const LISTS = { progress: 'progress', concern: 'concerns', question: 'questions' } as const

/**
 * What the rules read stands. Only of what they could not place, and left as remarks, a model may say whether it is
 * progress, a concern or a question; the line itself moves, letter for letter, so that nothing can be invented or lost.
 */
export async function sortRemarks(
  notes: readonly ReadNote[],
  reader: ModelReader | undefined,
  on: ReadFor,
): Promise<readonly ReadNote[]> {
  const lines = notes.flatMap(({ fields }) => fields.remarks)
  if (!reader || lines.length === 0) return notes
  const read = await reader(SORT, { lines: lines.join('\n') }, { ...on, holdsNotes: true })
  if (!read) return notes
  return notes.map((note) => ({ ...note, fields: sorted(note.fields, read.lines) }))
}

function sorted(fields: NoteFields, claims: z.infer<NonNullable<typeof SORT.output>>['lines']): NoteFields {
  const moved = { progress: [...fields.progress], concerns: [...fields.concerns], questions: [...fields.questions] }
  const remarks = fields.remarks.filter((remark) => {
    // The claim must be on this very line: on a piece of it, the rest would be claimed too.
    const claim = claims.find(({ quote }) => standsIn(quote, remark) && standsIn(remark, quote))
    if (!claim || claim.is === 'remark') return true
    moved[LISTS[claim.is]].push(remark)
    return false
  })
  return { ...fields, ...moved, remarks }
}
