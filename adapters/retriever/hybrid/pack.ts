/** Typed arrays in one file: a line of JSON that lists them, then their bytes, each aligned. */
export type Packed = Float32Array | Uint32Array | Uint8Array

const KINDS = { f32: Float32Array, u32: Uint32Array, u8: Uint8Array } as const
const ALIGNMENT = 8

type Kind = keyof typeof KINDS

interface Entry {
  readonly name: string
  readonly kind: Kind
  readonly length: number
}

export function packArrays(arrays: Readonly<Record<string, Packed>>): Uint8Array[] {
  const entries = Object.entries(arrays).map(
    ([name, array]): Entry => ({ name, kind: kindOf(array), length: array.length }),
  )
  const header = Buffer.from(`${JSON.stringify(entries)}\n`)
  const parts: Uint8Array[] = [header, padding(header.length)]
  for (const array of Object.values(arrays)) {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
    parts.push(bytes, padding(bytes.length))
  }
  return parts
}

/** Throws when the bytes are not what `packArrays` wrote. */
export function unpackArrays(bytes: Uint8Array): ReadonlyMap<string, Packed> {
  const end = bytes.indexOf(10)
  if (end < 0) throw new Error('The file has no header.')
  const entries = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString('utf8')) as readonly Entry[]
  const arrays = new Map<string, Packed>()
  let at = aligned(end + 1)
  for (const { name, kind, length } of entries) {
    const Kind = KINDS[kind]
    const size = length * Kind.BYTES_PER_ELEMENT
    if (at + size > bytes.length) throw new Error('The file ends too early.')
    // A copy: the bytes of a file need not begin where a number may.
    const copy = new Uint8Array(size)
    copy.set(bytes.subarray(at, at + size))
    arrays.set(name, new Kind(copy.buffer, 0, length))
    at = aligned(at + size)
  }
  return arrays
}

function kindOf(array: Packed): Kind {
  if (array instanceof Float32Array) return 'f32'
  return array instanceof Uint32Array ? 'u32' : 'u8'
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT
}

function padding(length: number): Uint8Array {
  return new Uint8Array(aligned(length) - length)
}
