/** Gives the event loop its turn when a slice of work has lasted long enough; undefined while it has not. */
export type Breathe = () => Promise<void> | undefined

/** Heavy building work calls `breathe` often and awaits what it returns, so that a running desk stays awake. */
export function makeBreathe(sliceMs = 8): Breathe {
  let since = performance.now()
  return () => {
    if (performance.now() - since < sliceMs) return undefined
    return new Promise((resolve) => {
      setImmediate(() => {
        since = performance.now()
        resolve()
      })
    })
  }
}
