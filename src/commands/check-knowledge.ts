import { join } from 'node:path'
import { readCalendar } from '../calendar/load-calendar.ts'
import { readEnvironment, readSettings } from '../config.ts'
import { dayAt } from '../core/dates.ts'
import { describeProblem } from '../core/problem.ts'
import { checkKnowledge } from '../knowledge/check.ts'
import { readCountries } from '../knowledge/countries.ts'
import { readGlossary } from '../knowledge/glossary.ts'
import { loadKnowledge } from '../knowledge/load.ts'
import { readSynonyms } from '../knowledge/synonyms.ts'
import { readPath } from '../orientation/load-path.ts'
import { loadCriteria } from '../reviewing/criteria.ts'
import { runCommand } from './arguments.ts'

/** Lists all problems of the knowledge at once; warnings alone do not fail. */
await runCommand(async () => {
  const settings = readSettings(readEnvironment())
  const folder = settings.knowledgeFolder
  const knowledge = await loadKnowledge(join(folder, 'guidance'))
  const { rows: countries, problems: ofCountries } = await readCountries(join(folder, 'countries.csv'))
  const { rows: terms, problems: ofTerms } = await readGlossary(join(folder, 'glossary.csv'))
  const { problems: ofSynonyms } = await readSynonyms(join(folder, 'synonyms.csv'))
  const codes = countries.map((country) => country.code)
  const { calendar, problems: ofCalendar } = await readCalendar(join(folder, 'calendar'), codes, knowledge.passages)
  const { path, problems: ofPath } = await readPath(join(folder, 'orientation'), knowledge.passages)
  const criteria = await loadCriteria(join(folder, 'criteria'), knowledge.passages)
  const problems = [
    ...checkKnowledge(knowledge, dayAt(new Date(), settings.zone)),
    ...ofCountries,
    ...ofTerms,
    ...ofSynonyms,
    ...ofCalendar,
    ...ofPath,
    ...criteria.problems,
  ]
  for (const problem of problems) {
    process.stdout.write(`${problem.severity === 'warning' ? 'warning: ' : ''}${describeProblem(problem)}\n`)
  }
  const errors = problems.filter((problem) => problem.severity !== 'warning').length
  const counts = `${knowledge.documents.length} files, ${knowledge.passages.length} sections, ${countries.length} countries, ${terms.length} terms, ${calendar.sets.reduce((sum, set) => sum + set.rules.length, 0)} rules of the calendar, ${path.steps.length} steps of the path of newcomers`
  process.stdout.write(`${counts}: ${errors} problems, ${problems.length - errors} warnings\n`)
  if (errors > 0) process.exitCode = 1
})
