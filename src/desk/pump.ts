/** Runs `next` again and again, up to `sideBySide` at once, until it says that nothing is left. */
export interface Pump {
  /** There may be something to do. */
  wake(): void
  /** Resolves when nothing runs and nothing was asked for meanwhile. */
  idle(): Promise<void>
  /** Starts nothing new and resolves when what runs has ended. */
  stop(): Promise<void>
}

export function makePump(sideBySide: number, next: () => Promise<boolean>, failed: (error: unknown) => void): Pump {
  const running = new Set<Promise<void>>()
  let wakes = 0
  let stopped = false

  async function run(): Promise<void> {
    let seen: number
    do {
      seen = wakes
      try {
        while (!stopped && (await next()));
      } catch (error) {
        failed(error)
        return
      }
    } while (!stopped && seen !== wakes)
  }

  async function idle(): Promise<void> {
    while (running.size > 0) await Promise.all(running)
  }

  return {
    wake: () => {
      wakes += 1
      if (stopped || running.size >= sideBySide) return
      const one: Promise<void> = run().finally(() => running.delete(one))
      running.add(one)
    },
    idle,
    stop: async () => {
      stopped = true
      await idle()
    },
  }
}
