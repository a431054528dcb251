import { addDays, daysBetween, formatDate } from '../../core/dates.ts'
import { guessLanguage } from '../../knowledge/guess-language.ts'
import { foldedInPlace } from '../plan-dates.ts'
import { textOfBlocks } from '../read-plan.ts'
import { type Checker, headOf, headOfPlan, type Remark } from '../remark.ts'

export const checkCount: Checker = (draft, { limits, edition }) => {
  const bounds = limits('commitment-count')
  const count = draft.commitments.length
  if (!bounds || (count >= bounds[0] && count <= bounds[1])) return []
  const fill = { count: String(count), least: String(bounds[0]), most: String(bounds[1]) }
  return [
    {
      check: 'commitment-count',
      ...(edition !== '2022' && { case: 'recommended' }),
      passage: headOfPlan(draft, COMMITMENTS),
      fill,
    },
  ]
}

const COMMITMENTS = /\b(?:commitments|engagements|compromisos)\b/

/** Whole months that a period may be off a number of years: plans are labelled by months. */
const OFF = 1

export const checkPeriod: Checker = (draft, { edition, language }): readonly Remark[] => {
  const { period, periodPassage } = draft
  if (!period || !periodPassage) return [{ check: 'plan-period', passage: headOfPlan(draft) }]
  const fill = { start: formatDate(period.start, language), end: formatDate(period.end, language), months: '' }
  if (period.end <= period.start)
    return [{ check: 'plan-period', case: 'ends-before-start', passage: periodPassage, fill }]
  const months = Math.round((daysBetween(period.start, addDays(period.end, 1)) / 365.25) * 12)
  const years = edition === '2022' ? [24, 48] : [24]
  if (!years.some((length) => fits(months, length, draft.periodExact))) {
    const other = edition === '2022' ? 'other-length' : 'not-two-years'
    return edition === '2011-2014'
      ? []
      : [{ check: 'plan-period', case: other, passage: periodPassage, fill: { ...fill, months: String(months) } }]
  }
  if (edition === '2022' && months > 36 && !REFRESH.test(foldedInPlace(textOfBlocks(draft.blocks))))
    return [{ check: 'plan-period', case: 'no-refresh', passage: periodPassage, fill }]
  return []
}

const REFRESH =
  /\b(?:refresh\w*|mid-?term|midpoint|two-year mark|actualis\w+|mi-parcours|actualizaci\w+|medio termino|revision a los dos anos)\b/

/** "2024-2026" may be two years or nearly three: months are not told. */
function fits(months: number, length: number, exact: boolean): boolean {
  return exact ? Math.abs(months - length) <= OFF : months >= length && months <= length + 12
}

export const checkLanguage: Checker = (draft) => {
  const remarks: Remark[] = draft.commitments.flatMap((commitment) => {
    const text = Object.values(commitment.fields)
      .flatMap((passages) => passages.map((passage) => passage.text))
      .join(' ')
    const language = text.split(/\s+/).length >= 40 ? guessLanguage(text) : undefined
    return language && language !== draft.language
      ? [{ check: 'draft-language' as const, case: 'commitment', commitment, passage: headOf(commitment) }]
      : []
  })
  if (draft.language === 'en' || ENGLISH.test(foldedInPlace(textOfBlocks(draft.blocks)))) return remarks
  return [...remarks, { check: 'draft-language', passage: headOfPlan(draft) }]
}

const ENGLISH = /\b(?:english|anglais\w*|ingles\w*)\b/

/** Words of a page, where the format has no pages. */
const WORDS_A_PAGE = 500

export const checkLength: Checker = (draft, { limits }) => {
  const most = limits('draft-length')?.[1]
  const pages = draft.pages ?? Math.round(draft.words / WORDS_A_PAGE)
  if (most === undefined || pages <= most) return []
  return [{ check: 'draft-length', passage: headOfPlan(draft), fill: { count: String(pages) } }]
}
