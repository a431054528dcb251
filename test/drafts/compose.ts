import { addDays, addMonths, type CivilDate, formatDate } from '../../src/core/dates.ts'
import type { CommitmentText } from './commitment-text.ts'
import { DEALT, dealtCheck, spoil } from './defects.ts'
import { type DraftCommitment, type DraftText, isHeldOut, mannerOf, type Seed } from './draft.ts'
import type { DraftWords } from './draft-words.ts'
import { composePlanChapters } from './plan-chapters.ts'
import { type Period, periodFor, stepDates } from './plan-dates.ts'
import { CHECK_OF, type DraftSpec } from './specs.ts'
import { textsOf, wordsOf } from './texts.ts'

export interface Composed {
  readonly text: DraftText
  readonly seeds: readonly Seed[]
  readonly previous: DraftText | undefined
}

/** Writes a draft by its specification. `turn` counts the defects of the drafts before it. */
export function compose(spec: DraftSpec, turn: number): Composed {
  const half = isHeldOut(spec.id) ? 1 : 0
  const manner = mannerOf(spec.id)
  const words = wordsOf(spec.language)
  const period = periodFor(spec.on, spec.planLevel.includes('odd-period'))
  const chosen = choose(spec, half)
  const kept = spec.previous ? 3 : 0
  const seeds: Seed[] = []
  const commitments = chosen.map((text, at) => commitmentOf(text, at, period))
  let dealt = turn
  // Those kept free are repeated from the previous plan.
  for (let at = kept; at < kept + spec.defects && at < commitments.length; at += 1) {
    const check = dealtCheck(dealt, spec.on, !spec.planLevel.includes('no-period'))
    const whole = commitments[at]
    const text = chosen[at]
    if (!whole || !text) continue
    if (check === 'repeated-commitment') {
      const again = repeat(chosen, seeds, commitments, period)
      if (again) commitments.push(again)
    } else {
      // Else a kind of defect would meet the same words each time round.
      const turned = dealt + Math.floor((2 * dealt) / DEALT.length)
      const spoilt = spoil(check, whole, {
        on: spec.on,
        text,
        words,
        half,
        layout: spec.layout,
        manner,
        period,
        turn: turned,
      })
      commitments[at] = spoilt.commitment
      seeds.push(spoilt.seed)
    }
    dealt += 1
  }
  if (spec.planLevel.includes('few-or-many') && commitments.length >= 5 && commitments.length <= 15)
    throw new Error(`${spec.id} has ${commitments.length} commitments, neither few nor many.`)
  const chapters = composePlanChapters(spec, words, half, period)
  return {
    text: { ...chapters.text, commitments },
    seeds: [
      ...seeds,
      ...chapters.seeds,
      ...finished(spec, commitments, seeds),
      ...(spec.planLevel.includes('few-or-many')
        ? [{ check: CHECK_OF['few-or-many'], commitment: null, words: '' }]
        : []),
    ],
    previous: spec.previous ? previousPlan(spec, words, chosen, period) : undefined,
  }
}

/** Commitments in turn, so that neighbours differ; the other half's only where one half is not enough. */
function choose(spec: DraftSpec, half: 0 | 1): readonly CommitmentText[] {
  const texts = textsOf(spec.language, half)
  const offset = Number(spec.id.slice(1)) * 5
  const turned = texts.map((_, at) => texts[(at + offset) % texts.length]).filter((text) => text !== undefined)
  const inPlay = turned.slice(0, spec.commitments)
  const told = inPlay.some(({ again }) => again) ? inPlay : [...inPlay.slice(0, -1), ...texts.slice(0, 1)]
  const more = textsOf(spec.language, half === 0 ? 1 : 0)
    .slice(6)
    .filter(({ key }) => !SAME_SUBJECT.has(key))
  return [...told, ...more].slice(0, spec.commitments)
}

/** Subjects that both halves of a language have. */
const SAME_SUBJECT = new Set(['proprietaires', 'policia', 'sante'])

function commitmentOf(
  text: Pick<CommitmentText, 'title' | 'problem' | 'what' | 'help' | 'relevance' | 'lead' | 'steps'> & {
    readonly support?: string
  },
  at: number,
  period: Period,
): DraftCommitment {
  const dates = stepDates(period, text.steps.length, at)
  return {
    number: at + 1,
    title: text.title,
    problem: text.problem,
    description: text.what,
    help: text.help,
    relevance: text.relevance,
    lead: text.lead,
    support: text.support ?? '',
    steps: text.steps.map((step, place) => ({ text: step, start: dates[place]?.start, end: dates[place]?.end })),
  }
}

/** The same promise once more at the end, in other words. */
function repeat(
  chosen: readonly CommitmentText[],
  seeds: Seed[],
  commitments: readonly DraftCommitment[],
  period: Period,
): DraftCommitment | undefined {
  const spoiltAt = new Set(
    seeds.filter(({ check }) => check !== 'milestone-without-date').map(({ commitment }) => commitment),
  )
  const taken = new Set(seeds.flatMap(({ check, orAt }) => (check === 'repeated-commitment' && orAt ? [orAt] : [])))
  const at = chosen.findIndex(({ again }, place) => again && !taken.has(place + 1) && !spoiltAt.has(place + 1))
  const again = chosen[at]?.again
  if (!again) return undefined
  const number = commitments.length + 1
  seeds.push({ check: 'repeated-commitment', commitment: number, orAt: at + 1, words: again.title })
  return commitmentOf(again, number - 1, period)
}

/** The first two, and what repeats one of them. */
function finished(spec: DraftSpec, commitments: readonly DraftCommitment[], seeds: readonly Seed[]): readonly Seed[] {
  if (!spec.previous) return []
  const again = seeds.flatMap(({ orAt, commitment }) => (orAt !== undefined && orAt <= 2 ? [commitment] : []))
  return commitments
    .filter(({ number }) => number <= 2 || again.includes(number))
    .map(({ number, title }) => ({ check: 'repeats-finished-commitment', commitment: number, words: title }))
}

/** Two commitments that are complete, one that is limited, and two that the new draft does not take up. */
function previousPlan(
  spec: DraftSpec,
  words: DraftWords,
  chosen: readonly CommitmentText[],
  period: Period,
): DraftText {
  const before: Period = { start: addMonths(period.start, -24), end: addDays(period.start, -1) }
  const others = textsOf(spec.language, isHeldOut(spec.id) ? 1 : 0).filter((text) => !chosen.includes(text))
  const { complete, limited, notStarted } = words.completion
  const levels = [complete, complete, limited, complete, notStarted]
  const texts = [...chosen.slice(0, 3), ...others.slice(0, 2)]
  const say = (day: CivilDate) => formatDate(day, spec.language)
  return {
    title: words.previousTitle.replace('{country}', spec.country),
    period: before,
    introduction: [words.period[0].replace('{start}', say(before.start)).replace('{end}', say(before.end))],
    efforts: [],
    process: [],
    commitments: texts.map((text, at) => ({
      ...commitmentOf(text, at, before),
      completion: levels[at] ?? limited,
    })),
    annex: [],
  }
}
