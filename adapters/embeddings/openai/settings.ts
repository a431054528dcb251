import type { ChannelSettings, ChannelState, Environment } from '../../../src/ports/channel-module.ts'
import type { Endpoint } from '../../model/openai/settings.ts'

export interface EmbeddingsSettings {
  readonly endpoint: Endpoint
  /** In Azure, the name of the deployment. */
  readonly model: string
  /** Shorter vectors than the model's own, for models that can. */
  readonly dimensions: number | undefined
}

const OPENAI_MODEL = 'text-embedding-3-small'
const MODEL = 'COUNTRYDESK_EMBEDDINGS'
const DIMENSIONS = 'COUNTRYDESK_EMBEDDINGS_DIMENSIONS'

/** Uses the key of the language model. Loads no SDK. */
export const settings: ChannelSettings<EmbeddingsSettings> = {
  names: [
    {
      name: MODEL,
      meaning:
        'the model of embeddings, in Azure its deployment; default text-embedding-3-small at OpenAI, none elsewhere; off searches without',
    },
    {
      name: DIMENSIONS,
      meaning: 'numbers of a vector, for models that can give shorter ones; default as the model has',
    },
  ],
  read(environment: Environment): ChannelState<EmbeddingsSettings> {
    const wanted = environment[MODEL]?.trim() || undefined
    if (wanted?.toLowerCase() === 'off') return { state: 'off', why: `${MODEL} is off` }
    const endpoint = endpointOf(environment)
    if (!endpoint) {
      if (wanted === undefined) return { state: 'off', why: 'OPENAI_API_KEY is not set' }
      return halfSet(MODEL, 'is set, but there is no key.', 'Set OPENAI_API_KEY, or all three settings of Azure.')
    }
    const atOpenAI = endpoint.kind === 'compatible' && endpoint.url === undefined
    const model = wanted ?? (atOpenAI ? OPENAI_MODEL : undefined)
    if (model === undefined) return { state: 'off', why: `${MODEL} does not tell which model the server has` }
    const given = environment[DIMENSIONS]?.trim() || undefined
    const dimensions = given === undefined ? undefined : Number(given)
    if (dimensions !== undefined && !(Number.isInteger(dimensions) && dimensions >= 8 && dimensions <= 4096)) {
      return halfSet(DIMENSIONS, `is ${given}.`, 'Write a whole number from 8 to 4096, or unset it.')
    }
    const host = endpoint.url === undefined ? 'api.openai.com' : new URL(endpoint.url).host
    return { state: 'on', how: `${model} at ${host}`, settings: { endpoint, model, dimensions } }
  },
}

/** Whatever is wrong with these is told where the language model reads them. */
function endpointOf(environment: Environment): Endpoint | undefined {
  const value = (name: string) => environment[name]?.trim() || undefined
  const [azureKey, azureUrl, version] = [
    value('AZURE_OPENAI_API_KEY'),
    value('AZURE_OPENAI_ENDPOINT'),
    value('AZURE_OPENAI_API_VERSION'),
  ]
  if (azureKey && azureUrl && version && URL.canParse(azureUrl)) {
    return { kind: 'azure', key: azureKey, url: azureUrl.replace(/\/+$/, ''), version }
  }
  const [key, url] = [value('OPENAI_API_KEY'), value('OPENAI_BASE_URL')]
  return key && (url === undefined || URL.canParse(url)) ? { kind: 'compatible', key, url } : undefined
}

function halfSet(name: string, what: string, mend: string): ChannelState<EmbeddingsSettings> {
  return { state: 'half-set', problems: [{ where: `setting ${name}`, what: `It ${what}`, mend }] }
}
