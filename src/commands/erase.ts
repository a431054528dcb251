import { writeFile } from 'node:fs/promises'
import { Command } from 'commander'
import type { Store } from '../ports/store.ts'
import { makeEraser, namesOf } from '../retention/erase.ts'
import { BadArguments, runCommand } from './arguments.ts'
import { withConfiguredStore } from './open-configured-store.ts'

interface Options {
  readonly yes?: true
  readonly export?: string
  readonly also: readonly string[]
}

await runCommand(async () => {
  const command = new Command()
    .name('erase')
    .description(
      'Says what is kept of a person, gives it to them as a file, and with --yes takes them out. Facts stay.',
    )
    .argument('[person]', 'directory id; it may have left the directory')
    .option('--export <file>', 'write what is kept of the person as JSON')
    .option('--also <name>', 'another name under which the person stands in notes; may be repeated', collect, [])
    .option('--yes', 'take the person out')
    .parse()
  const [person] = command.args
  const options = command.opts<Options>()
  if (!person) throw new BadArguments('Write: npm run erase -- PERSON [--export FILE] [--also NAME] [--yes]')
  await withConfiguredStore((store) => erase(store, person, options))
})

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value]
}

async function erase(store: Store, person: string, { yes, export: file, also }: Options): Promise<void> {
  const { housekeeping, directory } = store
  const listed = await directory.person(person)
  const names = [...(listed ? namesOf(listed.name) : []), ...also]
  const eraser = makeEraser({ id: person, names })
  if (file !== undefined) {
    const concerned: unknown[] = []
    await housekeeping.rewrite((entry) => {
      if (JSON.stringify(eraser(entry)) !== JSON.stringify(entry)) concerned.push(entry)
      return entry
    }, true)
    const addresses = await directory.addressesOf(person)
    const data = {
      person: listed ?? { id: person },
      addresses,
      said: await housekeeping.saidWith(person),
      entries: concerned,
    }
    await writeFile(file, `${JSON.stringify(data, null, 2)}\n`, { mode: 0o600 })
    process.stdout.write(`Written to ${file}.\n`)
  }
  const dry = yes !== true
  const said = await housekeeping.forgetSaid({ person }, dry)
  const { rewritten, removed } = await housekeeping.rewrite(eraser, dry)
  const rest = await housekeeping.forgetPerson(person, dry)
  process.stdout.write(`${String(said).padStart(8)}  sentences of conversations: removed\n`)
  process.stdout.write(
    `${String(rewritten).padStart(8)}  records: the facts stay, the name goes (${[person, ...names].join(', ')})\n`,
  )
  process.stdout.write(`${String(removed).padStart(8)}  summaries of their conversations: removed\n`)
  process.stdout.write(`${String(rest).padStart(8)}  messages, letters and addresses: removed\n`)
  process.stdout.write(`${listed ? 'The person leaves the directory.' : 'The person is not in the directory.'}\n`)
  process.stdout.write(
    dry
      ? 'Nothing was changed. Add --yes to do it; make a backup first.\n'
      : 'Done. Backups made before still hold the person.\n',
  )
}
