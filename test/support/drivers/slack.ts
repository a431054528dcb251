import { loadSamplePeople } from '../../../src/directory/sample-people.ts'
import { buttonsIn, wordsIn } from '../../stand-ins/slack/blocks.ts'
import type { StandInPerson } from '../../stand-ins/slack/person.ts'
import type { StandInMessage } from '../../stand-ins/slack/world.ts'
import type { Driver, SeenReply } from '../conversation.ts'
import { openSlackDesk } from './slack-desk.ts'

const PATIENCE_MS = 10_000

/** Direct messages in Slack with the real desk; people are known by their confirmed e-mail address. */
export async function openSlackDriver(day: string): Promise<Driver> {
  const directory = await loadSamplePeople('knowledge')
  const { slack, at, close } = await openSlackDesk({ moment: `${day}T09:00:00Z` })
  const people = new Map<string, StandInPerson>()

  function sitting(name: string): StandInPerson {
    const known = people.get(name)
    if (known) return known
    const listed = directory.people.find(({ id }) => id === name)
    if (!listed && name !== 'guest') throw new Error(`The sample directory does not know ${name}.`)
    const email = listed?.email
    const id = `U${name.toUpperCase().replace(/[^A-Z0-9]/g, '')}`
    const person = slack.addUser({ id, name: listed?.name ?? name, ...(email !== undefined && { email }) })
    people.set(name, person)
    return person
  }

  async function watch(person: StandInPerson, act: () => Promise<unknown>): Promise<SeenReply> {
    const before = new Set(person.sees())
    const unseen = () => person.sees().filter((message) => !before.has(message) && message.user !== person.id)
    const until = Date.now() + PATIENCE_MS
    await act()
    await at.desk.settle()
    // On a busy machine the stand-in may have stopped waiting before the desk had the message.
    while (unseen().length === 0 && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      await at.desk.settle()
    }
    const fresh = unseen()
    return {
      text: fresh.map(({ blocks }) => wordsIn(blocks)).join('\n'),
      // Slack shows the titles of sources, not our names of them.
      citations: undefined,
      buttons: fresh.flatMap(({ blocks }) => buttonsIn(blocks)),
      ending: at.handled.at(-1)?.outcome.ending,
    }
  }

  return {
    name: 'slack',
    say: (name, text) => {
      const person = sitting(name)
      return watch(person, () => person.writes(text))
    },
    press: (name, label) => {
      const person = sitting(name)
      const drawn = ({ blocks }: StandInMessage) => buttonsIn(blocks).includes(label)
      const message = person.sees().findLast(drawn)
      return watch(person, () => person.presses(label, message))
    },
    close,
  }
}
