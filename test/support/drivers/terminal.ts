import { openTerminal } from '../../../adapters/channel/terminal/index.ts'
import { renderReply } from '../../../adapters/channel/terminal/render.ts'
import { openSession, type Session } from '../../../adapters/channel/terminal/session.ts'
import type { Reply } from '../../../src/core/reply.ts'
import type { Driver, SeenReply } from '../conversation.ts'
import { openTestDesk } from '../test-desk.ts'

/** The terminal, typed at. */
export async function openTerminalDriver(day: string): Promise<Driver> {
  const sessions = new Map<string, Session>()
  const replies = new Map<string, Reply>()
  const terminal = openTerminal(({ to, reply }) => {
    replies.set(to.to, reply)
    for (const session of sessions.values()) if (session.conversation === to.to) session.shown(reply)
  })
  const desk = await openTestDesk({ channels: async () => [terminal], moment: `${day}T09:00:00Z` })

  async function type(person: string, line: string): Promise<SeenReply> {
    const session = sessions.get(person) ?? openSession({ person })
    sessions.set(person, session)
    const typed = session.typed(line)
    if ('say' in typed) return { text: typed.say, citations: [], buttons: [], ending: 'clarify' }
    await desk.desk.accept(typed.message)
    await desk.desk.settle()
    const reply = replies.get(session.conversation)
    if (!reply) throw new Error(`No reply to "${line}".`)
    return {
      text: renderReply(reply, false),
      citations: reply.blocks.flatMap((block) =>
        block.kind === 'sources' ? block.sources.map((source) => `${source.document}#${source.section}`) : [],
      ),
      buttons: labelsOf(reply),
      ending: desk.handled.findLast((turn) => turn.turn.message.conversation === session.conversation)?.outcome.ending,
    }
  }

  return {
    name: 'terminal',
    say: type,
    press: async (person, label) => {
      const session = sessions.get(person)
      const reply = session && replies.get(session.conversation)
      const number = reply ? labelsOf(reply).indexOf(label) + 1 : 0
      return type(person, String(number))
    },
    close: () => desk.close(),
  }
}

function labelsOf(reply: Reply): readonly string[] {
  return reply.blocks.flatMap((block) => {
    if (block.kind === 'choices') return block.choices.map((choice) => choice.label)
    return block.kind === 'form' ? [block.openLabel] : []
  })
}
