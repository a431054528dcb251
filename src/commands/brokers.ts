import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Broker } from '../brokering/broker.ts'
import { BROKER_COLUMNS, readBrokerFile, writeBrokerTable } from '../brokering/broker-rows.ts'
import { BROKER, brokerEntry, whyKept, withKept } from '../brokering/known-brokers.ts'
import { loadBrokers } from '../brokering/load-brokers.ts'
import type { Settings } from '../config.ts'
import { ProblemsFound } from '../core/problem.ts'
import { loadCountries } from '../knowledge/countries.ts'
import type { Store } from '../ports/store.ts'
import { makeCommand, readArguments, runCommand } from './arguments.ts'
import { type Importing, importerOf, readTable, withStaffStore } from './staff-import.ts'

const USAGE = 'Write: npm run brokers -- import FILE [--by ID] [--why TEXT], or export [FILE], or list, or history ID'

const command = makeCommand('brokers').description('who can help a country: the register and what staff keep over it')
const quiet = { isDefault: false }
command
  .command('import <file>', quiet)
  .description(
    `adds and changes brokers from CSV (${BROKER_COLUMNS.join(', ')}) or YAML like the register: all or nothing`,
  )
  .option('--by <person>', 'who imports: the id of a member of the Support Unit')
  .option('--why <words>', 'why, for the history', '')
  .action(importBrokers)
command
  .command('export [file]', quiet)
  .description('writes everybody as such a table, to the screen without a file')
  .action(writeBrokers)
command.command('list', quiet).description('shows who is in the register').action(listBrokers)
command.command('history <id>', quiet).description('who changed a broker, when and why').action(showHistory)

await runCommand(() => readArguments(command, USAGE))

async function importBrokers(file: string, options: Importing): Promise<void> {
  const content = await readTable(file)
  await withStaffStore(async (store, settings) => {
    const countries = await loadCountries(join(settings.knowledgeFolder, 'countries.csv'))
    const people = await store.directory.people()
    const { brokers, problems } = readBrokerFile(file, content, {
      countries: new Set(countries.map(({ code }) => code)),
      regions: new Set(countries.map(({ region }) => region)),
      people: new Map(people.map((person) => [person.id, person])),
    })
    if (problems.length > 0) throw new ProblemsFound(problems)
    if (brokers.length === 0) throw new ProblemsFound([{ where: file, what: 'There is no broker.', mend: 'Add some.' }])
    const by = await importerOf(options, store)
    const known = new Map((await knownBrokers(store, settings)).map((broker) => [broker.id, broker]))
    const changed = brokers.filter((broker) => !isDeepStrictEqual(known.get(broker.id), broker))
    const keep = changed.map((broker) => brokerEntry(broker, options.why ?? ''))
    if (keep.length > 0) await store.commit({ by, now: new Date(), keep, send: [] })
    process.stdout.write(`${changed.length} brokers are kept; ${brokers.length - changed.length} were so already.\n`)
  })
}

async function knownBrokers(store: Store, { knowledgeFolder }: Settings): Promise<readonly Broker[]> {
  const { brokers } = await loadBrokers(knowledgeFolder)
  return withKept(brokers, await store.entries({ kind: BROKER }))
}

async function writeBrokers(file: string | undefined): Promise<void> {
  await withStaffStore(async (store, settings) => {
    const table = writeBrokerTable(await knownBrokers(store, settings))
    if (file === undefined) process.stdout.write(table)
    else await writeFile(file, table, { mode: 0o600 })
  })
}

async function listBrokers(): Promise<void> {
  await withStaffStore(async (store, settings) => {
    for (const { id, kind, names, themes, contact, consent, until, capacity } of await knownBrokers(store, settings)) {
      const era = until === undefined ? '' : `until ${until}`
      const room = capacity === undefined ? '' : `takes ${capacity}`
      const parts = [id, kind, names.en, themes.join(' '), consent, contact ?? 'no contact', room, era]
      process.stdout.write(`${parts.filter(Boolean).join(' · ')}\n`)
    }
  })
}

async function showHistory(id: string): Promise<void> {
  await withStaffStore(async (store) => {
    const kept = await store.entries({ kind: BROKER, id, history: true })
    for (const { body, keptAt, keptBy, revision } of kept) {
      const when = `${new Date(keptAt).toISOString().slice(0, 16)}Z`
      const { consent, contact, capacity, themes } = body as Partial<Broker>
      const state = [consent, contact, capacity === undefined ? '' : `takes ${capacity}`, themes?.join(' ')]
      const parts = [when, keptBy, `revision ${revision}`, ...state, whyKept(body)]
      process.stdout.write(`${parts.filter(Boolean).join(' · ')}\n`)
    }
    if (kept.length === 0) process.stdout.write(`Nobody changed ${id}.\n`)
  })
}
