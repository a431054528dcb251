import { crc32, deflateRawSync } from 'node:zlib'

export interface ZippedFile {
  readonly name: string
  readonly bytes: Buffer
}

/** 1 January 1980, the first day that the format knows: the same files give the same bytes. */
const DAY = 0x21
const UTF8_NAMES = 0x0800
const DEFLATED = 8
const VERSION = 20

/** Files in one archive (PKWARE APPNOTE 6.3, without its later parts). */
export function zipOf(files: readonly ZippedFile[]): Buffer {
  const bodies: Buffer[] = []
  const index: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const name = Buffer.from(file.name, 'utf8')
    const packed = deflateRawSync(file.bytes)
    const shared = sharedFields(file.bytes, packed, name)
    const local = Buffer.concat([signature(0x04034b50), words(VERSION), shared, words(0), name, packed])
    const at = Buffer.alloc(4)
    at.writeUInt32LE(offset)
    index.push(
      Buffer.concat([signature(0x02014b50), words(VERSION, VERSION), shared, words(0, 0, 0, 0, 0, 0), at, name]),
    )
    bodies.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(index)
  const sizes = Buffer.alloc(8)
  sizes.writeUInt32LE(directory.length, 0)
  sizes.writeUInt32LE(offset, 4)
  const end = Buffer.concat([signature(0x06054b50), words(0, 0, files.length, files.length), sizes, words(0)])
  return Buffer.concat([...bodies, directory, end])
}

/** The fields that the file and the index tell alike: flags, method, time, day, check, sizes, length of the name. */
function sharedFields(bytes: Buffer, packed: Buffer, name: Buffer): Buffer {
  const numbers = Buffer.alloc(12)
  numbers.writeUInt32LE(crc32(bytes), 0)
  numbers.writeUInt32LE(packed.length, 4)
  numbers.writeUInt32LE(bytes.length, 8)
  return Buffer.concat([words(UTF8_NAMES, DEFLATED, 0, DAY), numbers, words(name.length)])
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function words(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2)
  for (const [at, value] of values.entries()) bytes.writeUInt16LE(value, at * 2)
  return bytes
}
