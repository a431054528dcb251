import { statfsSync } from 'node:fs'

/** A file of PostgreSQL's log has 16 MB; several may be made before we look again. */
const LEAST_FREE_BYTES = 64 * 1024 * 1024
const LOOK_EVERY_MS = 500

/**
 * PGlite may hang for ever on a full disk instead of failing. So nothing reaches it while little is free: what this
 * returns throws ENOSPC then. When there is room again, it goes on by itself. It asks the disk in the same breath (some
 * microseconds): a busy PGlite leaves timers no turn.
 */
export function watchDisk(folder: string): () => void {
  let lookedAt = Number.NEGATIVE_INFINITY
  let free = Number.POSITIVE_INFINITY
  return () => {
    if (performance.now() - lookedAt > LOOK_EVERY_MS) {
      lookedAt = performance.now()
      free = freeBytes(folder)
    }
    if (free >= LEAST_FREE_BYTES) return
    throw Object.assign(new Error('the disk is almost full'), { code: 'ENOSPC' })
  }
}

/** Infinite where the disk does not tell. */
function freeBytes(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    return Number.POSITIVE_INFINITY
  }
}
