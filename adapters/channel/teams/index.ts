import { LARGEST_FILE_BYTES } from '../../../src/core/fit-files.ts'
import type { Channel, Receive } from '../../../src/ports/channel.ts'
import type { ChannelModule, ChannelTools } from '../../../src/ports/channel-module.ts'
import { type Activity, tenantOf } from './activity.ts'
import { readAddress } from './address.ts'
import { makeDoorkeeper } from './admission.ts'
import { makeBackground } from './background.ts'
import { makeDelivery } from './deliver.ts'
import { type Answer, mountEndpoint } from './endpoint.ts'
import { examine } from './examine.ts'
import { fetchFile } from './fetch-file.ts'
import { formLists } from './form-lists.ts'
import { makeHandler } from './handle.ts'
import { makeInvoked } from './invoke.ts'
import { makeLogin } from './login.ts'
import type { OutgoingActivity } from './outgoing.ts'
import { makePacing } from './pacing.ts'
import { openProfiles } from './profiles.ts'
import { openReferences, placeOf } from './references.ts'
import { openSaid } from './said.ts'
import { openSdk, type Reference } from './sdk.ts'
import { readConsent, sendFile } from './send-file.ts'
import type { TeamsSettings } from './settings.ts'
import { makeWelcome } from './welcome.ts'

/** Microsoft Teams: what comes is stored and acknowledged at once; answers go out later by the stored reference. */
export const channel: ChannelModule<TeamsSettings> = {
  open: async (settings, tools) => openTeams(settings, tools),
  examine,
}

function openTeams(settings: TeamsSettings, tools: ChannelTools): Channel {
  const { clock, log, memory } = tools
  const sdk = openSdk(settings, makeLogin(settings.loginUrl, Date.now))
  const said = openSaid(memory)
  const profiles = openProfiles({ trustedTenants: settings.trustedTenants, memory, clock, sdk })
  const references = openReferences(memory, profiles.accountOf)
  const pacing = makePacing()
  const background = makeBackground(log)
  const greeter = makeWelcome({ sdk, pacing, memory, profiles, tools })
  let receive: Receive | undefined

  const handOver: Receive = async (message) => {
    if (!receive) throw new Error('The channel is not started, or stopped.')
    await receive(message)
  }

  function replaceCard(app: string, activity: Activity, outcome: OutgoingActivity): void {
    const card = activity.replyToId
    if (card === undefined) return
    const to = referenceOf(activity)
    background.run('showing the outcome on a card', async () => {
      await pacing.turn(to.conversation, `${app}:${to.tenant}`)
      await sdk.update(app, to, card, outcome)
    })
  }

  function file(app: string, activity: Activity): Answer {
    const consent = readConsent(activity)
    if (!consent) return { status: 400 }
    const to = referenceOf(activity)
    background.run('giving a file', async () => {
      const told = await sendFile(app, activity, consent, tools.transcript, settings.fileAddresses)
      if (activity.replyToId !== undefined) await sdk.remove(app, to, activity.replyToId)
      await pacing.turn(to.conversation, `${app}:${to.tenant}`)
      for (const message of told) await sdk.send(app, to, message)
    })
    return { status: 200, body: {} }
  }

  const invoked = makeInvoked({ clock, said, profiles, receive: handOver, replaceCard, file })
  const handle = makeHandler({
    clock,
    references,
    profiles,
    receive: handOver,
    ...invoked,
    welcome: (app, activity) => background.run('the welcome', () => greeter.welcome(app, activity)),
    farewell: greeter.farewell,
  })
  mountEndpoint(tools.http, { door: makeDoorkeeper(settings, sdk, log), handle, log })

  const deliver = makeDelivery({
    sdk,
    references,
    said,
    pacing,
    pictures: tools.pictures,
    lists: (reply, audience) => formLists(reply, audience, tools),
    suggestions: async ({ account }) => (account ? tools.suggestions({ account }) : []),
  })

  return {
    name: 'teams',
    local: false,
    start: async (given) => {
      receive = given
    },
    deliver,
    working: async (to) => {
      try {
        const address = readAddress(to)
        const reference = address && (await references.of(address))
        if (!address || !reference || reference.gone) return
        if (!pacing.tryTurn(address.conversation, `${address.app}:${reference.tenant}`)) return
        await sdk.typing(address.app, placeOf(reference, address.conversation))
      } catch (error) {
        log.info('no typing indicator in Teams', { why: String(error) })
      }
    },
    profileOf: profiles.of,
    openFile: ({ reference }) => fetchFile(reference, settings.fileAddresses, LARGEST_FILE_BYTES),
    stop: async () => {
      receive = undefined
      await background.settle()
    },
  }
}

function referenceOf(activity: Activity): Reference {
  const { serviceUrl, conversation, recipient } = activity
  return { serviceUrl, conversation: conversation.id, tenant: tenantOf(activity), bot: recipient.id }
}
