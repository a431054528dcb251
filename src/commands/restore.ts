import { restoreBackup } from '../../adapters/store/postgres/restore-backup.ts'
import { makeCommand, readArguments, runCommand } from './arguments.ts'
import { withConfiguredStore } from './open-configured-store.ts'

const command = makeCommand('restore')
  .argument('<file>', 'a backup, of an embedded store or of a server')
  .option('--replace', 'throw away what the store holds now')

await runCommand(async () => {
  await readArguments(command, 'Write: npm run restore -- FILE, or npm run restore -- FILE --replace')
  const file = String(command.args[0])
  const replace = command.opts<{ replace?: true }>().replace === true
  await withConfiguredStore(async (store) => {
    const { rows, madeAt } = await restoreBackup(store.database, file, replace)
    process.stdout.write(`${rows} rows of ${madeAt} are in the ${store.description}.\n`)
  })
})
