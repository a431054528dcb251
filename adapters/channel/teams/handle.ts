import type { Receive } from '../../../src/ports/channel.ts'
import type { Clock } from '../../../src/ports/clock.ts'
import type { Activity } from './activity.ts'
import type { Answer } from './endpoint.ts'
import { isBot, parseDeletion, parseMessage } from './parse.ts'
import { type Pressed, readPress } from './press.ts'
import type { Profiles } from './profiles.ts'
import type { References } from './references.ts'

export interface HandleParts {
  readonly clock: Clock
  readonly references: References
  readonly profiles: Profiles
  readonly receive: Receive
  pressed(app: string, activity: Activity, pressed: Pressed): Promise<Answer>
  invoked(app: string, activity: Activity): Promise<Answer>
  welcome(app: string, activity: Activity): void
  farewell(app: string, activity: Activity): Promise<void>
}

const DONE: Answer = { status: 200 }

/** Everything that Teams may bring: it is stored, and Teams is answered at once; the desk answers later. */
export function makeHandler(parts: HandleParts): (app: string, activity: Activity) => Promise<Answer> {
  const { references, profiles, receive, clock } = parts

  return async (app, activity) => {
    switch (activity.type) {
      case 'message': {
        const pressed = readPress(activity.value)
        if (!pressed) return take(app, activity)
        await heard(app, activity)
        await parts.pressed(app, activity, pressed)
        return DONE
      }
      case 'messageUpdate':
        return activity.channelData?.eventType === 'editMessage' ? take(app, activity) : DONE
      case 'messageDelete':
        if (activity.channelData?.eventType === 'softDeleteMessage' && activity.id !== undefined && !isBot(activity)) {
          await heard(app, activity)
          await receive(parseDeletion(app, activity, profiles.accountOf(activity), clock.now()))
        }
        return DONE
      case 'invoke':
        await heard(app, activity)
        return parts.invoked(app, activity)
      case 'installationUpdate':
        return installed(app, activity)
      default:
        return DONE
    }
  }

  /** What must be known to answer later, before the message itself is stored. */
  async function heard(app: string, activity: Activity): Promise<void> {
    await Promise.all([references.remember(app, activity), profiles.note(app, activity)])
  }

  async function take(app: string, activity: Activity): Promise<Answer> {
    const message = parseMessage(app, activity, profiles.accountOf(activity), clock.now())
    if (!message) return DONE
    await heard(app, activity)
    await receive(message)
    return DONE
  }

  async function installed(app: string, activity: Activity): Promise<Answer> {
    const removed = activity.action?.startsWith('remove') === true
    const added = activity.action?.startsWith('add') === true
    await Promise.all([references.remember(app, activity, removed), ...(added ? [profiles.note(app, activity)] : [])])
    if (removed) await parts.farewell(app, activity)
    else if (added) parts.welcome(app, activity)
    return DONE
  }
}
