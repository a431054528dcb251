import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { type CivilDate, parseCivilDate } from '../core/dates.ts'
import { LANGUAGES } from '../core/language.ts'
import type { Ending } from '../core/outcome.ts'
import { type Problem, ProblemsFound } from '../core/problem.ts'

/** The day on which golden questions are asked that name none: the day on which the guidance was reviewed. */
export const GOLDEN_DAY: CivilDate = '2026-11-23'

export const GoldenQuestion = z.strictObject({
  id: z.string(),
  language: z.enum(LANGUAGES),
  kind: z.enum(['plain', 'earlier-edition', 'follow-up', 'near-miss', 'off-topic']),
  split: z.enum(['tune', 'held']),
  question: z.string().min(1),
  on: z
    .string()
    .transform((text) => parseCivilDate(text) ?? z.NEVER)
    .optional(),
  as: z.string().optional(),
  history: z.array(z.string()).optional(),
  document: z.string().nullable(),
  also: z.array(z.string()).optional(),
  edition: z.string().nullable().optional(),
  must: z.array(z.array(z.string()).min(1)).optional(),
  mustNot: z.array(z.string()).optional(),
  outcomes: z.array(z.string().transform((text) => text as Ending)).optional(),
  fact: z.string().optional(),
})
export type GoldenQuestion = z.infer<typeof GoldenQuestion>

const GoldenSections = z.strictObject({ id: z.string(), sections: z.array(z.string().regex(/^[^#]+#.+$/)).min(1) })

/** The questions of a file, one JSON object a line; throws ProblemsFound with every bad line. */
export async function loadGoldenQuestions(file: string): Promise<readonly GoldenQuestion[]> {
  return loadLines(file, GoldenQuestion)
}

/** Question id → sections (`document#anchor`) that are equally right. */
export async function loadGoldenSections(file: string): Promise<ReadonlyMap<string, readonly string[]>> {
  const lines = await loadLines(file, GoldenSections)
  return new Map(lines.map(({ id, sections }) => [id, sections]))
}

async function loadLines<T>(file: string, schema: z.ZodType<T>): Promise<readonly T[]> {
  const problems: Problem[] = []
  const values: T[] = []
  for (const [at, line] of (await readFile(file, 'utf8')).split('\n').entries()) {
    if (line.trim() === '') continue
    const where = `${file}:${at + 1}`
    try {
      const read = schema.safeParse(JSON.parse(line))
      if (read.success) values.push(read.data)
      else problems.push({ where, what: z.prettifyError(read.error), mend: 'See test/golden/README.md.' })
    } catch {
      problems.push({ where, what: 'The line is no JSON.', mend: 'Write one JSON object a line.' })
    }
  }
  if (problems.length > 0) throw new ProblemsFound(problems)
  return values
}
