import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { openEmail } from '../../../adapters/channel/email/index.ts'
import { channel as slackChannel } from '../../../adapters/channel/slack/index.ts'
import { makeManifest } from '../../../adapters/channel/slack/manifest.ts'
import { settings as slackSettings } from '../../../adapters/channel/slack/settings.ts'
import { channel as teamsChannel } from '../../../adapters/channel/teams/index.ts'
import { settings as teamsSettings } from '../../../adapters/channel/teams/settings.ts'
import { openMemoryStore } from '../../../adapters/store/memory/index.ts'
import type { Person } from '../../../src/ports/store.ts'
import { mail, openPostOffice, type PostOffice } from '../../adapters/channel/email/post-office.ts'
import { buttonsIn, wordsIn } from '../../stand-ins/slack/blocks.ts'
import { type SlackStandIn, startSlack } from '../../stand-ins/slack/index.ts'
import type { StandInPerson as SlackPerson } from '../../stand-ins/slack/person.ts'
import { activities } from '../../stand-ins/teams/activities.ts'
import { openTeamsStandIn } from '../../stand-ins/teams/index.ts'
import { buttonsOf, wordsOf } from '../../stand-ins/teams/looks.ts'
import { openTestDesk, type TestDesk } from '../../support/test-desk.ts'

const MAIL_BROKER = 'lea@broker.example'
const SECRET = 'the minister wavers'

function somebody(id: string, more: Partial<Person>): Person {
  const email = `${id}@example.org`
  return {
    id,
    name: `${id} by name`,
    role: 'broker',
    lead: false,
    country: undefined,
    language: 'en',
    zone: 'UTC',
    email,
    accounts: [],
    sample: false,
    ...more,
  }
}

