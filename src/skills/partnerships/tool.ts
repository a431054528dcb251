import { z } from 'zod'
import { defineTool, fullQuestion, ownWords } from '../tool.ts'

export const tool = defineTool({
  description:
    'Tells which multilateral partners support which country and on what, and where partners overlap or are missing. ' +
    'It arranges nothing: who looks for help needs another tool.',
  input: z.object({ words: ownWords, question: fullQuestion }),
  meant: ({ question }) => question,
})
