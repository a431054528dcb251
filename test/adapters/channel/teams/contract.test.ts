import { channelContract } from '../../../contracts/channel.ts'
import { buttonsOf, wordsOf } from '../../../stand-ins/teams/looks.ts'
import { AMA, openTeams } from './open.ts'

channelContract('teams', async () => {
  const { channel, teams, does, received, close } = await openTeams()
  const spot = teams.private(AMA)
  const shown = () => spot.room.shown.map(({ message }) => message)
  let latest: object = {}
  const bring = async (activity: object) => {
    latest = activity
    const { status } = await teams.bring(activity)
    if (status !== 200) throw new Error(`The bot answered ${status}.`)
  }
  return {
    channel,
    received,
    write: (words) => bring(does.message(AMA, spot, words)),
    redeliver: () => bring(latest),
    press: async (label) => {
      const card = spot.room.shown.findLast(({ message }) => buttonsOf(message).some(({ title }) => title === label))
      const button = card && buttonsOf(card.message).find(({ title }) => title === label)
      if (!card || !button) throw new Error(`No button "${label}".`)
      await bring(does.pressed(AMA, spot, card.id, button.data))
    },
    seen: async () => shown().map(wordsOf),
    close,
  }
})
