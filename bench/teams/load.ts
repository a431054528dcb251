import { activities } from '../../test/stand-ins/teams/activities.ts'
import type { TeamsStandIn } from '../../test/stand-ins/teams/index.ts'
import type { StandInPerson } from '../../test/stand-ins/teams/rooms.ts'

/** People of many ministries, so that no limit of one conversation or tenant is what is measured. */
export function makePeople(many: number): readonly StandInPerson[] {
  return Array.from({ length: many }, (_, at) => ({
    name: `Person ${at}`,
    object: `aaaaaaaa-0000-4000-8000-${String(at).padStart(12, '0')}`,
    tenant: `11111111-1111-4111-8111-${String(at % 60).padStart(12, '0')}`,
  }))
}

/** So many questions, each by the next person in turn. */
export function makeQuestions(teams: TeamsStandIn, name: string, many: number): readonly object[] {
  const does = activities(teams)
  return Array.from({ length: many }, (_, at) => {
    const person = teams.people[at % teams.people.length]
    if (!person) throw new Error('There is nobody to ask.')
    return does.message(person, teams.private(person), `${name} ${at}`)
  })
}

export interface Sender {
  /** Milliseconds until the bot answered the call; throws when it was refused. */
  send(address: string, activity: object): Promise<number>
}

export async function makeSender(teams: TeamsStandIn): Promise<Sender> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${await teams.token()}` }
  return {
    send: async (address, activity) => {
      const started = performance.now()
      const response = await fetch(`${address}/api/messages`, {
        method: 'POST',
        headers,
        body: JSON.stringify(activity),
      })
      await response.arrayBuffer()
      if (response.status !== 200) throw new Error(`The bot answered ${response.status}.`)
      return performance.now() - started
    },
  }
}

/** Runs the tasks, so many side by side. */
export async function sideBySide(width: number, tasks: readonly (() => Promise<unknown>)[]): Promise<void> {
  let next = 0
  const work = async () => {
    for (let task = tasks[next++]; task; task = tasks[next++]) await task()
  }
  await Promise.all(Array.from({ length: width }, work))
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** Words of everything that the bot said, in no order. */
export function saidBy(teams: TeamsStandIn, name: string): readonly string[] {
  return [...teams.connector.rooms.values()]
    .flatMap((room) => room.shown.map(({ message }) => message.text ?? ''))
    .filter((text) => text.includes(`: ${name} `))
}
