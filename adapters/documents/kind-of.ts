import type { GivenDocument, Refusal } from '../../src/ports/documents.ts'

export type Kind = 'docx' | 'pdf' | 'html' | 'odt' | 'markdown' | 'text'

/** How many bytes tell what a file is. */
const HEAD = 4096

/** What the bytes are, whatever the file is called; the name decides only between kinds of plain text. */
export function kindOf({ name, mediaType, bytes }: GivenDocument): Kind | Refusal | 'packed' {
  const head = Buffer.from(bytes.subarray(0, HEAD))
  const starts = (hex: string) => head.subarray(0, hex.length / 2).equals(Buffer.from(hex, 'hex'))
  if (bytes.length === 0) return 'broken'
  if (head.subarray(0, 1024).includes('%PDF-')) return 'pdf'
  if (starts('504b0304') || starts('504b0506')) return 'packed'
  if (starts('d0cf11e0a1b11ae1')) return ofOldOffice(bytes)
  const text = head.toString('utf8')
  if (/^\s*\{\\rtf/.test(text)) return 'unknown-kind'
  if (/\.(pdf|docx|docm|odt)$/i.test(name)) return 'broken'
  if (/\.(csv|tsv|xlsx?|ods)$/i.test(name) || /csv|spreadsheet|excel/i.test(mediaType)) return 'spreadsheet'
  if (isBinary(head)) return 'unknown-kind'
  if (/\.html?$/i.test(name) || /html/i.test(mediaType) || /<(?:!doctype html|html|body|table|h[1-6])\b/i.test(text))
    return 'html'
  return /\.(md|markdown)$/i.test(name) || /markdown/i.test(mediaType) ? 'markdown' : 'text'
}

/** A container of the old Office formats: a workbook, a file locked with a password, or an old .doc. */
function ofOldOffice(bytes: Uint8Array): Refusal {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const holds = (name: string) => buffer.includes(Buffer.from(name, 'utf16le'))
  if (holds('EncryptedPackage')) return 'locked'
  return holds('Workbook') ? 'spreadsheet' : 'unknown-kind'
}

function isBinary(head: Buffer): boolean {
  if (head.length >= 2 && (head.readUInt16LE(0) === 0xfeff || head.readUInt16BE(0) === 0xfeff)) return false
  return head.includes(0)
}
