import type { Conversing } from '../conversing/converse.ts'
import { keepSummary } from '../conversing/summarise.ts'
import type { IncomingMessage } from '../core/message.ts'
import { type Outcome, replyKey } from '../core/outcome.ts'
import { plainWords } from '../core/plain-words.ts'
import type { Reply } from '../core/reply.ts'
import type { Clock } from '../ports/clock.ts'
import type { Log } from '../ports/log.ts'
import type { Change, Claim } from '../ports/store.ts'
import type { Skill, Turn } from '../skills/skill.ts'
import { answerTurn, apology } from './answer-turn.ts'
import { openTurn, type TurnParts } from './open-turn.ts'
import { makePost } from './post.ts'
import { makePump } from './pump.ts'

/** How long one process may hold a message before another may take it. */
const LEASE_MS = 60_000
/** After so many failed tries a message gets an apology, so that it does not hold up its conversation for ever. */
const TRIES = 5
/** How many conversations are worked on side by side. */
const SIDE_BY_SIDE = 8
/** How often we look for what a crash or another process left behind. */
const LOOK_EVERY_MS = 1_000

/** One turn that was committed, for those who watch: consoles and measurements. */
export interface Handled {
  readonly turn: Turn
  readonly outcome: Outcome
  readonly milliseconds: number
}

export interface DeskParts extends TurnParts {
  readonly skills: readonly Skill[]
  readonly clock: Clock
  readonly log: Log
  /** Names this process in leases. */
  readonly process: string
  readonly watch?: (handled: Handled) => void
  /** Where a model hands messages to the skills; without it the rules do. */
  readonly conversing?: Conversing
}

export interface Desk {
  /** Keeps the message for good; the platform may be told so as soon as it resolves. */
  accept(message: IncomingMessage): Promise<'accepted' | 'known'>
  /** Works off what is unanswered and undelivered, now and from time to time. */
  start(): void
  /** Resolves when nothing is left that could be answered or delivered now. */
  settle(): Promise<void>
  /** Finishes what is in hand and takes no more. */
  stop(): Promise<void>
}

export function makeDesk(parts: DeskParts): Desk {
  const { store, clock, log } = parts
  const post = makePost(parts)
  const inbox = makePump(SIDE_BY_SIDE, answerNext, (error) => failed('the inbox', error))
  const outbox = makePump(SIDE_BY_SIDE, post.deliverNext, (error) => failed('the outbox', error))
  let timer: NodeJS.Timeout | undefined

  async function answerNext(): Promise<boolean> {
    const claim = await store.inbox.claim(parts.process, LEASE_MS, clock.now())
    if (!claim) return false
    await answer(claim)
    outbox.wake()
    return true
  }

  async function answer(claim: Claim): Promise<void> {
    const { message } = claim
    const started = performance.now()
    try {
      void parts.channels
        .get(message.replyTo.channel)
        ?.working?.(message.replyTo, message.profileLanguage ?? 'en', message.id)
      const opened = await openTurn(message, clock.now(), parts)
      const outcome = await answerTurn(opened, parts.skills, log, parts.conversing)
      await commit(claim, opened.turn, outcome, opened.told())
      parts.watch?.({ turn: opened.turn, outcome, milliseconds: performance.now() - started })
      if (parts.conversing) await keepSummary(opened.turn, parts.skills, parts.conversing)
    } catch (error) {
      await recover(claim, error)
    }
  }

  async function commit(claim: Claim, turn: Turn, outcome: Outcome, told?: string): Promise<void> {
    if ((await store.commit(changeFor(claim, turn, outcome, clock.now(), told))) === 'already handled') {
      log.warn('a message had been answered before', { message: claim.message.id, attempt: claim.attempt })
    }
  }

  async function recover(claim: Claim, error: unknown): Promise<void> {
    const { message, attempt } = claim
    if (attempt < TRIES) {
      log.warn('a message is tried again', { message: message.id, attempt, why: String(error) })
      await store.inbox.giveBack(claim, new Date(clock.now().getTime() + 250 * 4 ** attempt))
      return
    }
    // Without channels nothing outside is asked, so that the apology does not fail as the turn did.
    const opened = await openTurn({ ...message, text: '' }, clock.now(), { ...parts, channels: new Map() })
    await commit(claim, opened.turn, apology(opened.turn, 'the desk', error, log))
  }

  function failed(where: string, error: unknown): void {
    log.error(`${where} could not be worked off; it is tried again`, { why: String(error) })
  }

  function look(): void {
    inbox.wake()
    outbox.wake()
  }

  return {
    accept: async (message) => {
      const accepted = await store.inbox.accept(message, clock.now())
      inbox.wake()
      return accepted
    },
    start: () => {
      look()
      timer ??= setInterval(look, LOOK_EVERY_MS)
    },
    settle: async () => {
      look()
      await inbox.idle()
      outbox.wake()
      await outbox.idle()
    },
    stop: async () => {
      clearInterval(timer)
      timer = undefined
      await Promise.all([inbox.stop(), outbox.stop()])
    },
  }
}

/** Everything that a turn changes: the reply is the first letter. */
function changeFor(claim: Claim, turn: Turn, outcome: Outcome, now: Date, told: string | undefined): Change {
  const { message, principal, language } = turn
  const said = { person: principal.id, at: now.getTime(), message: message.id, language }
  const reply = { key: replyKey(message.id), to: message.replyTo, reply: inPlace(outcome.say, message, told) }
  if (message.revises?.how === 'deleted') return { claim, by: principal.id, now, keep: [], send: [reply] }
  return {
    claim,
    by: principal.id,
    now,
    conversation: message.conversation,
    said: [
      { ...said, by: 'person', text: turn.text },
      {
        ...said,
        by: 'desk',
        text: plainWords(outcome.say),
        ending: outcome.ending,
        reply: outcome.say,
        language: outcome.say.language,
      },
    ],
    keep: outcome.keep ?? [],
    send: [reply, ...(outcome.send ?? [])],
    ...(outcome.move && { move: outcome.move }),
    expect: outcome.expect ?? null,
    ...(message.audience === 'private' && {
      learnt: {
        person: principal.id,
        account: message.from,
        address: message.replyTo,
        conversation: message.conversation,
      },
    }),
  }
}

/** The answer to a revised message takes the place of the answer to the original; any other that of what was told so far. */
function inPlace(reply: Reply, message: IncomingMessage, told: string | undefined): Reply {
  const replaces = message.revises ? replyKey(message.revises.id) : told
  return replaces === undefined ? reply : { ...reply, replaces }
}
