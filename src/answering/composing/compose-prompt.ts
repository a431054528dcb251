import { z } from 'zod'
import { definePrompt } from '../../prompts/define-prompt.ts'

/** What the model gives back: sentences, each with the tokens of the passages on which it rests. */
export const Draft = z.object({
  sentences: z
    .array(
      z.object({
        text: z.string(),
        rests: z.array(z.string()),
        quote: z.string().optional(),
        item: z.boolean().optional(),
      }),
    )
    .max(40),
})

export type Draft = z.infer<typeof Draft>

export const COMPOSE = definePrompt({
  name: 'answering/compose',
  usedBy: 'src/answering/composing/composer.ts',
  inputs: {
    language: 'ours',
    needed: 'ours',
    terms: 'ours',
    passages: 'untrusted',
    earlier: 'untrusted',
    question: 'untrusted',
  },
  output: Draft,
})

export const REPAIR = definePrompt({
  name: 'answering/repair',
  usedBy: 'src/answering/composing/composer.ts',
  inputs: { objections: 'untrusted' },
  output: Draft,
})
