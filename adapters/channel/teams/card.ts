import { createHash } from 'node:crypto'
import { honest } from './markdown.ts'
import type { OutgoingActivity, OutgoingAttachment } from './outgoing.ts'

export type CardElement = Readonly<Record<string, unknown>>

/** Notifications show so many characters at most. */
const SUMMARY = 200
/** Drawn where a client knows no Adaptive Cards 1.5. */
const FALLBACK = 4_000

/** Adaptive Card 1.5, the latest that bots may send to Teams. */
export function cardOf(body: readonly CardElement[], plain: string): OutgoingAttachment {
  return {
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: {
      type: 'AdaptiveCard',
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      version: '1.5',
      fallbackText: beginning(plain, FALLBACK) || '…',
      body,
      msteams: { width: 'Full' },
    },
  }
}

/** `summary` is read in the notification, `plain` where a client draws no such card. */
export function cardMessage(body: readonly CardElement[], plain: string, summary = plain): OutgoingActivity {
  return { type: 'message', summary: beginning(summary, SUMMARY), attachments: [cardOf(body, plain)] }
}

/** Words in a card. A TextBlock would read Markdown in them; runs show just what they are given. */
export function wordsIn(
  text: string,
  looks: { readonly strong?: boolean; readonly subtle?: boolean } = {},
): CardElement {
  const run = {
    type: 'TextRun',
    text: honest(text) || ' ',
    ...(looks.strong && { weight: 'Bolder' }),
    ...(looks.subtle && { isSubtle: true }),
  }
  return { type: 'RichTextBlock', inlines: [run] }
}

/** The beginning of words, between characters. */
export function beginning(text: string, longest: number): string {
  const words = honest(text)
  return words.length <= longest
    ? words
    : `${words
        .slice(0, longest - 1)
        .toWellFormed()
        .replace(/\uFFFD$/, '')}…`
}

/** A title or label, which must not be empty: on one line, within its length. */
export function titleOf(text: string, longest: number): string {
  return beginning(text.replace(/\s+/g, ' '), longest).trim() || '…'
}

/** Names the cards of a letter: the same each time it is drawn. */
export function cardName(key: string, conversation: string): string {
  return createHash('sha256').update(`${conversation}\n${key}`).digest('hex').slice(0, 24)
}
