import type { Problem } from './core/problem.ts'
import { importEach } from './desk/discover.ts'
import type { Channel } from './ports/channel.ts'
import type { ChannelModule, ChannelSettings, ChannelState, ChannelTools, Environment } from './ports/channel-module.ts'

const CHANNELS = new URL('../adapters/channel/', import.meta.url)

/** A channel folder, with what its settings come to. */
export interface FoundChannel {
  readonly name: string
  readonly names: ChannelSettings<unknown>['names']
  readonly state: ChannelState<unknown>
}

/** Every channel folder and whether it is on. Loads no SDK. */
export async function findChannels(environment: Environment): Promise<readonly FoundChannel[]> {
  const folders = await importEach<{ settings: ChannelSettings<unknown> }>(CHANNELS, 'settings.ts')
  return folders.map(({ name, module }) => ({
    name,
    names: module.settings.names,
    state: module.settings.read(environment),
  }))
}

/** Opens a channel that is on; its SDK is loaded here. */
export async function openChannel(name: string, settings: unknown, tools: ChannelTools): Promise<Channel> {
  return (await moduleOf(name)).open(settings, tools)
}

/** What the platform of a channel that is on says of its settings. */
export async function examineChannel(name: string, settings: unknown): Promise<readonly Problem[]> {
  return (await (await moduleOf(name)).examine?.(settings)) ?? []
}

async function moduleOf(name: string): Promise<ChannelModule<unknown>> {
  const module = (await import(new URL(`${name}/index.ts`, CHANNELS).href)) as { channel: ChannelModule<unknown> }
  return module.channel
}
