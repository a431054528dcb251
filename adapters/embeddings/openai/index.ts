import { OutsideError } from '../../../src/core/problem.ts'
import type { Embeddings } from '../../../src/ports/embeddings.ts'
import { checkedVectors } from './checked-vectors.ts'
import type { EmbeddingsSettings } from './settings.ts'

/** Texts of one request; a section has some hundred tokens. */
const BATCH = 64
const DOCUMENTS_MS = 60_000
const DOCUMENT_RETRIES = 3
/** A person waits: search goes on with what we have ourselves. */
export const QUERY_MS = 500
/** Longer texts are refused by the models (8,191 tokens); what a section is about stands in its beginning. */
const LONGEST_TEXT = 12_000

/** Embeddings of OpenAI, Azure, or a server that speaks as they do, through LangChain; its SDK is loaded here. */
export async function openOpenAIEmbeddings(
  { endpoint, model, dimensions }: EmbeddingsSettings,
  queryMs: number = QUERY_MS,
): Promise<Embeddings> {
  const { OpenAIEmbeddings } = await import('@langchain/openai')
  const common = {
    model,
    // The SDK asks for base64 otherwise, which some servers do not know: vectors of zeros are what comes of it.
    encodingFormat: 'float' as const,
    batchSize: BATCH,
    apiKey: endpoint.key,
    ...(dimensions !== undefined && { dimensions }),
    configuration: configurationFor(endpoint, model),
  }
  const patient = new OpenAIEmbeddings({ ...common, timeout: DOCUMENTS_MS, maxRetries: DOCUMENT_RETRIES })
  const quick = new OpenAIEmbeddings({ ...common, timeout: queryMs, maxRetries: 0 })
  const host = endpoint.url === undefined ? 'api.openai.com' : new URL(endpoint.url).host
  return {
    description: `${model} at ${host}`,
    fingerprint: `${host}/${model}/${dimensions ?? 'own'}`,
    embedDocuments: async (texts) => {
      if (texts.length === 0) return []
      const cut = texts.map((text) => text.slice(0, LONGEST_TEXT))
      return checkedVectors(await outside(() => patient.embedDocuments(cut)), texts.length, dimensions)
    },
    embedQuery: async (text) => {
      const found = await outside(() => quick.embedQuery(text.slice(0, LONGEST_TEXT)))
      const [vector] = checkedVectors([found], 1, dimensions)
      if (!vector) throw new OutsideError('The model gave no vector.', { kind: 'refused' })
      return vector
    },
  }
}

function configurationFor(endpoint: EmbeddingsSettings['endpoint'], model: string) {
  if (endpoint.kind === 'compatible') return endpoint.url === undefined ? {} : { baseURL: endpoint.url }
  return {
    baseURL: `${endpoint.url}/openai/deployments/${encodeURIComponent(model)}`,
    defaultQuery: { 'api-version': endpoint.version },
    defaultHeaders: { 'api-key': endpoint.key },
  }
}

/** What a server says of an error may hold the text or the key: only its kind is told. */
async function outside<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    const status = (error as { status?: unknown } | undefined)?.status
    const refused = typeof status === 'number' && status >= 400 && status < 500 && status !== 408 && status !== 429
    const kind = error instanceof Error ? error.name : 'failure'
    const what = typeof status === 'number' ? `status ${status}` : kind
    throw new OutsideError(`The embeddings could not be made (${what}).`, { kind: refused ? 'refused' : 'temporary' })
  }
}
