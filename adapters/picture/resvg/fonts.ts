import { createRequire } from 'node:module'

const resolve = createRequire(import.meta.url).resolve

/**
 * The letters travel with the desk: a bare server has no fonts, and one with fonts has others. DejaVu Sans holds the
 * accents of all our languages, and Greek, Cyrillic, Armenian, Georgian and Arabic for names.
 */
export const FONT_FAMILY = 'DejaVu Sans'

export function fontFiles(): string[] {
  return ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) => resolve(`dejavu-fonts-ttf/ttf/${name}`))
}
