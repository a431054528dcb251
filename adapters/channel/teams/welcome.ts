import { OutsideError } from '../../../src/core/problem.ts'
import { paragraph } from '../../../src/core/reply.ts'
import type { Profile } from '../../../src/ports/channel.ts'
import type { ChannelMemory, ChannelTools, Viewer } from '../../../src/ports/channel-module.ts'
import { type Activity, isPrivate, tenantOf } from './activity.ts'
import { addressOf, conversationName } from './address.ts'
import type { Pacing } from './pacing.ts'
import { languageOf } from './parse.ts'
import type { Profiles } from './profiles.ts'
import { renderReply } from './render.ts'
import type { Sdk } from './sdk.ts'
import { WORDING } from './wording.ts'

/** What is said once when the app is installed: what it is, what it keeps, how to stop it. */
export function makeWelcome(parts: {
  readonly sdk: Sdk
  readonly pacing: Pacing
  readonly memory: ChannelMemory
  readonly profiles: Profiles
  readonly tools: Pick<ChannelTools, 'suggestions' | 'meet'>
}) {
  const { sdk, memory, pacing, profiles, tools } = parts
  const greeting = new Set<string>()
  const keyOf = (app: string, activity: Activity) => `welcomed/${app}/${activity.conversation.id}`

  async function greet(app: string, activity: Activity): Promise<void> {
    const key = keyOf(app, activity)
    const privately = isPrivate(activity)
    const viewer = await viewerOf(activity)
    const language = privately ? await tools.meet(viewer, placeOf(app, activity)) : (viewer.profileLanguage ?? 'en')
    if ((await memory.get(key)) === true) return
    const words = WORDING[language]
    const blocks = (privately ? words.welcome : words.welcomeGroup).split('\n\n').map(paragraph)
    const drawn = renderReply(
      { language, blocks },
      {
        card: 'welcome',
        audience: privately ? 'private' : 'group',
        lists: { people: [], countries: [] },
        suggestions: privately ? await tools.suggestions(viewer) : [],
      },
    )
    const { serviceUrl, conversation, recipient } = activity
    const to = { serviceUrl, conversation: conversation.id, tenant: tenantOf(activity), bot: recipient.id }
    for (const message of drawn) {
      await pacing.turn(to.conversation, `${app}:${to.tenant}`)
      await sdk.send(app, to, message)
    }
    await memory.put(key, true)
  }

  /** The person who sees the conversation open, as far as the roster of a trusted tenant tells who it is. */
  async function viewerOf(activity: Activity): Promise<Viewer> {
    const account = profiles.accountOf(activity)
    const language = languageOf(activity)
    const { verifiedEmail } = isPrivate(activity) ? await profiles.of(account).catch(unlessTemporary) : {}
    return {
      account,
      ...(verifiedEmail !== undefined && { verifiedEmail }),
      ...(language && { profileLanguage: language }),
    }
  }

  return {
    /** One at a time for a conversation: Teams may tell of an installation more than once. */
    welcome: async (app: string, activity: Activity): Promise<void> => {
      const key = keyOf(app, activity)
      if (greeting.has(key)) return
      greeting.add(key)
      try {
        await greet(app, activity)
      } finally {
        greeting.delete(key)
      }
    },
    farewell: (app: string, activity: Activity): Promise<void> => memory.put(keyOf(app, activity), false),
  }
}

/** Where letters to this person go, as if they had written there. */
function placeOf(app: string, { conversation: { id: conversation } }: Activity) {
  return { address: addressOf({ app, conversation }), conversation: conversationName(app, conversation) }
}

/** A roster that does not know the person leaves them a guest; one that does not answer now is asked again. */
function unlessTemporary(error: unknown): Profile {
  if (error instanceof OutsideError && error.kind !== 'temporary') return {}
  throw error
}
