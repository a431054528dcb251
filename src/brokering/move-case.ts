import type { CivilDate } from '../core/dates.ts'
import type { Language } from '../core/language.ts'
import { type Case, currentOffer, type Offer, type Result, TEAM } from './case.ts'
import type { OpenState } from './clocks.ts'
import type { HelpKind } from './help-kinds.ts'
import type { Theme } from './themes.ts'

/** What somebody does with a case. `by` is a directory id, or `desk`. */
export type Move =
  | { readonly kind: 'claim'; readonly by: string }
  | { readonly kind: 'assign'; readonly by: string; readonly to: string }
  | { readonly kind: 'offer'; readonly by: string; readonly broker: string; readonly person: string }
  | { readonly kind: 'accept'; readonly by: string }
  | { readonly kind: 'decline'; readonly by: string }
  | { readonly kind: 'silent'; readonly by: 'desk' }
  | { readonly kind: 'agree'; readonly by: string }
  | { readonly kind: 'refuse'; readonly by: string }
  | { readonly kind: 'begin'; readonly by: string }
  | { readonly kind: 'deliver'; readonly by: string }
  | { readonly kind: 'result'; readonly by: string; readonly value: Result }
  | { readonly kind: 'story'; readonly by: string }
  | { readonly kind: 'add'; readonly by: string; readonly words: string }
  | {
      readonly kind: 'amend'
      readonly by: string
      readonly themes: readonly Theme[]
      readonly help: readonly HelpKind[]
      readonly language?: Language
    }
  | { readonly kind: 'withdraw'; readonly by: string }
  | { readonly kind: 'reopen'; readonly by: string }
  | { readonly kind: 'merge'; readonly by: string; readonly into: string }
  | { readonly kind: 'close'; readonly by: string }
  | { readonly kind: 'late'; readonly by: 'desk' }

export type Refusal = 'not-now' | 'not-yours' | 'closed' | 'nothing-new'

export interface MoveContext {
  readonly today: CivilDate
  readonly isStaff: boolean
  /** The day by which a state that begins today must end. */
  dueFor(state: OpenState): CivilDate
}

export type Moved = { readonly moved: Case } | { readonly refused: Refusal }

/** Longest request with everything that was added, in characters. */
const LONGEST_WORDS = 4_000

