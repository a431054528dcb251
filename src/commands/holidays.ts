import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { HOLIDAY_COLUMNS, HOLIDAYS, HolidayYear, holidayEntries, readHolidayRows } from '../calendar/public-holidays.ts'
import { ProblemsFound } from '../core/problem.ts'
import { loadCountries } from '../knowledge/countries.ts'
import { makeCommand, readArguments, runCommand } from './arguments.ts'
import { type Importing, importerOf, readTable, withStaffStore } from './staff-import.ts'

const USAGE = 'Write: npm run holidays -- import holidays.csv [--by ID] [--why TEXT], or export [FILE], or list [GH]'

const command = makeCommand('holidays').description('the public holidays of the countries, for clocks in working days')
const quiet = { isDefault: false }
command
  .command('import <file>', quiet)
  .description(
    `keeps a table with the columns ${HOLIDAY_COLUMNS.join(', ')}: each year of a country anew, all or nothing`,
  )
  .option('--by <person>', 'who imports: the id of a member of the Support Unit')
  .option('--why <words>', 'why, for the history', '')
  .action(importHolidays)
command
  .command('export [file]', quiet)
  .description('writes what is kept as such a table, to the screen without a file')
  .action(writeHolidays)
command.command('list [country]', quiet).description('which years are kept, since when, by whom').action(listHolidays)

await runCommand(() => readArguments(command, USAGE))

async function importHolidays(file: string, options: Importing): Promise<void> {
  const content = await readTable(file)
  await withStaffStore(async (store, { knowledgeFolder }) => {
    const codes = (await loadCountries(join(knowledgeFolder, 'countries.csv'))).map(({ code }) => code)
    const { rows, problems } = readHolidayRows(file, content, new Set(codes))
    if (problems.length > 0) throw new ProblemsFound(problems)
    if (rows.length === 0) throw new ProblemsFound([{ where: file, what: 'There is no row.', mend: 'Add holidays.' }])
    const by = await importerOf(options, store)
    const keep = holidayEntries(rows, options.why ?? '')
    await store.commit({ by, now: new Date(), keep, send: [] })
    process.stdout.write(`${rows.length} holidays are kept, for ${keep.map(({ id }) => id).join(', ')}.\n`)
  })
}

async function writeHolidays(file: string | undefined): Promise<void> {
  await withStaffStore(async (store) => {
    const kept = (await store.entries({ kind: HOLIDAYS })).map(({ body }) => HolidayYear.parse(body))
    const rows = kept
      .flatMap(({ country, days, sources }) => days.map(({ date, name }) => [country, date, name, sources.join('; ')]))
      .sort()
    const table = stringify([[...HOLIDAY_COLUMNS], ...rows])
    if (file === undefined) process.stdout.write(table)
    else await writeFile(file, table, { mode: 0o600 })
  })
}

async function listHolidays(country: string | undefined): Promise<void> {
  const code = country?.toUpperCase()
  await withStaffStore(async (store) => {
    const kept = await store.entries({ kind: HOLIDAYS, history: true, ...(code !== undefined && { country: code }) })
    for (const { id, body, keptAt, keptBy, revision } of kept) {
      const { days, sources, why } = HolidayYear.parse(body)
      const when = `${new Date(keptAt).toISOString().slice(0, 16)}Z`
      const parts = [id, `${days.length} days`, ...sources, when, keptBy, `revision ${revision}`, why]
      process.stdout.write(`${parts.filter(Boolean).join(' · ')}\n`)
    }
    if (kept.length === 0) process.stdout.write(`None are kept: weekends only for ${code ?? 'every country'}.\n`)
  })
}
