import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import type { Passage } from '../core/passage.ts'
import type { Problem } from '../core/problem.ts'
import { EDITIONS } from '../knowledge/schemas.ts'
import { WEIGHTS } from './finding.ts'
import { type PromiseWords, PromiseWordsFile } from './promise-words.ts'

const words = z.strictObject({ en: z.string().min(1), fr: z.string().min(1), es: z.string().min(1) })
const rules = z.partialRecord(z.enum(EDITIONS), z.string().regex(/^[a-z0-9-]+#[a-z0-9-]+$/, 'document#anchor'))

/** One thing that is looked at: how much it weighs, on which rule of which edition it rests, and what is said. */
const Criterion = z.strictObject({
  check: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  weight: z.enum(WEIGHTS),
  rules,
  /** Least and most of what is counted. */
  limits: z.partialRecord(z.enum(EDITIONS), z.tuple([z.number(), z.number()])).optional(),
  name: words,
  suggestion: words,
  cases: z
    .record(
      z.string(),
      z.strictObject({
        weight: z.enum(WEIGHTS).optional(),
        rules: rules.optional(),
        /** Editions in which nothing asks for it. */
        not_in: z.array(z.enum(EDITIONS)).optional(),
        suggestion: words.optional(),
      }),
    )
    .optional(),
})

const CriteriaFile = z.strictObject({ id: z.string(), checks: z.array(Criterion).min(1) })

export type Criterion = z.infer<typeof Criterion>

/** The criteria of one kind of document, by check. */
export type Criteria = ReadonlyMap<string, Criterion>

export interface CriteriaFolder {
  /** By the id of the file: `plan`, `self-assessment`. */
  readonly byId: ReadonlyMap<string, Criteria>
  /** Wording that nobody can measure, and the signs of what one can. */
  readonly promises: PromiseWords
  readonly problems: readonly Problem[]
}

/** The file of words; the others are lists of checks. */
const PROMISE_WORDS = 'promise-words.yaml'

/** Reads `knowledge/criteria`; names everything to mend, also a rule that no passage tells. */
export async function loadCriteria(folder: string, passages: readonly Passage[]): Promise<CriteriaFolder> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  const known = new Set(passages.map(({ document, section }) => `${document}#${section}`))
  const byId = new Map<string, Criteria>()
  const problems: Problem[] = []
  let promises: PromiseWords = { vague: [], results: { en: [], fr: [], es: [] }, shown: { en: [], fr: [], es: [] } }
  for (const name of names) {
    const file = join(folder, name)
    const content = await readFile(file, 'utf8')
    if (name === PROMISE_WORDS) {
      const read = parsed(file, content, PromiseWordsFile, problems)
      if (read) promises = read
      continue
    }
    const read = parsed(file, content, CriteriaFile, problems)
    if (!read) continue
    byId.set(read.id, new Map(read.checks.map((criterion) => [criterion.check, criterion])))
    problems.push(...unknownRules(file, content, read.checks, known))
  }
  return { byId, promises, problems }
}

function parsed<T>(file: string, content: string, schema: z.ZodType<T>, problems: Problem[]): T | undefined {
  const lines = new LineCounter()
  const document = parseDocument(content, { schema: 'core', lineCounter: lines })
  const [error] = document.errors
  if (error) {
    const where = `${file}:${lines.linePos(error.pos[0]).line}`
    problems.push({ where, what: error.message.split('\n')[0] ?? error.message, mend: 'Mend the YAML.' })
    return undefined
  }
  const read = schema.safeParse(document.toJS({ maxAliasCount: 100 }))
  if (read.success) return read.data
  for (const issue of read.error.issues) {
    const node = document.getIn(issue.path as (string | number)[], true) as { range?: [number] } | undefined
    const line = node?.range ? lines.linePos(node.range[0]).line : 1
    const what = `${issue.path.join('.') || 'The file'}: ${issue.message}.`
    problems.push({ where: `${file}:${line}`, what, mend: 'Write it as the entries beside it.' })
  }
  return undefined
}

function unknownRules(
  file: string,
  content: string,
  checks: readonly Criterion[],
  known: ReadonlySet<string>,
): readonly Problem[] {
  const named = checks.flatMap(({ rules: own, cases = {} }) =>
    [own, ...Object.values(cases).map((one) => one.rules ?? {})].flatMap((one) => Object.values(one)),
  )
  return [...new Set(named)]
    .filter((rule) => !known.has(rule))
    .map((rule) => ({
      where: `${file}:${content.slice(0, content.indexOf(rule)).split('\n').length}`,
      what: `The guidance has no section ${rule}.`,
      mend: 'Name a document and an anchor that exist.',
    }))
}
