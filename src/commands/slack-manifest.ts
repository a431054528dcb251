import { makeManifest } from '../../adapters/channel/slack/manifest.ts'
import { discoverWaysIn } from '../desk/discover.ts'
import { BadArguments, makeCommand, readArguments, runCommand } from './arguments.ts'

interface Options {
  url?: string
  distributed?: true
}

const command = makeCommand('slack:manifest')
  .description('Prints the manifest from which Slack makes the app; without --url for socket mode.')
  .option('--url <address>', 'public https address of the desk, for HTTP mode')
  .option('--distributed', 'several workspaces install the app by themselves; needs --url')

await runCommand(async () => {
  await readArguments(command)
  const { url, distributed } = command.opts<Options>()
  if (distributed && url === undefined)
    throw new BadArguments('--distributed: installing needs a public address; add --url https://desk.example.org')
  if (url !== undefined && !/^https:\/\/[^/\s]+\/?$/.test(url))
    throw new BadArguments(`--url: "${url}" is not the address of a desk; write it as https://desk.example.org`)
  const waysIn = await discoverWaysIn()
  const manifest = makeManifest({
    waysIn,
    ...(url !== undefined && { address: url }),
    ...(distributed && { distributed }),
  })
  process.stdout.write(`${JSON.stringify(manifest, null, 2)}\n`)
})
