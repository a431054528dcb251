import type { ZodType } from 'zod'

/** `ours`: written by us, may stand among the instructions. `untrusted`: words of people and documents, always fenced. */
export type Trust = 'ours' | 'untrusted'

/** One use of the model: what its prompt is given and what comes back. Its words stand in `prompts/<name>.md`. */
export interface PromptUse<
  Inputs extends Readonly<Record<string, Trust>> = Readonly<Record<string, Trust>>,
  T = unknown,
> {
  /** `<use>/<name>`, as the file below `prompts/`. */
  readonly name: string
  /** The file of ours that uses it. */
  readonly usedBy: string
  readonly inputs: Inputs
  /** The shape of the reply; undefined for plain text or tool calls. */
  readonly output: ZodType<T> | undefined
}

export function definePrompt<const Inputs extends Readonly<Record<string, Trust>>, T = undefined>(use: {
  readonly name: string
  readonly usedBy: string
  readonly inputs: Inputs
  readonly output?: ZodType<T>
}): PromptUse<Inputs, T> {
  return { ...use, output: use.output }
}
