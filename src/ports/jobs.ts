/** Work that is done at stated times, by one process only, also when several run on one store. */
export interface Jobs {
  /**
   * Does the work at the times of a cron line (minute hour day month weekday) in an IANA time zone. To be called
   * before `start`. An occurrence happens once; again only when a process dies in the middle of it. One that passes
   * while no process runs is left out: who must catch up looks at start what is missing.
   */
  every(name: string, cron: string, zone: string, work: (occurrence: Date) => Promise<void>): void
  start(): Promise<void>
  /** Lets what is being done end, and begins nothing new. */
  stop(): Promise<void>
}
