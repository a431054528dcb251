import { existsSync } from 'node:fs'
import { z } from 'zod'
import type { InLanguages } from '../core/language.ts'
import { ProblemsFound } from '../core/problem.ts'
import { keysThatStandTwice, type Rows, readRowsOf } from './read-rows.ts'

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
const Row = z.object({ key: z.string().min(1, 'name the row'), en: forms, fr: forms, es: forms })

const NONE: InLanguages<readonly string[]> = { en: [], fr: [], es: [] }

/** Reads the synonyms; an absent file means none. Throws ProblemsFound with every bad row. */
export async function loadSynonyms(file: string): Promise<readonly Synonyms[]> {
  const { rows, problems } = await readSynonyms(file)
  if (problems.length > 0) throw new ProblemsFound(problems)
  return rows
}

/** The rows that are sound, and everything to mend in the others. */
export async function readSynonyms(file: string): Promise<Rows<Synonyms>> {
  if (!existsSync(file)) return { rows: [], problems: [] }
  const { rows, problems } = await readRowsOf(file, Row, ({ key, ...perLanguage }) => ({
    key,
    forms: perLanguage,
    abbreviations: NONE,
  }))
  const keys = rows.map(({ key }) => key)
  return { rows, problems: [...problems, ...keysThatStandTwice(file, keys)] }
}
