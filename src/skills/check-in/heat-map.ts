import type { Language } from '../../core/language.ts'
import type { Block } from '../../core/reply.ts'
import { type Quarter, quarterInWords } from './standing.ts'
import { FOLLOW } from './wording-follow.ts'

export interface HeatRow {
  readonly name: string
  /** Check-ins in each quarter, in the order of the columns. */
  readonly counts: readonly number[]
}

const ROW = 18
const LEFT = 190
const CELL = 70
const TOP = 62
/** None, one, two, three and more; legible on light and dark ground, and each cell carries its number. */
const SHADES = ['#f3d6d0', '#cfe3f5', '#7fb2dd', '#2f6fa8'] as const

/** Countries by quarters as a picture: how often each was spoken to. */
export function drawHeatMap(
  rows: readonly HeatRow[],
  quarters: readonly Quarter[],
  language: Language,
  spoken: string,
): Block {
  const words = FOLLOW[language]
  const width = LEFT + quarters.length * CELL + 20
  const height = TOP + rows.length * ROW + 20
  const alt = words.heatMapAlt(spoken)
  const heads = quarters.map((quarter, at) =>
    label(LEFT + at * CELL + CELL / 2, TOP - 10, quarterInWords(quarter, language), 'middle'),
  )
  const cells = rows.flatMap(({ name, counts }, row) => {
    const y = TOP + row * ROW
    return [
      label(LEFT - 8, y + 13, name, 'end'),
      ...counts.flatMap((count, at) => {
        const shade = SHADES[Math.min(count, SHADES.length - 1)] ?? SHADES[0]
        const x = LEFT + at * CELL
        const ink = count >= 3 ? '#ffffff' : '#1d2733'
        return [
          `<rect x="${x + 1}" y="${y + 1}" width="${CELL - 2}" height="${ROW - 2}" rx="2" fill="${shade}"/>`,
          `<text x="${x + CELL / 2}" y="${y + 13}" font-size="11" text-anchor="middle" fill="${ink}">${count}</text>`,
        ]
      }),
    ]
  })
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escapeXml(alt)}" lang="${language}" font-family="system-ui, 'Noto Sans', 'DejaVu Sans', Arial, sans-serif">`,
    `<title>${escapeXml(words.heatMapTitle)}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="#ffffff" stroke="#8a94a0"/>`,
    `<text x="20" y="28" font-size="16" font-weight="600" fill="#1d2733">${escapeXml(words.heatMapTitle)}</text>`,
    ...heads,
    ...cells,
    '</svg>',
  ].join('')
  return { kind: 'picture', alt, svg }
}

function label(x: number, y: number, words: string, anchor: 'middle' | 'end'): string {
  return `<text x="${x}" y="${y}" font-size="12" text-anchor="${anchor}" fill="#1d2733">${escapeXml(words)}</text>`
}

function escapeXml(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
