import { createHash } from 'node:crypto'
import { z } from 'zod'
import { LANGUAGES } from '../../core/language.ts'
import type { Entry } from '../../core/outcome.ts'
import type { CountryCode, Principal, ReaderTag } from '../../core/principal.ts'
import { STATUSES } from '../../core/status.ts'
import type { KeptEntry } from '../../ports/store.ts'
import { ASKED_FIELDS, CHECKS, type Finding, WEIGHTS } from '../../reviewing/finding.ts'
import { COMMITMENT_FIELDS, type CommitmentDraft, type PlanDraft } from '../../reviewing/plan-draft.ts'

/** A draft as it was read, what was found, and what people said of it. For the asker's side and the counterpart. */
export const REVIEW = 'plan-review/review'
/** The latest plan of a country's side, for the self-assessment and for the next plan. */
export const PLAN = 'plan-review/plan'
/** How often each check spoke and how often a person said that it was wrong: numbers, no words of a draft. */
export const TALLY = 'plan-review/tally'

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .transform((text) => text as `${number}-${number}-${number}`)
const Place = z.object({ page: z.number().optional(), heading: z.string().optional(), row: z.number().optional() })
const Words = z.object({ text: z.string(), where: Place })

const KeptFinding = z.object({
  check: z.enum(CHECKS),
  field: z.enum(ASKED_FIELDS).optional(),
  weight: z.enum(WEIGHTS),
  commitment: z.number().nullable(),
  commitmentTitle: z.string().optional(),
  quote: z.string(),
  where: Place,
  rule: z.string(),
  edition: z.string(),
  status: z.enum(STATUSES),
  suggestion: z.string(),
})

const KeptCommitment = z.object({
  number: z.number(),
  title: z.string(),
  fields: z.partialRecord(z.enum(COMMITMENT_FIELDS), z.string()),
  milestones: z.array(z.object({ text: z.string(), start: day.optional(), end: day.optional() })),
})

export const Review = z.object({
  name: z.string(),
  country: z.string().optional(),
  language: z.enum(LANGUAGES),
  draftLanguage: z.enum(LANGUAGES),
  title: z.string(),
  period: z.object({ start: day, end: day }).optional(),
  pages: z.number().optional(),
  words: z.number(),
  on: day,
  by: z.string(),
  byName: z.string(),
  commitments: z.array(KeptCommitment),
  findings: z.array(KeptFinding),
  unread: z.array(Words),
  /** Places in `findings` of those that a person marked as wrong. */
  wrong: z.array(z.object({ at: z.number().int(), by: z.string(), on: day })),
  remarks: z.array(z.object({ by: z.string(), name: z.string(), on: day, words: z.string() })),
  /** The review of the draft before this one. */
  before: z.string().optional(),
})
export type Review = z.infer<typeof Review>

export interface KeptReview {
  readonly id: string
  readonly revision: number
  readonly readers: readonly ReaderTag[]
  readonly review: Review
}

export function readReview(entry: KeptEntry): KeptReview {
  return { id: entry.id, revision: entry.revision, readers: entry.readers, review: Review.parse(entry.body) }
}

/** One file of one message. */
export function reviewId(message: string, name: string): string {
  return `R-${createHash('sha256').update(`${message}\n${name}`).digest('hex').slice(0, 10).toUpperCase()}`
}

/** The asker's side of the country, and the counterpart. What staff sent stays with them and the counterpart. */
export function readersOf({ id, role }: Principal, country: CountryCode | undefined): readonly ReaderTag[] {
  if (country === undefined) return [role === 'support-unit' ? `staff:${id}` : `person:${id}`]
  const counterpart: ReaderTag = `counterpart:${country}`
  return role === 'support-unit' ? [counterpart, `staff:${id}`] : [counterpart, `country:${country}:${role}`]
}

