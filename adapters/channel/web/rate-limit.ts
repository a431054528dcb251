/** At most `burst` at once, then one more each `everyMs`. */
export interface Rate {
  readonly burst: number
  readonly everyMs: number
}

/** Tells how many milliseconds to wait; 0 = go on. */
export type RateLimit = (who: string, now: number) => number

/** Whoever is remembered beyond this many is forgotten once their bucket is full again. */
const REMEMBERED = 1_000

/** A token bucket for each caller: https://en.wikipedia.org/wiki/Token_bucket */
export function makeRateLimit({ burst, everyMs }: Rate): RateLimit {
  const buckets = new Map<string, { tokens: number; at: number }>()

  function forgetTheFull(now: number): void {
    for (const [who, bucket] of buckets) {
      if (bucket.tokens + (now - bucket.at) / everyMs >= burst) buckets.delete(who)
    }
  }

  return (who, now) => {
    if (buckets.size > REMEMBERED) forgetTheFull(now)
    const before = buckets.get(who) ?? { tokens: burst, at: now }
    const passed = Math.max(0, now - before.at)
    const tokens = Math.min(burst, before.tokens + passed / everyMs)
    const allowed = tokens >= 1
    buckets.set(who, { tokens: allowed ? tokens - 1 : tokens, at: now })
    return allowed ? 0 : Math.ceil((1 - tokens) * everyMs)
  }
}
