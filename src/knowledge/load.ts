import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import { isLanguage, type Language } from '../core/language.ts'
import type { Passage } from '../core/passage.ts'
import { type Problem, ProblemsFound } from '../core/problem.ts'
import { openDocumentReader } from './document-cache.ts'
import { guessLanguage } from './guess-language.ts'
import { type DocumentPlace, passagesOf } from './passages.ts'
import type { ReadDocument } from './read-document.ts'

export interface LoadedDocument {
  readonly place: DocumentPlace
  readonly document: ReadDocument
  readonly passages: readonly Passage[]
}

export interface Knowledge {
  readonly folder: string
  readonly documents: readonly LoadedDocument[]
  readonly passages: readonly Passage[]
  /** A document with a problem in its front matter is left out: its rules would have no edition and no status. */
  readonly problems: readonly Problem[]
}

/** Largest Markdown file that is read, in bytes. */
const LARGEST = 5 * 1024 * 1024

/**
 * Reads every `.md` file below a folder. Our own files have front matter; plain Markdown works too and then has no
 * edition and no stated status. `cache` is a folder in which a start remembers what it read for the next. Throws
 * ProblemsFound when the folder itself cannot be read.
 */
export async function loadKnowledge(folder: string, cache?: string): Promise<Knowledge> {
  const reader = await openDocumentReader(cache)
  const files = await markdownFilesIn(folder)
  const problems: Problem[] = []
  const documents: LoadedDocument[] = []
  for (const file of files) {
    const shown = relative(process.cwd(), file).startsWith('..') ? file : relative(process.cwd(), file)
    const size = (await stat(file)).size
    if (size > LARGEST) {
      const what = `The file has ${size} bytes; at most ${LARGEST} are read.`
      problems.push({ where: shown, what, mend: 'Split the document.' })
      continue
    }
    const content = await readFile(file, 'utf8')
    const document = await reader.read(shown, content)
    problems.push(...document.problems)
    if (document.hasFrontMatter && !document.frontMatter) continue
    const place = placeOf(folder, file, shown, content)
    documents.push({ place, document, passages: passagesOf(document, place) })
  }
  await reader.keep()
  return { folder, documents, passages: documents.flatMap((document) => document.passages), problems }
}

async function markdownFilesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.isFile() && /\.(md|markdown)$/i.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new ProblemsFound([{ where: folder, what: `Cannot be read (${why}).`, mend: 'Name a folder of .md files.' }])
  }
}

function placeOf(folder: string, file: string, shown: string, content: string): DocumentPlace {
  const path = relative(folder, file)
    .split(sep)
    .join('/')
    .replace(/\.(md|markdown)$/i, '')
  const suffix = /\.([a-z]{2})$/.exec(path)?.[1]
  const named: Language | undefined = isLanguage(suffix) ? suffix : undefined
  return {
    file: shown,
    id: named ? path.slice(0, -3) : path,
    topic: basename(dirname(file)),
    language: named ?? guessLanguage(content) ?? 'en',
  }
}
