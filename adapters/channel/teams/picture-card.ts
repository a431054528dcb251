import { captionOf } from '../../../src/core/caption.ts'
import type { Block } from '../../../src/core/reply.ts'
import type { DrawnPicture } from '../../../src/ports/picture.ts'
import { cardMessage } from './card.ts'
import type { OutgoingActivity } from './outgoing.ts'

/** What Teams shows of a picture; quirks.md tells where it is written down. */
export const PICTURE_LIMITS = { width: 1_024, height: 1_024 } as const
/** As base64, in characters: a request of more than 256 KB is refused. */
const LARGEST = 240_000

/** A picture with its description, a card for each piece; none when it is too large to be sent. */
export function pictureCards(
  { alt }: Extract<Block, { kind: 'picture' }>,
  pieces: readonly DrawnPicture[],
): readonly OutgoingActivity[] {
  const urls = pieces.map(({ bytes }) => `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`)
  if (urls.some((url) => url.length > LARGEST)) return []
  return urls.map((url, at) => {
    const words = at === 0 ? alt : `${captionOf(alt)} ${at + 1}/${urls.length}`
    return cardMessage([{ type: 'Image', url, altText: words, size: 'Stretch', msteams: { allowExpand: true } }], words)
  })
}
