import type { Breathe } from './breathe.ts'

/** Finds words written almost like a given one. */
export interface NearWords {
  /** The nearest words, best first, with their likeness (Dice coefficient of the runs of 2 and 3 letters). */
  nearest(word: string, least: number, limit: number): readonly { readonly word: string; readonly likeness: number }[]
}

/** Shorter words have too few runs for likeness to mean anything. */
const SHORTEST = 4

export async function makeNearWords(words: Iterable<string>, breathe: Breathe): Promise<NearWords> {
  const names: string[] = []
  const sizes: number[] = []
  const byRun = new Map<string, number[]>()
  for (const word of words) {
    const pause = breathe()
    if (pause) await pause
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

  const shared = new Uint16Array(names.length)
  return {
    nearest(word, least, limit) {
      if (word.length < SHORTEST || !/^\p{L}+$/u.test(word)) return []
      const runs = runsOf(word)
      const touched: number[] = []
      for (const run of runs) {
        for (const number of byRun.get(run) ?? []) {
          if (shared[number] === 0) touched.push(number)
          shared[number] = (shared[number] as number) + 1
        }
      }
      const near: { word: string; likeness: number }[] = []
      for (const number of touched) {
        const likeness = (2 * (shared[number] as number)) / (runs.size + (sizes[number] as number))
        if (likeness >= least) near.push({ word: names[number] as string, likeness })
        shared[number] = 0
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
