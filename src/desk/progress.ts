import type { Language } from '../core/language.ts'
import type { IncomingMessage } from '../core/message.ts'
import { paragraph } from '../core/reply.ts'
import type { Channel } from '../ports/channel.ts'
import type { Turn } from '../skills/skill.ts'

/**
 * Tells how far the work on a message is, past the outbox: only where the platform shows that the desk is at work, and
 * each time in the place of what was told before.
 */
export function makeProgress(
  message: IncomingMessage,
  language: Language,
  channel: Channel | undefined,
): { readonly tell: NonNullable<Turn['tell']>; readonly told: () => string | undefined } {
  let last: string | undefined
  let count = 0
  return {
    told: () => last,
    tell: async (words) => {
      if (!channel?.working || message.revises) return
      const key = `progress/${message.id}/${++count}`
      const reply = {
        language,
        blocks: [paragraph(words)],
        forAskerOnly: true as const,
        ...(last !== undefined && { replaces: last }),
      }
      try {
        await channel.deliver({ key, to: message.replyTo, reply, answers: message.id })
        last = key
      } catch {
        // The answer itself goes by the outbox, with its own tries.
      }
    },
  }
}
