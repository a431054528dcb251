/** The rules of an outbox said in the plainest way, without any thought of speed: what every store is held against. */
export interface PlainLetter {
  readonly key: string
  readonly lane: string
  readonly notBefore: number
  readonly expiresAt: number
}

interface Kept extends PlainLetter {
  tryAfter: number
  leasedUntil: number
  lease: object | undefined
  begun: boolean
  settled: boolean
}

export interface PlainOutbox {
  put(letters: readonly PlainLetter[]): void
  /** The keys that are given out under the lease. */
  claim(lease: object, limit: number, until: number, now: number): readonly string[]
  settle(key: string, lease: object): void
  tryAgain(key: string, lease: object, notBefore: number): void
  nextDue(now: number): number | undefined
}

export function makePlainOutbox(): PlainOutbox {
  const letters: Kept[] = []

  function dropExpired(now: number): void {
    for (const one of letters) if (one.expiresAt <= now && one.leasedUntil <= now) one.settled = true
  }

  const held = (key: string, lease: object) =>
    letters.find((one) => one.key === key && one.lease === lease && !one.settled)

  const standing = (lane: string, now: number) =>
    letters.filter((one) => one.lane === lane && !one.settled && one.notBefore <= now)

  /** Whoever was begun, else who came first. */
  function headOf(lane: string, now: number): Kept | undefined {
    const there = standing(lane, now)
    return there.find(({ begun }) => begun) ?? there[0]
  }

  return {
    put(added) {
      for (const one of added) {
        if (letters.some(({ key }) => key === one.key)) continue
        letters.push({ ...one, tryAfter: 0, leasedUntil: 0, lease: undefined, begun: false, settled: false })
      }
    },
    claim(lease, limit, until, now) {
      dropExpired(now)
      const given = letters
        .filter((one) => !one.settled && headOf(one.lane, now) === one)
        .filter((one) => one.tryAfter <= now && one.leasedUntil <= now)
        .slice(0, limit)
      for (const one of given) Object.assign(one, { lease, leasedUntil: until, begun: true })
      return given.map(({ key }) => key)
    },
    settle(key, lease) {
      const one = held(key, lease)
      if (one) one.settled = true
    },
    tryAgain(key, lease, notBefore) {
      const one = held(key, lease)
      if (one) Object.assign(one, { lease: undefined, leasedUntil: 0, tryAfter: notBefore })
    },
    nextDue(now) {
      dropExpired(now)
      const times = letters
        .filter((one) => !one.settled)
        .flatMap((one) => {
          const head = headOf(one.lane, now)
          const isAsked =
            head === one || (one.notBefore > now && (!head || letters.indexOf(one) < letters.indexOf(head)))
          return isAsked ? [Math.max(one.notBefore, one.tryAfter, one.leasedUntil, now)] : []
        })
      return times.length > 0 ? Math.min(...times) : undefined
    },
  }
}