export function reviewOf(
  draft: PlanDraft,
  findings: readonly Finding[],
  more: Pick<Review, 'name' | 'country' | 'language' | 'on' | 'by' | 'byName' | 'before'>,
): Review {
  return {
    ...more,
    draftLanguage: draft.language,
    title: draft.title,
    ...(draft.period && { period: draft.period }),
    ...(draft.pages !== undefined && { pages: draft.pages }),
    words: draft.words,
    commitments: draft.commitments.map(keptCommitment),
    findings: findings.map((finding) => ({ ...finding, where: { ...finding.where } })),
    unread: draft.unread.slice(0, 60).map(({ text, where }) => ({ text: text.slice(0, 600), where: { ...where } })),
    wrong: [],
    remarks: [],
  }
}

function keptCommitment({ number, title, fields, milestones }: CommitmentDraft): z.infer<typeof KeptCommitment> {
  return {
    number,
    title,
    fields: Object.fromEntries(
      Object.entries(fields).map(([field, passages]) => [field, passages.map(({ text }) => text).join('\n')]),
    ),
    milestones: milestones.map(({ text, start, end }) => ({ text, ...(start && { start }), ...(end && { end }) })),
  }
}

/** The draft as far as it was kept, to be compared with the next one. */
export function draftOf({ commitments, draftLanguage }: Review): Pick<PlanDraft, 'commitments' | 'language'> {
  return {
    language: draftLanguage,
    commitments: commitments.map(({ number, title, fields, milestones }) => ({
      number,
      title,
      fields: Object.fromEntries(Object.entries(fields).map(([field, text]) => [field, [{ text, where: {} }]])),
      milestones: milestones.map(({ text, start, end }) => ({
        text,
        ...(start && { start }),
        ...(end && { end }),
        passage: { text, where: {} },
      })),
      completion: undefined,
      where: {},
    })),
  }
}

export function findingsOf({ findings }: Review): readonly Finding[] {
  return findings.map(({ field, commitmentTitle, where, ...rest }) => ({
    ...rest,
    ...(field && { field }),
    commitmentTitle,
    where: {
      ...(where.page !== undefined && { page: where.page }),
      ...(where.heading !== undefined && { heading: where.heading }),
      ...(where.row !== undefined && { row: where.row }),
    },
  }))
}

/** The review, and the plan and the numbers that follow from it. */
export function entriesOf(
  id: string,
  review: Review,
  readers: readonly ReaderTag[],
  side: Principal['role'],
  after: number,
): readonly Entry[] {
  const { country, commitments, language, draftLanguage, title, period, name, on } = review
  const of = { readers, ...(country !== undefined && { country }) }
  // Each side has its own, so that none takes another's out of sight.
  const own = country === undefined || side === 'government' ? country : `${country}-${side}`
  return [
    { kind: REVIEW, id, person: review.by, ...of, after, body: review },
    { kind: TALLY, id, readers: ['support-unit'], body: tallyOf(review) },
    ...(own === undefined || after > 0
      ? []
      : [
          {
            kind: PLAN,
            id: own,
            ...of,
            body: {
              country,
              language: draftLanguage ?? language,
              title,
              period,
              name,
              reviewedOn: on,
              review: id,
              commitments,
            },
          },
        ]),
  ]
}

export const Tally = z.object({
  said: z.record(z.string(), z.number()),
  wrong: z.record(z.string(), z.number()),
  /** Somebody of the Support Unit has gone through it. */
  judged: z.boolean(),
})
export type Tally = z.infer<typeof Tally>

function tallyOf({ findings, wrong, remarks }: Review): Tally {
  const count = (of: readonly { readonly check: string }[]) => {
    const counts: Record<string, number> = {}
    for (const { check } of of) counts[check] = (counts[check] ?? 0) + 1
    return counts
  }
  const marked = wrong.flatMap(({ at }) => findings[at] ?? [])
  return { said: count(findings), wrong: count(marked), judged: wrong.length > 0 || remarks.length > 0 }
}
