import { channel as slackChannel } from '../../../adapters/channel/slack/index.ts'
import { makeManifest } from '../../../adapters/channel/slack/manifest.ts'
import { settings } from '../../../adapters/channel/slack/settings.ts'
import type { Channel } from '../../../src/ports/channel.ts'
import type { ChannelTools, Environment } from '../../../src/ports/channel-module.ts'
import type { OneServer } from '../../../src/serve.ts'
import { type SlackStandIn, startSlack } from '../../stand-ins/slack/index.ts'
import type { SetClock } from '../clock.ts'
import { type LightDesk, type LightDeskWishes, openLightDesk } from '../light-desk.ts'
import { openTestDesk, type TestDesk, type TestDeskNeeds } from '../test-desk.ts'

/** A desk behind the real Bolt, and the stand-in for Slack before it. */
export interface BehindSlack<D> {
  readonly slack: SlackStandIn
  readonly at: D
  close(): Promise<void>
}

export interface SlackWishes {
  readonly way?: 'socket' | 'http'
  readonly environment?: Environment
  /** A stand-in that runs already. */
  readonly slack?: SlackStandIn
}

/** With the shipped knowledge and the sample directory. */
export function openSlackDesk(
  wishes: SlackWishes & Omit<TestDeskNeeds, 'channels'> = {},
): Promise<BehindSlack<TestDesk>> {
  return open(wishes, (channels) => openTestDesk({ ...wishes, channels }))
}

/** With one scripted skill: opens in no time. */
export function openLightSlackDesk(
  wishes: SlackWishes & Omit<LightDeskWishes, 'channels'> = {},
): Promise<BehindSlack<LightDesk>> {
  return open(wishes, (channels) => openLightDesk({ ...wishes, channels }))
}

type Channels = (tools: (name: string) => ChannelTools) => Promise<readonly Channel[]>

async function open<D extends { clock: SetClock; server: OneServer; close(): Promise<void> }>(
  wishes: SlackWishes,
  openDesk: (channels: Channels) => Promise<D>,
): Promise<BehindSlack<D>> {
  let at: D | undefined
  const slack =
    wishes.slack ?? (await startSlack({ manifest: makeManifest(), now: () => at?.clock.now().getTime() ?? Date.now() }))
  const way = wishes.way ?? 'socket'
  const state = settings.read({
    SLACK_API_URL: slack.apiUrl,
    ...(wishes.environment ?? {
      SLACK_BOT_TOKEN: slack.botToken,
      ...(way === 'socket' ? { SLACK_APP_TOKEN: slack.appToken } : { SLACK_SIGNING_SECRET: slack.signingSecret }),
    }),
  })
  if (state.state !== 'on') throw new Error(`Slack is ${state.state}.`)
  const opened = await openDesk(async (tools) => [await slackChannel.open(state.settings, tools('slack'))])
  at = opened
  if (way === 'http') slack.callAt(`${await opened.server.listen('127.0.0.1', 0)}/slack/events`)
  return {
    slack,
    at: opened,
    close: async () => {
      await opened.close()
      if (!wishes.slack) await slack.close()
    },
  }
}
