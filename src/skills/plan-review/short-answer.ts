import type { Language } from '../../core/language.ts'
import type { Criteria } from '../../reviewing/criteria.ts'
import { FIELD_NAMES } from '../../reviewing/field-names.ts'
import { type Finding, WEIGHTS } from '../../reviewing/finding.ts'
import { WORDING } from './wording.ts'

const LINES = 3

/** Findings of one kind, told together. */
export interface Group {
  readonly finding: Finding
  readonly all: readonly Finding[]
}

/** Findings of the same check, field and weight; what weighs most first, then what is found most often. */
export function groupsOf(findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = [finding.check, finding.field, finding.weight].join('/')
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups.values()]
    .flatMap((all) => (all[0] ? [{ finding: all[0], all }] : []))
    .sort(
      (one, other) =>
        WEIGHTS.indexOf(one.finding.weight) - WEIGHTS.indexOf(other.finding.weight) ||
        other.all.length - one.all.length,
    )
}

/** What matters most, at most three lines. */
export function whatMatters(
  findings: readonly Finding[],
  criteria: Criteria | undefined,
  language: Language,
): readonly string[] {
  return groupsOf(findings)
    .slice(0, LINES)
    .map((group) => lineOf(group, criteria, language))
}

const LONGEST_QUOTE = 80

function shortened(quote: string): string {
  const flat = quote.replace(/\s+/g, ' ')
  return flat.length <= LONGEST_QUOTE ? flat : `${flat.slice(0, LONGEST_QUOTE).replace(/\s\S*$/, '')} …`
}

export function lineOf({ finding, all }: Group, criteria: Criteria | undefined, language: Language): string {
  const words = WORDING[language]
  const name = criteria?.get(finding.check)?.name[language] ?? finding.check
  const field =
    finding.field && finding.check === 'missing-field' ? words.ofField(FIELD_NAMES[language][finding.field]) : ''
  const numbers = [...new Set(all.flatMap(({ commitment }) => (commitment === null ? [] : [commitment])))]
  const where = numbers.length === 0 ? words.wholePlan : words.commitments(numbers)
  const about =
    all.length === 1 && finding.check !== 'missing-field' && numbers.length > 0
      ? ` ${words.quoted(shortened(finding.quote))}`
      : ''
  return `${name}${field} – ${where}${about} (${words.weights[finding.weight]})`
}
