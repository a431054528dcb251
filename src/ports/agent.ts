import type { ModelRequest, ModelTool, WhyNoReply } from './language-model.ts'

/** What the model is told of a tool call. Never what was found or kept: that is for the person alone. */
export interface ToolReport {
  readonly done: boolean
  readonly tell: string
}

export interface AgentTool extends ModelTool {
  /** What the model gave is not checked yet. `call` is the id under which the model asked. */
  run(input: unknown, call: string): Promise<ToolReport>
}

export interface AgentTask extends Omit<ModelRequest, 'tools' | 'output' | 'heard'> {
  readonly tools: readonly AgentTool[]
}

/** `round-and-round`: it asked for more tools, or more often, than anybody's message needs. */
export type AgentEnd =
  | {
      readonly ok: true /** Ids of all calls, in the order in which the model made them. */
      readonly calls: readonly string[]
    }
  | { readonly ok: false; readonly why: WhyNoReply | 'round-and-round'; readonly calls: readonly string[] }

/** A language model that may call tools, until all that it called are done. It never throws. */
export interface Agent {
  /** False where no model is set; then nothing is ever asked of it. */
  readonly on: boolean
  work(task: AgentTask): Promise<AgentEnd>
}
