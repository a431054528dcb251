import type { Log } from '../../src/ports/log.ts'

/** A log that can be read back. */
export interface ReadLog extends Log {
  readonly lines: readonly {
    level: 'info' | 'warn' | 'error'
    what: string
    details: Readonly<Record<string, unknown>>
  }[]
}

export function makeLog(): ReadLog {
  const lines: { level: 'info' | 'warn' | 'error'; what: string; details: Readonly<Record<string, unknown>> }[] = []
  const at =
    (level: 'info' | 'warn' | 'error') =>
    (what: string, details: Readonly<Record<string, unknown>> = {}) => {
      lines.push({ level, what, details })
    }
  return { lines, info: at('info'), warn: at('warn'), error: at('error') }
}
