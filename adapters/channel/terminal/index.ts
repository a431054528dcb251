import type { Channel, Delivery } from '../../../src/ports/channel.ts'

/** The desk in the terminal. What is delivered is handed to whoever opened it: a person's screen, or a script. */
export function openTerminal(show: (delivery: Delivery) => void): Channel {
  return {
    name: 'terminal',
    local: true,
    start: async () => {},
    deliver: async (delivery) => show(delivery),
    stop: async () => {},
  }
}
