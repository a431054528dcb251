import { METHODS, type Scope, type Subscription } from './methods.ts'

/** Everything of Slack's that we use, named once: the listeners and the manifest are both made from it. */

/** Events that we listen to, with the scope that each needs. */
export const EVENTS = {
  app_home_opened: { subscriptions: ['app_home_opened'], scopes: [] },
  app_mention: { subscriptions: ['app_mention'], scopes: ['app_mentions:read'] },
  app_uninstalled: { subscriptions: ['app_uninstalled'], scopes: [] },
  /** Only from apps that still have the older assistant view; the agent view has no such event. */
  assistant_thread_started: { subscriptions: [], scopes: [] },
  message: {
    subscriptions: ['message.channels', 'message.groups', 'message.im'],
    scopes: ['channels:history', 'groups:history', 'im:history'],
  },
  tokens_revoked: { subscriptions: ['tokens_revoked'], scopes: [] },
} as const satisfies Record<string, { subscriptions: readonly Subscription[]; scopes: readonly Scope[] }>

export type EventName = keyof typeof EVENTS

export const COMMAND = '/desk'
export const SHORTCUT = 'ask_desk'

/** Shortcuts by which a message becomes a press: whose and which stands in their name. */
export const WAY_IN = /^way_in\/([a-z-]+)\/([a-z-]+)$/

export function wayInCallback(skill: string, action: string): string {
  return `way_in/${skill}/${action}`
}

/** The least that lets us do what we do. */
export function scopes(): Scope[] {
  const events = Object.values(EVENTS).flatMap((event): readonly Scope[] => event.scopes)
  const methods = Object.values(METHODS).flatMap((method): readonly Scope[] => method.scopes)
  return [...new Set<Scope>([...events, ...methods, 'commands'])].sort()
}

export function subscriptions(): Subscription[] {
  return Object.values(EVENTS)
    .flatMap((event): readonly Subscription[] => event.subscriptions)
    .sort()
}
