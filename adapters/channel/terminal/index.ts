import type { Address } from '../../../src/core/message.ts'
import type { Channel, Delivery } from '../../../src/ports/channel.ts'

/**
 * The desk in the terminal. What is delivered is handed to whoever opened it: a person's screen, or a script. Where
 * one person sits at it, `isFor` says which addresses are theirs; what is for others waits.
 */
export function openTerminal(show: (delivery: Delivery) => void, isFor?: (to: Address) => boolean): Channel {
  return {
    name: 'terminal',
    local: true,
    start: async () => {},
    ...(isFor && { isHere: isFor }),
    deliver: async (delivery) => show(delivery),
    stop: async () => {},
  }
}
