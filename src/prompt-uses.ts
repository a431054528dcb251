import { COMPOSE, REPAIR } from './answering/composing/compose-prompt.ts'
import { CHOOSE, SUMMARISE } from './conversing/prompts.ts'
import type { PromptUse } from './prompts/define-prompt.ts'
import { SORT } from './skills/check-in/sort-remarks.ts'
import { NEED } from './skills/support-request/need-by-model.ts'

/** Every use of the model, in the order in which they are listed; each has its file in `prompts/`. */
export const PROMPT_USES: readonly PromptUse[] = [COMPOSE, REPAIR, CHOOSE, SUMMARISE, SORT, NEED]
