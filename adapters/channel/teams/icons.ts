import { APP_COLOUR } from '../../../src/core/app-identity.ts'
import { type Pixel, pngOf } from './png.ts'

/** Points looked at in each direction of a pixel, so that edges are smooth. */
const FINENESS = 4
const WHITE = [255, 255, 255] as const

/** The sign of the desk: a speech bubble with two lines of writing, in a square from 0 to 1. */
function isBubble(x: number, y: number, grown = 0): boolean {
  const inBody = roundedBox(x - 0.5, y - 0.44, 0.34 + grown, 0.26 + grown, 0.1 + grown)
  const inTail = y > 0.6 && y < 0.88 + grown && x > 0.3 - grown && x - 0.3 < (0.88 + grown - y) * 0.9 + grown
  return inBody || inTail
}

function isWriting(x: number, y: number): boolean {
  const line = (middle: number, left: number, right: number) => Math.abs(y - middle) < 0.035 && x > left && x < right
  return line(0.37, 0.28, 0.72) || line(0.51, 0.28, 0.58)
}

function roundedBox(x: number, y: number, halfWidth: number, halfHeight: number, radius: number): boolean {
  const beyondX = Math.max(0, Math.abs(x) - (halfWidth - radius))
  const beyondY = Math.max(0, Math.abs(y) - (halfHeight - radius))
  return Math.hypot(beyondX, beyondY) <= radius
}

/** Share of a pixel, from 0 to 1, that lies in a shape. */
function share(size: number, x: number, y: number, inside: (x: number, y: number) => boolean): number {
  let hits = 0
  for (let i = 0; i < FINENESS * FINENESS; i += 1) {
    const dx = ((i % FINENESS) + 0.5) / FINENESS
    const dy = (Math.floor(i / FINENESS) + 0.5) / FINENESS
    if (inside((x + dx) / size, (y + dy) / size)) hits += 1
  }
  return hits / (FINENESS * FINENESS)
}

/** 192 × 192, as Teams wants it: white on the colour of the desk. */
export function colourIcon(): Buffer {
  const ground = [1, 3, 5].map((at) => Number.parseInt(APP_COLOUR.slice(at, at + 2), 16))
  return pngOf(192, (x, y): Pixel => {
    const white = share(192, x, y, (u, v) => isBubble(u, v) && !isWriting(u, v))
    const mixed = (at: 0 | 1 | 2) => Math.round(WHITE[at] * white + (ground[at] ?? 0) * (1 - white))
    return [mixed(0), mixed(1), mixed(2), 255]
  })
}

/** 32 × 32: white lines on nothing. */
export function outlineIcon(): Buffer {
  return pngOf(32, (x, y): Pixel => {
    const line = share(32, x, y, (u, v) => (isBubble(u, v, 0.05) && !isBubble(u, v, -0.02)) || isWriting(u, v))
    return [...WHITE, Math.round(line * 255)]
  })
}
