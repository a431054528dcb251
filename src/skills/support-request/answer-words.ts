import type { Outcome } from '../../core/outcome.ts'
import type { Tools, Turn } from '../skill.ts'
import { type Asked, askedFor } from './asked.ts'
import { gapBlocks } from './gaps.ts'
import { answerDraft, beginRequest, Expected } from './gather.ts'
import { SETTINGS } from './kept.ts'
import { pressOnCase } from './moves.ts'
import { myOffers, myRequests } from './own-requests.ts'
import { queueBlocks } from './queue.ts'
import { showRegister } from './registry.ts'
import { noteOn, relay } from './relay.ts'
import { say, shown } from './say.ts'
import type { Scene } from './scene.ts'
import { button } from './show.ts'
import { showStories } from './stories.ts'
import { WORDING } from './wording.ts'

/** What somebody typed. */
export async function answerWords(turn: Turn, tools: Tools, scene: Scene): Promise<Outcome> {
  const asked = askedFor(turn.text)
  const expected = Expected.safeParse(turn.expected?.state)
  if (expected.success && (!asked || asked.kind === 'new')) return answerDraft(turn, tools, scene, expected.data.draft)
  return answerAsked(turn, tools, scene, asked ?? { kind: 'new' })
}

async function answerAsked(turn: Turn, tools: Tools, scene: Scene, asked: Asked): Promise<Outcome> {
  const words = WORDING[turn.language]
  const staff = turn.principal.role === 'support-unit'
  switch (asked.kind) {
    case 'new':
      return turn.principal.role === 'broker' ? myOffers(turn) : beginRequest(turn, tools, scene)
    case 'stories':
      return showStories(turn, scene, turn.text)
    case 'this':
      return passThisOn(turn)
    case 'mine':
      return turn.principal.role === 'broker' ? myOffers(turn) : myRequests(turn, scene)
    case 'queue':
      if (!staff) return myRequests(turn, scene)
      return shown(turn, await queueBlocks(turn.read, turn.language, asked.part))
    case 'gaps':
      return staff ? shown(turn, await gapBlocks(turn)) : say(turn, 'refused', words.refusals['not-yours'])
    case 'register':
      return showRegister(turn, scene)
    case 'auto-route':
      if (!turn.principal.lead) return say(turn, 'refused', words.leadsOnly)
      return {
        ...say(turn, 'done', words.autoRoute(asked.on)),
        keep: [{ kind: SETTINGS, id: 'all', readers: ['support-unit'], body: { autoRoute: asked.on } }],
      }
    case 'numbered':
      return onNumber(turn, scene, asked.number, asked.rest)
  }
}

const NOTE = /^(?:note|nota)\s*:\s*/i

/** "SR-4F7K2Q" shows it; "SR-4F7K2Q: some words" passes them on; "SR-4F7K2Q note: …" stays inside. */
async function onNumber(turn: Turn, scene: Scene, number: string, rest: string): Promise<Outcome> {
  const staff = turn.principal.role === 'support-unit'
  if (staff && NOTE.test(rest)) return noteOn(turn, scene, number, rest.replace(NOTE, ''))
  const passes = turn.files.length > 0 || /^\s*SR-\w+\s*:/i.test(turn.text)
  return passes ? relay(turn, scene, number, rest) : pressOnCase(turn, scene, 'show', number)
}

/** "Pass this on": what was asked last goes to the Support Unit as a question, or becomes a request for help. */
function passThisOn(turn: Turn): Outcome {
  const words = WORDING[turn.language]
  const question = turn.history.findLast(({ by, text }) => by === 'person' && text.trim() !== '')?.text.slice(0, 1_000)
  if (!question) return say(turn, 'clarify', words.helpWithWhat)
  // Questions without an answer belong to the skill `guidance`; a button is all that this skill knows of it.
  const ask = { label: words.buttons.askPerson, press: { skill: 'guidance', action: 'pass-on', value: question } }
  const choices = [button(words.buttons.findHelp, 'begin', question, 'primary'), ask]
  return {
    ending: 'clarify',
    say: {
      language: turn.language,
      blocks: [{ kind: 'choices', prompt: words.passWhat(question), choices }],
      forAskerOnly: true,
    },
  }
}
