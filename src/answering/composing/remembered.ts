/** As many texts as a few hundred passages have sentences. */
const MOST = 5_000

/** The same function, which remembers what it made of the texts asked for lately: passages are looked at again and again. */
export function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const made = make(text)
    if (known.size >= MOST) known.clear()
    known.set(text, made)
    return made
  }
}
