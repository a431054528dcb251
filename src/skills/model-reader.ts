import type { CountryCode } from '../core/principal.ts'
import type { PromptUse, Trust } from '../prompts/define-prompt.ts'

/** For whom a text is read, and whether it holds words of check-in notes. */
export interface ReadFor {
  readonly person: string
  readonly country: CountryCode | undefined
  readonly holdsNotes?: true
}

/**
 * Has a language model read a text into the shape of a prompt. Undefined when there is none, or not in time. What comes
 * back is a claim: whoever asks holds it against the text before anything of it counts.
 */
export type ModelReader = <Inputs extends Readonly<Record<string, Trust>>, T>(
  use: PromptUse<Inputs, T>,
  values: { readonly [Name in keyof Inputs]: string },
  on: ReadFor,
) => Promise<T | undefined>
