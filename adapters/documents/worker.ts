import { parentPort } from 'node:worker_threads'
import type { DocumentBlock, GivenDocument, Refusal } from '../../src/ports/documents.ts'
import { type Kind, kindOf } from './kind-of.ts'
import { MOST_BLOCKS, MOST_WORDS } from './limits.ts'
import { type Reader, type Reading, Refused } from './reading.ts'
import { unpack } from './unpack.ts'

/** What the thread tells of each document that it is given. */
export type Told = Reading | { readonly refused: Refusal }

/** Each format's library is loaded only when a document needs it. */
const READERS: Readonly<Record<Kind, () => Promise<Reader>>> = {
  docx: async () => (await import('./docx/index.ts')).readDocx,
  pdf: async () => (await import('./pdf/index.ts')).readPdf,
  html: async () => (await import('./html/index.ts')).readHtml,
  odt: async () => (await import('./odt/index.ts')).readOdt,
  markdown: async () => (await import('./markdown/index.ts')).readMarkdown,
  text: async () => (await import('./text/index.ts')).readText,
}

parentPort?.on('message', async (given: GivenDocument) => parentPort?.postMessage(await told(given)))

async function told(given: GivenDocument): Promise<Told> {
  try {
    const kind = kindOf(given)
    const found = kind === 'packed' ? await packedKind(given.bytes) : kind
    if (!(found in READERS)) return { refused: found as Refusal }
    const reading = await (await READERS[found as Kind]())(given.bytes)
    return { ...reading, blocks: withinLimits(reading.blocks) }
  } catch (error) {
    // What a library says of a broken file is of no use to a person, and may hold words of it.
    return { refused: error instanceof Refused ? error.reason : 'broken' }
  }
}

/** What a packed file is, by the parts that only its kind has. */
async function packedKind(bytes: Uint8Array): Promise<Kind | Refusal> {
  const { names, parts } = await unpack(bytes, (name) => name === 'mimetype')
  const mime = parts.get('mimetype')?.toString('utf8') ?? ''
  if (names.includes('word/document.xml')) return 'docx'
  if (names.some((name) => name.startsWith('xl/')) || /spreadsheet/.test(mime)) return 'spreadsheet'
  if (/opendocument\.text/.test(mime) || (names.includes('content.xml') && mime === '')) return 'odt'
  return 'unknown-kind'
}

function withinLimits(blocks: readonly DocumentBlock[]): readonly DocumentBlock[] {
  let words = 0
  for (const block of blocks) {
    const text = block.kind === 'table' ? block.rows.map((row) => row.join(' ')).join(' ') : block.text
    words += text.split(/\s+/).length
    if (words > MOST_WORDS) break
  }
  if (blocks.length > MOST_BLOCKS || words > MOST_WORDS) throw new Refused('too-long')
  return blocks
}
