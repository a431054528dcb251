import { AIMessage, type BaseMessage, HumanMessage, SystemMessage, ToolMessage } from '@langchain/core/messages'
import { z } from 'zod'
import type { ModelMessage, ModelTool } from '../../../src/ports/language-model.ts'

export function toLangChain(message: ModelMessage): BaseMessage {
  switch (message.from) {
    case 'instructions':
      return new SystemMessage(message.text)
    case 'person':
      return new HumanMessage(message.text)
    case 'tool':
      return new ToolMessage({ content: message.text, tool_call_id: message.call })
    case 'model':
      return new AIMessage({
        content: message.text,
        tool_calls: (message.calls ?? []).map(({ id, name, input }) => ({
          id,
          name,
          args: (input ?? {}) as Record<string, unknown>,
          type: 'tool_call' as const,
        })),
      })
  }
}

export function toolFor({ name, description, input }: ModelTool) {
  return { type: 'function' as const, function: { name, description, parameters: schemaFor(input) } }
}

/** The JSON schema of a reply or a tool's input, as the model is to write it. */
export function schemaFor(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' })
  return rest
}
