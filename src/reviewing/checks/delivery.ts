import { sentencesOf } from '../../answering/sentences.ts'
import { addMonths, type CivilDate, civilDate, formatDate, yearOf } from '../../core/dates.ts'
import { foldedInPlace, planDatesIn } from '../plan-dates.ts'
import type { Passage, PlanDraft } from '../plan-draft.ts'
import { type Checker, headOfPlan, type Remark } from '../remark.ts'

const DELIVERY =
  /\b(?:reach\w*|parvien\w*|parvenir|parviendra|arriv\w+|lleg\w+|hand\w*|deposit\w*|lodg\w+|publish\w* on|submi\w+|deliver\w*|hand\w* in|handed over|upload\w*|sen[dt]\w*|transmi\w+|remi[st]\w*|remettre|soumi\w+|soumettre|soumission|depos\w+|envo[iy]\w*|envio\w*|entreg\w+|present\w+|remit\w+|envi\w+)\b/
const TO_OGP =
  /\b(?:ogp|pgo|aga|open government partnership|partenariat pour un gouvernement ouvert|alianza para el gobierno abierto|support unit|unite d'appui|unidad de apoyo)\b/
const LAST_PLAN =
  /\b(?:predecessors?|predecesseur|predecesor)\b|\b(?:current|running|actuel|en cours|vigente|en curso)\b.{0,20}\bplan\b|\bplan\b.{0,20}\b(?:actuel|en cours|vigente|en curso|in force|en vigueur)\b|\b(?:previous|last|preceding|earlier|former|second|third|fourth|fifth|first|precedent\w*|dernier|anterieur|premier|deuxieme|troisieme|quatrieme|cinquieme|anterior|ultimo|pasado|primer|segundo|tercer|cuarto|quinto)\b.{0,60}\bplan\b|\bplan\b.{0,20}\b(?:before (?:this|it)|qui (?:a )?preced\w+|que preced\w+|que antecede|anterior a est\w+)\b|\bplan\b.{0,60}\b(?:previous|precedent\w*|anterieur|anterior)\b/
const ENDED =
  /\b(?:ended|ends|end|fin|completed|expired|closed|ran until|came to an end|concluded|finished|pris fin|prend fin|echeance|expir\w+|lapsed|ran out|over|vigencia|culmin\w+|cumplio|s'est achev\w+|acheve|arriv\w+ a (?:son )?terme|termin\w+|expir\w+|conclu\w+|finaliz\w+|venci\w*|cerro)\b/
const COMMON =
  /\b(?:common|all countries|every country|all members|worldwide|commune?|tous les (?:pays|membres)|comun|todos los (?:paises|miembros))\b/

interface Told {
  readonly day: CivilDate
  readonly passage: Passage
}

/** Delivery later than the rules of the day allow, as far as the draft or the desk knows the dates. */
export const checkDelivery: Checker = (draft, { edition, language, lastPlan, today }): readonly Remark[] => {
  const delivery =
    toldIn(draft, (text) => DELIVERY.test(text) && TO_OGP.test(text) && !LAST_PLAN.test(text)) ??
    toldIn(
      draft,
      (text) => TO_OGP.test(text) && !LAST_PLAN.test(text),
      (day) => isNearStart(day, draft),
    )
  if (edition === '2022') {
    const ended =
      toldIn(draft, (text) => LAST_PLAN.test(text) && ENDED.test(text))?.day ??
      toldIn(
        draft,
        (text) => LAST_PLAN.test(text),
        (day) => day < (draft.period?.start ?? day),
      )?.day ??
      lastPlan?.end
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
    if (!fits(foldedInPlace(passage.text))) continue
    const date = planDatesIn(passage.text).findLast(({ yearOnly }) => !yearOnly)
    if (date && suits(date.latest)) return { day: date.latest, passage }
  }
  return undefined
}

function sentences(draft: PlanDraft): readonly Passage[] {
  return draft.sections.flatMap(({ passages }) =>
    passages.flatMap(({ text, where }) => sentencesOf(text).map((sentence) => ({ text: sentence.text, where }))),
  )
}
