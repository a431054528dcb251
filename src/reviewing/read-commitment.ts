import type { CivilDate } from '../core/dates.ts'
import type { CommitmentStart } from './commitment-start.ts'
import { bareLabel, type LabelKind } from './labels.ts'
import type { MilestonePiece, Piece } from './pieces.ts'
import { planDatesIn, spanIn } from './plan-dates.ts'
import type { CommitmentDraft, CommitmentField, Milestone, Passage, Place } from './plan-draft.ts'

type Times = Pick<Milestone, 'start' | 'end'>
type Fields = Partial<Record<CommitmentField, Passage[]>>

/** Words that say that a step has no day, whatever else they say. */
const NO_DAY = /\b(?:tbd|tbc|n\/a)\b/i
const STEP_PREFIX =
  /^(?:\(?(?:milestone|step|activity|deliverable|jalon|étape|etape|activité|activite|hito|paso|actividad|meta|etapa)\s*(?:n[°º.]?\s*)?\d|\(?\d{1,2}(?:\.\d{1,2})?[.):–-]\s|[a-h]\)\s)/i

/** One commitment out of its pieces, and what of it could not be given to a field. */
export function readCommitment(
  pieces: readonly Piece[],
  start: CommitmentStart,
): { readonly commitment: CommitmentDraft; readonly unread: readonly Passage[] } {
  const fields: Fields = {}
  const milestones: Milestone[] = []
  const unread: Passage[] = []
  const where: Place = pieces[0]?.where ?? {}
  let current: LabelKind = 'description'
  let labelled = false
  let completion: Passage | undefined
  const add = (kind: LabelKind, text: string, place: Place) => {
    if (kind === 'status' && text !== '') completion ??= { text, where: place }
    if (text === '' || kind === 'contact' || kind === 'status') return
    if (kind === 'milestones') milestones.push(...stepsIn(text, place))
    else {
      const field = fields[kind] ?? []
      fields[kind] = field
      field.push({ text, where: place })
    }
  }
  if (start.title !== '') fields.title = [{ text: start.title, where }]
  add('description', start.rest, where)
  pieces.forEach((piece, at) => {
    if (at === 0 && piece.kind !== 'label' && piece.kind !== 'milestone') return
    switch (piece.kind) {
      case 'milestone':
        milestones.push(milestoneOf(piece))
        break
      case 'label': {
        current =
          piece.of === 'milestones' && isAction(piece.label) && stepsFollow(pieces, at) ? 'description' : piece.of
        labelled = true
        if (piece.of === 'title') {
          if (!fields.title && !/^\W*\d*\W*$/.test(piece.text)) add('title', piece.text, piece.where)
          break
        }
        if (piece.of === 'other' && piece.label !== '' && piece.text !== '')
          unread.push({ text: piece.text, where: piece.where })
        add(current, piece.text, piece.where)
        break
      }
      case 'heading':
        current = 'other'
        break
      case 'row':
        break
      case 'text':
        if (current === 'title') {
          if (!fields.title) add('title', piece.text, piece.where)
          current = 'description'
        } else if (current === 'milestones') addStep(milestones, piece, add)
        else if (piece.item && !labelledMilestones(pieces) && spanIn(piece.text))
          milestones.push(...stepsIn(piece.text, piece.where))
        else if (current === 'other') unread.push({ text: piece.text, where: piece.where })
        else add(labelled ? current : 'description', piece.text, piece.where)
    }
  })
  const title = fields.title?.[0]?.text ?? ''
  return { commitment: { number: 0, title, fields, milestones, completion, where }, unread }
}

/** "Action" heads the steps in one draft and what will be done in another. */
function isAction(label: string): boolean {
  return /^(?:the )?(?:actions?|accion(?:es)?|activit(?:y|ies|es?)|activites?|actividad(?:es)?)$/.test(bareLabel(label))
}

function stepsFollow(pieces: readonly Piece[], at: number): boolean {
  return pieces.slice(at + 1).some((piece) => piece.kind === 'label' && piece.of === 'milestones')
}

function labelledMilestones(pieces: readonly Piece[]): boolean {
  return pieces.some((piece) => piece.kind === 'milestone' || (piece.kind === 'label' && piece.of === 'milestones'))
}

/** What stands below the label of the steps: a step, or words between them. */
function addStep(
  milestones: Milestone[],
  { text, item, where }: Extract<Piece, { kind: 'text' }>,
  add: (kind: LabelKind, text: string, where: Place) => void,
): void {
  const step = item || STEP_PREFIX.test(text) || spanIn(text) !== undefined || text.length < 300
  if (/:\s*$/.test(text) && !spanIn(text)) return
  const last = milestones.at(-1)
  // The dates of a step may stand on a line of their own below it.
  if (!item && last && !last.end && text.length < 80 && spanIn(text) && isOnlyTime(text)) {
    milestones[milestones.length - 1] = { ...last, ...timesOf([{ part: 'both', text }]) }
  } else if (step) milestones.push(...stepsIn(text, where))
  else add('other', text, where)
}

function isOnlyTime(text: string): boolean {
  const span = spanIn(text)
  if (!span) return false
  return text.slice(0, span.at).split(/\s+/).length + text.slice(span.until).split(/\s+/).length <= 7
}

/** Words of one step, or of several put one after the other. */
function stepsIn(text: string, where: Place): readonly Milestone[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const parts = lines.flatMap((line) => {
    const marked = line
      .split(/(?:^|[;.]\s+|\s)(?=\((?:\d{1,2}|[a-h])\)\s|(?:\d{1,2}|[a-h])\)\s)/)
      .filter((part) => part.trim() !== '')
    if (marked.length > 1) return marked
    const listed = line.split(/;\s+/)
    return listed.length > 1 && listed.filter((part) => spanIn(part)).length >= listed.length / 2 ? listed : [line]
  })
  return parts.map((part) => ({
    text: part.trim(),
    ...timesOf([{ part: 'both', text: part }]),
    passage: { text: part.trim(), where },
  }))
}

function milestoneOf({ text, when, where }: MilestonePiece): Milestone {
  const times = timesOf(when)
  const told = when.some((cell) => cell.text.trim() !== '')
  return { text, ...(times.end || told ? times : timesOf([{ part: 'both', text }])), passage: { text, where } }
}

function timesOf(when: MilestonePiece['when']): Times {
  const times: { start?: CivilDate; end?: CivilDate } = {}
  for (const { part, text } of when) {
    if (NO_DAY.test(text)) continue
    if (part === 'both') {
      const span = spanIn(text)
      if (span?.start) times.start = span.start
      if (span?.end) times.end = span.end
    } else {
      const [date] = planDatesIn(text)
      if (date && part === 'start') times.start = date.earliest
      if (date && part === 'end') times.end = planDatesIn(text).at(-1)?.latest ?? date.latest
    }
  }
  return times
}
