import { daysBetween } from '../core/dates.ts'
import { fold } from '../core/fold.ts'
import type { Piece } from './pieces.ts'
import { foldedInPlace, planDatesIn, spanIn } from './plan-dates.ts'
import type { Passage, PlanDraft } from './plan-draft.ts'

interface Candidate {
  readonly period: NonNullable<PlanDraft['period']>
  readonly passage: Passage
  readonly exact: boolean
  readonly score: number
}

const EARLIER =
  /\b(?:previous|last plan|earlier|former|preceding|first plan|first action plan|second action plan|ended|completed|precedent|dernier|anterieur|ancien|premier plan|acheve|anterior|pasado|previo|primer plan|ultimo plan|concluyo|finalizo|next plan|prochain plan|proximo plan|strategy|strategie|estrategia|consult|co-?creation|cocreation|cocreacion|forum|foro)\b/
const OWN =
  /\b(?:this (?:action )?plan|the plan (?:runs|covers|lasts)|plan period|period of (?:the|this) plan|implementation period|plan cycle|ce plan|le (?:present )?plan (?:couvre|porte|court|s'etend)|periode du plan|periode de mise en oeuvre|duree du plan|cycle du plan|este plan|el (?:presente )?plan (?:abarca|cubre|va|rige|se extiende)|periodo del plan|periodo de (?:implementacion|vigencia)|vigencia|ciclo del plan)\b/
const PLAN = /\b(?:action plan|plan d'action|plan de accion|plan national|national plan|nap|pan)\b/

/** The period of the plan as it tells it itself: in its title, beside a label, or in a sentence of its introduction. */
export function periodOf(
  pieces: readonly Piece[],
  title: string,
): { period: PlanDraft['period']; passage: Passage | undefined; exact: boolean } {
  const candidates: Candidate[] = []
  pieces.slice(0, 160).forEach((piece, at) => {
    const label = piece.kind === 'label' && piece.of === 'period' ? piece.label : ''
    const text =
      piece.kind === 'label'
        ? piece.text === ''
          ? piece.label
          : piece.text
        : piece.kind === 'row'
          ? piece.title
          : piece.text
    const before = pieces[at - 1]
    const above = before?.kind === 'label' && before.of === 'period' && before.text === '' ? before.label : ''
    for (const sentence of text.split(/(?<=[.;])\s+(?=\p{Lu})|\n/u)) {
      const found = candidateIn(sentence, {
        label: label || above,
        at,
        title: text === title,
        where: piece.where,
        heading: piece.kind === 'heading',
      })
      if (found) candidates.push(found)
    }
  })
  const [best] = candidates.sort((one, other) => other.score - one.score)
  if (!best || best.score < 2) return { period: undefined, passage: undefined, exact: false }
  return { period: best.period, passage: best.passage, exact: best.exact }
}

interface Around {
  readonly label: string
  readonly at: number
  readonly title: boolean
  readonly heading: boolean
  readonly where: Passage['where']
}

function candidateIn(sentence: string, around: Around): Candidate | undefined {
  const folded = foldedInPlace(sentence)
  const found = daysOf(sentence) ?? yearsOf(folded)
  if (!found) return undefined
  let score = 0
  if (around.label !== '') score += 5
  if (around.title) score += 4
  else if (around.at < 12) score += 2
  if (around.heading && PLAN.test(folded)) score += 2
  if (OWN.test(folded)) score += 4
  if (PLAN.test(folded)) score += 1
  if (found.exact) score += isLong(found.period) ? 7 : 1
  if (EARLIER.test(fold(sentence))) score -= 6
  return { ...found, passage: { text: sentence.trim(), where: around.where }, score }
}

/** Long enough for a plan, rather than for a consultation or a phase. */
function isLong(period: PlanDraft['period']): boolean {
  return period !== undefined && daysBetween(period.start, period.end) >= 300
}

/** Two days or months: from when until when. */
function daysOf(sentence: string): Pick<Candidate, 'period' | 'exact'> | undefined {
  const dates = planDatesIn(sentence).filter((date) => !date.yearOnly)
  if (dates.length < 2) return undefined
  const span = spanIn(sentence)
  const [first, second] = dates
  const start = span?.start ?? (dates.length === 2 ? first?.earliest : undefined)
  const end = span?.start ? span.end : second?.latest
  return start && end ? { period: { start, end }, exact: true } : undefined
}

/** "2024-2026": months are not told. */
function yearsOf(folded: string): Pick<Candidate, 'period' | 'exact'> | undefined {
  const match = /(?<!\d)(20\d\d)\s?(?:-|–|—|\/|to|a|au|hasta)\s?(20\d\d|\d\d)(?!\d)/.exec(folded)
  if (!match) return undefined
  const [, from = '', to = ''] = match
  const until = to.length === 2 ? `20${to}` : to
  if (until < from || Number(until) - Number(from) > 12) return undefined
  return { period: { start: `${Number(from)}-01-01`, end: `${Number(until)}-12-31` }, exact: false }
}
