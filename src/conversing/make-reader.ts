import type { LanguageModel } from '../ports/language-model.ts'
import type { Prompts } from '../prompts/load-prompts.ts'
import type { ModelReader } from '../skills/model-reader.ts'

/** What the rules understood is shown when the model takes longer. */
const PATIENCE_MS = 2_600

export function makeReader(model: LanguageModel, prompts: Prompts, patienceMs: number = PATIENCE_MS): ModelReader {
  return async (use, values, { person, country, holdsNotes }) => {
    const reply = await model.reply({
      ...prompts.render(use, values),
      on: { person, country },
      ...(holdsNotes && { holdsNotes }),
      signal: AbortSignal.timeout(patienceMs),
    })
    return reply.ok ? reply.value : undefined
  }
}
