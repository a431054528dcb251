import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Breathe } from './breathe.ts'

/**
 * A folder that is replaced whole. Files are written beside it with a manifest that names their size and checksum, and
 * the new folder takes the old one's place by renaming: a reader sees the old or the new one, never half of each.
 */

/** Raised whenever the same passages would give other files: the index of an older desk is then made anew. */
export const FORMAT = 1

const Manifest = z.object({
  format: z.number(),
  fingerprint: z.string(),
  files: z.record(z.string(), z.object({ bytes: z.number(), sha256: z.string() })),
})

/** Bytes that are hashed or written before the event loop has its turn. */
const CHUNK = 1 << 20

export type IndexFiles = Readonly<Record<string, readonly Uint8Array[]>>

export interface WriteIndex {
  readonly folder: string
  readonly fingerprint: string
  readonly files: IndexFiles
  /** Writes further files into a folder, and returns their names. */
  readonly also?: (folder: string) => Promise<readonly string[]>
}

export async function writeIndexFolder(
  { folder, fingerprint, files, also }: WriteIndex,
  breathe: Breathe,
): Promise<void> {
  const mark = randomUUID().slice(0, 8)
  const fresh = `${folder}.new-${mark}`
  const old = `${folder}.old-${mark}`
  await mkdir(fresh, { recursive: true })
  try {
    for (const [name, parts] of Object.entries(files)) await writeWhole(join(fresh, name), parts, breathe)
    const names = [...Object.keys(files), ...((await also?.(fresh)) ?? [])]
    const described: Record<string, { bytes: number; sha256: string }> = {}
    for (const name of names) {
      const bytes = await readFile(join(fresh, name))
      described[name] = { bytes: bytes.length, sha256: await checksumOf(bytes, breathe) }
    }
    const manifest = JSON.stringify({ format: FORMAT, fingerprint, files: described })
    await writeWhole(join(fresh, 'manifest.json'), [Buffer.from(manifest)], breathe)
    await rename(folder, old).catch(() => undefined)
    await rename(fresh, folder)
  } finally {
    await rm(fresh, { recursive: true, force: true })
    await rm(old, { recursive: true, force: true })
  }
}

async function writeWhole(path: string, parts: readonly Uint8Array[], breathe: Breathe): Promise<void> {
  const file = await open(path, 'w')
  try {
    for (const part of parts) {
      for (let at = 0; at < part.length; at += CHUNK) {
        const pause = breathe()
        if (pause) await pause
        await file.writev([part.subarray(at, at + CHUNK)])
      }
    }
    await file.sync()
  } finally {
    await file.close()
  }
}

export type ReadIndex =
  | { readonly files: ReadonlyMap<string, Uint8Array>; readonly fingerprint: string }
  | { readonly unusable: string }
  | { readonly absent: true }

/** The files of the folder, every one with the checksum that the manifest names, or why they cannot be used. */
export async function readIndexFolder(folder: string, breathe: Breathe): Promise<ReadIndex> {
  let written: string
  try {
    written = await readFile(join(folder, 'manifest.json'), 'utf8')
  } catch {
    const entries = await readdir(folder).catch(() => [])
    return entries.length === 0 ? { absent: true } : { unusable: 'it has no manifest' }
  }
  try {
    const manifest = Manifest.parse(JSON.parse(written))
    if (manifest.format !== FORMAT) return { unusable: `it has format ${manifest.format}, this desk writes ${FORMAT}` }
    const files = new Map<string, Uint8Array>()
    for (const [name, { bytes, sha256 }] of Object.entries(manifest.files)) {
      if (!/^[a-z][a-z.-]*$/.test(name)) return { unusable: 'its manifest names a file outside of it' }
      const content = await readFile(join(folder, name))
      if (content.length !== bytes || (await checksumOf(content, breathe)) !== sha256) {
        return { unusable: `${name} is not as it was written` }
      }
      files.set(name, content)
    }
    return { files, fingerprint: manifest.fingerprint }
  } catch (error) {
    return { unusable: error instanceof z.ZodError ? 'its manifest is not one of ours' : String(error) }
  }
}

async function checksumOf(bytes: Uint8Array, breathe: Breathe): Promise<string> {
  const hash = createHash('sha256')
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const pause = breathe()
    if (pause) await pause
    hash.update(bytes.subarray(at, at + CHUNK))
  }
  return hash.digest('hex')
}
