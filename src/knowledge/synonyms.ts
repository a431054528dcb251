import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import type { InLanguages } from '../core/language.ts'

/** Words and turns of phrase that people use for one thing, in each language; not terms of the programme. */
export interface Synonyms {
  readonly key: string
  readonly forms: InLanguages<readonly string[]>
  /** None: abbreviations are terms, and stand in the glossary. */
  readonly abbreviations: InLanguages<readonly string[]>
}

const forms = z.string().transform((cell) =>
  cell
    .split(' / ')
    .map((form) => form.trim())
    .filter(Boolean),
)
const Row = z.object({ key: z.string().min(1), en: forms, fr: forms, es: forms })

const NONE: InLanguages<readonly string[]> = { en: [], fr: [], es: [] }

/** Reads the synonyms; an absent file means none. */
export async function loadSynonyms(file: string): Promise<readonly Synonyms[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  const rows = parse(text, { columns: true, bom: true }) as unknown[]
  return rows.map((row) => {
    const { key, ...perLanguage } = Row.parse(row)
    return { key, forms: perLanguage, abbreviations: NONE }
  })
}
