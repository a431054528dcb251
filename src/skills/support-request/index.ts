import { NEEDED } from '../../brokering/need.ts'
import type { Outcome } from '../../core/outcome.ts'
import type { Role } from '../../core/principal.ts'
import { type Block, paragraph } from '../../core/reply.ts'
import type { Skill, Tools, Turn, Visit, WayIn } from '../skill.ts'
import { type Asked, askedFor } from './asked.ts'
import { caseBlocks } from './case-view.ts'
import { detailsForm, withAnswers } from './details-form.ts'
import { propose, readDraft } from './draft.ts'
import { fileRequest } from './file-request.ts'
import { answerGap, draftGap, gapBlocks, showGap } from './gaps.ts'
import { answerDraft, answersDraft, beginRequest, Expected } from './gather.ts'
import { CASE, lineOf, OFFER, OfferView, readCase, SETTINGS } from './kept.ts'
import { pressOnCase } from './moves.ts'
import { caseTable, queueBlocks } from './queue.ts'
import { saveBroker, showRegister } from './registry.ts'
import { noteOn, relay } from './relay.ts'
import { dayOfRequests } from './round.ts'
import { say } from './say.ts'
import { type Scene, sceneOf } from './scene.ts'
import { button } from './show.ts'
import { answerStory, showStories, tellStory, withdrawStory } from './stories.ts'
import { WORDING } from './wording.ts'

const ROLES: readonly Role[] = ['government', 'civil-society', 'support-unit', 'broker']

/** Any message can become the first words of a request. */
export const waysIn: readonly WayIn[] = [
  {
    action: 'begin',
    label: 'Open a support request',
    description: 'Begins a request for support with the words of this message; nothing is filed before you say yes.',
  },
]

/** Activity 6: from "who can help us?" to help that arrives. */
export function openSkill(tools: Tools): Skill {
  return {
    name: 'support-request',
    summary: { en: WORDING.en.summary, fr: WORDING.fr.summary, es: WORDING.es.summary },
    examples: ({ role }, language) =>
      role === 'support-unit' ? WORDING[language].staffExamples : role === 'broker' ? [] : WORDING[language].examples,
    roles: ROLES,
    recognises: ({ text }) => {
      const asked = askedFor(text)
      if (!asked) return undefined
      return asked.kind === 'new' && !asked.sure ? 'perhaps' : 'certainly'
    },
    awaits: answersDraft,
    answer: async (turn) => {
      const scene = await sceneOf(turn, tools)
      return turn.press ? answerPress(turn, tools, scene) : answerWords(turn, tools, scene)
    },
    home: homeOf,
    everyDay: (day) => dayOfRequests(day, tools),
  }
}

async function answerWords(turn: Turn, tools: Tools, scene: Scene): Promise<Outcome> {
  const asked = askedFor(turn.text)
  const expected = Expected.safeParse(turn.expected?.state)
  if (expected.success && (!asked || asked.kind === 'new')) return answerDraft(turn, scene, expected.data.draft)
  return answerAsked(turn, tools, scene, asked ?? { kind: 'new', sure: false })
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

/**
 * The way in for buttons of other skills: the first words of a request. From the Support Unit they may begin with the
 * two letters of the country for which it asks: `GH training for the team`.
 */
async function beginWith(turn: Turn, tools: Tools, scene: Scene, value: string): Promise<Outcome> {
  const staff = turn.principal.role === 'support-unit'
  const country = staff ? tools.countries.find(({ code }) => value.startsWith(`${code} `))?.code : undefined
  const words = country ? value.slice(country.length + 1) : value
  if (words.trim() === '') return say(turn, 'clarify', WORDING[turn.language].helpWithWhat)
  return beginRequest(turn, tools, scene, words, country)
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

async function answerPress(turn: Turn, tools: Tools, scene: Scene): Promise<Outcome> {
  const { action = '', value = '', answers = {} } = turn.press ?? {}
  const words = WORDING[turn.language]
  const written = [answers.words ?? ''].flat()[0] ?? ''
  switch (action) {
    case 'begin':
      return beginWith(turn, tools, scene, value)
    case 'details':
    case 'change': {
      const draft = await readDraft(turn, value)
      if (!draft) return say(turn, 'refused', words.draftGone)
      if (action === 'details') return propose(turn, scene, value, withAnswers(turn, draft.need, scene), draft.filed)
      return shown(turn, [detailsForm(turn, value, draft.need, NEEDED)])
    }
    case 'file':
    case 'file-anyway':
      return fileRequest(turn, scene, value, action === 'file-anyway')
    case 'discard':
      return say(turn, 'done', words.discarded)
    case 'reply':
      return relay(turn, scene, value, written)
    case 'note':
      return noteOn(turn, scene, value, written)
    case 'tell-story':
      return tellStory(turn, scene, value, written)
    case 'story-yes':
    case 'story-no':
      return answerStory(turn, scene, value, action === 'story-yes')
    case 'story-withdraw':
      return withdrawStory(turn, scene, value)
    case 'stories':
      return showStories(turn, scene, value)
    case 'gap':
      return showGap(turn, value)
    case 'answer-gap':
      return answerGap(turn, value, scene)
    case 'draft-gap':
      return draftGap(turn, value)
    case 'save-broker':
      return saveBroker(turn, scene)
    default:
      return pressOnCase(turn, scene, action, value)
  }
}

function shown(turn: Turn, blocks: readonly Block[]): Outcome {
  return { ending: 'answered', say: { language: turn.language, blocks, forAskerOnly: true } }
}

/** Requests of one's own that are shown, latest first. */
const SHOWN_OWN = 10

async function myRequests(turn: Turn, scene: Scene): Promise<Outcome> {
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

async function myOffers(turn: Turn): Promise<Outcome> {
  return shown(turn, await offersOf(turn))
}

async function offersOf({
  read,
  principal,
  language,
}: Pick<Turn, 'read' | 'principal' | 'language'>): Promise<readonly Block[]> {
  const words = WORDING[language]
  const entries = await read.entries({ kind: OFFER, person: principal.id })
  const offers = entries.map(({ body }) => OfferView.parse(body)).filter(({ result }) => !result)
  if (offers.length === 0) return [paragraph(words.noOffers)]
  const choices = offers.slice(0, 5).map(({ number }) => button(number, 'show', number))
  return [{ kind: 'choices', prompt: words.offersTitle, choices }]
}

/** The queue for staff, offers for brokers, their own requests for everybody else. */
async function homeOf(visit: Visit): Promise<readonly Block[]> {
  const { principal, read, language } = visit
  if (principal.role === 'broker') return offersOf(visit)
  return principal.role === 'support-unit' ? queueBlocks(read, language, undefined, false) : []
}
