/** What changes the same record runs one after the other. */
export type InOrder = <T>(key: string, work: () => Promise<T>) => Promise<T>

export function makeInOrder(): InOrder {
  const last = new Map<string, Promise<unknown>>()
  return (key, work) => {
    const next = (last.get(key) ?? Promise.resolve()).then(work, work)
    last.set(key, next)
    const forget = () => {
      if (last.get(key) === next) last.delete(key)
    }
    next.then(forget, forget)
    return next
  }
}
