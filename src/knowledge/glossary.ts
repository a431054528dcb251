import { readFile } from 'node:fs/promises'
import { parse } from 'csv-parse/sync'
import { z } from 'zod'
import { type InLanguages, LANGUAGES, type Language } from '../core/language.ts'

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
  key: z.string().min(1),
  abbr_en: z.string(),
  abbr_fr: z.string(),
  abbr_es: z.string(),
  en: z.string(),
  fr: z.string(),
  es: z.string(),
  meaning: z.string(),
  meaning_fr: z.string(),
  meaning_es: z.string(),
  forms_seen_in_source: z.string(),
})

export async function loadGlossary(file: string): Promise<readonly GlossaryTerm[]> {
  const rows = parse(await readFile(file, 'utf8'), { columns: true, bom: true }) as unknown[]
  return rows.map((record) => {
    const row = Row.parse(record)
    const perLanguage = (form: (language: (typeof LANGUAGES)[number]) => string) =>
      Object.fromEntries(LANGUAGES.map((language) => [language, alternatives(form(language))])) as {
        [L in (typeof LANGUAGES)[number]]: readonly string[]
      }
    return {
      key: row.key,
      forms: perLanguage((language) => row[language]),
      abbreviations: perLanguage((language) => row[`abbr_${language}`]),
      meaning: { en: row.meaning, fr: row.meaning_fr, es: row.meaning_es },
      formsSeenIn: languagesIn(row.forms_seen_in_source),
    }
  })
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
