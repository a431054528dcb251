import type { Said } from '../ports/store.ts'
import type { Skill, Turn } from '../skills/skill.ts'
import { type Conversing, noteTest } from './converse.ts'
import { SUMMARISE } from './prompts.ts'
import { SUMMARY, Summary } from './summary.ts'
import { bringsNothing } from './was-said.ts'
import { LOOKED_BACK, windowOf } from './window.ts'

/** So many messages leave the window before the summary is written anew. */
const LEAST_NEW = 6
const LONGEST = 900

/**
 * After a turn: once enough of a private conversation has left the window, what it was about is written down for the
 * person alone. Sentences that name a country, number or name that the person did not write are left out. Without a
 * model nothing is kept; whatever fails costs nobody anything.
 */
export async function keepSummary(turn: Turn, skills: readonly Skill[], parts: Conversing): Promise<void> {
  const { message, principal, read, history, now } = turn
  if (!parts.model.on || message.audience !== 'private') return
  try {
    const [entry] = await read.entries({ kind: SUMMARY, id: message.conversation, limit: 1 })
    const kept = Summary.safeParse(entry?.body)
    const before = kept.success ? kept.data : { text: '', until: 0 }
    const left = history.slice(0, -LOOKED_BACK).filter(({ at }) => at > before.until)
    const last = left.at(-1)
    if (!last || left.length < LEAST_NEW) return
    const open = skills.filter((skill) => skill.roles.includes(principal.role))
    const conversation = windowOf(left, noteTest(turn, open, parts), left.length)
    const text = conversation === '' ? before.text : await written(conversation, before.text, left, turn, parts)
    if (text === undefined) return
    const body: Summary = { text, until: last.at }
    const readers = [`person:${principal.id}`]
    const fresh = { kind: SUMMARY, id: message.conversation, person: principal.id, readers, body }
    await parts.store.commit({ by: 'desk', now, keep: [fresh], send: [] })
  } catch (error) {
    parts.log.warn('a conversation was not summarised', { why: error instanceof Error ? error.name : 'unknown' })
  }
}

async function written(
  conversation: string,
  before: string,
  left: readonly Said[],
  { principal }: Turn,
  { model, prompts, find }: Conversing,
): Promise<string | undefined> {
  const reply = await model.reply({
    ...prompts.render(SUMMARISE, { before, conversation }),
    on: { person: principal.id, country: principal.country },
  })
  if (!reply.ok || !reply.value) return undefined
  const texts = [before, ...left.filter(({ by }) => by === 'person').map(({ text }) => text)]
  const said = { texts, ownCountry: principal.country, find }
  return reply.value.sentences
    .filter((sentence) => bringsNothing(sentence, said))
    .join(' ')
    .slice(0, LONGEST)
}
