import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { makeManifest } from '../../../../adapters/channel/slack/manifest.ts'
import { METHODS } from '../../../../adapters/channel/slack/methods.ts'
import { COMMAND, EVENTS, SHORTCUT, WAY_IN } from '../../../../adapters/channel/slack/uses.ts'
import { discoverWaysIn } from '../../../../src/desk/discover.ts'

/** The sizes that https://docs.slack.dev/reference/app-manifest states, for what our manifest contains. */
const Manifest = z.strictObject({
  display_information: z.strictObject({
    name: z.string().max(35),
    description: z.string().max(140),
    long_description: z.string().min(175).max(4_000),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/),
  }),
  features: z.strictObject({
    agent_view: z.strictObject({
      agent_description: z.string().max(300),
      suggested_prompts: z.array(z.strictObject({ title: z.string(), message: z.string() })).max(4),
    }),
    app_home: z.strictObject({
      home_tab_enabled: z.literal(true),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
    bot_user: z.strictObject({ display_name: z.string().regex(/^[a-z0-9._-]{1,80}$/), always_online: z.boolean() }),
    shortcuts: z
      .array(
        z.strictObject({
          name: z.string().max(24),
          type: z.literal('message'),
          callback_id: z.string().max(255),
          description: z.string().max(150),
        }),
      )
      .max(10),
    slash_commands: z.array(
      z.strictObject({
        command: z.string().regex(/^\/\S{1,31}$/),
        description: z.string().max(2_000),
        usage_hint: z.string().max(1_000),
        should_escape: z.boolean(),
        url: z.url().optional(),
      }),
    ),
  }),
  oauth_config: z.strictObject({
    redirect_urls: z.array(z.url()).optional(),
    scopes: z.strictObject({ bot: z.array(z.string()) }),
  }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ request_url: z.url().optional(), bot_events: z.array(z.string()) }),
    interactivity: z.strictObject({
      is_enabled: z.literal(true),
      request_url: z.url().optional(),
      message_menu_options_url: z.url().optional(),
    }),
    org_deploy_enabled: z.boolean(),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.boolean(),
  }),
})

const folder = new URL('../../../../adapters/channel/slack/', import.meta.url)
const sources = await Promise.all(
  (await readdir(folder))
    .filter((file) => file.endsWith('.ts'))
    .map(async (file) => ({ file, text: await readFile(new URL(file, folder), 'utf8') })),
)
const code = sources
  .filter(({ file }) => !['methods.ts', 'uses.ts', 'manifest.ts'].includes(file))
  .map(({ text }) => text)
  .join('\n')

describe('the manifest', () => {
  it('keeps to the sizes that Slack states, for a socket and for HTTP', () => {
    const address = 'https://desk.example.org'

    expect(Manifest.safeParse(makeManifest()).error?.issues).toBeUndefined()
    expect(Manifest.safeParse(makeManifest({ address, distributed: true })).error?.issues).toBeUndefined()
    expect(makeManifest().settings.socket_mode_enabled).toBe(true)
    expect(makeManifest({ address }).settings.event_subscriptions).toMatchObject({
      request_url: `${address}/slack/events`,
    })
  })

  it('asks for exactly the scopes of the methods that the code calls and the events that it hears', () => {
    const called = Object.entries(METHODS).filter(([name]) => code.includes(`'${name}'`))
    const heard = Object.values(EVENTS).flatMap((event): readonly string[] => event.scopes)
    const needed = [...called.flatMap(([, method]): readonly string[] => method.scopes), ...heard, 'commands']

    expect(called.map(([name]) => name)).toEqual(Object.keys(METHODS))
    expect([...new Set(needed)].sort()).toEqual(makeManifest().oauth_config.scopes.bot)
  })

  it('is the only way to Slack: no method is called past the list, no listener named past it', () => {
    expect(code.match(/\.apiCall\(/g)).toHaveLength(1)
    expect(code).not.toMatch(/client\.(chat|views|users|files|conversations|assistant|auth|reactions)\./)
    expect(code.match(/app\.event\(/g)).toHaveLength(1)
    expect(code.match(/app\.command\(COMMAND/g)).toHaveLength(1)
    expect(code.match(/app\.shortcut\(SHORTCUT/g)).toHaveLength(1)
    expect(code.match(/app\.shortcut\(WAY_IN/g)).toHaveLength(1)
    expect(code.match(/app\.shortcut\(/g)).toHaveLength(2)
  })

  it('offers what skills put on the menu of a message, and hears exactly that', async () => {
    const waysIn = await discoverWaysIn()

    const manifest = makeManifest({ waysIn })

    expect(Manifest.safeParse(manifest).error?.issues).toBeUndefined()
    const [asking, ...others] = manifest.features.shortcuts
    expect(asking?.callback_id).toBe(SHORTCUT)
    expect(others.map(({ name }) => name)).toContain('Open a support request')
    for (const { callback_id } of others) expect(callback_id).toMatch(WAY_IN)
  })

  it('names the command, the shortcut and the events', () => {
    const { features, settings } = makeManifest()

    expect(features.slash_commands.map(({ command }) => command)).toEqual([COMMAND])
    expect(features.shortcuts.map(({ callback_id }) => callback_id)).toEqual([SHORTCUT])
    expect(settings.event_subscriptions.bot_events).toEqual([
      'app_home_opened',
      'app_mention',
      'app_uninstalled',
      'message.channels',
      'message.groups',
      'message.im',
      'tokens_revoked',
    ])
  })
})
