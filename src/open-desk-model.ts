import { openSystemClock } from '../adapters/clock/system/index.ts'
import { type ModelNeeds, openModel } from '../adapters/model/open-model.ts'
import { type ModelSettings, settings } from '../adapters/model/openai/settings.ts'
import { countriesIn } from './answering/countries-in.ts'
import type { Settings } from './config.ts'
import { ProblemsFound } from './core/problem.ts'
import type { Learned } from './open-desk.ts'
import type { ChannelState, Environment } from './ports/channel-module.ts'
import type { LanguageModel } from './ports/language-model.ts'

/** Names and meaning of the model's settings, for the doctor and `.env.example`. */
export const modelSettingNames = settings.names

/** Whether a model is on, off or half-set, and why. Loads no SDK. */
export function readModelSettings(environment: Environment): ChannelState<ModelSettings> {
  return settings.read(environment)
}

/** The model of the settings, or none; throws ProblemsFound where they are half-set. */
export async function openDeskModel(
  state: ChannelState<ModelSettings>,
  { learned, ...needs }: Omit<ModelNeeds, 'countriesIn' | 'isKnownWord'> & { readonly learned: Learned },
): Promise<LanguageModel> {
  if (state.state === 'half-set') throw new ProblemsFound(state.problems)
  const known = state.state === 'on' ? wordsKnown(learned) : new Set<string>()
  return await openModel(state, { ...needs, countriesIn, isKnownWord: (word) => known.has(word) })
}

/** The same for commands: settings from the environment, the system's clock. */
export function openConfiguredModel(
  environment: Environment,
  { zone }: Pick<Settings, 'zone'>,
  needs: Pick<ModelNeeds, 'store' | 'log'> & { readonly learned: Learned },
): Promise<LanguageModel> {
  return openDeskModel(readModelSettings(environment), { ...needs, zone, clock: openSystemClock() })
}

/** Every word of the guidance, the glossary and the names of countries, as it is written. */
export function wordsKnown({ passages, countries, glossary }: Learned): ReadonlySet<string> {
  const texts = [
    ...passages.map(({ documentTitle, sectionTitle, text }) => `${documentTitle} ${sectionTitle} ${text}`),
    ...countries.flatMap(({ names }) => Object.values(names)),
    ...glossary.flatMap(({ forms }) => Object.values(forms).flat()),
  ]
  const words = new Set<string>()
  for (const text of texts) for (const [word] of text.matchAll(/\p{L}[\p{L}'’-]*/gu)) words.add(word)
  return words
}
