import { definePrompt } from '../prompts/define-prompt.ts'

export const CHOOSE = definePrompt({
  name: 'conversing/choose',
  usedBy: 'src/conversing/converse.ts',
  inputs: { role: 'ours', summary: 'untrusted', conversation: 'untrusted', message: 'untrusted' },
})
