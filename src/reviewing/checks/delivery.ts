import { sentencesOf } from '../../answering/sentences.ts'
import { addMonths, type CivilDate, civilDate, formatDate, yearOf } from '../../core/dates.ts'
import { foldedInPlace, planDatesIn } from '../plan-dates.ts'
import type { Passage, PlanDraft } from '../plan-draft.ts'
import { type Checker, headOfPlan, type Remark } from '../remark.ts'
import {
  COMMON,
  DELIVERY,
  ENDED,
  HANDED_IN,
  IN_THE_MAKING,
  LAST_PLAN,
  LASTED,
  NUMBERED_PLAN,
  PUBLISHED_PLAN,
  SOME_PLAN,
  SOMETHING_ELSE,
  TO_OGP,
} from './delivery-words.ts'

interface Told {
  readonly day: CivilDate
  readonly passage: Passage
}

/** Delivery later than the rules of the day allow, as far as the draft or the desk knows the dates. */
export const checkDelivery: Checker = (draft, { edition, language, lastPlan, today }): readonly Remark[] => {
  const delivery = deliveryIn(draft, today)
  if (edition === '2022') {
    const ended = lastEndIn(draft) ?? lastPlan?.end ?? earlierEndIn(draft)
    const limit = lastPlan && lastPlan.end === ended ? lastPlan.limit : ended && addMonths(ended, 12)
    if (delivery && ended && limit && delivery.day > limit) {
      const fill = {
        when: written(delivery.day, language),
        end: written(ended, language),
        limit: written(limit, language),
      }
      return [{ check: 'delivery-date', passage: delivery.passage, fill }]
    }
    if (!delivery && lastPlan && today > lastPlan.limit && (draft.period?.start ?? today) > lastPlan.end) {
      const fill = { end: written(lastPlan.end, language), limit: written(lastPlan.limit, language) }
      return [{ check: 'delivery-date', case: 'limit-passed', passage: headOfPlan(draft), fill }]
    }
    const common = sentences(draft).find(({ text }) => isOldCommonDate(foldedInPlace(text)))
    return common ? [{ check: 'delivery-date', case: 'old-common-date', passage: common }] : []
  }
  const start = draft.period?.start
  const [month, day] = edition === '2015-2017' ? [6, 30] : [8, 31]
  if (!delivery || !start || edition === '2011-2014') return []
  const due = civilDate(yearOf(start), month, day)
  if (delivery.day <= due) return []
  const fill = { when: written(delivery.day, language), limit: written(due, language) }
  return [{ check: 'delivery-date', case: 'after-common-date', passage: delivery.passage, fill }]
}

const written = formatDate

/** When the plan is handed in or published: told in so many words, else by a day beside OGP's name. */
function deliveryIn(draft: PlanDraft, today: CivilDate): Told | undefined {
  const ofPlan = (text: string) => !LAST_PLAN.test(text) && !SOMETHING_ELSE.test(text) && !isOfEndedPlan(text)
  const near = (day: CivilDate) => isNearStart(day, draft)
  return (
    toldIn(
      draft,
      (text) => DELIVERY.test(text) && TO_OGP.test(text) && ofPlan(text),
      (day) => !draft.period || near(day),
    ) ??
    toldIn(draft, (text) => TO_OGP.test(text) && ofPlan(text), near) ??
    toldIn(draft, (text) => PUBLISHED_PLAN.test(text) && ofPlan(text), near) ??
    toldIn(
      draft,
      (text) => HANDED_IN.test(text) && !IN_THE_MAKING.test(text) && ofPlan(text),
      (day) => near(day) && day >= today,
    )
  )
}

/** When the last plan ended. */
function lastEndIn(draft: PlanDraft): CivilDate | undefined {
  const isBefore = (day: CivilDate) => day < (draft.period?.start ?? day)
  return (
    toldIn(draft, (text) => LAST_PLAN.test(text) && ENDED.test(text)) ??
    toldIn(draft, (text) => LAST_PLAN.test(text) && !SOMETHING_ELSE.test(text), isBefore)
  )?.day
}

/**
 * A plan that ended before this one begins can only be an earlier one, whatever it is called: the last one where the day
 * is near enough, for a first plan may be long past.
 */
function earlierEndIn(draft: PlanDraft): CivilDate | undefined {
  const start = draft.period?.start
  return (
    start &&
    toldIn(
      draft,
      (text) =>
        SOME_PLAN.test(text) &&
        (ENDED.test(text) || LASTED.test(text)) &&
        !IN_THE_MAKING.test(text) &&
        !SOMETHING_ELSE.test(text),
      (day) => day < start && addMonths(day, 36) >= start,
    )?.day
  )
}

function isOfEndedPlan(text: string): boolean {
  return NUMBERED_PLAN.test(text) && ENDED.test(text) && !SOMETHING_ELSE.test(text)
}

/** A day on which a plan can be handed in: other days beside OGP's name are those of joining, of reports, of meetings. */
function isNearStart(day: CivilDate, { period }: PlanDraft): boolean {
  return period !== undefined && addMonths(day, 15) >= period.start && day <= period.end
}

function isOldCommonDate(text: string): boolean {
  return (
    COMMON.test(text) &&
    TO_OGP.test(text) &&
    /\b(?:31 (?:de )?(?:august|aout|agosto)|30 (?:de )?(?:june|juin|junio))\b/.test(text)
  )
}

/** The first sentence outside the commitments that fits and names a day; the last day that it names. */
function toldIn(
  draft: PlanDraft,
  fits: (folded: string) => boolean,
  suits: (day: CivilDate) => boolean = () => true,
): Told | undefined {
  for (const passage of sentences(draft)) {
    for (const text of clausesOf(passage.text)) {
      if (!fits(foldedInPlace(text))) continue
      const date = planDatesIn(text).findLast(({ yearOnly }) => !yearOnly)
      if (date && suits(date.latest)) return { day: date.latest, passage }
    }
  }
  return undefined
}

/** A sentence on the last plan and on the new one tells a day of each: it ends one clause after the other. */
function clausesOf(sentence: string): readonly string[] {
  const folded = foldedInPlace(sentence)
  const dates = planDatesIn(sentence).filter(({ yearOnly }) => !yearOnly)
  if (dates.length < 2 || !LAST_PLAN.test(folded) || !TO_OGP.test(folded)) return [sentence]
  return dates.map(({ end }, at) => sentence.slice(dates[at - 1]?.end ?? 0, at === dates.length - 1 ? undefined : end))
}

function sentences(draft: PlanDraft): readonly Passage[] {
  return draft.sections.flatMap(({ passages }) =>
    passages.flatMap(({ text, where }) => sentencesOf(text).map((sentence) => ({ text: sentence.text, where }))),
  )
}
