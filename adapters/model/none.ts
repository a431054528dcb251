import type { LanguageModel } from '../../src/ports/language-model.ts'

/** Where no key is set: nothing is loaded, nothing is asked. */
export const NO_MODEL: LanguageModel = {
  description: 'no model',
  on: false,
  reply: async () => ({ ok: false, why: 'off', detail: 'no key is set' }),
}
