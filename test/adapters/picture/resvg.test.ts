import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openResvgPictures } from '../../../adapters/picture/resvg/index.ts'
import { layOut } from '../../../adapters/picture/resvg/pieces.ts'
import { makeLog } from '../../support/log.ts'
import { samplePicture } from '../../support/sample-picture.ts'

const SLACK = { width: 1_600, height: 3_200 }
const TEAMS = { width: 1_024, height: 1_024 }
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47])

const log = makeLog()
const pictures = openResvgPictures(log)

/** As a PNG of one piece. */
async function drawn(words: string): Promise<Buffer> {
  const [piece] = (await pictures.draw(samplePicture(words), SLACK)) ?? []
  if (!piece) throw new Error('Nothing was drawn.')
  return Buffer.from(piece.bytes)
}

describe('a picture as PNG', () => {
  it('is a PNG, twice as large as drawn where the platform allows it', async () => {
    const pieces = await pictures.draw(samplePicture('Today'), SLACK)

    expect(pieces).toHaveLength(1)
    expect(pieces?.[0]).toMatchObject({ width: 600, height: 120 })
    expect(Buffer.from(pieces?.[0]?.bytes ?? []).subarray(0, 4)).toEqual(PNG)
  })

  it('shows every letter of the three languages without a font of the machine', async () => {
    const unknown = await drawn('\uE000')
    const nothing = await drawn('')
    const letters = 'aZ09àâçéèêëîïôùûüÿœæÀÉÈÊÎÔŒáíóúñÑ¿¡«»’–·ß'

    const seen = await Promise.all([...letters].map(drawn))

    expect(seen.filter((png) => png.equals(nothing) || png.equals(unknown))).toEqual([])
    expect(new Set(seen.map((png) => png.toString('base64'))).size).toBe([...letters].length)
  })

  it('too tall for the platform comes in pieces that stay legible and lose no line', async () => {
    const pieces = await pictures.draw(samplePicture('Tall', { width: 800, height: 1_640 }), TEAMS)

    expect(pieces?.map(({ width, height }) => [width, height])).toEqual([
      [800, 1_024],
      [800, 644],
    ])
  })

  it('keeps within the limits, and leaves nothing out, whatever its size', () => {
    const side = fc.integer({ min: 1, max: 6_000 })
    fc.assert(
      fc.property(side, side, (width, height) => {
        const { scale, stretches } = layOut({ width, height }, TEAMS)

        expect(Math.ceil(width * scale)).toBeLessThanOrEqual(TEAMS.width)
        expect(stretches[0]?.top).toBe(0)
        expect(stretches.at(-1)?.bottom).toBe(Math.ceil(height * scale))
        for (const [at, { top, bottom }] of stretches.entries()) {
          expect(bottom - top).toBeLessThanOrEqual(TEAMS.height)
          expect(bottom).toBeGreaterThan(top)
          const next = stretches[at + 1]
          if (next) expect(bottom - next.top).toBeGreaterThanOrEqual(Math.floor(20 * scale))
        }
      }),
    )
  })

  it('without its native part is no picture, and the log says so once', async () => {
    const own = makeLog()
    const broken = openResvgPictures(own, () => Promise.reject(new Error('Cannot find module resvgjs.node')))

    const results = [
      await broken.draw(samplePicture('A'), SLACK),
      await broken.draw(samplePicture('B'), SLACK),
      await broken.draw(samplePicture('C'), TEAMS),
    ]

    expect(results).toEqual([undefined, undefined, undefined])
    expect(own.lines.map(({ level }) => level)).toEqual(['warn'])
    expect(own.lines[0]?.what).toContain('reinstall')
  })

  it('that is no drawing is no picture, and its words are not in the log', async () => {
    expect(await pictures.draw('<svg>Ama Mensah', SLACK)).toBeUndefined()

    expect(log.lines).toHaveLength(1)
    expect(JSON.stringify(log.lines)).not.toContain('Ama')
  })
})
