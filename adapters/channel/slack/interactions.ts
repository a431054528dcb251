import type { types } from '@slack/bolt'
import type { Press } from '../../../src/core/message.ts'
import { OutsideError } from '../../../src/core/problem.ts'
import { readAddress, readMessageId, writeAddress, writeMessageId } from './address.ts'
import { ACTIONS } from './buttons.ts'
import { asJson, readPress } from './carried-press.ts'
import { answersIn, fieldOf, formView, readMetadata } from './form-view.ts'
import type { ListenParts } from './listen.ts'
import { givenOptions, optionsFor } from './options.ts'
import { messageOfPress, wherePressed } from './parse-press.ts'
import { BlockAction, OptionsRequest, ViewSubmission } from './payloads.ts'
import { respond } from './respond.ts'
import { WORDING } from './wording.ts'

/** A button whose meaning was lost: the desk has words for that. */
const LOST: Press = { skill: '', action: '', value: '' }

/** A button was pressed: a form opens at once, anything else becomes a message to the desk. */
export async function onAction(body: unknown, parts: ListenParts): Promise<void> {
  const { data } = BlockAction.safeParse(body)
  const [action] = data?.actions ?? []
  const home = data?.user.team_id ?? data?.team?.id
  if (!data || !action || !home) return
  const [kind] = action.action_id.split(':')
  if (kind === ACTIONS.form) return openForm(data, action.value, parts)
  if (kind !== ACTIONS.press && kind !== ACTIONS.feedback) return
  const carried = await readPress(action.value, parts.remembered.press)
  const team = carried?.team ?? data.team?.id ?? home
  const { origin, place } = wherePressed(data, team)
  const occasion = ['press', action.action_ts]
  const at = Math.round(Number(action.action_ts) * 1000)
  const press = carried?.press ?? LOST
  await parts.receive(messageOfPress({ origin, place, press, homeTeam: home, occasion, at }))
  if (kind === ACTIONS.press) await showChosen(data, action, press, parts)
}

/** The buttons give way to what was chosen, so that nobody presses twice. Nice to have, so it fails quietly. */
async function showChosen(
  { message, response_url }: BlockAction,
  { block_id, text }: BlockAction['actions'][number],
  press: Press,
  { apiUrl, tools }: ListenParts,
): Promise<void> {
  const isShared = press.skill === 'share'
  // What only one person sees comes without its blocks.
  if (response_url === undefined || !(isShared || message?.blocks)) return
  const chosen = { type: 'context', elements: [{ type: 'plain_text', text: `✓ ${text?.text ?? ''}`, emoji: false }] }
  const blocks = message?.blocks?.map((block) => (block.block_id === block_id ? chosen : block))
  const change = isShared ? { delete_original: true } : { replace_original: true, text: '✓', blocks }
  respond(response_url, change, apiUrl).catch((error) =>
    tools.log.info('pressed buttons could not be marked', { why: String(error) }),
  )
}

/** Within three seconds of the press, after which Slack opens nothing. */
async function openForm(body: BlockAction, value: string | undefined, parts: ListenParts): Promise<void> {
  const carried = asJson(value ?? '')
  const [team, reference] = Array.isArray(carried) ? carried.map(String) : []
  if (team === undefined || reference === undefined) return
  const workspace = await parts.workspaces.of(team)
  const kept = await parts.remembered.form(reference)
  if (!workspace) return
  if (!kept) return tell(body, WORDING.en.formGone, parts)
  const { origin, place } = wherePressed(body, team)
  const metadata = { team, reference, origin: writeMessageId(origin), address: writeAddress(place).to }
  const given = await givenOptions(kept.form, kept.language, parts.tools)
  const view = formView(kept.form, kept.language, metadata, given)
  try {
    await parts.api.call(workspace, 'views.open', { trigger_id: body.trigger_id, view })
  } catch (error) {
    if (!(error instanceof OutsideError)) throw error
    parts.tools.log.warn('a form could not be opened', { why: error.message })
    await tell(body, WORDING[kept.language].formLate, parts)
  }
}

/** Says something to the person who pressed, and to nobody else. */
async function tell({ response_url }: BlockAction, text: string, { apiUrl }: ListenParts): Promise<void> {
  if (response_url !== undefined)
    await respond(response_url, { response_type: 'ephemeral', replace_original: false, text }, apiUrl)
}

/** A form was sent: its answers become one message to the skill that asked. */
export async function onSubmission(body: unknown, parts: ListenParts): Promise<void> {
  const { data } = ViewSubmission.safeParse(body)
  const metadata = readMetadata(data?.view.private_metadata)
  if (!data || !metadata) return
  const kept = await parts.remembered.form(metadata.reference)
  const origin = readMessageId(metadata.origin)
  const place = readAddress(metadata.address)
  if (!origin || !place) return
  const press: Press = kept ? { ...kept.form.press, answers: answersIn(data.view, kept.form) } : LOST
  const homeTeam = data.user.team_id ?? data.team?.id ?? undefined
  const at = parts.tools.clock.now().getTime()
  await parts.receive(
    messageOfPress({
      origin: { ...origin, user: data.user.id },
      place,
      press,
      homeTeam,
      occasion: ['form', data.view.id],
      at,
    }),
  )
}

/** What can be chosen in a field of a form that searches. */
export async function onOptions(body: unknown, parts: ListenParts): Promise<types.PlainTextOption[]> {
  const { data } = OptionsRequest.safeParse(body)
  const metadata = readMetadata(data?.view?.private_metadata)
  const kept = metadata && (await parts.remembered.form(metadata.reference))
  const field = kept && fieldOf(data?.block_id ?? '', kept.form)
  return field && data ? optionsFor(field, data.value, kept.language, parts.tools) : []
}
