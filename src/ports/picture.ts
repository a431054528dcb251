import type { Block, Reply } from '../core/reply.ts'

/** The largest that a platform shows, in pixels. */
export interface PictureLimits {
  readonly width: number
  readonly height: number
}

/** One PNG: 8 bits a channel, with the picture's own ground. */
export interface DrawnPicture {
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
}

/** Draws our vector graphics for platforms that show none. */
export interface Pictures {
  /**
   * The picture as PNG, from top to bottom: one piece where it fits at a legible size, else several that overlap by a
   * line, so that none is lost. Undefined where it cannot be drawn here: then its description has to do. Never throws.
   */
  draw(svg: string, limits: PictureLimits): Promise<readonly DrawnPicture[] | undefined>
}

/** The pictures of a reply that can be drawn, by their block. */
export async function drawPictures(
  { blocks }: Reply,
  pictures: Pictures,
  limits: PictureLimits,
): Promise<ReadonlyMap<Block, readonly DrawnPicture[]>> {
  const drawn = new Map<Block, readonly DrawnPicture[]>()
  for (const block of blocks) {
    const pieces = block.kind === 'picture' ? await pictures.draw(block.svg, limits) : undefined
    if (pieces) drawn.set(block, pieces)
  }
  return drawn
}
