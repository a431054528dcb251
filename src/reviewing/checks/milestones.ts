import { type CivilDate, formatDate } from '../../core/dates.ts'
import { fold } from '../../core/fold.ts'
import type { InLanguages, Language } from '../../core/language.ts'
import type { CommitmentDraft, Milestone, PlanDraft } from '../plan-draft.ts'
import type { Checker, Remark } from '../remark.ts'

/** Times that are counted from something else: dated, but no day can be given. */
const RELATIVE =
  /\b(?:within|in|after|dans (?:les|un delai de)|sous|apres|en un plazo de|dentro de|a los|despues de)\s+(?:\d+|one|two|three|four|six|nine|twelve|un|deux|trois|quatre|six|neuf|douze|dos|tres|cuatro|seis|nueve|doce)\s+(?:days?|weeks?|months?|jours?|semaines?|mois|dias?|semanas?|meses)\b/

export const checkMilestoneDates: Checker = (draft) =>
  eachMilestone(draft, (commitment, milestone) =>
    milestone.start || milestone.end || RELATIVE.test(fold(milestone.text))
      ? []
      : [{ check: 'milestone-without-date', field: 'milestones', commitment, passage: milestone.passage }],
  )

export const checkMilestonePeriod: Checker = (draft, { language }) => {
  const { period } = draft
  if (!period || period.end < period.start) return []
  return eachMilestone(draft, (commitment, milestone) => {
    const { start, end } = milestone
    const early = (start ?? end ?? period.start) < period.start
    const late = (end ?? start ?? period.end) > period.end
    if ((!early && !late) || isReversed(milestone)) return []
    const fill = {
      when: spanInWords(start, end, language),
      start: formatDate(period.start, language),
      end: formatDate(period.end, language),
    }
    return [{ check: 'milestone-outside-period', commitment, passage: milestone.passage, fill }]
  })
}

export const checkMilestoneOrder: Checker = (draft, { language }) =>
  eachMilestone(draft, (commitment, milestone) => {
    const { start, end, passage } = milestone
    if (start && end && isReversed(milestone)) {
      const fill = { start: formatDate(start, language), end: formatDate(end, language) }
      return [{ check: 'milestone-order', commitment, passage, fill }]
    }
    const base = builtOn(milestone, commitment.milestones)
    const mine = end ?? start
    const theirs = base?.end ?? base?.start
    if (!base || !mine || !theirs || mine >= theirs) return []
    const fill = { other: base.text, start: formatDate(theirs, language), end: formatDate(mine, language) }
    return [{ check: 'milestone-order', case: 'builds-on', commitment, passage, fill }]
  })

function isReversed({ start, end }: Milestone): boolean {
  return start !== undefined && end !== undefined && end < start
}

const NAMED_STEP =
  /\b(?:milestone|step|activity|action|phase|stage|etape|jalon|activite|hito|paso|actividad|accion|etapa|fase)s?\s+(?:no\.?|n[°º]\.?|number|numero)?\s*(?:\d\.)?(\d{1,2})\b/g
const STEP_BEFORE =
  /\b(?:previous|preceding) (?:milestone|step|activity)|(?:etape|activite|jalon) precedente?|(?:hito|paso|actividad|etapa) anterior/

/** The earlier step on which a step says that it builds. */
function builtOn(milestone: Milestone, all: readonly Milestone[]): Milestone | undefined {
  const at = all.indexOf(milestone)
  const text = fold(milestone.text)
  for (const [whole, number] of text.matchAll(NAMED_STEP)) {
    const named = Number(number) - 1
    // Its own number stands at its beginning.
    if (named !== at && all[named] && !text.startsWith(whole)) return all[named]
  }
  return STEP_BEFORE.test(text) ? all[at - 1] : undefined
}

function eachMilestone(
  draft: PlanDraft,
  look: (commitment: CommitmentDraft, milestone: Milestone) => readonly Remark[],
): readonly Remark[] {
  return draft.commitments.flatMap((commitment) =>
    commitment.milestones.flatMap((milestone) => look(commitment, milestone)),
  )
}

const FROM_TO: InLanguages<(start: string | undefined, end: string) => string> = {
  en: (start, end) => (start ? `from ${start} to ${end}` : end),
  fr: (start, end) => (start ? `du ${start} au ${end}` : `du ${end}`),
  es: (start, end) => (start ? `del ${start} al ${end}` : `del ${end}`),
}

function spanInWords(start: CivilDate | undefined, end: CivilDate | undefined, language: Language): string {
  const [first, last] = [start ?? end, end ?? start]
  if (!first || !last) return ''
  return FROM_TO[language](first === last ? undefined : formatDate(first, language), formatDate(last, language))
}
