import { ASKED_FIELDS, type AskedField } from '../finding.ts'
import type { CommitmentDraft } from '../plan-draft.ts'
import { type Checker, headOf } from '../remark.ts'

/** Words that fill a field without saying anything. */
const EMPTY =
  /^(?:[\s\-–—_.…/]*|n\/?a|tbd|tbc|none|to be (?:defined|determined|confirmed|completed|added)|à (?:définir|déterminer|préciser|confirmer|compléter)|néant|por (?:definir|determinar|confirmar|completar)|ninguno|xx+|\?+|\[[^\]]*\])$/i

/** Fields of which a commitment says nothing. */
export const checkFields: Checker = (draft) =>
  draft.commitments.flatMap((commitment) =>
    ASKED_FIELDS.filter((field) => !has(commitment, field)).map((field) => ({
      check: 'missing-field' as const,
      case: field,
      field,
      commitment,
      passage: headOf(commitment),
    })),
  )

function has(commitment: CommitmentDraft, field: AskedField): boolean {
  if (field === 'milestones') return commitment.milestones.length > 0
  return (commitment.fields[field] ?? []).some(({ text }) => !EMPTY.test(text.trim()))
}
