import { z } from 'zod'
import { parseCivilDate } from '../core/dates.ts'
import { STATUSES } from '../core/status.ts'
import { parseDayRange } from './day-range.ts'

/** What a milestone is about: decides which questions it answers. */
export const DUTIES = [
  'new-plan',
  'plan-end',
  'drafting',
  'co-creation',
  'implementation',
  'refresh',
  'amendment',
  'self-assessment',
  'forum',
  'repository',
  'website',
  'check-in',
  'irm',
  'eligibility',
  'joining',
  'membership',
  'review',
  'steering-committee',
  'event',
] as const
export type Duty = (typeof DUTIES)[number]

/** Facts of a country from which dates are counted. */
export const FACTS = [
  'plan-start',
  'plan-end',
  'delivery',
  'co-creation-start',
  'letter-of-intent',
  'inactive-since',
  'forum-meeting',
  'repository-update',
  'check-in',
] as const
export type Fact = (typeof FACTS)[number]

export const LENGTHS = ['two-year', 'four-year', 'other'] as const
export const MEMBERSHIPS = [
  'member',
  'active',
  'special',
  'under-review',
  'inactive',
  'suspended',
  'withdrawn',
  'ended',
] as const

const words = z.strictObject({ en: z.string().min(1), fr: z.string().min(1), es: z.string().min(1) })

const civilDate = z.string().transform((text, context) => {
  const date = parseCivilDate(text)
  if (date) return date
  context.addIssue({ code: 'custom', message: `"${text}" is no day of the calendar; write YYYY-MM-DD` })
  return z.NEVER
})

const dayRange = z.string().transform((text, context) => {
  const range = parseDayRange(text)
  if (range) return range
  context.addIssue({ code: 'custom', message: `"${text}" is no day, month or year of the calendar` })
  return z.NEVER
})

const optionalDate = z
  .union([z.null(), civilDate])
  .optional()
  .transform((date) => date ?? undefined)

const origin = z.union([
  z.enum(FACTS),
  z.templateLiteral(['rule:', z.string().regex(/^[a-z0-9_]+$/)], 'name a fact of the country, or rule:<key>'),
])
/** `MM-DD`, `MM` or `MM-DD/MM-DD`, days that every year has. */
const monthDay = z
  .string()
  .regex(/^\d{2}(-\d{2})?(\/\d{2}-\d{2})?$/, 'write MM-DD, MM or MM-DD/MM-DD')
  .refine(
    (on) =>
      parseDayRange(
        on
          .split('/')
          .map((part) => `2023-${part}`)
          .join('/'),
      ) !== undefined,
    'is no day of every year',
  )

const Anchor = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('absolute'), on: dayRange }),
  z.strictObject({
    type: z.literal('yearly'),
    on: monthDay,
    /** `group`: in the years of the country's group, odd or even; `every`: each year. */
    years: z.enum(['group', 'every']),
    first: z.int(),
    last: z.int().optional(),
  }),
  z.strictObject({
    type: z.literal('offset'),
    from: origin,
    months: z.int().default(0),
    days: z.int().default(0),
    /** Rounded outwards when the source is no more exact. */
    to_the: z.literal('year').optional(),
  }),
  z.strictObject({
    type: z.literal('window'),
    from: origin,
    until: origin,
    months: z.int().default(0),
    days: z.int().default(0),
  }),
  z.strictObject({
    type: z.literal('yearly-after'),
    from: z.enum(FACTS),
    years: z.int(),
    on: monthDay.optional(),
  }),
  z.strictObject({
    type: z.literal('recurring'),
    every_months: z.int().positive(),
    since: z.enum(['forum-meeting', 'repository-update', 'check-in']),
  }),
  z.strictObject({ type: z.literal('duration'), length: words }),
  z.strictObject({ type: z.literal('event'), when: words }),
])

const passage = z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'document#anchor')

const Applies = z.strictObject({
  cohorts: z.array(z.union([z.literal([1, 2, 3, 4]), z.literal('none')])).optional(),
  groups: z.array(z.enum(['odd', 'even'])).optional(),
  lengths: z.array(z.enum(LENGTHS)).optional(),
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)).optional(),
  memberships: z.array(z.enum(MEMBERSHIPS)).optional(),
  /** Members that joined from this day on and of whom no plan was seen. */
  without_plan_since: civilDate.optional(),
})

export const MilestoneRule = z.strictObject({
  key: z.string().regex(/^[a-z0-9_]+$/, 'lower-case words with underscores'),
  /** The other date of a doubt between sources: not a contradiction but a doubt that the reader sees. */
  alternative_to: z.string().optional(),
  duty: z.enum(DUTIES),
  label: words,
  applies: Applies,
  anchor: Anchor,
  /** The source itself says "about". */
  about: z.boolean().default(false),
  /** Passing it makes lateness worse. */
  threshold: z.boolean().default(false),
  /** The date stands in the country's own plan; the status of that fact is the status of the milestone. */
  dated_by_plan: z.boolean().default(false),
  consequence: words.optional(),
  /** Where the consequence is told, when it is another section than the rule's. */
  consequence_passage: passage.optional(),
  status: z.enum(STATUSES).exclude(['UNSTATED']),
  /** The guidance section that tells the rule: `document#anchor`. */
  passage,
  /** Keys of the outside sources, as the document's front matter has them. */
  sources: z.array(z.string().min(1)).min(1),
  /** Points of contact are reminded of it. */
  remind: z.boolean().default(false),
  valid_from: optionalDate,
  valid_until: optionalDate,
})
export type MilestoneRule = z.infer<typeof MilestoneRule>

export const RuleFile = z.strictObject({
  id: z.string().min(1),
  valid_from: civilDate,
  valid_until: optionalDate,
  /** Rules of other sets that do not hold for occurrences of that year while this set is in force. */
  suspends: z.array(z.strictObject({ rule: z.string().regex(/^[\w-]+\/\w+$/), year: z.int() })).default([]),
  milestones: z.array(MilestoneRule).min(1),
})
export type RuleFile = z.infer<typeof RuleFile>
