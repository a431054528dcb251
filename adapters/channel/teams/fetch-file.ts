import { OutsideError } from '../../../src/core/problem.ts'
import { isAllowed } from './addresses-allowed.ts'

const PATIENCE_MS = 30_000
const MOST_REDIRECTS = 3

/** The bytes behind a download address, from the allowed places only, whatever it is redirected to. */
export async function fetchFile(address: string, allowed: readonly string[], largest: number): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(PATIENCE_MS)
  let at = address
  for (let hops = 0; hops <= MOST_REDIRECTS; hops += 1) {
    if (!isAllowed(at, allowed)) throw refused('it lies outside of the places from which files are taken')
    const response = await get(at, signal)
    const onwards = response.headers.get('location')
    if (response.status < 300 || response.status >= 400 || onwards === null) return bytesOf(response, largest)
    await response.body?.cancel()
    at = new URL(onwards, at).href
  }
  throw refused('it is redirected too often')
}

async function get(address: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, { redirect: 'manual', signal })
  } catch (cause) {
    throw new OutsideError('The file does not come.', { cause })
  }
}

async function bytesOf(response: Response, largest: number): Promise<Uint8Array> {
  if (!response.ok || !response.body) {
    await response.body?.cancel()
    const later = response.status === 429 || response.status >= 500
    throw new OutsideError(`The file is not given (${response.status}).`, { kind: later ? 'temporary' : 'gone' })
  }
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of response.body) {
      size += chunk.byteLength
      if (size > largest) throw refused(`it is larger than ${Math.floor(largest / 1024 / 1024)} MB`)
      chunks.push(chunk)
    }
  } catch (cause) {
    if (cause instanceof OutsideError) throw cause
    throw new OutsideError('The file breaks off.', { cause })
  }
  return Buffer.concat(chunks)
}

function refused(why: string): OutsideError {
  return new OutsideError(`The file is not taken: ${why}.`, { kind: 'refused' })
}
