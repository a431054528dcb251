import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { LANGUAGES, type Language } from '../core/language.ts'
import { findRoot, knownRoots, ROOTS_FORMAT } from './words.ts'

const NAME = 'roots.json'

const Roots = z.record(z.string(), z.string())
const Kept = z.object({ format: z.literal(ROOTS_FORMAT), en: Roots, fr: Roots, es: Roots })

/** Kept roots that are found again at each start: if one differs, the rules have changed and none is believed. */
const SAMPLE = 60

/**
 * The roots that an earlier start found are taken over: finding those of all words of the guidance takes a fifth of a
 * second. A file that is missing, damaged or of other rules changes nothing but the time. Returns how many are known.
 */
export async function recallRoots(folder: string): Promise<number> {
  const kept = await read(join(folder, NAME))
  if (!kept) return 0
  let known = 0
  for (const language of LANGUAGES) {
    const roots = Object.entries(kept[language])
    if (!hold(roots, language)) continue
    for (const [word, root] of roots) knownRoots[language].set(word, root)
    known += roots.length
  }
  return known
}

/**
 * Keeps the roots of the guidance's own words, if they are others than were recalled; words of people are not among
 * them. A folder that cannot be written changes nothing.
 */
export async function keepRoots(
  folder: string,
  recalled: number,
  vocabulary: ReadonlyMap<string, unknown>,
): Promise<void> {
  const roots = LANGUAGES.map((language) => [...knownRoots[language]].filter(([word]) => vocabulary.has(word)))
  if (roots.reduce((sum, { length }) => sum + length, 0) === recalled) return
  const draft = join(folder, `${NAME}.${randomUUID()}`)
  try {
    await mkdir(folder, { recursive: true })
    const byLanguage = LANGUAGES.map((language, at) => [language, Object.fromEntries(roots[at] ?? [])])
    await writeFile(draft, JSON.stringify({ format: ROOTS_FORMAT, ...Object.fromEntries(byLanguage) }))
    // Replaced whole: another process reads the old file or the new one.
    await rename(draft, join(folder, NAME))
  } catch {
    await rm(draft, { force: true }).catch(() => undefined)
  }
}

async function read(file: string): Promise<z.infer<typeof Kept> | undefined> {
  try {
    return Kept.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return undefined
  }
}

function hold(roots: readonly (readonly [string, string])[], language: Language): boolean {
  const step = Math.max(1, Math.floor(roots.length / SAMPLE))
  return roots.every(([word, root], at) => at % step !== 0 || findRoot(word, language) === root)
}
