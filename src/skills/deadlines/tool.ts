import { z } from 'zod'
import { defineTool, fullQuestion, ownWords } from '../tool.ts'

export const tool = defineTool({
  description:
    'Tells the dates of a country, worked out by its rules: what is due next or in a year, when a plan or report is due, ' +
    'in which phase the country is, what being late or handing in on a day would mean for it, its timeline, a calendar ' +
    'to subscribe to, a plan backwards from a day; for staff also which countries have something due.',
  input: z.object({ words: ownWords, question: fullQuestion }),
  meant: ({ question }) => question,
})
