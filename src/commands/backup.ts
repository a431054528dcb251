import { existsSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { writeBackup } from '../../adapters/store/postgres/write-backup.ts'
import { BadArguments, runCommand } from './arguments.ts'
import { withConfiguredStore } from './open-configured-store.ts'

const command = new Command('backup')
  .argument('<file>', 'where the backup is written, such as countrydesk.backup.gz')
  .exitOverride()
  .configureOutput({ writeErr: () => {} })

await runCommand(async () => {
  const file = readFile()
  if (existsSync(file)) throw new BadArguments(`${file} exists already; name a file that does not.`)
  await withConfiguredStore(async (store) => {
    const rows = await writeBackup(store.database, file, new Date())
    process.stdout.write(`${rows} rows of the ${store.description} are in ${file}.\n`)
  })
})

function readFile(): string {
  try {
    return String(command.parse().args[0])
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) process.exit(0)
    throw new BadArguments('Write: npm run backup -- FILE')
  }
}
