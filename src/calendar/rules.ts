import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import type { CivilDate } from '../core/dates.ts'
import type { Problem } from '../core/problem.ts'
import { type MilestoneRule, RuleFile } from './rule-schema.ts'

/** A rule of the programme, as one file of `knowledge/calendar` tells it. */
export interface Rule extends MilestoneRule {
  /** `<rule set>/<key>`; several rules may share it when they apply to different countries. */
  readonly id: string
  readonly edition: string
  /** First and last day on which it held. */
  readonly validFrom: CivilDate
  readonly validUntil: CivilDate | undefined
  readonly file: string
  readonly line: number
}

export interface RuleSet {
  readonly id: string
  readonly validFrom: CivilDate
  readonly validUntil: CivilDate | undefined
  readonly suspends: readonly { readonly rule: string; readonly year: number }[]
  readonly rules: readonly Rule[]
  readonly file: string
}

/** Reads every rule set of a folder; what cannot be read is named with file, line and mend, and left out. */
export async function readRuleSets(
  folder: string,
): Promise<{ sets: readonly RuleSet[]; problems: readonly Problem[] }> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  const read = await Promise.all(
    names.map(async (name) => readRuleSet(join(folder, name), await readFile(join(folder, name), 'utf8'))),
  )
  const sets = read.flatMap(({ set }) => (set ? [set] : []))
  sets.sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1))
  return { sets, problems: read.flatMap(({ problems }) => problems) }
}

export function readRuleSet(file: string, content: string): { set: RuleSet | undefined; problems: readonly Problem[] } {
  const lines = new LineCounter()
  const document = parseDocument(content, { schema: 'core', lineCounter: lines, customTags: [] })
  const [error] = document.errors
  if (error) {
    const where = `${file}:${lines.linePos(error.pos[0]).line}`
    const what = (error.message.split('\n')[0] ?? error.message).replace(/:?$/, '.')
    return { set: undefined, problems: [{ where, what, mend: 'Mend the YAML.' }] }
  }
  /** The line of a part of the file; of a part that is missing, the line of what it is missing from. */
  const lineOf = (path: readonly PropertyKey[]): number => {
    const node = document.getIn(path as (string | number)[], true) as { range?: [number] } | undefined
    if (node?.range) return lines.linePos(node.range[0]).line
    return path.length > 0 ? lineOf(path.slice(0, -1)) : 1
  }
  const result = RuleFile.safeParse(document.toJS({ maxAliasCount: 100 }) ?? {})
  if (!result.success) {
    const problems = result.error.issues.map((issue) => ({
      where: `${file}:${lineOf(issue.path)}`,
      what: `${issue.path.join('.') || 'The file'}: ${issue.message}.`,
      mend: 'Mend the rule; src/calendar/rule-schema.ts says what each part may hold.',
    }))
    return { set: undefined, problems }
  }
  const { id, valid_from: validFrom, valid_until: validUntil, suspends, milestones } = result.data
  const rules = milestones.map((milestone, at) => ({
    ...milestone,
    id: `${id}/${milestone.key}`,
    edition: id,
    validFrom: milestone.valid_from ?? validFrom,
    validUntil: milestone.valid_until ?? validUntil,
    file,
    line: lineOf(['milestones', at]),
  }))
  return { set: { id, validFrom, validUntil, suspends, rules, file }, problems: [] }
}

export function inForce(span: Pick<Rule, 'validFrom' | 'validUntil'>, day: CivilDate): boolean {
  return span.validFrom <= day && (span.validUntil === undefined || day <= span.validUntil)
}
