import { z } from 'zod'
import { contentRoots } from '../../answering/words.ts'
import type { Language } from '../../core/language.ts'
import { LANGUAGES } from '../../core/language.ts'
import type { ReadStore } from '../../ports/store.ts'
import type { CommitmentDraft, PlanDraft } from '../../reviewing/plan-draft.ts'

/** What a plan promised, as far as it was read. */
export interface PlannedCommitment {
  readonly number: number
  readonly title: string
  readonly fields: Readonly<Partial<Record<string, string>>>
  readonly milestones: readonly { readonly text: string; readonly start?: string; readonly end?: string }[]
}

/** The commitments of a plan, and where we have them from. */
export interface PlannedPlan {
  readonly title: string
  readonly language: Language
  readonly period: { readonly start: string; readonly end: string } | undefined
  readonly commitments: readonly PlannedCommitment[]
  /** In words that a reader can follow: the name of a file, "the list that you pasted". */
  readonly source: { readonly kind: 'on-file' | 'file' | 'pasted'; readonly name: string; readonly on?: string }
}

/** The latest plan that was reviewed for a country, as plan review keeps it. */
const PLAN_ON_FILE = 'plan-review/plan'

const text = z.union([
  z.string(),
  z.array(z.object({ text: z.string() })).transform((list) => list.map((one) => one.text).join('\n')),
])

const OnFile = z.object({
  title: z.string().default(''),
  language: z.enum(LANGUAGES),
  period: z.object({ start: z.string(), end: z.string() }).optional(),
  name: z.string().default(''),
  reviewedOn: z.string().optional(),
  commitments: z
    .array(
      z.object({
        number: z.number(),
        title: z.string(),
        fields: z.record(z.string(), text).default({}),
        milestones: z
          .array(z.object({ text: z.string(), start: z.string().optional(), end: z.string().optional() }))
          .default([]),
      }),
    )
    .min(1),
})

/** Only what this person may read; undefined when no plan of the country is on file for them. */
export async function planOnFile(read: ReadStore, country: string): Promise<PlannedPlan | undefined> {
  const entries = await read.entries({ kind: PLAN_ON_FILE, country })
  for (const { body } of [...entries].sort((one, other) => other.keptAt - one.keptAt)) {
    const plan = OnFile.safeParse(body)
    if (!plan.success) continue
    const { title, language, period, name, reviewedOn, commitments } = plan.data
    return {
      title,
      language,
      period,
      commitments: commitments.map(
        ({ milestones, ...rest }): PlannedCommitment => ({ ...rest, milestones: milestones.map(withoutUndefined) }),
      ),
      source: { kind: 'on-file', name, ...(reviewedOn !== undefined && { on: reviewedOn }) },
    }
  }
  return undefined
}

function withoutUndefined({
  text: words,
  start,
  end,
}: {
  text: string
  start?: string | undefined
  end?: string | undefined
}) {
  return { text: words, ...(start !== undefined && { start }), ...(end !== undefined && { end }) }
}

export function planFromDraft(draft: PlanDraft, name: string): PlannedPlan {
  return {
    title: draft.title,
    language: draft.language,
    period: draft.period,
    commitments: draft.commitments.map(plannedFrom),
    source: { kind: name === '' ? 'pasted' : 'file', name },
  }
}

function plannedFrom({ number, title, fields, milestones }: CommitmentDraft): PlannedCommitment {
  return {
    number,
    title,
    fields: Object.fromEntries(
      Object.entries(fields).map(([field, passages]) => [field, passages.map((one) => one.text).join('\n')]),
    ),
    milestones: milestones.map(({ text: words, start, end }) => withoutUndefined({ text: words, start, end })),
  }
}

const ITEM =
  /^\s*(?:[-*•·–]\s*)?(?:(?:commitment|engagement|compromiso)s?\s*(?:n[°ºo]\.?\s*)?)?(?:(\d{1,2})\s*[.):–—-]+\s*|[-*•·]\s+|(?<=\D)(\d{1,2})\s+(?=\p{Lu}))(.{4,300})$/iu

/** A list of commitments, one on each line or numbered within one: undefined when it is no such list. */
export function planFromList(words: string, language: Language): PlannedPlan | undefined {
  const lines = linesOf(words).filter((line) => line.trim() !== '')
  const marked = lines.flatMap((line) => {
    const match = ITEM.exec(line)
    const title = match?.[3]?.trim()
    return title ? [{ number: Number(match?.[1] ?? match?.[2] ?? 0), title }] : []
  })
  const items = marked.length >= 2 && marked.length >= lines.length / 2 ? marked : bareItems(lines)
  if (items.length < 2) return undefined
  const numbers = items.map(({ number }) => number)
  const usable = numbers.every((number) => number > 0) && new Set(numbers).size === numbers.length
  return {
    title: '',
    language,
    period: undefined,
    commitments: items.map(({ number, title }, at) => ({
      number: usable ? number : at + 1,
      title: title.replace(/[;.,]$/, ''),
      fields: {},
      milestones: [],
    })),
    source: { kind: 'pasted', name: '' },
  }
}

/** Titles without any mark: at least three, each as long as a title is, and none of them a question or a sentence. */
function bareItems(lines: readonly string[]): readonly { readonly number: number; readonly title: string }[] {
  const titles = lines.map((line) => line.trim())
  const bare =
    titles.length >= 3 && titles.every((title) => /^[\p{L}\p{N}].{5,160}$/u.test(title) && !/[?!:]|\.\s/.test(title))
  return bare ? titles.map((title) => ({ number: 0, title })) : []
}

/** Who types in a chat often has no second line: there a semicolon or the next number ends an item. */
function linesOf(words: string): readonly string[] {
  const lines = words.trim().split('\n')
  return lines.length > 1 ? lines : words.split(/\s*;\s*|\s+(?=\d{1,2}[.)]\s)/)
}

/** How much of a title other words share with it, 0 to 1; counted by word roots. */
export function sharedWith(title: string, words: string, language: Language): number {
  const roots = new Set(contentRoots(title, language))
  if (roots.size === 0) return 0
  const others = new Set(contentRoots(words, language))
  return [...roots].filter((root) => others.has(root)).length / roots.size
}

const NAMED = /(?:commitment|engagement|compromiso)s?\s*(?:n[°ºo]\.?\s*|no\.?\s*|#\s*)?(\d{1,2})(?!\d|[.,]\d)/giu

/** Numbers of commitments that words name. */
export function numbersNamed(words: string): readonly number[] {
  return [...words.matchAll(NAMED)].map((match) => Number(match[1]))
}
