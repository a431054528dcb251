import type { PictureLimits } from '../../../src/ports/picture.ts'

/** How much larger than drawn a picture may become: sharp on screens with fine pixels. */
const LARGEST_SCALE = 2
/** Below this, letters of 12 pixels are no longer read. */
const LEAST_SCALE = 0.85
/** One line of text, in the units of the drawing. */
const OVERLAP = 28

/** A stretch of the drawing from top to bottom, in pixels of the PNG. */
export interface Stretch {
  readonly top: number
  readonly bottom: number
}

export interface Layout {
  readonly scale: number
  readonly stretches: readonly Stretch[]
}

/**
 * How a drawing of that size goes into PNGs within the limits: at one scale, whole where it stays legible, else in as
 * few stretches as needed. Only what is too wide is drawn smaller than legible, as there is no other way.
 */
export function layOut(drawn: PictureLimits, limits: PictureLimits): Layout {
  // One pixel less, as parts of a pixel are rounded up.
  const byWidth = Math.min(LARGEST_SCALE, (limits.width - 1) / drawn.width)
  const whole = Math.min(byWidth, (limits.height - 1) / drawn.height)
  if (whole >= Math.min(LEAST_SCALE, byWidth)) {
    return { scale: whole, stretches: [{ top: 0, bottom: Math.ceil(drawn.height * whole) }] }
  }
  const scale = Math.min(1, byWidth)
  const end = Math.ceil(drawn.height * scale)
  const step = limits.height - Math.ceil(OVERLAP * scale)
  const count = Math.ceil((end - limits.height) / step) + 1
  const stretches = Array.from({ length: count }, (_, at) => ({
    top: at * step,
    bottom: Math.min(at * step + limits.height, end),
  }))
  return { scale, stretches }
}
