import { z } from 'zod'
import { definePrompt } from '../prompts/define-prompt.ts'

export const CHOOSE = definePrompt({
  name: 'conversing/choose',
  usedBy: 'src/conversing/converse.ts',
  inputs: { role: 'ours', summary: 'untrusted', conversation: 'untrusted', message: 'untrusted' },
})

export const SUMMARISE = definePrompt({
  name: 'conversing/summary',
  usedBy: 'src/conversing/summarise.ts',
  inputs: { before: 'untrusted', conversation: 'untrusted' },
  output: z.object({ sentences: z.array(z.string().max(300)).max(6) }),
})
