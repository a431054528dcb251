import { APP_COLOUR, APP_NAME, APP_TEXTS } from '../../../src/core/app-identity.ts'
import type { Manifest } from './methods.ts'
import { COMMAND, SHORTCUT, scopes, subscriptions, wayInCallback } from './uses.ts'

export interface ManifestWishes {
  /** Public address of the desk for HTTP mode, https://desk.example.org; without it the app uses socket mode. */
  readonly address?: string
  /** Several workspaces install it. Needs `address`. */
  readonly distributed?: boolean
  /** What skills offer on the menu of a message, beside asking. */
  readonly waysIn?: readonly {
    readonly skill: string
    readonly action: string
    readonly label: string
    readonly description: string
  }[]
}

const { short: DESCRIPTION, long: LONG_DESCRIPTION } = APP_TEXTS.en

/** What Slack is told about the app, to be pasted under "Create an app from a manifest". */
export function makeManifest({ address, distributed, waysIn = [] }: ManifestWishes = {}) {
  const home = address?.replace(/\/$/, '')
  const events = `${home}/slack/events`
  return {
    display_information: {
      name: APP_NAME,
      description: DESCRIPTION,
      long_description: LONG_DESCRIPTION,
      background_color: APP_COLOUR,
    },
    features: {
      agent_view: {
        agent_description: DESCRIPTION,
        suggested_prompts: [
          { title: 'Co-creation requirements', message: 'What are the minimum requirements for co-creation?' },
          { title: 'Retard d’un plan', message: 'Que se passe-t-il si un plan est en retard ?' },
          { title: 'Compromisos sólidos', message: '¿Qué hace sólido un compromiso?' },
          { title: 'What can you do?', message: 'What can you do?' },
        ],
      },
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'countrydesk', always_online: true },
      shortcuts: [
        {
          name: 'Ask the desk about this',
          type: 'message' as const,
          callback_id: SHORTCUT,
          description: 'Asks Countrydesk with the words of this message; only you see the answer.',
        },
        ...waysIn.map(({ skill, action, label, description }) => ({
          name: label,
          type: 'message' as const,
          callback_id: wayInCallback(skill, action),
          description,
        })),
      ],
      slash_commands: [
        {
          command: COMMAND,
          description: 'Ask Countrydesk; only you see the answer.',
          usage_hint: 'ask <question> · help · whoami',
          should_escape: true,
          ...(home !== undefined && { url: events }),
        },
      ],
    },
    oauth_config: {
      ...(home !== undefined && distributed && { redirect_urls: [`${home}/slack/oauth_redirect`] }),
      scopes: { bot: scopes() },
    },
    settings: {
      event_subscriptions: { ...(home !== undefined && { request_url: events }), bot_events: subscriptions() },
      interactivity: {
        is_enabled: true,
        ...(home !== undefined && { request_url: events, message_menu_options_url: events }),
      },
      org_deploy_enabled: false,
      socket_mode_enabled: home === undefined,
      token_rotation_enabled: false,
    },
  } satisfies Omit<Manifest, 'oauth_config'>
}