describe('one case on Teams, in Slack and by e-mail', () => {
  let desk: TestDesk
  let office: PostOffice
  let slack: SlackStandIn
  let teams: Awaited<ReturnType<typeof openTeamsStandIn>>
  let officer: SlackPerson
  let broker: SlackPerson
  const ministry = {
    name: 'Ama',
    object: 'aaaaaaaa-0000-4000-8000-000000000001',
    tenant: '11111111-1111-4111-8111-111111111111',
    email: 'gov-gh@example.org',
  }

  beforeAll(async () => {
    const store = openMemoryStore()
    const people = [
      somebody('gov-gh', { role: 'government', country: 'GH' }),
      somebody('su-africa', { role: 'support-unit', lead: true }),
      somebody('broker-open-contracting', { sample: true }),
      somebody('broker-mail', { email: MAIL_BROKER }),
    ]
    await store.directory.replace(people, [{ code: 'GH', counterpart: 'su-africa' }])
    const names = { en: 'Léa by mail', fr: 'Léa par courriel', es: 'Léa por correo' }
    const body = {
      id: 'lea',
      kind: 'expert',
      names,
      does: names,
      themes: ['beneficial-ownership'],
      help: [],
      languages: ['en'],
      regions: [],
      countries: [],
      contact: 'broker-mail',
      consent: 'given',
      status: 'UNSTATED',
      sources: [],
    }
    await store.commit({
      by: 'su-africa',
      now: new Date(),
      keep: [{ kind: 'support-request/broker', id: 'lea', readers: ['support-unit'], body }],
      send: [],
    })
    office = await openPostOffice()
    slack = await startSlack({ manifest: makeManifest(), now: () => Date.parse('2026-11-23T09:00:00Z') })
    teams = await openTeamsStandIn([ministry])
    const inSlack = slackSettings.read({
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
    })
    const inTeams = teamsSettings.read(teams.environment)
    if (inSlack.state !== 'on' || inTeams.state !== 'on') throw new Error('A channel is off.')
    desk = await openTestDesk({
      store,
      channels: async (tools) => [
        await slackChannel.open(inSlack.settings, tools('slack')),
        await teamsChannel.open(inTeams.settings, tools('teams')),
        openEmail(office.settings, tools('email')),
      ],
    })
    teams.aim(await desk.server.listen('127.0.0.1', 0))
    officer = slack.addUser({ id: 'UOFFICER', name: 'officer', email: 'su-africa@example.org' })
    broker = slack.addUser({ id: 'UBROKER', name: 'broker', email: 'broker-open-contracting@example.org' })
  }, 60_000)

  afterAll(async () => {
    await desk.close()
    await teams.close()
    await slack.close()
    await office.close()
  })

  const settled = async (seen: () => boolean) =>
    vi.waitFor(
      async () => {
        await desk.desk.settle()
        expect(
          seen(),
          `${seen}\nTeams: ${inTeams()}\nSlack: ${inSlackOf(officer)}\n${inSlackOf(broker)}\nMail: ${inMail()}`,
        ).toBe(true)
      },
      { timeout: 15_000, interval: 100 },
    )
  const inSlackOf = (person: SlackPerson) =>
    person
      .sees()
      .map(({ blocks }) => wordsIn(blocks))
      .join('\n')
  const spot = () => teams.private(ministry)
  const inTeams = () =>
    spot()
      .room.shown.map(({ message }) => wordsOf(message))
      .join('\n')
  const inMail = () => office.sent.map(({ source }) => source.replace(/=\r\n/g, '')).join('\n')

  async function writes(person: SlackPerson, text: string) {
    // Until it is handled nobody knows where the person is reached.
    const before = desk.handled.length
    await person.writes(text)
    await settled(() => desk.handled.length > before)
  }
  async function presses(person: SlackPerson, label: string) {
    const message = person.sees().findLast(({ blocks }) => buttonsIn(blocks).includes(label))
    if (!message) throw new Error(`No button "${label}" in ${inSlackOf(person)}`)
    await person.presses(label, message)
    await desk.desk.settle()
  }
  async function ministryWrites(text: string) {
    const before = spot().room.shown.length
    await teams.bring(activities(teams).message(ministry, spot(), text))
    await settled(() => spot().room.shown.length > before)
  }
  async function ministryPresses(label: string) {
    const card = spot().room.shown.findLast(({ message }) => buttonsOf(message).some(({ title }) => title === label))
    const button = card && buttonsOf(card.message).find(({ title }) => title === label)
    if (!card || !button) throw new Error(`No button "${label}" in ${inTeams()}`)
    await teams.bring(activities(teams).pressed(ministry, spot(), card.id, button.data))
    await desk.desk.settle()
  }
  /** The broker without any app answers the newest letter. */
  async function answersByMail(text: string) {
    const letter = office.sent.findLast(({ to }) => to === MAIL_BROKER)
    const unfolded = (letter?.source ?? '').replace(/\r\n[ \t]+/g, ' ')
    const replyTo = /^Reply-To:\s*(\S+)/im.exec(unfolded)?.[1] ?? ''
    const before = desk.handled.length
    await office.arrive(
      mail({
        from: MAIL_BROKER,
        to: replyTo,
        text: `${text}\n\nOn Mon, Nov 23, 2026 Countrydesk wrote:\n> 1) I can help`,
      }),
    )
    await settled(() => desk.handled.length > before)
  }

  it('is typed in Teams, declined in Slack, accepted by e-mail, introduced and closed; each sees what they should', async () => {
    await writes(officer, 'hello')
    await writes(broker, 'hello')
    await ministryWrites(`We need an expert on beneficial ownership registers, no date: ${SECRET}`)
    await ministryWrites('only the need, do not name our country')
    await ministryWrites('yes')
    const number = /SR-\w{6}/.exec(inTeams())?.[0] ?? ''
    expect(number).not.toBe('')
    await settled(() => inSlackOf(officer).includes(`New request ${number}`))

    await presses(officer, 'Offer to Broker for open contracting (sample)')
    await settled(() => inSlackOf(broker).includes(number))
    expect(inSlackOf(broker)).not.toContain(SECRET)
    expect(inSlackOf(broker)).not.toContain('Ghana')

    await presses(broker, 'I cannot')
    await settled(() => inMail().includes(number))
    expect(inMail()).not.toContain(SECRET)

    await answersByMail('1')
    await settled(() => inTeams().includes('can help. May I introduce you?'))
    await ministryPresses('Yes, introduce us')
    await settled(() => inMail().includes('gov-gh by name'))
    expect(inMail()).toContain(SECRET)

    await answersByMail('Does Tuesday at ten suit you?')
    await settled(() => inTeams().includes('Does Tuesday at ten suit you?'))
    expect(inTeams()).not.toContain('wrote:')
    await ministryWrites(`${number}: Tuesday is fine`)
    await settled(() => inMail().includes('Tuesday is fine'))

    await ministryPresses('The help has come')
    await ministryPresses('Yes')
    await settled(() => inMail().includes('did this help solve the problem?'))
    await answersByMail('1')
    await settled(() => inTeams().includes('closed: help was given'))

    await writes(broker, number)
    await settled(() => inSlackOf(broker).includes('I know no request'))
    expect(inSlackOf(broker)).not.toContain('Tuesday')
    const [kept] = await desk.store.entries({ kind: 'support-request/case', id: number })
    expect(kept?.body).toMatchObject({ state: 'closed', ending: 'helped', results: { asker: 'yes', broker: 'yes' } })
  }, 90_000)

  it('begins with any message in Slack, chosen from its menu', async () => {
    await writes(officer, 'hello again')
    const said = officer.sees().find(({ text }) => text !== '')
    if (!said) throw new Error('There is no message.')

    const theirs = { ...said, text: 'Ghana needs a trainer for its open data team' }
    await officer.asksAbout(theirs, officer.direct.id, 'way_in/support-request/begin')

    await settled(() => inSlackOf(officer).includes('a trainer for its open data team'))
    expect(inSlackOf(officer)).toContain('Before I file it')
  }, 30_000)
})
