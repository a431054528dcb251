import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'

/** A file of the page, read once at the start. */
export interface PageFile {
  readonly name: string
  readonly mediaType: string
  readonly content: Buffer
}

const FILES = [
  { name: 'page.css', mediaType: 'text/css' },
  { name: 'page.js', mediaType: 'text/javascript' },
  { name: 'icon.svg', mediaType: 'image/svg+xml' },
] as const

/** The files of the page, and a version that changes with any of them. */
export async function readPageFiles(): Promise<{ readonly files: readonly PageFile[]; readonly version: string }> {
  const files = await Promise.all(
    FILES.map(async ({ name, mediaType }) => ({
      name,
      mediaType,
      content: await readFile(new URL(`./static/${name}`, import.meta.url)),
    })),
  )
  const hash = createHash('sha256')
  for (const { content } of files) hash.update(content)
  return { files, version: hash.digest('hex').slice(0, 12) }
}
