import { z } from 'zod'
import type { Problem } from '../../../src/core/problem.ts'
import type { ChannelSettings, ChannelState, Environment } from '../../../src/ports/channel-module.ts'
import { type Prices, parsePrices } from '../prices.ts'

/** Where the model is: OpenAI and whatever speaks as it does, or Azure. */
export type Endpoint =
  | { readonly kind: 'compatible'; readonly key: string; readonly url: string | undefined }
  | { readonly kind: 'azure'; readonly key: string; readonly url: string; readonly version: string }

export interface ModelSettings {
  readonly endpoint: Endpoint
  /** In Azure, the name of the deployment. */
  readonly model: string
  readonly fallback: string | undefined
  readonly tokensPerDay: number
  readonly tokensPerPerson: number
  readonly prices: Prices
  /** ISO codes of the countries that are kept from any model. */
  readonly notFor: readonly string[]
  /** False keeps the words of check-in notes from any model. */
  readonly seesNotes: boolean
  /** A model that is silent for so long is given up, and the answer comes without it. */
  readonly silenceMs: number
  readonly longestMs: number
  /** False for servers that refuse to be given a JSON schema: the prompt alone asks for the shape. */
  readonly schemas: boolean
}

const NAMES = [
  {
    name: 'OPENAI_API_KEY',
    meaning: 'key of OpenAI or of a server that speaks as it does; any word where it asks for none',
  },
  { name: 'OPENAI_BASE_URL', meaning: 'another server than OpenAI, such as http://127.0.0.1:11434/v1' },
  { name: 'AZURE_OPENAI_API_KEY', meaning: 'key of Azure OpenAI, instead of OPENAI_API_KEY' },
  { name: 'AZURE_OPENAI_ENDPOINT', meaning: 'https://<resource>.openai.azure.com' },
  { name: 'AZURE_OPENAI_API_VERSION', meaning: 'such as 2024-10-21' },
  {
    name: 'COUNTRYDESK_MODEL',
    meaning: 'the model, in Azure its deployment; default gpt-4.1-mini at OpenAI; off answers without a model',
  },
  { name: 'COUNTRYDESK_MODEL_FALLBACK', meaning: 'the model asked when that one fails' },
  { name: 'COUNTRYDESK_MODEL_TOKENS_DAY', meaning: 'tokens of a day for everybody together; default 2000000' },
  { name: 'COUNTRYDESK_MODEL_TOKENS_PERSON', meaning: 'tokens of a day for one person; default 200000' },
  {
    name: 'COUNTRYDESK_MODEL_PRICES',
    meaning: 'money for a million tokens in and out, for npm run costs: gpt-4.1-mini=0.40/1.60, other=1/4',
  },
  { name: 'COUNTRYDESK_MODEL_NOT_FOR', meaning: 'countries kept from any model, as ISO codes: KE, GH' },
  { name: 'COUNTRYDESK_MODEL_NOTES', meaning: 'no keeps the words of check-in notes from any model; default yes' },
  {
    name: 'COUNTRYDESK_MODEL_SILENCE',
    meaning: 'milliseconds of silence after which a model is given up; default 2500',
  },
  { name: 'COUNTRYDESK_MODEL_LONGEST', meaning: 'milliseconds that one reply may take; default 20000' },
  { name: 'COUNTRYDESK_MODEL_SCHEMAS', meaning: 'no for a server that refuses JSON schemas; default yes' },
] as const

const OPENAI_MODEL = 'gpt-4.1-mini'
const yesOrNo = z.enum(['yes', 'no'], 'must be yes or no').default('yes')
const tokens = (usual: number) =>
  z.coerce.number('must be a number').int().min(1_000, 'must be 1000 or more').default(usual)

