import type { IncomingMessage } from '../../src/core/message.ts'

let count = 0

/** A message of a channel called `test`, from one account in one conversation unless said otherwise. */
export function makeMessage(text: string, more: Partial<IncomingMessage> = {}): IncomingMessage {
  count += 1
  return {
    id: `test:${count}`,
    from: { channel: 'test', tenant: 'T', user: 'U' },
    conversation: 'test:C',
    replyTo: { channel: 'test', to: 'C' },
    audience: 'private',
    text,
    sentAt: 0,
    files: [],
    ...more,
  }
}
