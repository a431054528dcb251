import { z } from 'zod'
import { TABLES } from './tables.ts'

/**
 * A backup is gzipped JSON lines, the same for the embedded store and the server: a first line that says what it is,
 * a line [table, row] for each row, and a last line that counts them. A file without its last line is not whole.
 */
export const FORMAT = 'countrydesk backup'
export const VERSION = 1

export const FirstLine = z.object({
  format: z.literal(FORMAT),
  version: z.number().int(),
  madeAt: z.string(),
  /** The migrations that the store had; rows have their columns. */
  migrations: z.array(z.string()),
})

export type FirstLine = z.infer<typeof FirstLine>

export const RowLine = z.tuple([z.enum(TABLES), z.record(z.string(), z.unknown())])

export const LastLine = z.object({ end: z.literal(true), rows: z.record(z.string(), z.number().int()) })

export type LastLine = z.infer<typeof LastLine>
