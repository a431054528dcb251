import { openTerminal } from '../../../../adapters/channel/terminal/index.ts'
import { renderReply } from '../../../../adapters/channel/terminal/render.ts'
import { openSession } from '../../../../adapters/channel/terminal/session.ts'
import type { IncomingMessage } from '../../../../src/core/message.ts'
import type { Reply } from '../../../../src/core/reply.ts'
import { channelContract } from '../../../contracts/channel.ts'

channelContract('terminal', async () => {
  const session = openSession({ person: 'gov-gh' })
  const received: IncomingMessage[] = []
  const replies: Reply[] = []
  const channel = openTerminal(({ reply }) => {
    replies.push(reply)
    session.shown(reply)
  })
  await channel.start(async (message) => void received.push(message))

  const type = async (line: string) => {
    const typed = session.typed(line)
    if ('message' in typed) received.push(typed.message)
  }
  return {
    channel,
    received,
    write: type,
    redeliver: undefined,
    press: async (label) => {
      const labels = replies.at(-1)?.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : [])) ?? []
      await type(String(labels.findIndex((choice) => choice.label === label) + 1))
    },
    seen: async () => replies.map((reply) => renderReply(reply, false)),
    close: () => channel.stop(),
  }
})