const Settings = z
  .object({
    OPENAI_API_KEY: z.string().min(1).optional(),
    OPENAI_BASE_URL: z.url({ protocol: /^https?$/, error: 'is no http or https address' }).optional(),
    AZURE_OPENAI_API_KEY: z.string().min(1).optional(),
    AZURE_OPENAI_ENDPOINT: z.url({ protocol: /^https?$/, error: 'is no https address' }).optional(),
    AZURE_OPENAI_API_VERSION: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}(-preview)?$/, 'is no version, such as 2024-10-21')
      .optional(),
    COUNTRYDESK_MODEL: z.string().min(1).optional(),
    COUNTRYDESK_MODEL_FALLBACK: z.string().min(1).optional(),
    COUNTRYDESK_MODEL_TOKENS_DAY: tokens(2_000_000),
    COUNTRYDESK_MODEL_TOKENS_PERSON: tokens(200_000),
    COUNTRYDESK_MODEL_PRICES: z.string().default(''),
    COUNTRYDESK_MODEL_NOT_FOR: z
      .string()
      .regex(/^\s*[A-Za-z]{2}(\s*,\s*[A-Za-z]{2})*\s*$/, 'must be ISO codes with commas between them')
      .optional(),
    COUNTRYDESK_MODEL_NOTES: yesOrNo,
    COUNTRYDESK_MODEL_SILENCE: z.coerce.number('must be a number').int().min(100).max(60_000).default(2_500),
    COUNTRYDESK_MODEL_LONGEST: z.coerce.number('must be a number').int().min(1_000).max(300_000).default(20_000),
    COUNTRYDESK_MODEL_SCHEMAS: yesOrNo,
  })
  .superRefine((given, context) => {
    const missing = (name: (typeof NAMES)[number]['name'], because: string) =>
      context.addIssue({ code: 'custom', path: [name], message: `is not set, but ${because}` })
    const azure = [given.AZURE_OPENAI_API_KEY, given.AZURE_OPENAI_ENDPOINT, given.AZURE_OPENAI_API_VERSION]
    if (azure.some(Boolean)) {
      if (given.OPENAI_API_KEY || given.OPENAI_BASE_URL) {
        context.addIssue({
          code: 'custom',
          path: ['OPENAI_API_KEY'],
          message: 'is set beside settings of Azure: choose one',
        })
      }
      if (!given.AZURE_OPENAI_API_KEY) missing('AZURE_OPENAI_API_KEY', 'other settings of Azure are')
      if (!given.AZURE_OPENAI_ENDPOINT) missing('AZURE_OPENAI_ENDPOINT', 'other settings of Azure are')
      if (!given.AZURE_OPENAI_API_VERSION) missing('AZURE_OPENAI_API_VERSION', 'other settings of Azure are')
      if (!given.COUNTRYDESK_MODEL) missing('COUNTRYDESK_MODEL', 'Azure must be told the deployment')
      return
    }
    if (!given.OPENAI_API_KEY) missing('OPENAI_API_KEY', 'other settings of a model are')
    if (given.OPENAI_BASE_URL && !given.COUNTRYDESK_MODEL) {
      missing('COUNTRYDESK_MODEL', 'a server other than OpenAI must be told which model')
    }
  })

/** What a trace of LangChain's would send to another company: every word, past all that we do to prevent it. */
const TRACING = ['LANGSMITH_TRACING', 'LANGCHAIN_TRACING_V2', 'LANGSMITH_TRACING_V2', 'LANGCHAIN_TRACING'] as const

/** Off without a key; half-set where settings contradict each other or lack one another. Loads no SDK. */
export const settings: ChannelSettings<ModelSettings> = {
  names: NAMES,
  read(environment: Environment): ChannelState<ModelSettings> {
    const given = Object.fromEntries(
      NAMES.flatMap(({ name }) => (environment[name]?.trim() ? [[name, environment[name]?.trim()]] : [])),
    )
    if (given.COUNTRYDESK_MODEL?.toLowerCase() === 'off') return { state: 'off', why: 'COUNTRYDESK_MODEL is off' }
    if (Object.keys(given).length === 0) return { state: 'off', why: 'OPENAI_API_KEY is not set' }
    const read = Settings.safeParse(given)
    const prices = parsePrices(given.COUNTRYDESK_MODEL_PRICES ?? '')
    const problems = [
      ...(read.success ? [] : read.error.issues.map(problemOf)),
      ...prices.problems,
      ...TRACING.filter((name) => environment[name] === 'true').map(tracingProblem),
    ]
    if (!read.success || problems.length > 0) return { state: 'half-set', problems }
    const set = read.data
    const endpoint: Endpoint = set.AZURE_OPENAI_API_KEY
      ? {
          kind: 'azure',
          key: set.AZURE_OPENAI_API_KEY,
          url: (set.AZURE_OPENAI_ENDPOINT ?? '').replace(/\/+$/, ''),
          version: set.AZURE_OPENAI_API_VERSION ?? '',
        }
      : { kind: 'compatible', key: set.OPENAI_API_KEY ?? '', url: set.OPENAI_BASE_URL }
    const model = set.COUNTRYDESK_MODEL ?? OPENAI_MODEL
    return {
      state: 'on',
      how: `${model} at ${hostOf(endpoint)}${set.COUNTRYDESK_MODEL_FALLBACK ? `, else ${set.COUNTRYDESK_MODEL_FALLBACK}` : ''}`,
      settings: {
        endpoint,
        model,
        fallback: set.COUNTRYDESK_MODEL_FALLBACK,
        tokensPerDay: set.COUNTRYDESK_MODEL_TOKENS_DAY,
        tokensPerPerson: set.COUNTRYDESK_MODEL_TOKENS_PERSON,
        prices: prices.prices,
        notFor: (set.COUNTRYDESK_MODEL_NOT_FOR ?? '').toUpperCase().match(/[A-Z]{2}/g) ?? [],
        seesNotes: set.COUNTRYDESK_MODEL_NOTES === 'yes',
        silenceMs: set.COUNTRYDESK_MODEL_SILENCE,
        longestMs: set.COUNTRYDESK_MODEL_LONGEST,
        schemas: set.COUNTRYDESK_MODEL_SCHEMAS === 'yes',
      },
    }
  },
}

function hostOf(endpoint: Endpoint): string {
  return endpoint.url === undefined ? 'api.openai.com' : new URL(endpoint.url).host
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  const name = String(issue.path[0])
  const meaning = NAMES.find((setting) => setting.name === name)?.meaning ?? ''
  return { where: `setting ${name}`, what: `${issue.message}.`, mend: `It should be: ${meaning}.` }
}

function tracingProblem(name: string): Problem {
  return {
    where: `setting ${name}`,
    what: 'would have every word that the model is given sent to a third service.',
    mend: 'Unset it.',
  }
}
