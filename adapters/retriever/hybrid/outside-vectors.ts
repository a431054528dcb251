import type { Passage } from '../../../src/core/passage.ts'
import { OutsideError } from '../../../src/core/problem.ts'
import type { OutsideSettings } from './outside-meaning.ts'

/** Rows of unit vectors, one per passage. */
export interface OutsideVectors {
  readonly dimensions: number
  readonly matrix: Float32Array
}

/** Raised whenever the same passage would be told to the model in other words. */
const FORMAT = 1
/** Passages sent and kept at once: what was made before an interruption is not made again. */
const PORTION = 128

/**
 * The vectors of all passages: those that are kept for this model and these words, and new ones for the rest. Vectors
 * of another length than the model gives now are thrown away. Throws what the endpoint or the store throws.
 */
export async function vectorsFor(settings: OutsideSettings, anew = false): Promise<OutsideVectors> {
  const { passages, hashes, source, log } = settings
  const { embeddings, kept } = source
  const { fingerprint } = embeddings
  const names = hashes.map((hash) => `${FORMAT}/${hash}`)
  const known = new Map(await kept.get(fingerprint, names))
  const lengths = new Set([...known.values()].map((vector) => vector.length))
  if (lengths.size > 1) known.clear()

  const missing = Array.from(passages.keys()).filter((number) => !known.has(names[number] ?? ''))
  let made = 0
  for (let at = 0; at < missing.length; at += PORTION) {
    const portion = missing.slice(at, at + PORTION)
    const vectors = await embeddings.embedDocuments(portion.map((number) => wordsFor(passages[number] as Passage)))
    const [earlier] = known.values()
    if (earlier && vectors[0] && earlier.length !== vectors[0].length) {
      if (anew) throw new OutsideError('The model gives vectors of several lengths.', { kind: 'refused' })
      log.info('Kept vectors are of another length than the model gives now; all are made anew', {
        kept: earlier.length,
        now: vectors[0].length,
      })
      await kept.keepOnly(fingerprint, [])
      return vectorsFor(settings, true)
    }
    const fresh = new Map(portion.map((number, place) => [names[number] ?? '', vectors[place] as Float32Array]))
    await kept.put(fingerprint, fresh)
    for (const [name, vector] of fresh) known.set(name, vector)
    made += fresh.size
  }
  await kept.keepOnly(fingerprint, names)
  if (made > 0) log.info('Vectors were made', { made, kept: passages.length - made, by: embeddings.description })
  return matrixOf(names, known)
}

function matrixOf(names: readonly string[], known: ReadonlyMap<string, Float32Array>): OutsideVectors {
  const dimensions = known.values().next().value?.length ?? 0
  const matrix = new Float32Array(names.length * dimensions)
  for (const [number, name] of names.entries()) matrix.set(known.get(name) ?? [], number * dimensions)
  return { dimensions, matrix }
}

/** Heading and typical questions say most of what a section is about. */
function wordsFor({ documentTitle, sectionTitle, questions, text }: Passage): string {
  return [`${documentTitle}: ${sectionTitle}`, ...questions, text].join('\n')
}
