import type { LanguageModel, ModelRequest } from '../ports/language-model.ts'

/** Long enough for the turn that found the model silent to be answered without it. */
const REST_MS = 4_000

/**
 * The same model, which is not asked again for a moment after it was found silent or down: whoever waited for it once
 * in a turn does not wait a second time. Without this each use of a turn would wait by itself.
 */
export function restAfterSilence(model: LanguageModel, now: () => number = () => performance.now()): LanguageModel {
  let restsUntil = Number.NEGATIVE_INFINITY
  return {
    ...model,
    async reply<T = undefined>(request: ModelRequest<T>) {
      if (now() < restsUntil) return { ok: false, why: 'down', detail: 'it was silent a moment ago' }
      const reply = await model.reply(request)
      if (!reply.ok && (reply.why === 'time-out' || reply.why === 'down')) restsUntil = now() + REST_MS
      return reply
    },
  }
}
