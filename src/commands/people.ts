import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ProblemsFound } from '../core/problem.ts'
import { exportPeople } from '../directory/export-people.ts'
import { type PeopleList, parsePeople } from '../directory/parse-people.ts'
import { loadCountries } from '../knowledge/countries.ts'
import type { Directory } from '../ports/store.ts'
import { makeCommand, readArguments, runCommand } from './arguments.ts'
import { withStaffStore } from './staff-import.ts'

const USAGE = 'Write: npm run people -- import people.csv, or export [people.csv], or list'

const command = makeCommand('people').description('the directory of people')
const quiet = { isDefault: false }
command
  .command('import <file>', quiet)
  .description('replaces the directory: all of the file, or nothing')
  .action(importPeople)
command
  .command('export [file]', quiet)
  .description('writes the directory as CSV, to the screen without a file')
  .action(writePeople)
command.command('list', quiet).description('shows who is in the directory').action(listPeople)

await runCommand(() => readArguments(command, USAGE))

async function importPeople(file: string): Promise<void> {
  const bytes = await readFile(file).catch(() => {
    throw new ProblemsFound([
      { where: file, what: 'There is no such file that we can read.', mend: 'Correct the path.' },
    ])
  })
  await withStaffStore(async (store, settings) => {
    const known = await loadCountries(join(settings.knowledgeFolder, 'countries.csv'))
    const list = parsePeople({ bytes, file, countryCodes: known.map(({ code }) => code), sample: false })
    const hadSamples = (await store.directory.people()).some(({ sample }) => sample)
    await store.directory.replace(list.people, list.countries)
    const samples = hadSamples ? ' The fictional people are gone.' : ''
    process.stdout.write(`${list.people.length} people are in the directory.${samples}\n`)
  })
}

async function writePeople(file: string | undefined): Promise<void> {
  await withStaffStore(async ({ directory }) => {
    const table = exportPeople(await listOf(directory))
    if (file === undefined) process.stdout.write(table)
    else await writeFile(file, table, { mode: 0o600 })
  })
}

async function listPeople(): Promise<void> {
  await withStaffStore(async ({ directory }) => {
    const { people, countries } = await listOf(directory)
    for (const { id, name, role, lead, country, language, sample } of people) {
      const of = countries.filter(({ counterpart }) => counterpart === id).map(({ code }) => code)
      const parts = [id, name, lead ? `${role}, lead` : role, country ?? of.join(' '), language, sample ? 'sample' : '']
      process.stdout.write(`${parts.filter(Boolean).join(' · ')}\n`)
    }
  })
}

async function listOf(directory: Directory): Promise<PeopleList> {
  return { people: await directory.people(), countries: await directory.countries() }
}
