import { channel } from '../../../adapters/channel/teams/index.ts'
import { settings } from '../../../adapters/channel/teams/settings.ts'
import { loadSamplePeople } from '../../../src/directory/sample-people.ts'
import { activities } from '../../stand-ins/teams/activities.ts'
import { openTeamsStandIn } from '../../stand-ins/teams/index.ts'
import { buttonsOf, wordsOf } from '../../stand-ins/teams/looks.ts'
import type { StandInPerson } from '../../stand-ins/teams/rooms.ts'
import type { Driver, SeenReply } from '../conversation.ts'
import { openTestDesk } from '../test-desk.ts'

const TENANT = '11111111-1111-4111-8111-111111111111'

/** Private chats in Teams with the real desk; people are known by the e-mail of the roster. */
export async function openTeamsDriver(day: string): Promise<Driver> {
  const directory = await loadSamplePeople('knowledge')
  const people = new Map<string, StandInPerson>(
    [...directory.people, { id: 'guest', email: undefined }].map(({ id, email }, at) => [
      id,
      {
        name: id,
        object: `aaaaaaaa-0000-4000-8000-${String(at).padStart(12, '0')}`,
        tenant: TENANT,
        ...(email !== undefined && { email }),
      },
    ]),
  )
  const teams = await openTeamsStandIn([...people.values()])
  const read = settings.read(teams.environment)
  if (read.state !== 'on') throw new Error(JSON.stringify(read))
  const desk = await openTestDesk({
    channels: async (tools) => [await channel.open(read.settings, tools('teams'))],
    moment: `${day}T09:00:00Z`,
  })
  teams.aim(await desk.server.listen('127.0.0.1', 0))
  const does = activities(teams)

  function sitting(name: string) {
    const person = people.get(name)
    if (!person) throw new Error(`The sample directory does not know ${name}.`)
    return { person, spot: teams.private(person) }
  }

  async function bring(name: string, activity: object): Promise<SeenReply> {
    const { shown } = sitting(name).spot.room
    const before = shown.length
    const response = await teams.bring(activity)
    if (response.status !== 200) throw new Error(`The bot answered ${response.status}.`)
    await desk.desk.settle()
    const fresh = shown.slice(before).map(({ message }) => message)
    return {
      text: fresh.map(wordsOf).join('\n'),
      // Teams shows the titles of sources, not our names of them.
      citations: undefined,
      buttons: fresh.flatMap(buttonsOf).map(({ title }) => title),
      ending: desk.handled.at(-1)?.outcome.ending,
    }
  }

  return {
    name: 'teams',
    say: (name, text) => {
      const { person, spot } = sitting(name)
      return bring(name, does.message(person, spot, text))
    },
    press: (name, label) => {
      const { person, spot } = sitting(name)
      const card = spot.room.shown.findLast(({ message }) => buttonsOf(message).some(({ title }) => title === label))
      const button = card && buttonsOf(card.message).find(({ title }) => title === label)
      if (!card || !button) throw new Error(`No button "${label}".`)
      return bring(name, does.pressed(person, spot, card.id, button.data))
    },
    close: async () => {
      await desk.close()
      await teams.close()
    },
  }
}
