import { existsSync } from 'node:fs'
import { writeBackup } from '../../adapters/store/postgres/write-backup.ts'
import { BadArguments, makeCommand, readArguments, runCommand } from './arguments.ts'
import { withConfiguredStore } from './open-configured-store.ts'

const command = makeCommand('backup').argument('<file>', 'where the backup is written, such as countrydesk.backup.gz')

await runCommand(async () => {
  await readArguments(command, 'Write: npm run backup -- FILE')
  const file = String(command.args[0])
  if (existsSync(file)) throw new BadArguments(`${file} exists already; name a file that does not.`)
  await withConfiguredStore(async (store) => {
    const rows = await writeBackup(store.database, file, new Date())
    process.stdout.write(`${rows} rows of the ${store.description} are in ${file}.\n`)
  })
})
