import { openOpenAIEmbeddings } from '../adapters/embeddings/openai/index.ts'
import { type EmbeddingsSettings, settings } from '../adapters/embeddings/openai/settings.ts'
import { makeMask } from '../adapters/model/masking.ts'
import type { ModelSettings } from '../adapters/model/openai/settings.ts'
import type { OutsideSource } from '../adapters/retriever/hybrid/outside-meaning.ts'
import { countriesIn } from './answering/countries-in.ts'
import { ProblemsFound } from './core/problem.ts'
import type { Learned } from './open-desk.ts'
import { wordsKnown } from './open-desk-model.ts'
import type { ChannelState, Environment } from './ports/channel-module.ts'
import type { Store } from './ports/store.ts'

/** Names and meaning of the settings of embeddings, for the doctor and `.env.example`. */
export const embeddingsSettingNames = settings.names

/** Whether embeddings are on, off or half-set, and why. Loads no SDK. */
export function readEmbeddingsSettings(environment: Environment): ChannelState<EmbeddingsSettings> {
  return settings.read(environment)
}

export interface EmbeddingsNeeds {
  readonly learned: Learned
  readonly store: Pick<Store, 'vectors' | 'directory'>
  /** What the settings of the model keep in the house is kept from embeddings too. */
  readonly model: ChannelState<ModelSettings>
}

/** The embeddings of the settings as a source beside our own, or none; throws ProblemsFound where they are half-set. */
export async function openOutsideSource(
  state: ChannelState<EmbeddingsSettings>,
  { learned, store, model }: EmbeddingsNeeds,
): Promise<OutsideSource | undefined> {
  if (state.state === 'half-set') throw new ProblemsFound(state.problems)
  if (state.state === 'off') return undefined
  const known = wordsKnown(learned)
  const notFor = model.state === 'on' ? model.settings.notFor : []
  return {
    embeddings: await openOpenAIEmbeddings(state.settings),
    kept: store.vectors,
    outgoing: async (question) => {
      if ([...countriesIn(question)].some((code) => notFor.includes(code))) return undefined
      const names = (await store.directory.people()).map(({ name }) => name)
      return makeMask({ names, isKnownWord: (word) => known.has(word) }).hide(question)
    },
  }
}
