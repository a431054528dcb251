import type { ZodType } from 'zod'
import type { CountryCode } from '../core/principal.ts'

/** Something that the model may ask to be done. Who gives it out sees to it that the person may do it. */
export interface ModelTool {
  /** Letters, digits, `_` and `-`, at most 64. */
  readonly name: string
  readonly description: string
  /** An object; becomes the JSON schema that the model is given. */
  readonly input: ZodType
}

export interface ToolCall {
  readonly id: string
  readonly name: string
  /** What the model gave, parsed but not checked: undefined when it was no JSON. Check it with the tool's own schema. */
  readonly input: unknown
}

export type ModelMessage =
  /** What we ask of the model. Never words of people or documents. */
  | { readonly from: 'instructions'; readonly text: string }
  | { readonly from: 'person'; readonly text: string }
  | { readonly from: 'model'; readonly text: string; readonly calls?: readonly ToolCall[] }
  /** What came of a tool call. */
  | { readonly from: 'tool'; readonly call: string; readonly text: string }

/** Which prompt a call was made with; both are logged and kept with its costs. */
export interface PromptUsed {
  /** `<use>/<name>`, as its file in `prompts/`. */
  readonly name: string
  readonly hash: string
}

export interface ModelRequest<T = undefined> {
  readonly prompt: PromptUsed
  readonly messages: readonly ModelMessage[]
  /** For whose sake, for budgets and for what may not leave the house. */
  readonly on: { readonly person: string; readonly country?: CountryCode | undefined }
  readonly tools?: readonly ModelTool[]
  /** The shape of the reply; what comes in another shape is `malformed`. */
  readonly output?: ZodType<T>
  /** The request holds words of check-in notes, which a setting may keep from every model. */
  readonly holdsNotes?: true
  readonly mostTokens?: number
  /** The text of the reply so far, each time more came. Never begins anew within a request. */
  readonly heard?: (soFar: string) => void
  readonly signal?: AbortSignal
}

export interface ModelUsage {
  readonly model: string
  readonly inputTokens: number
  readonly outputTokens: number
  readonly milliseconds: number
  /** The server told no tokens: they are reckoned from the length of the text. */
  readonly reckoned?: true
}

/**
 * Why there is no reply. `off`: no model is set. `over-budget`: the day's or the person's. `kept-back`: a setting keeps
 * this country or these texts from any model. `time-out`: silent for too long, or too long in all. `refused`: by the
 * server or the model. `malformed`: not in the shape asked for, or cut. `down`: not reached, failing, or known to fail.
 */
export const NO_REPLY = ['off', 'over-budget', 'kept-back', 'time-out', 'refused', 'malformed', 'down'] as const

export type WhyNoReply = (typeof NO_REPLY)[number]

export type ModelResult<T = undefined> =
  | {
      readonly ok: true
      readonly text: string
      /** Checked against `output`; undefined where none was asked for, or where tools are called instead. */
      readonly value: T | undefined
      readonly calls: readonly ToolCall[]
      readonly usage: ModelUsage
    }
  | {
      readonly ok: false
      readonly why: WhyNoReply
      /** For the log: no words of people, no keys. */
      readonly detail: string
      /** For `over-budget`: whose budget. */
      readonly whose?: 'day' | 'person'
      readonly usage?: ModelUsage
    }

/** A language model. It never throws: whatever fails is a result that says why, and says so soon. */
export interface LanguageModel {
  /** For people: "gpt-4.1-mini at api.openai.com". */
  readonly description: string
  /** False where none is set; then nothing is ever asked of it. */
  readonly on: boolean
  reply<T = undefined>(request: ModelRequest<T>): Promise<ModelResult<T>>
}
