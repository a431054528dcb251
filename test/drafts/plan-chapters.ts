import { addDays, addMonths, type CivilDate, formatDate, yearOf } from '../../src/core/dates.ts'
import type { DraftText, Seed } from './draft.ts'
import type { DraftWords } from './draft-words.ts'
import type { Period } from './plan-dates.ts'
import { CHECK_OF, type DraftSpec, type PlanDefect } from './specs.ts'

export interface PlanChapters {
  readonly text: Omit<DraftText, 'commitments'>
  readonly seeds: readonly Seed[]
}

/** Title, introduction, efforts, the story of the process and the annex, with the defects of the plan as a whole. */
export function composePlanChapters(spec: DraftSpec, words: DraftWords, half: 0 | 1, period: Period): PlanChapters {
  const way = WAYS[Number(spec.id.slice(1)) % WAYS.length] ?? 0
  const has = (defect: PlanDefect) => spec.planLevel.includes(defect)
  const fill = (sentence: string, day?: CivilDate) =>
    sentence
      .replaceAll('{country}', spec.country)
      .replaceAll('{site}', siteOf(spec.country))
      .replaceAll('{start}', formatDate(period.start, spec.language))
      .replaceAll('{end}', formatDate(period.end, spec.language))
      .replaceAll('{day}', day ? formatDate(day, spec.language) : '')
  const years = has('no-period') ? '' : ` ${yearOf(period.start)}–${yearOf(period.end)}`
  const days = deliveryDays(spec, period)
  const told = (defect: PlanDefect, sentence: string) => (has(defect) || has('no-process') ? [] : [fill(sentence)])
  const process = [
    ...told('no-forum', words.steps.forum[way]),
    ...told('no-timeline', words.steps.timeline[way]),
    ...told('no-outreach', words.steps.outreach[way]),
    ...told('no-input', words.steps.input[way]),
    ...(has('no-response') ? [] : [fill(words.response[way])]),
    ...(has('no-repository') ? [] : [fill(words.repository[way])]),
    ...(has('no-english') ? [] : [fill(words.english[way])]),
    ...(days?.previousEnd ? [fill(words.previousEnd[way], days.previousEnd)] : []),
    ...(days ? [fill(words.delivery[way], days.delivery)] : []),
  ]
  const periodSentence = fill(words.period[way])
  return {
    text: {
      title: fill(words.planTitle[half]) + years,
      period: has('no-period') ? undefined : period,
      introduction: [
        ...words.introduction.map((both) => fill(both[half])),
        ...(has('no-period') ? [] : [periodSentence]),
        ...(yearOf(period.end) - yearOf(period.start) === 3 && !has('odd-period') ? [words.refresh[half]] : []),
      ],
      efforts: words.efforts.map((both) => fill(both[half])),
      process,
      annex: Array.from({ length: spec.annexRows ?? 0 }, (_, at) => [...words.annexRow(at + 1)]),
    },
    seeds: spec.planLevel
      .filter((defect) => defect !== 'few-or-many')
      .flatMap((defect) => (defect === 'no-process' ? STEPS : [defect]))
      .map((defect) => ({
        check: CHECK_OF[defect],
        commitment: null,
        words: wordsConcerned(defect, periodSentence, days ? fill(words.delivery[way], days.delivery) : ''),
      })),
  }
}

/** What is missing where nothing of the process is told. */
const STEPS: readonly PlanDefect[] = ['no-forum', 'no-timeline', 'no-outreach', 'no-input']

/** Neighbours tell the same in other words; even numbers are held out, and share no words with the others. */
const WAYS = [4, 0, 6, 1, 4, 2, 6, 3, 4, 5] as const

function wordsConcerned(defect: PlanDefect, period: string, delivery: string): string {
  if (defect === 'odd-period') return period
  return defect === 'late-delivery' ? delivery : ''
}

interface DeliveryDays {
  readonly delivery: CivilDate
  readonly previousEnd?: CivilDate
}

/** In time or late by the rules of the day; drafts of years for which we seed nothing do not tell. */
function deliveryDays(spec: DraftSpec, { start }: Period): DeliveryDays | undefined {
  const late = spec.planLevel.includes('late-delivery')
  const year = yearOf(spec.on)
  if (year >= 2022) {
    // Every second one that is in time tells of it; all late ones do.
    if (!late && Number(spec.id.slice(1)) % 4 < 2) return undefined
    const delivery = addDays(start, -12)
    return { delivery, previousEnd: late ? addDays(addMonths(start, -15), -1) : addDays(start, -1) }
  }
  if (year === 2015 || year === 2016) return { delivery: addDays(start, late ? 77 : -9) }
  return undefined
}

function siteOf(country: string): string {
  const name = country
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
  return `https://opengov.${name}.example`
}
