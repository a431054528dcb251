import { z } from 'zod'
import { type InLanguages, LANGUAGES, type Language } from '../core/language.ts'
import { ProblemsFound } from '../core/problem.ts'
import { keysThatStandTwice, type Rows, readRowsOf } from './read-rows.ts'

/** A term of the programme, with its forms in each language. */
export interface GlossaryTerm {
  readonly key: string
  /** Full forms; the first is the official one. */
  readonly forms: InLanguages<readonly string[]>
  readonly abbreviations: InLanguages<readonly string[]>
  readonly meaning: InLanguages<string>
  /** Languages whose form was seen in a text of the programme; the others are a translator's. */
  readonly formsSeenIn: readonly Language[]
}

const Row = z.object({
  key: z.string().min(1, 'name the term'),
  abbr_en: z.string(),
  abbr_fr: z.string(),
  abbr_es: z.string(),
  en: z.string().min(1, 'write the term'),
  fr: z.string(),
  es: z.string(),
  meaning: z.string(),
  meaning_fr: z.string(),
  meaning_es: z.string(),
  forms_seen_in_source: z.string(),
})

/** Reads the glossary; throws ProblemsFound with every bad row. */
export async function loadGlossary(file: string): Promise<readonly GlossaryTerm[]> {
  const { rows, problems } = await readGlossary(file)
  if (problems.length > 0) throw new ProblemsFound(problems)
  return rows
}

/** The terms whose rows are sound, and everything to mend in the others. */
export async function readGlossary(file: string): Promise<Rows<GlossaryTerm>> {
  const { rows, problems } = await readRowsOf(file, Row, termOf)
  const keys = rows.map(({ key }) => key)
  return { rows, problems: [...problems, ...keysThatStandTwice(file, keys)] }
}

function termOf(row: z.infer<typeof Row>): GlossaryTerm {
  const perLanguage = (form: (language: Language) => string): InLanguages<readonly string[]> => ({
    en: alternatives(form('en')),
    fr: alternatives(form('fr')),
    es: alternatives(form('es')),
  })
  return {
    key: row.key,
    forms: perLanguage((language) => row[language]),
    abbreviations: perLanguage((language) => row[`abbr_${language}`]),
    meaning: { en: row.meaning, fr: row.meaning_fr, es: row.meaning_es },
    formsSeenIn: languagesIn(row.forms_seen_in_source),
  }
}

function alternatives(cell: string): readonly string[] {
  return cell
    .split(' / ')
    .map((form) => form.trim())
    .filter(Boolean)
}

/** The cell begins with language codes; remarks follow after a semicolon. */
function languagesIn(cell: string): readonly Language[] {
  const codes = (cell.split(';')[0] ?? '').split(' ')
  return LANGUAGES.filter((language) => codes.includes(language))
}
