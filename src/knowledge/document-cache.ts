import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ReadDocument } from './read-document.ts'

/** Raise it when reading changes, so that what earlier code read is not taken for what this code would read. */
const READING = 2
const NAME = 'documents.json'

/** Reads documents, and remembers what it read, so that a start reads only what changed. */
export interface DocumentReader {
  read(file: string, content: string): Promise<ReadDocument>
  /** Keeps what was read; what no file needs any more is forgotten. A folder that cannot be written changes nothing. */
  keep(): Promise<void>
}

/** Remembers in a folder; without one, only reads. What was kept and does not fit is read again. */
export async function openDocumentReader(folder: string | undefined): Promise<DocumentReader> {
  const known = folder === undefined ? new Map<string, ReadDocument>() : await load(join(folder, NAME))
  const used = new Map<string, ReadDocument>()
  let news = 0
  return {
    read: async (file, content) => {
      const key = createHash('sha256').update(`${READING}\n${file}\n${content}`).digest('base64url')
      const document = known.get(key) ?? (await reading()).readDocument(file, content)
      if (!known.has(key)) news += 1
      used.set(key, document)
      return document
    },
    keep: async () => {
      if (folder === undefined || (news === 0 && used.size === known.size)) return
      await save(folder, used).catch(() => {})
    },
  }
}

/** The parser of Markdown, a hundred modules, is loaded when a document is new or has changed. */
const reading = () => import('./read-document.ts')

async function load(file: string): Promise<Map<string, ReadDocument>> {
  try {
    const kept: unknown = JSON.parse(await readFile(file, 'utf8'))
    return new Map(Array.isArray(kept) ? (kept as [string, ReadDocument][]) : [])
  } catch {
    return new Map()
  }
}

/** Replaced whole: another process reads the old file or the new one. */
async function save(folder: string, documents: ReadonlyMap<string, ReadDocument>): Promise<void> {
  await mkdir(folder, { recursive: true })
  const draft = join(folder, `${NAME}.${randomUUID()}`)
  try {
    await writeFile(draft, JSON.stringify([...documents]))
    await rename(draft, join(folder, NAME))
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
