import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openJsonLog } from '../../adapters/log/json/index.ts'
import { checkPlans } from '../calendar/check-plans.ts'
import { KeptPlan, PLAN_KIND, withCorrections } from '../calendar/corrections.ts'
import type { Plan } from '../calendar/country-facts.ts'
import { writeDayRange } from '../calendar/day-range.ts'
import { loadCalendar } from '../calendar/load-calendar.ts'
import { readPlanRows } from '../calendar/plan-rows.ts'
import { readEnvironment, readSettings, type Settings } from '../config.ts'
import type { Entry } from '../core/outcome.ts'
import { ProblemsFound } from '../core/problem.ts'
import { loadCountries } from '../knowledge/countries.ts'
import { loadKnowledge } from '../knowledge/load.ts'
import { openStoreWithPeople } from '../open-store-with-people.ts'
import type { Store } from '../ports/store.ts'
import { makeCommand, readArguments, runCommand } from './arguments.ts'

const USAGE = 'Write: npm run plans -- import plans.csv, or history GH'

const command = makeCommand('plans').description(
  'the plans of the countries, beside those of knowledge/calendar/plans.csv',
)
const quiet = { isDefault: false }
command
  .command('import <file>', quiet)
  .description('adds and corrects plans from a table with the columns of knowledge/calendar/plans.csv: all or nothing')
  .action(importPlans)
command.command('history <country>', quiet).description('who corrected a plan, and when').action(showHistory)

await runCommand(() => readArguments(command, USAGE))

/** Keeps every plan of the table, or none: each problem is named with its row and what to do. */
async function importPlans(file: string): Promise<void> {
  const content = await readFile(file, 'utf8').catch(() => {
    const what = 'There is no such file that we can read.'
    throw new ProblemsFound([{ where: file, what, mend: 'Correct the path.' }])
  })
  const { rows, problems } = readPlanRows(file, content)
  const settings = readSettings(readEnvironment())
  const codes = (await loadCountries(join(settings.knowledgeFolder, 'countries.csv'))).map(({ code }) => code)
  const ofFile = [...problems, ...checkPlans(rows, new Set(codes))]
  if (ofFile.length > 0) throw new ProblemsFound(ofFile)
  if (rows.length === 0) throw new ProblemsFound([{ where: file, what: 'There is no row.', mend: 'Add plans.' }])
  await withStore(settings, async (store) => {
    const fits = await problemsWithTheRest(rows, codes, store, settings)
    if (fits.length > 0) throw new ProblemsFound(fits)
    await store.commit({ by: 'import', now: new Date(), keep: rows.map(entryOf), send: [] })
    process.stdout.write(`${rows.length} plans are kept; all dates are counted from them now.\n`)
  })
}

/** The plans as they would be with the table on top of what is known. */
async function problemsWithTheRest(rows: readonly Plan[], codes: readonly string[], store: Store, settings: Settings) {
  const folder = settings.knowledgeFolder
  const { passages } = await loadKnowledge(join(folder, 'guidance'))
  const { countries } = await loadCalendar(join(folder, 'calendar'), codes, passages)
  const kept = await store.entries({ kind: PLAN_KIND })
  const touched = new Set(rows.map(({ country }) => country))
  const together = [...countries.values()]
    .filter(({ code }) => touched.has(code))
    .flatMap((facts) => {
      const ours = rows.filter(({ country }) => country === facts.code)
      const others = withCorrections(facts, kept).plans.filter((plan) => !ours.some(({ name }) => name === plan.name))
      return [...others, ...ours]
    })
  return checkPlans(together, new Set(codes))
}

function entryOf(plan: Plan): Entry {
  const date = (known: Plan['start']) => (known ? writeDayRange(known.value) : '')
  const body: KeptPlan = {
    plan: plan.name,
    start: date(plan.start),
    end: date(plan.end),
    delivered: date(plan.delivered),
    coCreationStart: date(plan.coCreationStart),
    length: plan.length ?? '',
    status: statusOf(plan),
    sources: [...plan.sources],
    why: '',
  }
  return { kind: PLAN_KIND, id: `${plan.country}|${plan.name}`, country: plan.country, readers: ['everyone'], body }
}

/** The status of the row; a single cell's doubt counts for all, so that nothing becomes surer than it was. */
function statusOf(plan: Plan): KeptPlan['status'] {
  const statuses = [plan.start, plan.end, plan.delivered, plan.coCreationStart].flatMap((known) => known?.status ?? [])
  return KeptPlan.shape.status.parse(statuses.find((status) => status !== 'SOLID') ?? statuses[0] ?? 'VERIFY')
}

async function showHistory(country: string): Promise<void> {
  const code = country.toUpperCase()
  await withStore(readSettings(readEnvironment()), async (store) => {
    const kept = await store.entries({ kind: PLAN_KIND, country: code, history: true })
    for (const { body, keptAt, keptBy, revision } of kept) {
      const plan = KeptPlan.safeParse(body)
      if (!plan.success) continue
      const { start, end, delivered, status, sources } = plan.data
      const when = new Date(keptAt).toISOString().slice(0, 16)
      const parts = [plan.data.plan, `${start || '?'} – ${end || '?'}`, delivered, status, ...sources]
      process.stdout.write(`${when}Z · ${keptBy} · revision ${revision} · ${parts.filter(Boolean).join(' · ')}\n`)
    }
    if (kept.length === 0) process.stdout.write(`Nobody corrected a plan of ${code}.\n`)
  })
}

async function withStore(settings: Settings, work: (store: Store) => Promise<void>): Promise<void> {
  const store = await openStoreWithPeople(settings, openJsonLog(settings.logLevel))
  try {
    await work(store)
  } finally {
    await store.close()
  }
}
