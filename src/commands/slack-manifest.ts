import { Command, CommanderError } from 'commander'
import { makeManifest } from '../../adapters/channel/slack/manifest.ts'
import { BadArguments, runCommand } from './arguments.ts'

interface Options {
  url?: string
  distributed?: true
}

const command = new Command('slack:manifest')
  .description('Prints the manifest from which Slack makes the app; without --url for socket mode.')
  .option('--url <address>', 'public https address of the desk, for HTTP mode')
  .option('--distributed', 'several workspaces install the app by themselves; needs --url')
  .exitOverride()
  .configureOutput({ writeErr: () => {} })

await runCommand(async () => {
  const { url, distributed } = readArguments()
  if (distributed && url === undefined)
    throw new BadArguments('--distributed: installing needs a public address; add --url https://desk.example.org')
  if (url !== undefined && !/^https:\/\/[^/\s]+\/?$/.test(url))
    throw new BadArguments(`--url: "${url}" is not the address of a desk; write it as https://desk.example.org`)
  const manifest = makeManifest({ ...(url !== undefined && { address: url }), ...(distributed && { distributed }) })
  process.stdout.write(`${JSON.stringify(manifest, null, 2)}\n`)
})

function readArguments(): Options {
  try {
    command.parse()
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) process.exit(0)
    throw new BadArguments(error instanceof Error ? error.message : String(error))
  }
  return command.opts<Options>()
}
