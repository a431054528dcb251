/** Own ground, so that the picture reads the same where the page is dark. Contrast of text at least 4.5 to 1. */
export const GROUND = '#ffffff'

export const FILLS = {
  plan: '#1b5fa7',
  past: '#6b7680',
  coming: '#1b5fa7',
  limit: '#a8281c',
  'phase-plan': '#1b5fa7',
  'phase-writing': '#2e7d32',
  'phase-between': '#8f5600',
  'phase-late': '#a8281c',
  'phase-other': '#5b6670',
} as const
export type Fill = keyof typeof FILLS

const TEXTS = {
  title: { size: 18, fill: '#14202b', weight: 600 },
  phase: { size: 14, fill: '#37474f', weight: 400 },
  label: { size: 12, fill: '#14202b', weight: 400 },
  'on-bar': { size: 12, fill: '#ffffff', weight: 600 },
  now: { size: 12, fill: '#8a4b00', weight: 600 },
  legend: { size: 11, fill: '#4a5560', weight: 400 },
} as const
export type Look = keyof typeof TEXTS

export function text(x: number, y: number, words: string, look: Look, anchor?: 'end' | 'middle'): string {
  const { size, fill, weight } = TEXTS[look]
  const end = anchor ? ` text-anchor="${anchor}"` : ''
  const halo = look === 'label' ? ` paint-order="stroke" stroke="${GROUND}" stroke-width="3"` : ''
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" font-weight="${weight}" fill="${fill}"${halo}${end}>${escapeXml(words)}</text>`
}

export function bar(from: number, until: number, y: number, look: Fill, soft: boolean, height = 20): string {
  const opacity = soft ? ' fill-opacity="0.55"' : ''
  return `<rect x="${round(from)}" y="${y}" width="${round(Math.max(2, until - from))}" height="${height}" rx="3" fill="${FILLS[look]}"${opacity}/>`
}

export function dot(x: number, y: number, look: Fill): string {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="6" fill="${FILLS[look]}"/>`
}

export function line(x: number, from: number, until: number, look: 'year' | 'today'): string {
  const stroke = look === 'today' ? '#c77700' : '#c9d1d8'
  return `<line x1="${round(x)}" y1="${round(from)}" x2="${round(x)}" y2="${round(until)}" stroke="${stroke}" stroke-width="${look === 'today' ? 2 : 1}"/>`
}

/** About as wide as DejaVu Sans, the widest of the fonts in which the picture is drawn. */
export function widthOf(words: string, look: Look): number {
  const { size, weight } = TEXTS[look]
  let ems = 0
  for (const letter of words) {
    if (/[ijlI.,:;'’|!()[\]ft ]/.test(letter)) ems += 0.36
    else if (/[mwMW…–—%]/.test(letter)) ems += 0.95
    else if (/[A-ZÀ-Þ«»]/.test(letter)) ems += 0.7
    else ems += 0.63
  }
  return ems * size * (weight > 400 ? 1.12 : 1)
}

/** Words in as many lines as they need. */
export function wrapped(words: string, look: Look, width: number): readonly string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const open = lines.at(-1)
    if (open !== undefined && widthOf(`${open} ${word}`, look) <= width) lines[lines.length - 1] = `${open} ${word}`
    else lines.push(word)
  }
  return lines
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

export function escapeXml(words: string): string {
  return words
    .replace(/[\u0000-\u001F]/g, ' ')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
}
