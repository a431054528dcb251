import type { Log } from '../../../src/ports/log.ts'
import type { DrawnPicture, Pictures } from '../../../src/ports/picture.ts'
import { FONT_FAMILY, fontFiles } from './fonts.ts'
import { layOut, type Stretch } from './pieces.ts'

type Resvg = Pick<typeof import('@resvg/resvg-js'), 'Resvg' | 'renderAsync'>

/** Draws with resvg, on a thread of its own. Its native part is loaded with the first picture. */
export function openResvgPictures(
  log: Log,
  load: () => Promise<Resvg> = async () => import('@resvg/resvg-js'),
): Pictures {
  let loaded: Promise<Resvg | undefined> | undefined
  const font = { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: FONT_FAMILY }

  async function open(): Promise<Resvg | undefined> {
    try {
      return await load()
    } catch (error) {
      // Once: the promise is kept.
      log.warn('pictures cannot be drawn here, so their descriptions are sent; reinstall @resvg/resvg-js', {
        why: error instanceof Error ? error.message.split('\n')[0] : 'unknown',
      })
      return undefined
    }
  }

  return {
    draw: async (svg, limits) => {
      loaded ??= open()
      const resvg = await loaded
      if (!resvg) return undefined
      try {
        const { width, height } = new resvg.Resvg(svg, { font: { loadSystemFonts: false } })
        const { scale, stretches } = layOut({ width, height }, limits)
        const right = Math.floor(width * scale)
        const options = { font, fitTo: { mode: 'zoom', value: scale } } as const
        const draw = async ({ top, bottom }: Stretch): Promise<DrawnPicture> => {
          const crop = stretches.length > 1 ? { crop: { left: 0, top, right, bottom } } : {}
          const image = await resvg.renderAsync(svg, { ...options, ...crop })
          return { bytes: image.asPng(), width: image.width, height: image.height }
        }
        return await Promise.all(stretches.map(draw))
      } catch {
        log.error('a picture could not be drawn, so its description is sent', { characters: svg.length })
        return undefined
      }
    },
  }
}
