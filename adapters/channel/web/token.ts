import { createHmac, timingSafeEqual } from 'node:crypto'
import type { BrowserKey } from './address.ts'

/**
 * The token that every form of the page carries. It is derived from the cookie, which no other site can read, so it
 * needs no memory and outlives a restart of the desk.
 */
export function tokenFor(key: BrowserKey): string {
  return createHmac('sha256', key).update('a form of the page').digest('base64url')
}

export function isTokenOf(key: BrowserKey, given: unknown): boolean {
  if (typeof given !== 'string') return false
  const expected = Buffer.from(tokenFor(key))
  const offered = Buffer.from(given)
  return expected.length === offered.length && timingSafeEqual(expected, offered)
}
