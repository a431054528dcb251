import { captionOf } from '../../../src/core/caption.ts'
import type { Block } from '../../../src/core/reply.ts'
import type { DrawnPicture } from '../../../src/ports/picture.ts'

/** A file that follows a message. */
export interface OutgoingFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly title: string
  /** For who does not see a picture. */
  readonly alt?: string
}

/** Slack takes so many characters of a description; a longer one stands whole in the message. */
export const LONGEST_ALT = 1_000
const LONGEST_TITLE = 200

/** The files of a block; a picture that could not be drawn goes as it is, for programs that show vector graphics. */
export function filesOf(block: Block, drawn: readonly DrawnPicture[] | undefined): readonly OutgoingFile[] {
  if (block.kind === 'file') {
    return [{ name: block.name, bytes: Buffer.from(block.base64, 'base64'), title: block.name }]
  }
  if (block.kind !== 'picture') return []
  const title = captionOf(block.alt).slice(0, LONGEST_TITLE)
  const alt = block.alt.length > LONGEST_ALT ? `${block.alt.slice(0, LONGEST_ALT - 1)}…` : block.alt
  if (!drawn) return [{ name: 'picture.svg', bytes: Buffer.from(block.svg, 'utf8'), title, alt }]
  return drawn.map(({ bytes }, at) => {
    const part = drawn.length === 1 ? '' : ` ${at + 1}/${drawn.length}`
    return { name: `picture${part.replace(/\W+/g, '-')}.png`, bytes, title: `${title}${part}`, alt }
  })
}
