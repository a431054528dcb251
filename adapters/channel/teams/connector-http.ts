import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder'
import { OutsideError } from '../../../src/core/problem.ts'
import { problemOf } from './connector-problem.ts'

type ConnectorOptions = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>
type HttpClient = NonNullable<ConnectorOptions['httpClient']>

const PATIENCE_MS = 20_000

/**
 * The connector's way to the network. The SDK's own waits and repeats by itself: a message may then go out twice, and a
 * delivery may sit for as long as Retry-After says. Here every failure is told at once; the outbox decides when to try
 * again. (An error thrown below the SDK's retry policy passes through it.)
 */
export const connectorHttp: HttpClient = {
  sendRequest: async (request) => {
    const response = await send(request.url, {
      method: request.method,
      headers: request.headers.rawHeaders(),
      ...(typeof request.body === 'string' && { body: request.body }),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    const bodyAsText = await response.text()
    if (!response.ok) throw problemOf(response.status, bodyAsText, response.headers.get('retry-after'))
    const headers = request.headers.clone()
    for (const { name } of headers.headersArray()) headers.remove(name)
    for (const [name, value] of response.headers) headers.set(name, value)
    return { request, status: response.status, headers, bodyAsText }
  },
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init)
  } catch (cause) {
    throw new OutsideError('Teams does not answer.', { cause })
  }
}
