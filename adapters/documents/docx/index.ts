import mammoth from 'mammoth'
import { blocksOfHtml } from '../html/index.ts'
import { type Reader, Refused } from '../reading.ts'
import { unpack } from '../unpack.ts'

const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => p:fresh"]

/** Word. Macros are parts that nobody opens; pictures are left packed. */
export const readDocx: Reader = async (bytes) => {
  const { parts } = await unpack(bytes, (name) => /\.(xml|rels)$/i.test(name))
  // No Word file declares a document type; one that does wants its entities expanded.
  for (const part of parts.values())
    if (part.includes('<!DOCTYPE') || part.includes('<!ENTITY')) throw new Refused('broken')
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) },
    { styleMap: STYLES, convertImage: mammoth.images.imgElement(async () => ({ src: '' })), externalFileAccess: false },
  )
  return { blocks: blocksOfHtml(value) }
}
