import { z } from 'zod'
import type { InLanguages } from '../core/language.ts'
import type { Passage } from '../core/passage.ts'

/** Who walks: somebody of the government, or of civil society. */
export const SIDES = ['government', 'civil-society'] as const
export type Side = (typeof SIDES)[number]

/** What the newcomer finds: a country on the way to its first plan, or a file taken over from somebody. */
export const SITUATIONS = ['first-plan', 'hand-over'] as const
export type Situation = (typeof SITUATIONS)[number]

/** What the desk adds from what it knows of this person's country. */
export const SHOWN = ['counterpart', 'dates'] as const

const sentence = z.string().trim().min(1)
const inLanguages = z.strictObject({ en: sentence, fr: sentence, es: sentence })

/** One step as it is told to some of those who walk. */
export const Variant = z.strictObject({
  for: z
    .array(z.enum(SIDES))
    .min(1)
    .default([...SIDES]),
  when: z
    .array(z.enum(SITUATIONS))
    .min(1)
    .default([...SITUATIONS]),
  /** Our own words on why the step matters. What is a rule stands in the sections cited, and is quoted from them. */
  text: inLanguages,
  /** Sections of the guidance, `document#anchor`: the first is quoted, the others are named beside it. */
  passages: z.array(z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'document#anchor')).min(1),
  /** One thing to do. */
  do: inLanguages,
  /** A question that a button asks the desk. */
  ask: inLanguages,
  shows: z.enum(SHOWN).optional(),
})

export const StepFile = z.strictObject({
  key: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'lower-case words with hyphens'),
  title: inLanguages,
  variants: z.array(Variant).min(1),
})
export type StepFile = z.infer<typeof StepFile>

/** A step for one side in one situation. */
export interface Step extends Omit<z.infer<typeof Variant>, 'for' | 'when'> {
  readonly key: string
  readonly title: InLanguages<string>
}

/** The path as the knowledge folder has it, with the sections that its steps cite. */
export interface OrientationPath {
  readonly steps: readonly StepFile[]
  readonly passages: readonly Passage[]
}

/** The steps of one newcomer, in order. */
export function stepsFor({ steps }: Pick<OrientationPath, 'steps'>, side: Side, situation: Situation): readonly Step[] {
  return steps.flatMap(({ key, title, variants }) => {
    const variant = variants.find((one) => one.for.includes(side) && one.when.includes(situation))
    if (!variant) return []
    const { for: _, when: __, ...rest } = variant
    return [{ key, title, ...rest }]
  })
}
