import { channel } from '../../adapters/channel/web/index.ts'
import type { Store } from '../../src/ports/store.ts'
import { openTestDesk, type TestDesk } from './test-desk.ts'

/** The real desk with its page, on a free port of this machine. */
export interface WebDesk extends TestDesk {
  readonly address: string
}

export async function openWebDesk(given: { readonly store?: Store; readonly port?: number } = {}): Promise<WebDesk> {
  const desk = await openTestDesk({
    channels: async (tools) => [await channel.open({}, tools('web'))],
    ...(given.store && { store: given.store }),
  })
  return { ...desk, address: await desk.server.listen('127.0.0.1', given.port ?? 0) }
}
