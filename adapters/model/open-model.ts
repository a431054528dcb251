import type { CivilDate } from '../../src/core/dates.ts'
import type { ChannelState } from '../../src/ports/channel-module.ts'
import type { Clock } from '../../src/ports/clock.ts'
import type { LanguageModel, ModelRequest, ModelResult, ModelUsage } from '../../src/ports/language-model.ts'
import type { Log } from '../../src/ports/log.ts'
import type { Store } from '../../src/ports/store.ts'
import { type Budget, openBudget } from './budget.ts'
import { ModelFailure } from './failure.ts'
import { type Ledger, openLedger } from './ledger.ts'
import { hideIn, makeMask, putBackIn } from './masking.ts'
import { NO_MODEL } from './none.ts'
import type { ModelSettings } from './openai/settings.ts'
import type { withPatience } from './patience.ts'
import type { RawModel } from './raw-model.ts'
import { readValue } from './read-value.ts'

export interface ModelNeeds {
  readonly store: Pick<Store, 'commit' | 'entries' | 'directory'>
  readonly clock: Clock
  readonly log: Log
  /** Time zone in which a budget's day begins. */
  readonly zone: string
  /** Countries that a text speaks of, as ISO codes: what is kept back by setting. */
  readonly countriesIn: (text: string) => ReadonlySet<string>
  /** Whether the guidance uses a word, as it is written: then it is hardly a person's name. */
  readonly isKnownWord: (word: string) => boolean
  /** Another model than the settings', for tests. */
  readonly raw?: RawModel
}

const LETTERS_PER_TOKEN = 4
/** Set aside for a reply whose length nobody limited. */
const USUAL_REPLY = 1_000
const NAMES_FOR_MS = 60_000

/** The model of the settings, with patience, budget, ledger and discretion; without settings, none. */
export async function openModel(state: ChannelState<ModelSettings>, needs: ModelNeeds): Promise<LanguageModel> {
  if (state.state !== 'on') return NO_MODEL
  const { settings } = state
  // The only way to LangChain's chat models: without a key not one byte of them is loaded.
  const raw = needs.raw ?? (await import('./openai/index.ts')).openOpenAi(settings)
  const ask = (await import('./patience.ts')).withPatience(raw, settings)
  const ledger = openLedger(needs.store, settings.prices)
  const budget = openBudget(ledger, settings, () => needs.clock.now().getTime())
  const names = rememberNames(needs)
  return {
    description: state.how,
    on: true,
    reply: <T>(request: ModelRequest<T>) => reply(request, { ...needs, settings, ask, ledger, budget, names }),
  }
}

interface Parts extends ModelNeeds {
  readonly settings: ModelSettings
  readonly ask: ReturnType<typeof withPatience>
  readonly ledger: Ledger
  readonly budget: Budget
  readonly names: () => Promise<readonly string[]>
}

/** The names of the directory, read anew each minute. */
function rememberNames({ store, clock }: Pick<ModelNeeds, 'store' | 'clock'>): Parts['names'] {
  let known: { readonly at: number; readonly names: readonly string[] } | undefined
  return async () => {
    const at = clock.now().getTime()
    if (known && at - known.at < NAMES_FOR_MS) return known.names
    known = { at, names: (await store.directory.people()).map(({ name }) => name) }
    return known.names
  }
}

async function reply<T>(request: ModelRequest<T>, parts: Parts): Promise<ModelResult<T>> {
  const { clock, log, settings, budget } = parts
  const { prompt, on } = request
  const day: CivilDate = clock.today(parts.zone)
  try {
    const held = keptBack(request, settings, parts.countriesIn)
    if (held) return { ok: false, why: 'kept-back', detail: held }
    const reserved = await budget.reserve(on.person, reckon(request), day)
    if ('over' in reserved) {
      log.warn('the budget of the model is used up', { whose: reserved.over, prompt: prompt.name })
      return { ok: false, why: 'over-budget', whose: reserved.over, detail: `budget of the ${reserved.over}` }
    }
    const mask = makeMask({ names: await parts.names(), isKnownWord: parts.isKnownWord })
    const result = putBackIn(await asked(hideIn(request, mask), parts), mask)
    const { usage } = result
    if (usage) await note(request, usage, result.ok ? 'ok' : result.why, day, parts)
    reserved.settle(usage ? usage.inputTokens + usage.outputTokens : 0)
    const { name, hash } = prompt
    if (result.ok) log.info('a model replied', { prompt: name, hash, ...usage })
    else log.warn('no reply of the model', { prompt: name, hash, why: result.why, detail: result.detail, ...usage })
    return result
  } catch (error) {
    // The store failed, or we did: no reason to leave the person without an answer.
    log.error('the model was not asked', { prompt: prompt.name, stack: error instanceof Error ? error.stack : '' })
    return { ok: false, why: 'down', detail: 'a failure of our own' }
  }
}

async function asked<T>(request: ModelRequest<T>, { ask }: Parts): Promise<ModelResult<T>> {
  try {
    const { text, calls, usage } = await ask(request as ModelRequest<unknown>)
    if (!request.output || calls.length > 0) return { ok: true, text, value: undefined, calls, usage }
    const value = readValue(text, request.output)
    if (value) return { ok: true, text, value: value.value, calls, usage }
    return { ok: false, why: 'malformed', detail: 'not in the shape asked for', usage }
  } catch (error) {
    const { why, message, usage } =
      error instanceof ModelFailure ? error : new ModelFailure('down', error instanceof Error ? error.name : 'unknown')
    return { ok: false, why, detail: message, ...(usage && { usage }) }
  }
}

/** A ledger that cannot be written costs nobody their answer. */
async function note(
  { prompt, on }: Pick<ModelRequest, 'prompt' | 'on'>,
  usage: ModelUsage,
  ended: Parameters<Ledger['note']>[0]['ended'],
  day: CivilDate,
  { ledger, clock, log }: Parts,
): Promise<void> {
  try {
    await ledger.note({ prompt, person: on.person, usage, ended }, clock.now(), day)
  } catch (error) {
    log.error('the cost of a call was not kept', { prompt: prompt.name, why: error instanceof Error ? error.name : '' })
  }
}

function keptBack(
  request: Pick<ModelRequest, 'messages' | 'on' | 'holdsNotes'>,
  { notFor, seesNotes }: Pick<ModelSettings, 'notFor' | 'seesNotes'>,
  countriesIn: ModelNeeds['countriesIn'],
): string | undefined {
  if (request.holdsNotes && !seesNotes) return 'words of notes'
  if (notFor.length === 0) return undefined
  if (request.on.country && notFor.includes(request.on.country)) return 'the country of the person'
  const told = request.messages.filter(({ from }) => from !== 'instructions')
  return told.some(({ text }) => [...countriesIn(text)].some((code) => notFor.includes(code)))
    ? 'a country that is spoken of'
    : undefined
}

function reckon({ messages, mostTokens }: Pick<ModelRequest, 'messages' | 'mostTokens'>): number {
  const letters = messages.reduce((sum, { text }) => sum + text.length, 0)
  return Math.ceil(letters / LETTERS_PER_TOKEN) + (mostTokens ?? USUAL_REPLY)
}
