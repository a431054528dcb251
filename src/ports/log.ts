/** What happened, for those who run the desk. Never words of people, never tokens. */
export interface Log {
  info(what: string, details?: Readonly<Record<string, unknown>>): void
  warn(what: string, details?: Readonly<Record<string, unknown>>): void
  error(what: string, details?: Readonly<Record<string, unknown>>): void
}
