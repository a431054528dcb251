import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

/** A file of the page, read once at the start. */
export interface PageFile {
  readonly name: string
  readonly mediaType: string
  readonly content: string
}

/** One after the other they are `page.css`: what narrows and prints comes last. */
const LOOKS = [
  'base',
  'head',
  'who-bar',
  'controls',
  'conversation',
  'reply',
  'sources',
  'choices',
  'composer',
  'guidance',
  'document',
  'narrow',
  'paper',
]

/** The files of the page, and a version that changes with any of them. */
export async function readPageFiles(): Promise<{ readonly files: readonly PageFile[]; readonly version: string }> {
  const [script, icon, ...looks] = await Promise.all(
    ['page.js', 'icon.svg', ...LOOKS.map((name) => `looks/${name}.css`)].map((name) =>
      readFile(new URL(`./static/${name}`, import.meta.url), 'utf8'),
    ),
  )
  const files: readonly PageFile[] = [
    { name: 'page.css', mediaType: 'text/css', content: looks.join('\n') },
    { name: 'page.js', mediaType: 'text/javascript', content: script ?? '' },
    { name: 'icon.svg', mediaType: 'image/svg+xml', content: icon ?? '' },
  ]
  const hash = createHash('sha256')
  for (const { content } of files) hash.update(content)
  return { files, version: hash.digest('hex').slice(0, 12) }
}
