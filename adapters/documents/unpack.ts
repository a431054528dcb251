import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { MOST_ENTRIES, MOST_UNPACKED_BYTES } from './limits.ts'
import { Refused } from './reading.ts'

/** What a packed document holds: the names of all parts, and the bytes of the wanted ones. */
export interface Unpacked {
  readonly names: readonly string[]
  readonly parts: ReadonlyMap<string, Buffer>
}

/**
 * Unpacks the wanted parts and counts their real bytes while they come, whatever sizes the file claims: a bomb ends at
 * the limit. Parts within parts are not looked into.
 */
export async function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Promise<Unpacked> {
  const zip = await open(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  const names: string[] = []
  const parts = new Map<string, Buffer>()
  let left = MOST_UNPACKED_BYTES
  try {
    for (;;) {
      const entry = await nextEntry(zip)
      if (!entry) return { names, parts }
      if (names.push(entry.fileName) > MOST_ENTRIES) throw new Refused('too-large')
      if (entry.generalPurposeBitFlag & 1) throw new Refused('locked')
      if (!wanted(entry.fileName) || parts.has(entry.fileName)) continue
      const part = await bytesOf(zip, entry, left)
      left -= part.length
      parts.set(entry.fileName, part)
    }
  } finally {
    zip.close()
  }
}

function open(buffer: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(buffer, { lazyEntries: true }, (error, zip) => (error ? reject(new Refused('broken')) : resolve(zip)))
  })
}

function nextEntry(zip: ZipFile): Promise<Entry | undefined> {
  return new Promise((resolve, reject) => {
    const done = (entry: Entry | undefined) => {
      zip.removeAllListeners()
      resolve(entry)
    }
    zip.once('entry', done)
    zip.once('end', () => done(undefined))
    zip.once('error', () => reject(new Refused('broken')))
    zip.readEntry()
  })
}

function bytesOf(zip: ZipFile, entry: Entry, most: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (entry.uncompressedSize > most) return reject(new Refused('too-large'))
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(new Refused('broken'))
      const chunks: Buffer[] = []
      let size = 0
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > most) {
          stream.destroy()
          reject(new Refused('too-large'))
        } else chunks.push(chunk)
      })
      stream.on('error', () => reject(new Refused('broken')))
      stream.on('end', () => resolve(Buffer.concat(chunks)))
    })
  })
}
