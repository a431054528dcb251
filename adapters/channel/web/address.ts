import { createHash, randomBytes } from 'node:crypto'
import type { Account, Address } from '../../../src/core/message.ts'

/** What the cookie holds: 256 random bits that nobody else can guess. */
export type BrowserKey = string

const KEY = /^[\w-]{43}$/

export function makeBrowserKey(): BrowserKey {
  return randomBytes(32).toString('base64url')
}

export function parseBrowserKey(text: string | undefined): BrowserKey | undefined {
  return text !== undefined && KEY.test(text) ? text : undefined
}

/** Names a browser in the store without telling its key. */
export function browserOf(key: BrowserKey): string {
  return createHash('sha256').update(`browser\n${key}`).digest('base64url').slice(0, 24)
}

/** The nth conversation of a browser. A page names only `n`: nobody can even ask for another browser's. */
export function conversationOf(browser: string, number: number): string {
  return `web:${browser}:${number}`
}

/** The same for a message that is sent twice, because the page chose `once` before it sent. */
export function messageIdOf(conversation: string, once: string): string {
  return `${conversation}:${once}`
}

export function addressOf(conversation: string): Address {
  return { channel: 'web', to: conversation }
}

/** Someone who assumes a person is another account than the browser itself: what they may see differs. */
export function accountOf(browser: string, person: string | undefined): Account {
  return { channel: 'web', tenant: 'local', user: person === undefined ? browser : `${browser}/${person}` }
}
