import { type ZodType, z } from 'zod'
import type { Language } from '../core/language.ts'

/** A part of a message, as a language model hands it to a skill. The desk holds both against what was really said. */
export interface Part {
  /** A piece of the message, letter for letter. */
  readonly words: string
  /** The same, so that it stands by itself, or in words that the skill knows. */
  readonly meant?: string
}

/** How a language model may hand a skill a part of a message. The skill runs its own turn with it, as ever. */
export interface SkillTool {
  /** For the model, in English: what the skill does, and what it does not. */
  readonly description: string
  readonly input: ZodType
  /** Undefined when the model's input does not fit the schema. */
  read(input: unknown, language: Language): Part | undefined
  /** What people say to this skill holds words that a setting may keep from every model. */
  readonly holdsNotes?: true
}

/** For every tool: what the person said of it. */
export const ownWords = z
  .string()
  .min(1)
  .max(6_000)
  .describe('The part of the message that this is about, copied letter for letter.')

/** For tools that only read: what leans on the conversation, said in full. */
export const fullQuestion = z
  .string()
  .min(1)
  .max(400)
  .optional()
  .describe(
    'Only if the words lean on the conversation, or are in another language than English, French or Spanish: the same ' +
      'as a question that stands by itself, in English, French or Spanish. Add no country, number, date or name that the ' +
      'person did not write.',
  )

export function defineTool<T extends { readonly words: string }>(tool: {
  readonly description: string
  readonly input: ZodType<T>
  /** In words that the skill knows; undefined leaves the person's own. */
  readonly meant?: (input: T, language: Language) => string | undefined
  readonly holdsNotes?: true
}): SkillTool {
  const { description, input, meant, holdsNotes } = tool
  return {
    description,
    input,
    ...(holdsNotes && { holdsNotes }),
    read(given, language) {
      const read = input.safeParse(given)
      if (!read.success) return undefined
      const said = meant?.(read.data, language)
      return { words: read.data.words, ...(said !== undefined && { meant: said }) }
    },
  }
}
