import { type Case, introducedBroker } from '../../brokering/case.ts'
import { type Block, type Choice, paragraph } from '../../core/reply.ts'
import type { Turn } from '../skill.ts'
import { MESSAGE, Message, redacted } from './kept.ts'
import { resultBlocks } from './letter-blocks.ts'
import type { Side } from './parties.ts'
import type { Scene } from './scene.ts'
import { button, needFacts, stateWords, wordsForm } from './show.ts'
import { staffBlocks } from './staff-view.ts'
import { storyOf } from './story.ts'
import { storyBeside, storyForm } from './story-blocks.ts'
import { WORDING } from './wording.ts'

/** A case as one side may see it, with what that side can do. */
export async function caseBlocks(turn: Turn, scene: Scene, one: Case, side: Side): Promise<readonly Block[]> {
  const { language } = turn
  const known = side !== 'broker' || introducedBroker(one)?.person === turn.principal.id
  const head: Block[] = [
    { kind: 'heading', text: `${one.number} · ${stateWords(one, language)}` },
    needFacts(known ? one.need : redacted(one.need), language, scene.countries, side === 'broker' ? [] : scene.brokers),
  ]
  const thread = known ? [...(await threadBlocks(turn, scene, one)), ...(await storyPart(turn, scene, one))] : []
  switch (side) {
    case 'asker':
      return [...head, ...thread, ...askerBlocks(turn, one)]
    case 'broker':
      return [...head, ...thread, ...brokerBlocks(turn, one)]
    case 'staff':
      return [
        ...head,
        ...thread,
        ...(one.asker === turn.principal.id ? askerBlocks(turn, one) : []),
        ...(await staffBlocks(turn, scene, one)),
      ]
  }
}

async function threadBlocks(turn: Turn, scene: Scene, one: Case): Promise<readonly Block[]> {
  const entries = await scene.own({ kind: MESSAGE, person: one.asker })
  const thread = entries.map(({ body }) => Message.parse(body)).filter(({ number }) => number === one.number)
  if (thread.length === 0) return []
  const lines = thread
    .reverse()
    .map(({ name, words, files }) => [
      { text: name, strong: true } as const,
      { text: `: ${[words, ...files].filter(Boolean).join(' · ')}` },
    ])
  return [paragraph(WORDING[turn.language].thread), { kind: 'list', items: lines }]
}

/** The story of a case that ended with help, or the offer to the asker to tell it. */
async function storyPart(turn: Turn, scene: Scene, one: Case): Promise<readonly Block[]> {
  if (one.state !== 'closed' || one.ending !== 'helped') return []
  const { principal, language } = turn
  const kept = await storyOf(scene, one.number)
  if (kept && kept.story.state !== 'withdrawn') {
    return storyBeside(kept.story, language, kept.story.helper === principal.id)
  }
  return one.asker === principal.id ? storyForm(one.number, language) : []
}

function choices(list: readonly Choice[]): readonly Block[] {
  return list.length > 0 ? [{ kind: 'choices', choices: list }] : []
}

function replyForm(turn: Turn, number: string): Block {
  const words = WORDING[turn.language]
  return wordsForm(words.buttons.reply, words.replyTitle(number), words.yourMessage, 'reply', number, words.send)
}

function askerBlocks(turn: Turn, one: Case): readonly Block[] {
  const { buttons, ...words } = WORDING[turn.language]
  const { number } = one
  if (one.state === 'closed') return one.ending === 'merged' ? [] : choices([button(buttons.reopen, 'reopen', number)])
  const add = wordsForm(buttons.add, `${buttons.add} · ${number}`, words.yourMessage, 'add', number, words.send)
  const withdraw = button(buttons.withdraw, 'withdraw', number, 'danger')
  switch (one.state) {
    case 'accepted':
      return choices([
        button(buttons.agree, 'agree', number, 'primary'),
        button(buttons.refuse, 'refuse', number),
        withdraw,
      ])
    case 'introduced':
    case 'under-way':
      return [replyForm(turn, number), ...choices([button(buttons.deliver, 'deliver', number), withdraw])]
    case 'delivered':
      return resultBlocks(number, turn.language)
    default:
      return [add, ...choices([withdraw])]
  }
}

function brokerBlocks(turn: Turn, one: Case): readonly Block[] {
  const { buttons } = WORDING[turn.language]
  const { number } = one
  switch (one.state) {
    case 'offered':
      return choices([button(buttons.accept, 'accept', number, 'primary'), button(buttons.decline, 'decline', number)])
    case 'accepted':
      return choices([button(buttons.giveBack, 'decline', number)])
    case 'introduced':
    case 'under-way':
      return [
        replyForm(turn, number),
        ...choices([button(buttons.deliver, 'deliver', number), button(buttons.giveBack, 'decline', number)]),
      ]
    case 'delivered':
      return resultBlocks(number, turn.language)
    default:
      return []
  }
}