/** The case after a move, or why it cannot be made. Pure; every move that is made stands in the log. */
export function moveCase(one: Case, move: Move, context: MoveContext): Moved {
  const { isStaff } = context
  const desk = move.by === 'desk'
  const isAsker = move.by === one.asker
  const offer = currentOffer(one)
  const isBroker = offer?.person === move.by
  const open = one.state !== 'closed'
  if (!open && !['reopen', 'result', 'story'].includes(move.kind)) return { refused: 'closed' }

  const into = (state: OpenState, change: Partial<Case> = {}): Moved => ({
    moved: log({ ...one, ...change, state, due: context.dueFor(state), breaches: 0 }, move, context.today),
  })
  const same = (change: Partial<Case>): Moved => ({ moved: log({ ...one, ...change }, move, context.today) })
  const close = (ending: NonNullable<Case['ending']>, change: Partial<Case> = {}): Moved => {
    const { due: _, ...rest } = one
    return { moved: log({ ...rest, offers: endOffers(one), ...change, state: 'closed', ending }, move, context.today) }
  }

  switch (move.kind) {
    case 'claim':
    case 'assign': {
      const to = move.kind === 'claim' ? move.by : move.to
      if (!isStaff) return { refused: 'not-yours' }
      if (one.owner === to && one.state !== 'filed') return { refused: 'nothing-new' }
      return one.state === 'filed' ? into('triaged', { owner: to }) : same({ owner: to })
    }
    case 'offer': {
      if (!isStaff && !desk) return { refused: 'not-yours' }
      if (one.state !== 'filed' && one.state !== 'triaged') return { refused: 'not-now' }
      const made: Offer = { broker: move.broker, person: move.person, on: context.today, answer: 'open' }
      const owner = one.owner === TEAM && isStaff && !desk ? move.by : one.owner
      return into('offered', { offers: [...one.offers, made], owner })
    }
    case 'accept':
      if (!isBroker) return { refused: 'not-yours' }
      return one.state === 'offered'
        ? into('accepted', { offers: answered(one, 'accepted') })
        : { refused: 'nothing-new' }
    case 'decline':
      if (!isBroker) return { refused: 'not-yours' }
      return one.state === 'delivered' ? { refused: 'not-now' } : into('triaged', { offers: answered(one, 'declined') })
    case 'silent':
      return one.state === 'offered' ? into('triaged', { offers: answered(one, 'silent') }) : { refused: 'not-now' }
    case 'agree':
      if (!isAsker) return { refused: 'not-yours' }
      return one.state === 'accepted' ? into('introduced') : { refused: 'not-now' }
    case 'refuse':
      if (!isAsker && !isStaff) return { refused: 'not-yours' }
      return one.state === 'accepted' || one.state === 'offered'
        ? into('triaged', { offers: answered(one, 'taken-back') })
        : { refused: 'not-now' }
    case 'begin':
      if (!isAsker && !isBroker && !isStaff) return { refused: 'not-yours' }
      return one.state === 'introduced' ? into('under-way') : { refused: 'not-now' }
    case 'deliver':
      if (!isAsker && !isBroker && !isStaff) return { refused: 'not-yours' }
      return one.state === 'introduced' || one.state === 'under-way' ? into('delivered') : { refused: 'not-now' }
    case 'result': {
      if (!isAsker && !isBroker) return { refused: 'not-yours' }
      if (one.state !== 'delivered' && !(one.state === 'closed' && one.ending === 'helped'))
        return { refused: 'not-now' }
      const results = { ...one.results, [isAsker ? 'asker' : 'broker']: move.value }
      if (one.state === 'closed') return same({ results })
      return results.asker && results.broker ? close('helped', { results, offers: one.offers }) : same({ results })
    }
    case 'story':
      if (!isAsker) return { refused: 'not-yours' }
      return one.ending === 'helped' && !open ? same({}) : { refused: 'not-now' }
    case 'add': {
      if (!isAsker && !isStaff) return { refused: 'not-yours' }
      const words = move.words.trim()
      if (words === '') return { refused: 'nothing-new' }
      return same({ need: { ...one.need, words: `${one.need.words}\n${words}`.slice(0, LONGEST_WORDS) } })
    }
    case 'amend': {
      if (!isStaff) return { refused: 'not-yours' }
      if (one.state !== 'filed' && one.state !== 'triaged') return { refused: 'not-now' }
      const { themes, help, language } = move
      if (themes.length === 0 && help.length === 0 && !language) return { refused: 'nothing-new' }
      const need = {
        ...one.need,
        ...(themes.length > 0 && { themes: [...themes] }),
        ...(help.length > 0 && { help: [...help] }),
        ...(language && { language }),
      }
      return same({ need })
    }
    case 'withdraw':
      return isAsker ? close('withdrawn') : { refused: 'not-yours' }
    case 'reopen':
      if (!isAsker && !isStaff) return { refused: 'not-yours' }
      if (open) return { refused: 'nothing-new' }
      return one.ending === 'merged' ? { refused: 'closed' } : into('triaged', { offers: endOffers(one), results: {} })
    case 'merge':
      if (!isStaff) return { refused: 'not-yours' }
      return move.into === one.number ? { refused: 'nothing-new' } : close('merged', { mergedInto: move.into })
    case 'close':
      if (!isStaff && !(desk && one.state === 'delivered')) return { refused: 'not-yours' }
      return one.state === 'delivered' ? close('helped', { offers: one.offers }) : close('not-possible')
    case 'late':
      return {
        moved: log(
          { ...one, due: context.dueFor(one.state as OpenState), breaches: one.breaches + 1 },
          move,
          context.today,
        ),
      }
  }
}

function answered(one: Case, answer: Offer['answer']): Offer[] {
  const current = currentOffer(one)
  return one.offers.map((offer) => (offer === current ? { ...offer, answer } : offer))
}

/** Nobody keeps access to a case that ended without help. */
function endOffers(one: Case): Offer[] {
  return one.offers.map((offer) =>
    offer.answer === 'open' || offer.answer === 'accepted' ? { ...offer, answer: 'taken-back' } : offer,
  )
}

function log(one: Case, move: Move, on: CivilDate): Case {
  const about = move.kind === 'offer' ? move.broker : move.kind === 'assign' ? move.to : undefined
  const line = { on, by: move.by, what: move.kind, ...(about && { about }) }
  return { ...one, log: [...one.log, line] }
}
