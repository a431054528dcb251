import { open } from 'node:fs/promises'

/** Bytes of the six numbers with which hnswlib begins a file (HierarchicalNSW::saveIndex in hnswalg.h). */
const LENGTH = 48
const POINTS_AT = 16
const LABEL_AT = 32
const DATA_AT = 40
const BYTES_PER_NUMBER = 4

/**
 * What a saved graph holds. hnswlib opens a file of another dimension without complaint and then reads beyond its
 * points, so that its header is looked at first. Throws when the file is absent or too short.
 */
export async function readGraphHeader(file: string): Promise<{ readonly points: number; readonly dimensions: number }> {
  const handle = await open(file)
  try {
    const header = Buffer.alloc(LENGTH)
    const { bytesRead } = await handle.read(header, 0, LENGTH, 0)
    if (bytesRead < LENGTH) throw new Error(`${file} is no saved graph.`)
    // Between the data and the label of a point stands its vector.
    const vectorBytes = header.readBigUInt64LE(LABEL_AT) - header.readBigUInt64LE(DATA_AT)
    return { points: Number(header.readBigUInt64LE(POINTS_AT)), dimensions: Number(vectorBytes) / BYTES_PER_NUMBER }
  } finally {
    await handle.close()
  }
}
