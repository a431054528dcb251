import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { LANGUAGES } from '../../../src/core/language.ts'
import type { Passage } from '../../../src/core/passage.ts'
import type { Log } from '../../../src/ports/log.ts'
import type { TermCounts } from '../../embeddings/local/index.ts'
import type { loadHnswlib } from '../../vectors/hnsw/load-hnswlib.ts'
import { analyse, hashOf } from './analyse.ts'
import type { Breathe } from './breathe.ts'
import { type ConceptTerm, makeConcepts } from './concepts.ts'
import { FORMAT, readIndexFolder, writeIndexFolder } from './index-folder.ts'
import { filesOf, type KeptIndex, keptIndexFrom } from './kept-index.ts'
import { mineLexicon } from './lexicon.ts'
import { GRAPH_FROM, learnMeaning, meaningTermsOf, openMeaning } from './meaning.ts'
import type { OutsideSource } from './outside-meaning.ts'
import { saveGraphs } from './passage-vectors.ts'
import type { Collection } from './search.ts'
import { makeStem } from './stem.ts'
import { openWordIndex } from './word-index.ts'

export interface CollectionSettings {
  readonly passages: readonly Passage[]
  readonly glossary: readonly ConceptTerm[]
  /** Passages from which translations are learnt; those of the collection when left out. */
  readonly parallel?: readonly Passage[]
  /** The index stands in `<folder>/index`. */
  readonly folder?: string
  /** From how many passages on vectors are found by a graph of neighbours. */
  readonly graphFrom?: number
  readonly loadHnswlib?: typeof loadHnswlib
  /** Embeddings of a model outside, beside our own. */
  readonly outside?: OutsideSource
  readonly log: Log
}

/** Opens the passages for searching, from the kept index as far as it still holds. */
export async function openCollection(settings: CollectionSettings, breathe: Breathe): Promise<Collection> {
  const { glossary, log } = settings
  const passages = LANGUAGES.flatMap((language) => settings.passages.filter((passage) => passage.language === language))
  const parallel = settings.parallel ?? passages
  const stem = makeStem()
  const concepts = makeConcepts(glossary, stem)
  const settingsPrint = printOf([FORMAT, glossary])
  const index = settings.folder === undefined ? undefined : join(settings.folder, 'index')
  const kept = index === undefined ? undefined : await readKept(index, settingsPrint, log, breathe)

  const { analysed, read } = await analyse(passages, concepts, stem, breathe, kept?.index.analysed)
  const lexiconFrom = printOf(settings.parallel ? settings.parallel.map(hashOf) : analysed.hashes)
  const lexicon =
    kept?.index.lexiconFrom === lexiconFrom ? kept.index.lexicon : await mineLexicon(parallel, stem, breathe)
  const earlier = kept && { ...kept.index.learnt, hashes: kept.index.analysed.hashes }
  const learnt = await learnMeaning(passages, analysed, breathe, earlier)
  const fresh: KeptIndex = { analysed, lexicon, lexiconFrom, learnt }
  const fingerprint = `${settingsPrint}/${printOf([analysed.hashes, lexiconFrom, learnt.fittedOn])}`
  const unchanged = kept?.fingerprint === fingerprint

  const words = await openWordIndex(passages, analysed, lexicon, stem, breathe)
  const meaning = await openMeaning({
    passages,
    learnt,
    termsOfText: (text): TermCounts => meaningTermsOf(text, concepts, stem),
    ...(unchanged && index !== undefined && { graphFolder: index }),
    ...(settings.graphFrom !== undefined && { graphFrom: settings.graphFrom }),
    ...(settings.loadHnswlib && { loadHnswlib: settings.loadHnswlib }),
    log,
    breathe,
  })

  if (index !== undefined && !unchanged) {
    try {
      await writeIndexFolder(
        { folder: index, fingerprint, files: filesOf(fresh), also: (folder) => saveGraphs(meaning.stores, folder) },
        breathe,
      )
      log.info('The index was written', { passages: passages.length, read, folder: index })
    } catch (error) {
      const mend = 'Make the folder writable. Until then the index is made anew at every start.'
      log.warn('The index cannot be kept', { folder: index, why: messageOf(error), mend })
    }
  }
  const outside =
    settings.outside &&
    (await import('./outside-meaning.ts')).openOutsideMeaning({
      passages,
      hashes: analysed.hashes,
      source: settings.outside,
      graphFrom: settings.graphFrom ?? GRAPH_FROM,
      log,
      breathe,
    })
  return { passages, words, meaning, concepts, ...(outside && { outside }) }
}

async function readKept(
  index: string,
  settingsPrint: string,
  log: Log,
  breathe: Breathe,
): Promise<{ readonly index: KeptIndex; readonly fingerprint: string } | undefined> {
  const found = await readIndexFolder(index, breathe)
  if ('absent' in found) return undefined
  const rebuilt = (why: string) => {
    log.info('The index is made anew', { folder: index, why })
    return undefined
  }
  if ('unusable' in found) return rebuilt(found.unusable)
  if (!found.fingerprint.startsWith(`${settingsPrint}/`)) return rebuilt('it was made with another glossary or format')
  try {
    return { index: keptIndexFrom(found.files), fingerprint: found.fingerprint }
  } catch (error) {
    return rebuilt(messageOf(error))
  }
}

function printOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 22)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
