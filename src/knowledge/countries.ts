import { z } from 'zod'
import type { InLanguages, Language } from '../core/language.ts'
import { LANGUAGES } from '../core/language.ts'
import type { CountryCode } from '../core/principal.ts'
import { ProblemsFound } from '../core/problem.ts'
import { keysThatStandTwice, type Rows, readRowsOf } from './read-rows.ts'

/** A country or entity that was seen named as a participant, now or in the past. Empty means not seen. */
export interface Country {
  readonly code: CountryCode
  readonly names: InLanguages<string>
  readonly region: string
  readonly yearJoined: number | undefined
  readonly status: string | undefined
  /** A date, month or year as the source has it. */
  readonly statusAsOf: string | undefined
  /** Cohort of 2011 to 2014, with the source's doubt in brackets. */
  readonly cohort: string | undefined
  readonly parity2019: 'odd' | 'even' | undefined
  readonly planLength: 'two-year' | 'four-year' | undefined
  /** Start and end of the latest plan seen: a year, a month or a day, with the source's doubt in brackets. */
  readonly planStart: string | undefined
  readonly planEnd: string | undefined
  readonly languageGuess: Language
  readonly notes: string
  readonly sources: readonly string[]
}

const cell = z.string().transform((text) => text.trim() || undefined)

const Row = z.object({
  name_en: z.string().min(1),
  name_fr: z.string().min(1),
  name_es: z.string().min(1),
  iso2: z.string().regex(/^[A-Z]{2}$/, 'two capital letters'),
  region: z.string().min(1),
  year_joined: z.union([z.literal(''), z.string().regex(/^\d{4}$/, 'a year')]),
  status: cell,
  status_as_of: cell,
  cohort_2014: cell,
  parity_2019: z.enum(['odd', 'even', '']),
  plan_length_current: z.enum(['two-year', 'four-year', '']),
  current_plan_start: cell,
  current_plan_end: cell,
  working_language_guess: z.string(),
  notes: z.string(),
  sources: z.string(),
})

/** Reads the countries; throws ProblemsFound with every bad row. */
export async function loadCountries(file: string): Promise<readonly Country[]> {
  const { rows, problems } = await readCountries(file)
  if (problems.length > 0) throw new ProblemsFound(problems)
  return rows
}

/** The countries whose rows are sound, and everything to mend in the others. */
export async function readCountries(file: string): Promise<Rows<Country>> {
  const { rows, problems } = await readRowsOf(file, Row, countryOf)
  const codes = rows.map(({ code }) => code)
  return { rows, problems: [...problems, ...keysThatStandTwice(file, codes)] }
}

function countryOf(row: z.infer<typeof Row>): Country {
  const guess = row.working_language_guess.slice(0, 2)
  return {
    code: row.iso2,
    names: { en: row.name_en, fr: row.name_fr, es: row.name_es },
    region: row.region,
    yearJoined: row.year_joined ? Number(row.year_joined) : undefined,
    status: row.status,
    statusAsOf: row.status_as_of,
    cohort: row.cohort_2014,
    parity2019: row.parity_2019 || undefined,
    planLength: row.plan_length_current || undefined,
    planStart: row.current_plan_start,
    planEnd: row.current_plan_end,
    languageGuess: LANGUAGES.find((language) => language === guess) ?? 'en',
    notes: row.notes,
    sources: row.sources
      .split(';')
      .map((source) => source.trim())
      .filter(Boolean),
  }
}
