import { type Case, currentOffer, RESULTS, triedBrokers } from '../../brokering/case.ts'
import { HELP_KINDS } from '../../brokering/help-kinds.ts'
import { firmObstacle } from '../../brokering/match.ts'
import type { Move } from '../../brokering/move-case.ts'
import { THEMES } from '../../brokering/themes.ts'
import { LANGUAGES } from '../../core/language.ts'
import type { Outcome } from '../../core/outcome.ts'
import { type Block, paragraph } from '../../core/reply.ts'
import type { Turn } from '../skill.ts'
import { advance } from './advance.ts'
import { caseBlocks } from './case-view.ts'
import type { KeptCase } from './kept.ts'
import { introducedBlocks, resultBlocks } from './letter-blocks.ts'
import { nameBeside } from './name-beside.ts'
import { caseFor, type Side } from './parties.ts'
import { say } from './say.ts'
import type { Scene } from './scene.ts'
import { obstacleWords } from './show.ts'
import { WORDING } from './wording.ts'

/** A button or a form on a case. What it carries may be forged: the case itself says who may do what. */
export async function pressOnCase(turn: Turn, scene: Scene, action: string, value: string): Promise<Outcome> {
  const [number = '', detail = ''] = value.split(' ')
  const found = await caseFor(turn, scene, number)
  if (!found) return say(turn, 'refused', WORDING[turn.language].unknownNumber(number))
  const { kept, side } = found
  if (action === 'show') return show(turn, scene, kept, side)
  const move = await moveOf(turn, scene, kept.one, action, detail)
  if (typeof move === 'string') return say(turn, 'refused', move)
  return makeMove(turn, scene, kept, side, move)
}

export async function makeMove(turn: Turn, scene: Scene, kept: KeptCase, side: Side, move: Move): Promise<Outcome> {
  const words = WORDING[turn.language]
  const isStaff = turn.principal.role === 'support-unit'
  const done = await advance(scene, kept, move, isStaff)
  if ('refused' in done) return say(turn, 'refused', words.refusals[done.refused])
  return {
    ending: 'done',
    say: {
      language: turn.language,
      blocks: await afterMove(turn, scene, kept, done.one, side, move),
      forAskerOnly: true,
    },
    keep: done.keep,
    send: done.send,
  }
}

async function afterMove(
  turn: Turn,
  scene: Scene,
  before: KeptCase,
  after: KeptCase['one'],
  side: Side,
  move: Move,
): Promise<readonly Block[]> {
  const { language } = turn
  const offer = currentOffer(after)
  if (move.kind === 'agree' && offer) {
    const person = await scene.person(offer.person)
    const broker = scene.brokers.find(({ id }) => id === offer.broker)
    const named = broker?.names[language] ?? WORDING[language].aBroker
    return introducedBlocks(after.number, nameBeside(person, broker), named, language)
  }
  const isAsker = after.asker === turn.principal.id
  const done = paragraph(`${after.number}. ${WORDING[language].done[move.kind]}`.trim())
  if (move.kind === 'deliver' && (side !== 'staff' || isAsker)) return [done, ...resultBlocks(after.number, language)]
  const showsCase = move.kind === 'amend' || (move.kind === 'claim' && before.one.state === 'filed')
  return showsCase ? [done, ...(await caseBlocks(turn, scene, after, side))] : [done]
}

async function show(turn: Turn, scene: Scene, { one }: KeptCase, side: Side): Promise<Outcome> {
  const blocks = await caseBlocks(turn, scene, one, side)
  return { ending: 'answered', say: { language: turn.language, blocks, forAskerOnly: true } }
}

/** The move that a button stands for; words when it cannot be made out. */
async function moveOf(turn: Turn, scene: Scene, one: Case, action: string, detail: string): Promise<Move | string> {
  const by = turn.principal.id
  const words = WORDING[turn.language]
  const answer = (name: string) => [turn.press?.answers?.[name] ?? ''].flat()[0]?.trim() ?? ''
  switch (action) {
    case 'accept':
    case 'decline':
    case 'agree':
    case 'refuse':
    case 'deliver':
    case 'withdraw':
    case 'reopen':
    case 'claim':
    case 'close':
      return { kind: action, by }
    case 'result': {
      const value = RESULTS.find((known) => known === detail)
      return value ? { kind: 'result', by, value } : words.refusals['not-now']
    }
    case 'add':
      return { kind: 'add', by, words: answer('words') }
    case 'offer': {
      const broker = scene.brokers.find(({ id }) => id === (detail || answer('broker')))
      if (!broker?.contact || broker.consent !== 'given' || !(await scene.person(broker.contact)))
        return words.noContact
      const firm = firmObstacle(await scene.match(one.need, triedBrokers(one)), broker.id)
      if (firm) return words.mayNotBeAsked(broker.names[turn.language], obstacleWords(firm, turn.language))
      return { kind: 'offer', by, broker: broker.id, person: broker.contact }
    }
    case 'amend': {
      const chosen = (name: string) => [turn.press?.answers?.[name] ?? []].flat()
      const themes = THEMES.filter((theme) => chosen('themes').includes(theme))
      const help = HELP_KINDS.filter((kind) => chosen('help').includes(kind))
      const language = LANGUAGES.find((one) => chosen('language').includes(one))
      return { kind: 'amend', by, themes, help, ...(language && { language }) }
    }
    case 'assign': {
      const to = await scene.person(answer('person'))
      return to?.role === 'support-unit' ? { kind: 'assign', by, to: to.id } : words.refusals['not-yours']
    }
    case 'merge': {
      const into = answer('number').toUpperCase()
      return (await scene.caseNumbered(into)) ? { kind: 'merge', by, into } : words.unknownNumber(into)
    }
    default:
      return words.refusals['not-now']
  }
}
