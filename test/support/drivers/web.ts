import { randomUUID } from 'node:crypto'
import { channel } from '../../../adapters/channel/web/index.ts'
import type { Driver, SeenReply } from '../conversation.ts'
import { buttonsOf, openPageClient, type PageClient, wordsOf } from '../page-client.ts'
import { openTestDesk } from '../test-desk.ts'

interface Sitting {
  readonly client: PageClient
  readonly talk: number
}

/** The page, used without script: forms are sent and pages read. */
export async function openWebDriver(day: string): Promise<Driver> {
  const desk = await openTestDesk({
    channels: async (tools) => [await channel.open({}, tools('web'))],
    moment: `${day}T09:00:00Z`,
  })
  const address = await desk.server.listen('127.0.0.1', 0)
  const sittings = new Map<string, Sitting>()

  async function sit(person: string): Promise<Sitting> {
    const client = openPageClient(address)
    const token = await client.token()
    if (person !== 'guest') await client.post('/settings', { token, talk: '1', person })
    const sitting = { client, talk: person === 'guest' ? 1 : 2 }
    sittings.set(person, sitting)
    return sitting
  }

  async function send(person: string, fields: Readonly<Record<string, string>>): Promise<SeenReply> {
    const { client, talk } = sittings.get(person) ?? (await sit(person))
    const sent = { ...fields, token: await client.token(), once: randomUUID() }
    const { status, body } = await client.post(`/talk/${talk}`, sent)
    if (status !== 303) throw new Error(`The page did not take it (${status}): ${wordsOf(body)}`)
    await desk.desk.settle()
    return seen(client, talk)
  }

  async function seen(client: PageClient, talk: number): Promise<SeenReply> {
    const html = (await client.entries(talk)).findLast(({ key }) => key.startsWith('desk:'))?.html ?? ''
    const links = [...html.matchAll(/class="passage" href="([^"]*)"/g)].map(
      ([, href = '']) => new URL(wordsOf(href), address),
    )
    return {
      text: wordsOf(html),
      citations: links.map(({ pathname, hash }) => `${pathname.split('/').slice(3).join('/')}${hash}`),
      buttons: buttonsOf(html).map(({ label }) => label),
      ending: desk.handled.at(-1)?.outcome.ending,
    }
  }

  return {
    name: 'web',
    say: (person, text) => send(person, { text }),
    press: async (person, label) => {
      const { client, talk } = sittings.get(person) ?? (await sit(person))
      const html = (await client.entries(talk)).map((entry) => entry.html).join('')
      const button = buttonsOf(html).findLast((candidate) => candidate.label === label)
      if (!button) throw new Error(`No button "${label}".`)
      return send(person, button.fields)
    },
    close: () => desk.close(),
  }
}
