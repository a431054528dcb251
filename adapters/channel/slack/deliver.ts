import { OutsideError } from '../../../src/core/problem.ts'
import type { Delivery } from '../../../src/ports/channel.ts'
import type { Log } from '../../../src/ports/log.ts'
import { drawPictures, type Pictures } from '../../../src/ports/picture.ts'
import { type Origin, type Place, readAddress, readMessageId } from './address.ts'
import { uploadFile } from './files.ts'
import { PICTURE_LIMITS } from './limits.ts'
import { postParts, type Target, takeBack } from './post-parts.ts'
import type { Remembered } from './remembered.ts'
import { type Rendered, renderReply } from './render.ts'
import { MOST_RESPONSES, respond } from './respond.ts'
import type { SlackApi } from './slack-api.ts'
import { clearStatus } from './status.ts'
import type { Workspace, Workspaces } from './workspaces.ts'

export interface DeliverParts {
  readonly api: SlackApi
  readonly workspaces: Workspaces
  readonly remembered: Remembered
  readonly log: Log
  readonly apiUrl: string
  readonly pictures: Pictures
}

/** Delivers letters: the right place, in order, each part once as far as we know. */
export function makeDeliver(parts: DeliverParts): (delivery: Delivery) => Promise<void> {
  const { api, workspaces, remembered, apiUrl, pictures } = parts
  /** Direct message channels, by team and user. */
  const directs = new Map<string, string>()

  async function directTo(user: string, workspace: Workspace): Promise<string> {
    const key = `${workspace.team}/${user}`
    const known = directs.get(key)
    if (known !== undefined) return known
    const { channel } = await api.call(workspace, 'conversations.open', { users: user })
    directs.set(key, channel.id)
    return channel.id
  }

  async function targetOf(place: Place, origin: Origin | undefined, workspace: Workspace): Promise<Target> {
    if (place.kind === 'channel') return { workspace, channel: place.channel, thread: place.thread }
    const isDirect = origin?.channel?.startsWith('D') === true && origin.user === place.user
    if (isDirect && origin.channel) return { workspace, channel: origin.channel, thread: origin.root }
    return { workspace, channel: await directTo(place.user, workspace), thread: undefined }
  }

  /** Commands and shortcuts are answered where they were given, as long as Slack allows. */
  async function answeredAtOnce(answers: string, origin: Origin, rendered: Rendered): Promise<boolean> {
    if (origin.channel !== undefined || rendered.parts.length > MOST_RESPONSES) return false
    const url = await remembered.respondAt(answers)
    if (url === undefined) return false
    for (const { blocks, text } of rendered.parts) {
      const body = { response_type: 'ephemeral', replace_original: false, blocks, text }
      // When the first is taken and a later one is not, the whole answer goes by direct message.
      if ((await respond(url, body, apiUrl)) === 'expired') return false
    }
    await remembered.forgetRespondAt(answers)
    return true
  }

  return async ({ key, to, reply, answers }) => {
    const place = readAddress(to.to)
    if (!place) throw new OutsideError('Slack: the address is none of ours.', { kind: 'refused' })
    const workspace = await workspaces.of(place.team)
    if (!workspace) throw new OutsideError(`Slack: the app is not installed in ${place.team}.`, { kind: 'gone' })
    const origin = answers === undefined ? undefined : readMessageId(answers)
    const asker = place.kind === 'channel' && reply.forAskerOnly ? origin?.user : undefined
    if (place.kind === 'channel' && reply.forAskerOnly && asker === undefined)
      throw new OutsideError('Slack: nobody asked, so nobody may see it.', { kind: 'refused' })
    const mayShow = !reply.neverToGroup && reply.blocks.some((block) => block.kind !== 'form')
    const shareable = asker !== undefined && mayShow ? answers : undefined
    const rendered = renderReply(reply, {
      team: place.team,
      drawn: await drawPictures(reply, pictures, PICTURE_LIMITS),
      ...(shareable !== undefined && { shareable }),
    })
    const earlier = reply.replaces === undefined ? undefined : await remembered.posted(reply.replaces)

    if (rendered.parts.length === 0) {
      if (earlier) await takeBack(earlier, workspace, api)
      if (origin) await clearStatus(origin, workspace, api)
      return
    }
    await remembered.keep(rendered.kept)
    const silent = rendered.files.length === 0 && origin !== undefined && answers !== undefined
    if (silent && place.kind === 'person' && (await answeredAtOnce(answers, origin, rendered))) return

    const target = await targetOf(place, origin, workspace)
    const done = await remembered.posted(key)
    if (done?.done) return
    const posted = await postParts({ key, target, asker, earlier, done, parts: rendered.parts }, parts)
    const forFiles =
      asker === undefined
        ? target
        : await targetOf({ kind: 'person', team: place.team, user: asker }, undefined, workspace)
    let { files } = posted
    for (const file of rendered.files.slice(files)) {
      await uploadFile({ ...forFiles, file }, api, apiUrl)
      files += 1
      await remembered.notePosted(key, { ...posted, files })
    }
    await remembered.notePosted(key, { ...posted, files, done: true })
    if (reply.replaces !== undefined) await remembered.notePosted(reply.replaces, { ...posted, files, done: true })
    if (place.kind === 'channel') await remembered.noteThread({ ...place, thread: place.thread ?? posted.ts[0] })
    if (asker !== undefined && origin) await clearStatus(origin, workspace, api)
  }
}
