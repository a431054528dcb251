import { z } from 'zod'
import { unfitness } from '../../../src/core/fit-files.ts'
import type { FileReference } from '../../../src/core/message.ts'
import { OutsideError } from '../../../src/core/problem.ts'
import type { ChannelMemory } from '../../../src/ports/channel-module.ts'
import type { Clock } from '../../../src/ports/clock.ts'
import { makeInOrder } from './in-order.ts'

/** Files that came with messages, kept until the message is answered: a stop of the desk loses none. */
export interface Uploads {
  keep(message: string, files: readonly File[]): Promise<readonly FileReference[]>
  /** Throws an OutsideError when the file is no longer there. */
  open(reference: string): Promise<Uint8Array>
  forget(message: string): Promise<void>
}

/** No row of the store is larger than half a megabyte. */
const CHUNK_BYTES = 384 * 1024
/** After a day a message is answered or given up. */
const KEPT_MS = 24 * 60 * 60 * 1_000
const LONGEST_NAME = 120

/** Of each message that has files: since when, and in how many pieces each of them is kept. */
const Kept = z.record(z.string(), z.object({ at: z.number(), pieces: z.array(z.number()) }))
const Piece = z.object({ base64: z.string() })

export function makeUploads(memory: ChannelMemory, clock: Clock): Uploads {
  const inOrder = makeInOrder()
  const pieceOf = (message: string, file: number, piece: number) => `upload/${message}/${file}/${piece}`

  async function listed(): Promise<z.infer<typeof Kept>> {
    const kept = Kept.safeParse(await memory.get('uploads'))
    return kept.success ? kept.data : {}
  }

  async function drop(kept: z.infer<typeof Kept>, messages: readonly string[]): Promise<z.infer<typeof Kept>> {
    for (const message of messages) {
      for (const [file, pieces] of (kept[message]?.pieces ?? []).entries()) {
        for (let piece = 0; piece < pieces; piece += 1) await memory.put(pieceOf(message, file, piece), null)
      }
    }
    return Object.fromEntries(Object.entries(kept).filter(([message]) => !messages.includes(message)))
  }

  return {
    keep: (message, files) => {
      const references = files.map((file, at) => referenceTo(file, `${at}/${message}`))
      // The desk refuses the whole message then, and opens nothing.
      if (files.length === 0 || references.some(unfitness)) return Promise.resolve(references)
      return inOrder('uploads', async () => {
        const kept = await listed()
        const now = clock.now().getTime()
        const old = Object.keys(kept).filter((one) => now - (kept[one]?.at ?? 0) > KEPT_MS)
        const pieces = files.map(({ size }) => Math.ceil(size / CHUNK_BYTES))
        // Listed first: what a stop leaves half written is found and dropped.
        await memory.put('uploads', { ...(await drop(kept, old)), [message]: { at: now, pieces } })
        for (const [at, file] of files.entries()) {
          const bytes = Buffer.from(await file.arrayBuffer())
          for (let piece = 0; piece * CHUNK_BYTES < bytes.length; piece += 1) {
            const base64 = bytes.subarray(piece * CHUNK_BYTES, (piece + 1) * CHUNK_BYTES).toString('base64')
            await memory.put(pieceOf(message, at, piece), { base64 })
          }
        }
        return references
      })
    },
    open: async (reference) => {
      const [file = '', message = ''] = reference.split('/')
      const pieces = (await listed())[message]?.pieces[Number(file)]
      if (pieces === undefined) throw gone()
      const read: Buffer[] = []
      for (let piece = 0; piece < pieces; piece += 1) {
        const kept = Piece.safeParse(await memory.get(pieceOf(message, Number(file), piece)))
        if (!kept.success) throw gone()
        read.push(Buffer.from(kept.data.base64, 'base64'))
      }
      return Buffer.concat(read)
    },
    forget: (message) =>
      inOrder('uploads', async () => {
        const kept = await listed()
        if (kept[message]) await memory.put('uploads', await drop(kept, [message]))
      }),
  }
}

function gone(): OutsideError {
  return new OutsideError('The page no longer holds the file.', { kind: 'refused' })
}

function referenceTo({ name, type, size }: File, reference: string): FileReference {
  return { name: nameOf(name), mediaType: type || 'application/octet-stream', size, reference }
}

/** Without folders and control characters; of a name without end the last part, which tells the kind. */
export function nameOf(given: string): string {
  const plain = given
    .toWellFormed()
    .replace(/^.*[/\\]/s, '')
    .replace(/\p{Cc}/gu, '')
    .trim()
  return [...plain].slice(-LONGEST_NAME).join('') || 'file'
}
