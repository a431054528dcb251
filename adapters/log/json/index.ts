import { pino } from 'pino'
import type { Log } from '../../../src/ports/log.ts'

const SECRETS = ['token', 'secret', 'password', 'authorization', '*.token', '*.secret', '*.password', '*.authorization']

/** JSON lines on standard error, so that standard output stays free for answers. */
export function openJsonLog(level: string): Log {
  const log = pino({ level, redact: SECRETS, base: null }, pino.destination({ fd: 2, sync: true }))
  return {
    info: (what, details) => log.info(details ?? {}, what),
    warn: (what, details) => log.warn(details ?? {}, what),
    error: (what, details) => log.error(details ?? {}, what),
  }
}
