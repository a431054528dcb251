import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { openDocuments } from '../../adapters/documents/index.ts'
import { readEnvironment, readSettings } from '../config.ts'
import { dayAt } from '../core/dates.ts'
import { inQuotes } from '../core/language.ts'
import { describeProblem, ProblemsFound } from '../core/problem.ts'
import { loadSamplePeople } from '../directory/sample-people.ts'
import { learn } from '../open-desk.ts'
import type { Documents } from '../ports/documents.ts'
import { compareDrafts } from '../reviewing/compare-drafts.ts'
import { loadCriteria } from '../reviewing/criteria.ts'
import { describedReview } from '../reviewing/described-review.ts'
import { isEarlierPlan } from '../reviewing/earlier-plan.ts'
import type { PlanDraft } from '../reviewing/plan-draft.ts'
import { type PlanContext, readPlan } from '../reviewing/read-plan.ts'
import { REFUSAL_WORDS } from '../reviewing/refusals.ts'
import { type ReviewGrounds, reviewPlan } from '../reviewing/review-plan.ts'
import { makeCountryFinder } from '../understanding/countries-named.ts'
import { BadArguments, dateArgument, languageArgument, makeCommand, readArguments, runCommand } from './arguments.ts'

interface Options {
  lang?: string
  as?: string
  on?: string
  previous?: string
  json?: true
}

const command = makeCommand('review')
  .description('reads a draft action plan: its commitments with their fields, and findings with quote and rule')
  .argument('<file>', 'a draft: DOCX, PDF, ODT, HTML, Markdown or plain text')
  .option('--lang <language>', 'in which findings are written: en, fr or es; otherwise that of the draft')
  .option('--as <person>', 'directory id or role:ISO2 (government:GH): whose country it is when the draft does not say')
  .option('--on <date>', 'the day by whose rules it is read, YYYY-MM-DD; today without it')
  .option('--previous <file>', 'an earlier draft of the plan, or the plan before it')
  .option('--json', 'as data')

await runCommand(async () => {
  await readArguments(command, 'Name one file: npm run -s review -- draft.docx [--lang fr] [--previous FILE] [--json]')
  const options = command.opts<Options>()
  const settings = readSettings(readEnvironment())
  const today = options.on === undefined ? dayAt(new Date(), settings.zone) : dateArgument(options.on)
  const asked = options.lang === undefined ? undefined : languageArgument(options.lang)
  const learned = await learn(settings)
  const criteria = await loadCriteria(join(settings.knowledgeFolder, 'criteria'), learned.knowledge.passages)
  if (criteria.problems.length > 0) throw new ProblemsFound(criteria.problems)
  const country = await countryOf(options.as, settings.knowledgeFolder)
  const context: PlanContext = {
    ...(country !== undefined && { country }),
    countriesIn: makeCountryFinder(learned.countries),
  }
  const grounds: ReviewGrounds = {
    criteria,
    passages: learned.knowledge.passages,
    ...(learned.calendar && { calendar: learned.calendar }),
  }
  const documents = openDocuments()
  try {
    const draft = await planIn(documents, command.args[0] ?? '', context)
    const language = asked ?? draft.language
    const before = options.previous === undefined ? undefined : await planIn(documents, options.previous, context)
    const earlier = before && isEarlierPlan(before, draft) ? before : undefined
    const findings = reviewPlan(draft, grounds, { today, language, ...(earlier && { earlier }) })
    const comparison =
      before && !earlier
        ? compareDrafts(
            { draft: before, findings: reviewPlan(before, grounds, { today, language }) },
            { draft, findings },
          )
        : undefined
    if (options.json) process.stdout.write(`${JSON.stringify(describedReview(draft, findings, comparison))}\n`)
    else process.stdout.write(`${inLines(draft, findings)}\n`)
  } finally {
    await documents.close()
  }
})

async function planIn(documents: Documents, file: string, context: PlanContext): Promise<PlanDraft> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new BadArguments(`${file} cannot be read (${error.code ?? 'unknown'}); name a file that exists.`)
  })
  const document = await documents.read({ name: basename(file), mediaType: '', bytes })
  const plan = document.kind === 'read' ? readPlan(document, context) : undefined
  if (plan) return plan
  const reason = document.kind === 'refused' ? document.reason : 'not-a-plan'
  throw new ProblemsFound([
    { where: basename(file), what: REFUSAL_WORDS.en[reason].what, mend: REFUSAL_WORDS.en[reason].mend },
  ])
}

/** The country of a person of the sample directory, or of `role:ISO2`. */
async function countryOf(person: string | undefined, knowledgeFolder: string): Promise<string | undefined> {
  if (person === undefined) return undefined
  const code = /^[a-z-]+:([A-Za-z]{2})$/.exec(person)?.[1]
  if (code !== undefined) return code.toUpperCase()
  const { people } = await loadSamplePeople(knowledgeFolder)
  const found = people.find(({ id }) => id === person)
  if (!found)
    throw new BadArguments(`--as: "${person}" is nobody of the sample directory; write gov-gh or government:GH.`)
  return found.country
}

function inLines(draft: PlanDraft, findings: ReturnType<typeof reviewPlan>): string {
  return [
    `${draft.title} – ${draft.commitments.length} commitments, ${draft.words} words, ${draft.language}`,
    ...draft.commitments.map(({ number, title }) => `  ${number}. ${title}`),
    ...findings.map(({ check, weight, commitment, quote, rule, suggestion }) =>
      [
        `${weight} · ${check} · ${commitment ?? 'plan'} · ${rule}`,
        `  ${inQuotes(quote, draft.language)}`,
        `  ${suggestion}`,
      ].join('\n'),
    ),
    ...draft.unread.map(({ text, where }) => describeProblem({ where: where.heading ?? '?', what: text, mend: '' })),
  ].join('\n')
}
