import { z } from 'zod'
import { defineTool, fullQuestion, ownWords } from '../tool.ts'

export const tool = defineTool({
  description:
    'Answers questions on the rules, procedures and good practice of the Open Government Partnership from its documents: ' +
    'action plans, co-creation, late plans and letters, review, inactivity, values, commitments, forums. General rules ' +
    'only; dates of a certain country belong to another tool.',
  input: z.object({ words: ownWords, question: fullQuestion }),
  meant: ({ question }) => question,
})
