import type { Language } from '../core/language.ts'
import type { Place, Viewer } from '../ports/channel-module.ts'
import { type HomeParts, visitOf } from './home-for.ts'

/**
 * Keeps where somebody of the directory can be reached who has not written there: letters find them from now on. Who
 * is reached on another platform stays there, as an administrator may add an app for people who never open it.
 */
export async function meet(viewer: Viewer, place: Place, now: Date, parts: HomeParts): Promise<Language> {
  const { principal, language } = await visitOf(viewer, now, parts)
  if (principal.role === 'guest') return language
  const { channel } = place.address
  const known = await parts.store.directory.addressesOf(principal.id)
  const elsewhere = known.some(({ address, unreachable }) => address.channel !== channel && unreachable === undefined)
  if (!elsewhere) {
    const learnt = { person: principal.id, account: viewer.account, ...place }
    await parts.store.commit({ by: principal.id, now, keep: [], send: [], learnt })
  }
  return language
}
