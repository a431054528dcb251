import type { CivilDate } from '../core/dates.ts'
import { LANGUAGES } from '../core/language.ts'
import type { Passage } from '../core/passage.ts'
import type { CountryCode } from '../core/principal.ts'
import type { Problem } from '../core/problem.ts'
import type { CountryFacts } from './country-facts.ts'
import { writeDayRange } from './day-range.ts'
import { type Milestone, milestonesOn } from './deadlines.ts'
import { grouped } from './grouped.ts'
import type { Rule, RuleSet } from './rules.ts'

/** What is wrong with rules that were read: names that lead nowhere, and rules that contradict one another. */
export function checkRules(
  sets: readonly RuleSet[],
  passages: readonly Passage[],
  countries: readonly CountryFacts[],
): readonly Problem[] {
  const sections = sectionsOf(passages)
  const codes = new Set(countries.map(({ code }) => code))
  const problems = sets.flatMap((set) => set.rules.flatMap((rule) => checkRule(rule, set, sections, codes)))
  const ids = new Set(sets.flatMap((set) => set.rules.map((rule) => rule.id)))
  for (const set of sets) {
    if (set.validUntil !== undefined && set.validUntil < set.validFrom) {
      problems.push({ where: `${set.file}:2`, what: 'valid_until is before valid_from.', mend: 'Correct one of them.' })
    }
    for (const { rule } of set.suspends) {
      if (ids.has(rule)) continue
      const what = `It suspends ${rule}, which does not exist.`
      problems.push({ where: `${set.file}:1`, what, mend: 'Name <rule set>/<key> of a rule.' })
    }
  }
  return [...problems, ...(problems.length === 0 ? contradictions(sets, countries) : [])]
}

interface Section {
  readonly languages: Set<string>
  readonly sources: Set<string>
  readonly document: string
}

function sectionsOf(passages: readonly Passage[]): ReadonlyMap<string, Section> {
  const sections = new Map<string, Section>()
  const keys = new Map<string, Set<string>>()
  for (const passage of passages) {
    const id = `${passage.document}#${passage.section}`
    const section = sections.get(id) ?? { languages: new Set(), sources: new Set(), document: passage.document }
    section.languages.add(passage.language)
    sections.set(id, section)
    const ofDocument = keys.get(passage.document) ?? new Set()
    for (const { key } of passage.sources) ofDocument.add(key)
    keys.set(passage.document, ofDocument)
  }
  for (const section of sections.values()) for (const key of keys.get(section.document) ?? []) section.sources.add(key)
  return sections
}

function checkRule(
  rule: Rule,
  set: RuleSet,
  sections: ReadonlyMap<string, Section>,
  codes: ReadonlySet<CountryCode>,
): readonly Problem[] {
  const problems: Problem[] = []
  const say = (what: string, mend: string) =>
    problems.push({ where: `${rule.file}:${rule.line}`, what: `${rule.key}: ${what}`, mend })
  const section = sections.get(rule.passage)
  if (!section) say(`no guidance section is named ${rule.passage}.`, 'Name document#anchor of knowledge/guidance.')
  else {
    const lacking = LANGUAGES.filter((language) => !section.languages.has(language))
    if (lacking.length > 0) say(`${rule.passage} is missing in ${lacking.join(', ')}.`, 'Translate the section.')
    for (const key of rule.sources) {
      if (!section.sources.has(key)) {
        say(`the document of ${rule.passage} has no source ${key}.`, 'Use a key of its front matter.')
      }
    }
  }
  if (rule.consequence_passage !== undefined && !sections.has(rule.consequence_passage)) {
    say(`no guidance section is named ${rule.consequence_passage}.`, 'Name document#anchor of knowledge/guidance.')
  }
  for (const country of rule.applies.countries ?? []) {
    if (!codes.has(country)) say(`the country ${country} is unknown.`, 'Use a code of knowledge/countries.csv.')
  }
  for (const key of keysNamedBy(rule)) {
    if (!set.rules.some((other) => other.key === key)) {
      say(`no rule of this set has the key ${key}.`, 'Name a key of the same file.')
    } else if (key === rule.key) say('it is counted from itself.', 'Name another rule.')
  }
  if (rule.validUntil !== undefined && rule.validUntil < rule.validFrom) {
    say('valid_until is before valid_from.', 'Correct one of the two.')
  }
  return problems
}

function keysNamedBy({ anchor, alternative_to: other }: Rule): readonly string[] {
  const named = anchor.type === 'offset' ? [anchor.from] : anchor.type === 'window' ? [anchor.from, anchor.until] : []
  const keys = named.filter((from) => from.startsWith('rule:')).map((from) => from.slice(5))
  return other === undefined ? keys : [...keys, other]
}

/**
 * Two rules of one key that give a country two dates for the same thing on the same day. Most countries are passed over
 * after a look at the sets that have two rules of one key; what other sets add only takes milestones of these away.
 */
function contradictions(sets: readonly RuleSet[], countries: readonly CountryFacts[]): readonly Problem[] {
  const problems = new Map<string, Problem>()
  const ofId = grouped(
    sets.flatMap(({ rules }) => rules),
    ({ id }) => id,
  )
  const suspects = sets.filter(({ rules }) => rules.some(({ id }) => (ofId.get(id)?.length ?? 0) > 1))
  const days = sets.flatMap(({ validFrom, validUntil }) => [validFrom, ...(validUntil ? [validUntil] : [])])
  for (const facts of countries) {
    for (const day of new Set(days)) {
      if (!datedTwice(facts, suspects, day).some((same) => new Set(same.map(({ rule }) => rule)).size > 1)) continue
      for (const same of datedTwice(facts, sets, day)) {
        const [one, other] = same
        if (!one?.when || !other?.when || one.rule === other.rule) continue
        const dates = [one.when, other.when].map(writeDayRange)
        const where = `${other.rule.file}:${other.rule.line}`
        problems.set(where, {
          where,
          what: `${other.key} contradicts line ${one.rule.line}: ${facts.code} would have ${dates.join(' and ')} at once.`,
          mend: 'Let them apply to different countries or years, or mark one as alternative_to the other.',
        })
      }
    }
  }
  return [...problems.values()]
}

/** Milestones of the same thing by rules of the same key, where there are several. */
function datedTwice(facts: CountryFacts, sets: readonly RuleSet[], day: CivilDate): readonly (readonly Milestone[])[] {
  const dated = milestonesOn(facts, sets, day).filter(({ when }) => when)
  return [...grouped(dated, ({ rule, of }) => `${rule.id}@${of}`).values()].filter((same) => same.length > 1)
}
