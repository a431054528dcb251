import type { Near } from './outside-stores.ts'
import type { SectionFound, SectionsFound } from './search.ts'
import { sectionKey } from './section-key.ts'

/** How much the nearest section by embeddings from outside counts, beside our own best with 1. */
const WEIGHT = 0.25
/**
 * A list whose nearest sections are not among those that share words with the question is of a model that does not
 * understand this language or these texts: it is not believed.
 */
const NEAREST = 10
const AMONG = 20
const LEAST_SHARED = 3

/**
 * Our own sections, moved by the embeddings from outside. The signals stay those of our own search, on which the
 * confidence of answers was fitted: a model outside may change the order, never how sure the desk is.
 */
export function fuseOutside(own: SectionsFound, near: readonly Near[] | undefined): SectionsFound {
  if (!near || !isBelieved(own, near)) return own
  const best = own.found[0]?.score ?? 1
  const scores = new Map<string, SectionFound>(own.found.map((found) => [sectionKey(found.passage), found]))
  for (const { passage, share } of near) {
    const key = sectionKey(passage)
    const before = scores.get(key)
    scores.set(key, { passage: before?.passage ?? passage, score: (before?.score ?? 0) + best * WEIGHT * share })
  }
  const found = [...scores.values()].sort(
    (one, other) => other.score - one.score || (one.passage.id < other.passage.id ? -1 : 1),
  )
  return { found: found.map(({ passage, score }) => ({ passage, score: score / (1 + WEIGHT) })), signals: own.signals }
}

function isBelieved(own: SectionsFound, near: readonly Near[]): boolean {
  const first = new Set(own.found.slice(0, AMONG).map(({ passage }) => sectionKey(passage)))
  const shared = near.slice(0, NEAREST).filter(({ passage }) => first.has(sectionKey(passage)))
  return shared.length >= Math.min(LEAST_SHARED, own.found.length)
}
