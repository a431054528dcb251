import { addDays, addMonths, type CivilDate, civilDate, yearOf } from '../../src/core/dates.ts'
import type { DraftToReview } from '../../src/evaluation/review-draft.ts'
import { compose } from './compose.ts'
import { type Draft, type DraftCommitment, type Format, isHeldOut, mannerOf } from './draft.ts'
import { writeDocx } from './formats/docx.ts'
import { writeHtml } from './formats/html.ts'
import { writeOdt } from './formats/odt.ts'
import { writePdf } from './formats/pdf.ts'
import { writeMarkdown, writeText } from './formats/plain.ts'
import { layOut } from './layouts.ts'
import { SPECS } from './specs.ts'
import { wordsOf } from './texts.ts'

const MEDIA_TYPES: Readonly<Record<Format, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  odt: 'application/vnd.oasis.opendocument.text',
  html: 'text/html',
  md: 'text/markdown',
  txt: 'text/plain',
}

/** All drafts with what was put into them on purpose: the same each time. */
export function buildDrafts(): readonly Draft[] {
  let turn = 0
  return SPECS.map((spec) => {
    const { text, seeds, previous } = compose(spec, turn)
    turn += spec.defects
    const { id, language, layout, format, dateStyle, on } = spec
    const name = `plan-${spec.country.toLowerCase().replaceAll(' ', '-')}.${format}`
    return { id, language, layout, format, dateStyle, on, name, mediaType: MEDIA_TYPES[format], text, seeds, previous }
  })
}

/** The file itself. */
export async function draftFile(draft: Draft): Promise<Uint8Array> {
  const { layout, language, dateStyle } = draft
  const blocks = layOut(draft.text, {
    layout,
    language,
    dateStyle,
    words: wordsOf(language),
    manner: mannerOf(draft.id),
    ownLabels: Number(draft.id.slice(1)) % 8 < 4 ? 0 : 1,
  })
  const fakeHeadings = SPECS.some((spec) => spec.id === draft.id && spec.fakeHeadings)
  switch (draft.format) {
    case 'docx':
      return writeDocx(blocks, { fakeHeadings })
    case 'pdf':
      return writePdf(blocks)
    case 'odt':
      return writeOdt(blocks)
    case 'html':
      return utf8(writeHtml(blocks, language))
    case 'md':
      return utf8(writeMarkdown(blocks))
    case 'txt':
      return utf8(writeText(blocks))
  }
}

/** The previous plan with its levels of completion, as Markdown. */
function previousFile(draft: Draft): Uint8Array | undefined {
  if (!draft.previous) return undefined
  const { layout, language } = draft
  const blocks = layOut(draft.previous, {
    layout,
    language,
    dateStyle: 'long',
    words: wordsOf(language),
    manner: 0,
    ownLabels: 0,
  })
  return utf8(writeMarkdown(blocks))
}

/** The drafts as the evaluation takes them. */
export function draftsToReview(): readonly DraftToReview[] {
  return buildDrafts().map((draft) => ({
    id: draft.id,
    language: draft.language,
    layout: draft.layout,
    format: draft.format,
    on: draft.on,
    exactDates: ['long', 'slash', 'iso'].includes(draft.dateStyle),
    period: draft.text.period,
    commitments: draft.dateStyle === 'quarter' ? draft.text.commitments.map(toQuarters) : draft.text.commitments,
    seeds: draft.seeds,
    heldOut: isHeldOut(draft.id),
    file: () => draftFile(draft),
    previous: previousFile(draft),
  }))
}

/** Who reads of a quarter understands its first and its last day. */
function toQuarters(commitment: DraftCommitment): DraftCommitment {
  const first = (day: CivilDate) => civilDate(yearOf(day), Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3 + 1, 1)
  return {
    ...commitment,
    steps: commitment.steps.map((step) => ({
      ...step,
      start: step.start && first(step.start),
      end: step.end && addDays(addMonths(first(step.end), 3), -1),
    })),
  }
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
