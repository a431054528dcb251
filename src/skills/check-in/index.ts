import { fold } from '../../core/fold.ts'
import type { Outcome } from '../../core/outcome.ts'
import { ROLES } from '../../core/principal.ts'
import { beginsAsQuestion } from '../../understanding/asks-something.ts'
import { makeCountryFinder } from '../../understanding/countries-named.ts'
import { yesOrNo } from '../../understanding/yes-or-no.ts'
import type { Skill, Tools, Turn } from '../skill.ts'
import { askToTell, told } from './begin-telling.ts'
import { briefOn } from './brief.ts'
import { cancelCall, listCalls, moveCall, proposeCancel, proposeMoveOfCall } from './change-call.ts'
import { type Waiting, waitingIn } from './draft.ts'
import { everyDay } from './every-day.ts'
import { exportRecord } from './export-record.ts'
import { keptPrivate } from './group.ts'
import { type Intent, intentOf } from './intents.ts'
import { beginNotes, continueNotes, correctNote, pressOnDraft } from './log.ts'
import { changeContact, endCover, moveCountry, proposeContact, proposeMove } from './move-country.ts'
import { idOf, type NoteMeant, type NoteWish } from './note-meant.ts'
import { isStaff, makeParts, type Parts, readContext, say } from './parts.ts'
import { planCall, proposeCall } from './plan-call.ts'
import { listPromises, movePromise, pressOnPromise } from './promises.ts'
import { asksTheDesk } from './questions.ts'
import { type CalendarSides, makeCalendarSides } from './radar.ts'
import { searchNotes } from './search.ts'
import { showAudit } from './see-audit.ts'
import { askToShare, askWhy, listNotes, share, sharedWith, showHistory, showNote, withdraw } from './see-notes.ts'
import { answerQuestion, editAnswers, pause, proposeAsk, question, resume, sendQuestions } from './self-service.ts'
import { radarAtHome, showRadar } from './show-radar.ts'
import { addsToNote, interrupts } from './telling.ts'
import { WORDING } from './wording.ts'
import { MOVE } from './wording-move.ts'

/** Activity 2: check-ins with the countries, from three loose lines to a record, and what follows from it. */
export function openSkill(tools: Tools): Skill {
  const parts = makeParts(tools, makeCountryFinder(tools.countries))
  const sides = makeCalendarSides(tools.calendar)
  return {
    name: 'check-in',
    // Notes are shared with governments; for everybody else there is nothing here to ask for.
    summary: (principal, language) => {
      if (isStaff(principal)) return WORDING[language].summary
      return principal.role === 'government' ? WORDING[language].contactSummary : ''
    },
    examples: (principal, language) => {
      if (isStaff(principal)) return WORDING[language].staffExamples
      return principal.role === 'government' ? WORDING[language].contactExamples : []
    },
    roles: ROLES,
    longest: 6_000,
    recognises: (turn) => {
      if (isForUs(turn, parts)) return 'certainly'
      const intent = intentOf(turn.text, parts.find, readContext(turn))
      if (!intent || ((intent.wish === 'log' || intent.wish === 'begin-log') && !isStaff(turn.principal)))
        return undefined
      if (intent.wish === 'resume') return turn.principal.role === 'government' ? 'perhaps' : undefined
      return intent.wish === 'log' && !intent.sure ? 'perhaps' : 'certainly'
    },
    awaits: (turn) => {
      const waiting = waitingIn(turn)
      if (waiting?.for === 'telling') return !beginsAsQuestion(fold(turn.text).trim())
      if (waiting?.for === 'answer') return asksTheDesk(waiting.at) || !interrupts(turn.text)
      return waiting !== undefined && !(waiting.for === 'draft' && interrupts(turn.text))
    },
    answer: async (turn) => keptPrivate(turn, await answer(turn, parts, sides)),
    home: (visit) => radarAtHome(visit, parts, sides),
    everyDay: (day) => everyDay(day, parts, sides),
  }
}

/** What is said into something that is open here, and asks nothing: the words of other skills may stand in it. */
function isForUs(turn: Turn, parts: Parts): boolean {
  const waiting = turn.press ? undefined : waitingIn(turn)
  switch (waiting?.for) {
    case 'answer':
      return asksTheDesk(waiting.at) || !interrupts(turn.text)
    case 'reason':
    case 'date':
      return !interrupts(turn.text)
    case 'draft':
      return addsToNote(turn.text, parts.find, readContext(turn))
    default:
      return false
  }
}

async function answer(turn: Turn, parts: Parts, sides: CalendarSides): Promise<Outcome> {
  const { press } = turn
  if (press) return pressed(turn, press.action, press.value, parts)
  const waiting = waitingIn(turn)
  const intent = intentOf(turn.text, parts.find, readContext(turn))
  if (waiting?.for === 'telling' && (!intent || intent.wish === 'log')) return told(turn, waiting, parts)
  if (waiting && (!intent || yesOrNo(turn.text) || waiting.for === 'answer' || waiting.for === 'reason'))
    return awaited(turn, waiting, parts)
  return intent ? wished(turn, intent, parts, sides) : nothingToDo(turn)
}

function nothingToDo(turn: Turn): Outcome {
  const { noDraft, staffOnly } = WORDING[turn.language]
  return isStaff(turn.principal) ? say(turn, 'clarify', noDraft) : say(turn, 'refused', staffOnly)
}

