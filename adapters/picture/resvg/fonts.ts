import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/**
 * The letters travel with the desk: a bare server has no fonts, and one with fonts has others. DejaVu Sans holds the
 * accents of all our languages, and Greek, Cyrillic, Armenian, Georgian and Arabic for names.
 */
export const FONT_FAMILY = 'DejaVu Sans'

export function fontFiles(): string[] {
  return [
    require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
    require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
  ]
}
