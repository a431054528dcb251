import { crc32, deflateRawSync } from 'node:zlib'
import { strToU8 } from 'fflate'

export interface PackedPart {
  readonly name: string
  readonly bytes: Uint8Array
  /** What the directory says of the unpacked size, when it lies. */
  readonly claimedSize?: number
}

/** A zip archive made byte by byte, so that its directory can lie (PKWARE APPNOTE 6.3, sections 4.3.7 and 4.3.12). */
export function pack(parts: readonly PackedPart[]): Uint8Array {
  const files: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const part of parts) {
    const name = strToU8(part.name)
    const packed = deflateRawSync(part.bytes)
    const shared = new DataView(new ArrayBuffer(26))
    shared.setUint16(0, 20, true)
    shared.setUint16(4, 8, true)
    shared.setUint32(10, crc32(part.bytes), true)
    shared.setUint32(14, packed.length, true)
    shared.setUint32(18, part.claimedSize ?? part.bytes.length, true)
    shared.setUint16(22, name.length, true)
    const file = joined([[0x50, 0x4b, 3, 4], new Uint8Array(shared.buffer), name, packed])
    const tail = new DataView(new ArrayBuffer(14))
    tail.setUint32(10, offset, true)
    directory.push(
      joined([[0x50, 0x4b, 1, 2, 20, 0], new Uint8Array(shared.buffer), new Uint8Array(tail.buffer), name]),
    )
    files.push(file)
    offset += file.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = new DataView(new ArrayBuffer(18))
  end.setUint16(4, parts.length, true)
  end.setUint16(6, parts.length, true)
  end.setUint32(8, size, true)
  end.setUint32(12, offset, true)
  return joined([...files, ...directory, [0x50, 0x4b, 5, 6], new Uint8Array(end.buffer)])
}

function joined(pieces: readonly ArrayLike<number>[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
