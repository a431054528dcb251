import type { Outcome } from '../../core/outcome.ts'
import { type Block, paragraph } from '../../core/reply.ts'
import type { Turn, Visit } from '../skill.ts'
import { caseBlocks } from './case-view.ts'
import { CASE, lineOf, OFFER, OfferView, readCase } from './kept.ts'
import { caseTable, queueBlocks } from './queue.ts'
import { say, shown } from './say.ts'
import type { Scene } from './scene.ts'
import { button } from './show.ts'
import { WORDING } from './wording.ts'

/** Requests of one's own that are shown, latest first. */
const SHOWN_OWN = 10

export async function myRequests(turn: Turn, scene: Scene): Promise<Outcome> {
  const words = WORDING[turn.language]
  const entries = (await turn.own?.({ kind: CASE, person: turn.principal.id })) ?? []
  const cases = entries.map((entry) => readCase(entry).one)
  if (cases.length === 0) return say(turn, 'answered', words.noRequests)
  const latest = cases.slice(0, SHOWN_OWN)
  const open = cases.filter(({ state }) => state !== 'closed')
  const [only, another] = open
  if (only && !another) return shown(turn, await caseBlocks(turn, scene, only, 'asker'))
  const buttons = (open.length > 0 ? open : cases).slice(0, 5).map(({ number }) => button(number, 'show', number))
  return shown(turn, [
    caseTable({ total: cases.length, first: latest.map(lineOf) }, turn.language, words.yourRequests),
    { kind: 'choices', choices: buttons },
  ])
}

export async function myOffers(turn: Turn): Promise<Outcome> {
  return shown(turn, await offersOf(turn))
}

async function offersOf({
  read,
  principal,
  language,
}: Pick<Turn, 'read' | 'principal' | 'language'>): Promise<readonly Block[]> {
  const words = WORDING[language]
  const entries = await read.entries({ kind: OFFER, person: principal.id })
  const offers = entries.map(({ body }) => OfferView.parse(body)).filter(({ over }) => !over)
  if (offers.length === 0) return [paragraph(words.noOffers)]
  const choices = offers.slice(0, 5).map(({ number }) => button(number, 'show', number))
  return [{ kind: 'choices', prompt: words.offersTitle, choices }]
}

/** The queue for staff, offers for brokers, their own requests for everybody else. */
export async function homeOf(visit: Visit): Promise<readonly Block[]> {
  const { principal, read, language } = visit
  if (principal.role === 'broker') return offersOf(visit)
  return principal.role === 'support-unit' ? queueBlocks(read, language, undefined, false) : []
}
