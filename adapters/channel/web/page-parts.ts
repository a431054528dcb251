import type { IncomingMessage } from '../../../src/core/message.ts'
import type { ChannelTools } from '../../../src/ports/channel-module.ts'
import type { PageFile } from './files.ts'
import type { Streams } from './streams.ts'
import type { Talks } from './talks.ts'
import type { Uploads } from './uploads.ts'

/** What the routes of the page work with. */
export interface PageParts {
  readonly tools: ChannelTools
  readonly files: readonly PageFile[]
  readonly version: string
  readonly streams: Streams
  readonly talks: Talks
  readonly uploads: Uploads
  readonly receive: (message: IncomingMessage) => Promise<void>
}
