import type { Outcome } from '../../core/outcome.ts'
import { ROLES } from '../../core/principal.ts'
import { makeCountryFinder } from '../../understanding/countries-named.ts'
import { yesOrNo } from '../../understanding/yes-or-no.ts'
import type { Skill, Tools, Turn } from '../skill.ts'
import { type Waiting, waitingIn } from './draft.ts'
import { type Intent, intentOf, interrupts } from './intents.ts'
import { beginNotes, continueNotes, correctNote, pressOnDraft } from './log.ts'
import { isStaff, makeParts, type Parts, say } from './parts.ts'
import { askToShare, askWhy, listNotes, share, sharedWith, showHistory, showNote, withdraw } from './see-notes.ts'
import { WORDING } from './wording.ts'

/** Activity 2: check-ins with the countries, from three loose lines to a record, and what follows from it. */
export function openSkill(tools: Tools): Skill {
  const parts = makeParts(tools, makeCountryFinder(tools.countries))
  return {
    name: 'check-in',
    summary: { en: WORDING.en.summary, fr: WORDING.fr.summary, es: WORDING.es.summary },
    examples: (principal, language) => {
      if (isStaff(principal)) return WORDING[language].staffExamples
      return principal.role === 'government' ? WORDING[language].contactExamples : []
    },
    roles: ROLES,
    longest: 6_000,
    recognises: (turn) => {
      const intent = intentOf(turn.text, parts.find)
      if (!intent || (intent.wish === 'log' && !isStaff(turn.principal))) return undefined
      if (intent.wish === 'resume') return turn.principal.role === 'government' ? 'perhaps' : undefined
      return 'certainly'
    },
    awaits: (turn) => {
      const waiting = waitingIn(turn)
      return waiting !== undefined && !(waiting.for === 'draft' && interrupts(turn.text))
    },
    answer: (turn) => answer(turn, parts),
  }
}

async function answer(turn: Turn, parts: Parts): Promise<Outcome> {
  const { press } = turn
  if (press) return pressed(turn, press.action, press.value, parts)
  const waiting = waitingIn(turn)
  const intent = intentOf(turn.text, parts.find)
  if (waiting && (!intent || yesOrNo(turn.text))) return awaited(turn, waiting, parts)
  return intent ? wished(turn, intent, parts) : say(turn, 'clarify', WORDING[turn.language].noDraft)
}

function awaited(turn: Turn, waiting: Waiting, parts: Parts): Promise<Outcome> {
  switch (waiting.for) {
    case 'draft':
      return continueNotes(turn, waiting, parts)
    case 'reason':
      return withdraw(turn, waiting.note)
    default:
      throw new Error(`unknown ${waiting.for}`)
  }
}

function pressed(turn: Turn, action: string, value: string, parts: Parts): Promise<Outcome> {
  const words = WORDING[turn.language]
  switch (action) {
    case 'save':
    case 'discard':
    case 'continue':
    case 'sensitive':
    case 'open':
    case 'country':
    case 'edited':
      return isStaff(turn.principal) ? pressOnDraft(turn, action, value, parts) : refused(turn, words.staffOnly)
    case 'correct':
      return isStaff(turn.principal) ? correctNote(turn, value, parts) : refused(turn, words.nothingShared)
    case 'show':
      return showNote(turn, value, parts)
    case 'share?':
      return askToShare(turn, value, parts)
    case 'share':
      return share(turn, value, parts)
    case 'withdraw':
      return askWhy(turn, value)
    default:
      return refused(turn, words.noSuchNote)
  }
}

async function refused(turn: Turn, words: string): Promise<Outcome> {
  return say(turn, 'refused', words)
}

function wished(turn: Turn, intent: Intent, parts: Parts): Promise<Outcome> {
  const staff = isStaff(turn.principal)
  switch (intent.wish) {
    case 'log':
      return staff ? beginNotes(turn, parts) : refused(turn, WORDING[turn.language].staffOnly)
    case 'show':
      return showNote(turn, intent.note, parts)
    case 'correct':
      return staff ? correctNote(turn, intent.note, parts) : sharedWith(turn, parts)
    case 'history':
      return showHistory(turn, intent.note, parts)
    case 'withdraw':
      return askWhy(turn, intent.note)
    case 'share':
      return askToShare(turn, intent.note, parts)
    case 'notes':
      return listNotes(turn, intent.country, parts)
    default:
      return refused(turn, WORDING[turn.language].noSuchNote)
  }
}
