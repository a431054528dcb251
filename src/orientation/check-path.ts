import { LANGUAGES } from '../core/language.ts'
import type { Passage } from '../core/passage.ts'
import type { Problem } from '../core/problem.ts'
import { SIDES, SITUATIONS, type StepFile, stepsFor } from './step.ts'

/** Fewer steps than this are no path: something is missing. */
const FEWEST = 8
/** Longest question that fits on a button of every platform, in characters. */
const LONGEST_BUTTON = 75

/** What is wrong with steps that were read: sections that do not exist, the same step told twice to one person. */
export function checkPath(
  steps: readonly StepFile[],
  passages: readonly Passage[],
  folder: string,
): readonly Problem[] {
  const languages = new Map<string, Set<string>>()
  for (const { document, section, language } of passages) {
    const id = `${document}#${section}`
    languages.set(id, (languages.get(id) ?? new Set()).add(language))
  }
  const problems: Problem[] = []
  const say = (key: string, what: string, mend: string) =>
    problems.push({ where: `${folder}, step ${key}`, what, mend })
  for (const { key, variants } of steps) {
    if (steps.filter((other) => other.key === key).length > 1)
      say(key, 'Two files have this key.', 'Give each its own.')
    for (const id of new Set(variants.flatMap((variant) => variant.passages))) {
      const lacking = LANGUAGES.filter((language) => !languages.get(id)?.has(language))
      if (lacking.length === LANGUAGES.length)
        say(key, `No guidance section is named ${id}.`, 'Name document#anchor of knowledge/guidance.')
      else if (lacking.length > 0) say(key, `${id} is missing in ${lacking.join(', ')}.`, 'Translate the section.')
    }
    for (const { ask } of variants) {
      for (const language of LANGUAGES.filter((one) => ask[one].length > LONGEST_BUTTON))
        say(
          key,
          `The question in ${language} is longer than ${LONGEST_BUTTON} characters.`,
          'It is a button: shorten it.',
        )
    }
    for (const side of SIDES) {
      for (const situation of SITUATIONS) {
        const told = variants.filter((one) => one.for.includes(side) && one.when.includes(situation))
        if (told.length > 1) say(key, `${side}, ${situation}: it is told twice.`, 'Let each be told one of them.')
      }
    }
  }
  for (const side of SIDES) {
    for (const situation of SITUATIONS) {
      const count = stepsFor({ steps }, side, situation).length
      if (count >= FEWEST) continue
      const what = `${side}, ${situation}: the path has ${count} steps.`
      problems.push({ where: folder, what, mend: `Write at least ${FEWEST}.` })
    }
  }
  return problems
}
