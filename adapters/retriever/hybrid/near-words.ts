/** Finds words written almost like a given one. */
export interface NearWords {
  /** The nearest words, best first, with their likeness (Dice coefficient of the runs of 2 and 3 letters). */
  nearest(word: string, least: number, limit: number): readonly { readonly word: string; readonly likeness: number }[]
}

/** Shorter words have too few runs for likeness to mean anything. */
const SHORTEST = 4

export function makeNearWords(words: Iterable<string>): NearWords {
  const names: string[] = []
  const sizes: number[] = []
  const byRun = new Map<string, number[]>()
  for (const word of words) {
    if (word.length < SHORTEST || !/^\p{L}+$/u.test(word)) continue
    const number = names.length
    const runs = runsOf(word)
    names.push(word)
    sizes.push(runs.size)
    for (const run of runs) {
      const list = byRun.get(run)
      if (list) list.push(number)
      else byRun.set(run, [number])
    }
  }

  return {
    nearest(word, least, limit) {
      if (word.length < SHORTEST || !/^\p{L}+$/u.test(word)) return []
      const runs = runsOf(word)
      const shared = new Map<number, number>()
      for (const run of runs) {
        for (const number of byRun.get(run) ?? []) shared.set(number, (shared.get(number) ?? 0) + 1)
      }
      const near: { word: string; likeness: number }[] = []
      for (const [number, count] of shared) {
        const likeness = (2 * count) / (runs.size + (sizes[number] ?? 0))
        if (likeness >= least) near.push({ word: names[number] ?? '', likeness })
      }
      return near
        .sort((one, other) => other.likeness - one.likeness || (one.word < other.word ? -1 : 1))
        .slice(0, limit)
    },
  }
}

function runsOf(word: string): Set<string> {
  const marked = `_${word}_`
  const runs = new Set<string>()
  for (const length of [2, 3]) {
    for (let start = 0; start + length <= marked.length; start++) runs.add(marked.slice(start, start + length))
  }
  return runs
}
