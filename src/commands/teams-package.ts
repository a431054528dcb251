import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makePackage } from '../../adapters/channel/teams/package.ts'
import { settings } from '../../adapters/channel/teams/settings.ts'
import { readEnvironment } from '../config.ts'
import { ProblemsFound } from '../core/problem.ts'
import { BadArguments, makeCommand, readArguments, runCommand } from './arguments.ts'

const GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i
const WEBSITE = 'https://www.opengovpartnership.org'

const command = makeCommand('teams-package')
  .option('--app-id <id>', 'the registration; default: every one of the settings')
  .option('--website <address>', 'of the organisation that runs the desk', WEBSITE)
  .option('--privacy <address>', 'its page on privacy; default: the website')
  .option('--terms <address>', 'its terms of use; default: the website')
  .option('--folder <folder>', 'where the packages are written', '.countrydesk/teams')

/** Writes an app package for each registration and prints its path. */
await runCommand(async () => {
  await readArguments(command)
  const options = command.opts<Options>()
  const { website } = options
  const links = { website, privacy: options.privacy ?? website, terms: options.terms ?? website }
  for (const [name, address] of Object.entries(links)) {
    if (!/^https:\/\//.test(address) || !URL.canParse(address)) {
      throw new BadArguments(`--${name}: "${address}" is no address that begins with https://.`)
    }
  }
  const version = await ownVersion()
  await mkdir(options.folder, { recursive: true })
  for (const appId of appIds(options.appId)) {
    const path = join(options.folder, `countrydesk-${appId}.zip`)
    await writeFile(path, makePackage(appId, version, links))
    process.stdout.write(`${path}\n`)
  }
})

interface Options {
  readonly appId?: string
  readonly website: string
  readonly privacy?: string
  readonly terms?: string
  readonly folder: string
}

function appIds(given: string | undefined): readonly string[] {
  if (given !== undefined) {
    if (!GUID.test(given)) throw new BadArguments(`--app-id: "${given}" is not the id of a registration.`)
    return [given.toLowerCase()]
  }
  const read = settings.read(readEnvironment())
  if (read.state === 'half-set') throw new ProblemsFound(read.problems)
  const apps = read.state === 'on' ? read.settings.apps : []
  if (apps.length === 0)
    throw new BadArguments('No registration is set. Write: npm run -s teams:package -- --app-id ID')
  return apps.map((app) => app.appId)
}

async function ownVersion(): Promise<string> {
  const own: unknown = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'))
  return (own as { version: string }).version
}
