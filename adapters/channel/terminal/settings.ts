import type { ChannelSettings } from '../../../src/ports/channel-module.ts'

/** The terminal needs no settings: it is on when a person sits at one, or when a script is given. */
export const settings: ChannelSettings<Record<string, never>> = {
  names: [],
  read: () => ({
    state: 'off',
    why: 'opened by `npm run chat`, or by `npm start` in a terminal when no other channel is set',
  }),
}
