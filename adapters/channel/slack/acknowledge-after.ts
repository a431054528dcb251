import type { App, Receiver, ReceiverEvent } from '@slack/bolt'

/**
 * Bolt acknowledges events before it hands them to listeners. We promise Slack only what is in the inbox: the answer
 * is held back until every listener has ended, and never given when one failed, so that Slack sends the event again.
 */
export function acknowledgeAfter(receiver: Receiver): Receiver {
  return {
    init: (app) => receiver.init({ processEvent: (event: ReceiverEvent) => processFirst(app, event) } as App),
    start: (...given: unknown[]) => receiver.start(...given),
    stop: (...given: unknown[]) => receiver.stop(...given),
  }
}

async function processFirst(app: App, event: ReceiverEvent): Promise<void> {
  let answer: unknown
  await app.processEvent({
    ...event,
    ack: async (given?: unknown) => {
      answer = given
    },
  })
  await event.ack(answer)
}