async function awaited(turn: Turn, waiting: Waiting, parts: Parts): Promise<Outcome> {
  switch (waiting.for) {
    case 'draft':
      return continueNotes(turn, waiting, parts)
    case 'telling':
      return told(turn, waiting, parts)
    case 'reason':
      return withdraw(turn, waiting.note)
    case 'date':
      return movePromise(turn, waiting.promise)
    case 'answer':
      return answerQuestion(turn, waiting.ask, waiting.at, parts)
    case 'yes':
      return yesOrNo(turn.text) === 'yes'
        ? pressed(turn, waiting.action, waiting.value, parts)
        : say(turn, 'done', WORDING[turn.language].leftAsItWas)
  }
}

/** A button. Its value may be forged: each step checks it against what the person may read and do. */
async function pressed(turn: Turn, action: string, value: string, parts: Parts): Promise<Outcome> {
  const words = WORDING[turn.language]
  const [id = '', at = ''] = value.split('#')
  switch (action) {
    case 'save':
    case 'discard':
    case 'continue':
    case 'sensitive':
    case 'open':
    case 'country':
    case 'edited':
      return isStaff(turn.principal) ? pressOnDraft(turn, action, value, parts) : say(turn, 'refused', words.staffOnly)
    case 'correct':
      return isStaff(turn.principal) ? correctNote(turn, value, parts) : say(turn, 'refused', words.nothingShared)
    case 'show':
      return showNote(turn, value, parts)
    case 'share?':
      return askToShare(turn, value, parts)
    case 'share':
      return share(turn, value, parts)
    case 'withdraw':
      return askWhy(turn, value)
    case 'brief':
      return briefOn(turn, value, parts)
    case 'promise-done':
    case 'promise-move':
    case 'promise-drop':
      return pressOnPromise(turn, action, value)
    case 'plan-note':
    case 'plan-invite':
      return planCall(turn, value, action === 'plan-invite', parts)
    case 'call-cancel?':
      return proposeCancel(turn, { id: value }, parts)
    case 'call-cancel':
      return cancelCall(turn, value, parts)
    case 'call-move':
      return moveCall(turn, value, parts)
    case 'ask?':
      return proposeAsk(turn, value, parts)
    case 'ask':
      return sendQuestions(turn, value)
    case 'answer':
      return question(turn, id, Number(at), parts)
    case 'pause':
      return pause(turn)
    case 'answers':
      return editAnswers(turn, value)
    case 'move':
      return moveCountry(turn, value, parts)
    case 'contact':
      return changeContact(turn, value, parts)
    default:
      return say(turn, 'refused', words.noSuchNote)
  }
}

/** Who has read a note, or the notes of a country. */
async function whoRead(turn: Turn, meant: NoteMeant): Promise<Outcome> {
  if ('latestOf' in meant && meant.latestOf !== 'me') return showAudit(turn, { country: meant.latestOf })
  return showAudit(turn, { note: (await idOf(meant, turn.read, turn.principal.id)) ?? '' })
}

async function onNote(
  turn: Turn,
  wish: Exclude<NoteWish, 'who-read'>,
  id: string | undefined,
  parts: Parts,
): Promise<Outcome> {
  if (id === undefined) return say(turn, 'not-found', WORDING[turn.language].noSuchNote)
  switch (wish) {
    case 'show':
      return showNote(turn, id, parts)
    case 'correct':
      return correctNote(turn, id, parts)
    case 'sensitive':
    case 'not-sensitive':
      return correctNote(turn, id, parts, { sensitive: wish === 'sensitive' })
    case 'history':
      return showHistory(turn, id, parts)
    case 'withdraw':
      return askWhy(turn, id)
    case 'share':
      return askToShare(turn, id, parts)
  }
}

async function wished(turn: Turn, intent: Intent, parts: Parts, sides: CalendarSides): Promise<Outcome> {
  const staff = isStaff(turn.principal)
  switch (intent.wish) {
    case 'log':
      return staff ? beginNotes(turn, parts) : say(turn, 'refused', WORDING[turn.language].staffOnly)
    case 'begin-log':
      return staff ? askToTell(turn, intent.country, parts) : say(turn, 'refused', WORDING[turn.language].staffOnly)
    case 'show':
    case 'correct':
    case 'sensitive':
    case 'not-sensitive':
    case 'history':
    case 'withdraw':
    case 'share':
      return staff
        ? onNote(turn, intent.wish, await idOf(intent.note, turn.read, turn.principal.id), parts)
        : sharedWith(turn, parts)
    case 'who-read':
      return whoRead(turn, intent.note)
    case 'audit':
      return showAudit(turn)
    case 'notes':
      return listNotes(turn, intent.country, parts)
    case 'brief':
      return briefOn(turn, intent.country ?? '', parts)
    case 'radar':
      return showRadar(turn, parts, sides)
    case 'promises':
      return listPromises(turn, parts, intent.country)
    case 'search':
      return searchNotes(turn, intent.country, intent.about, parts)
    case 'plan':
      return proposeCall(turn, intent.country, parts)
    case 'calls':
      return listCalls(turn, intent.country, parts)
    case 'call-move':
      return proposeMoveOfCall(turn, intent.country, parts)
    case 'call-cancel':
      return proposeCancel(turn, { country: intent.country }, parts)
    case 'ask-contact':
      return proposeAsk(turn, intent.country ?? '', parts)
    case 'export':
      return exportRecord(turn, intent.country ?? '', parts)
    case 'move':
    case 'cover':
      return proposeMove(turn, intent.country, intent.wish === 'cover', parts)
    case 'end-cover':
      return endCover(turn, intent.country, parts)
    case 'contact':
      return intent.country
        ? proposeContact(turn, intent.country, parts)
        : say(turn, 'clarify', MOVE[turn.language].whichCountry)
    case 'resume':
      return resume(turn, parts)
  }
}
