/** What we send, as Teams reads it. Ours, so that the renderer knows no SDK. */
export interface OutgoingActivity {
  readonly type: 'message'
  readonly text?: string
  readonly textFormat?: 'markdown'
  /** Words for the notification, where the message itself is a card. */
  readonly summary?: string
  readonly attachments?: readonly OutgoingAttachment[]
  readonly entities?: readonly MessageEntity[]
  readonly channelData?: { readonly feedbackLoop: { readonly type: 'default' } }
  readonly suggestedActions?: {
    readonly actions: readonly { readonly type: 'imBack'; readonly title: string; readonly value: string }[]
  }
}

export interface OutgoingAttachment {
  readonly contentType: string
  readonly name?: string
  readonly content: unknown
}

/** The one root message entity: label and citations share it, as a second one is refused. */
export interface MessageEntity {
  readonly type: 'https://schema.org/Message'
  readonly '@type': 'Message'
  readonly '@context': 'https://schema.org'
  readonly '@id': ''
  readonly additionalType?: readonly ['AIGeneratedContent']
  readonly citation?: readonly Citation[]
}

export interface Citation {
  readonly '@type': 'Claim'
  readonly position: number
  readonly appearance: {
    readonly '@type': 'DigitalDocument'
    readonly name: string
    readonly abstract?: string
    readonly url?: string
    readonly keywords?: readonly string[]
  }
}

/** Teams counts UTF-16: the message is refused above about 100 KB, so we stay below 80. */
export const LARGEST_BYTES = 80_000

export function bytesOf(activity: OutgoingActivity | object): number {
  return JSON.stringify(activity).length * 2
}
