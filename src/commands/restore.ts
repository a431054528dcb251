import { Command, CommanderError } from 'commander'
import { restoreBackup } from '../../adapters/store/postgres/restore-backup.ts'
import { BadArguments, runCommand } from './arguments.ts'
import { withConfiguredStore } from './open-configured-store.ts'

const command = new Command('restore')
  .argument('<file>', 'a backup, of an embedded store or of a server')
  .option('--replace', 'throw away what the store holds now')
  .exitOverride()
  .configureOutput({ writeErr: () => {} })

await runCommand(async () => {
  const { file, replace } = readArguments()
  await withConfiguredStore(async (store) => {
    const { rows, madeAt } = await restoreBackup(store.database, file, replace)
    process.stdout.write(`${rows} rows of ${madeAt} are in the ${store.description}.\n`)
  })
})

function readArguments(): { file: string; replace: boolean } {
  try {
    command.parse()
    return { file: String(command.args[0]), replace: command.opts<{ replace?: true }>().replace === true }
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) process.exit(0)
    throw new BadArguments('Write: npm run restore -- FILE, or npm run restore -- FILE --replace')
  }
}
