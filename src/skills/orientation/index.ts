import type { Language } from '../../core/language.ts'
import type { Outcome } from '../../core/outcome.ts'
import type { Role } from '../../core/principal.ts'
import { makeCountryFinder } from '../../understanding/countries-named.ts'
import type { Skill, Tools, Turn } from '../skill.ts'
import { type Asked, askedFor, askedHere, belongsToNoLanguage } from './asked.ts'
import { everyDay } from './every-day.ts'
import { homeBlocks } from './home.ts'
import type { Walker } from './kept.ts'
import { proposeWelcome, sendWelcome, showNewcomers } from './newcomers.ts'
import { makeParts, type Parts, say, walkerOf } from './parts.ts'
import { begin, changeSituation, move, overview, quieten, readMore, resume, startOver, toStep } from './walk.ts'
import { WORDING } from './wording.ts'

const ROLES: readonly Role[] = ['government', 'civil-society', 'support-unit']

/** Activity 1: the first week of a new country or a new contact, in small steps. */
export function openSkill(tools: Tools): Skill {
  const parts = tools.orientation && makeParts(tools, tools.orientation, makeCountryFinder(tools.countries))
  return {
    name: 'orientation',
    summary: ({ role }, language) =>
      role === 'support-unit' ? WORDING[language].staffSummary : WORDING[language].summary,
    examples: ({ role }, language) =>
      role === 'support-unit' ? WORDING[language].staffExamples : WORDING[language].contactExamples,
    roles: ROLES,
    recognises: (turn) => recognised(turn, parts),
    awaits,
    answer: async (turn) => {
      if (!parts) return say(turn, 'not-found', [WORDING[turn.language].noPath])
      return turn.press ? pressed(turn, turn.press.action, turn.press.value, parts) : answered(turn, parts)
    },
    home: async (visit) => (parts ? homeBlocks(visit, parts) : []),
    everyDay: async (day) => (parts ? everyDay(day, parts) : {}),
  }
}

/** "Next" goes on also after a question in between; "ok" and "done" only answer a step that was the last thing said. */
function awaits({ text, files, history }: Turn): boolean {
  const asked = files.length === 0 ? askedHere(text) : undefined
  if (asked?.kind !== 'done') return asked !== undefined
  const last = history.findLast(({ by }) => by === 'desk')?.reply
  return (last?.blocks ?? []).some(
    (block) => block.kind === 'choices' && block.choices.some(({ press }) => press.skill === 'orientation'),
  )
}

function recognised(turn: Turn, parts: Parts | undefined): 'certainly' | undefined {
  if (!parts || turn.files.length > 0) return undefined
  const asked = askedFor(turn.text)
  if (!asked) return undefined
  const staff = turn.principal.role === 'support-unit'
  if (asked.kind === 'welcome') return staff && parts.find(turn.text).length > 0 ? 'certainly' : undefined
  if (asked.kind === 'newcomers') return staff ? 'certainly' : undefined
  return 'certainly'
}

async function answered(given: Turn, parts: Parts): Promise<Outcome> {
  const turn = belongsToNoLanguage(given.text) ? { ...given, language: languageOf(given) } : given
  const asked = turn.expected ? askedHere(turn.text) : askedFor(turn.text)
  const walker = walkerOf(turn.principal)
  if (asked?.kind === 'newcomers') return showNewcomers(turn, parts)
  if (asked?.kind === 'welcome') return proposeWelcome(turn, parts)
  if (!walker) return say(turn, 'refused', [WORDING[turn.language].onlyContacts])
  return asked ? walked(turn, walker, asked, parts) : resume(turn, walker, parts)
}

/** That of our last words here, else the person's own. */
function languageOf({ history, principal, language }: Turn): Language {
  return history.findLast(({ by }) => by === 'desk')?.language ?? principal.language ?? language
}

async function walked(turn: Turn, walker: Walker, asked: Asked, parts: Parts): Promise<Outcome> {
  switch (asked.kind) {
    case 'begin':
      return begin(turn, walker, parts)
    case 'overview':
      return overview(turn, walker, parts)
    case 'again':
      return startOver(turn, walker, parts)
    case 'done':
    case 'next':
      return move(turn, walker, 'done', undefined, parts)
    case 'skip':
      return move(turn, walker, 'skip', undefined, parts)
    case 'back':
      return move(turn, walker, 'back', undefined, parts)
    case 'more':
      return readMore(turn, walker, undefined, parts)
    case 'quiet':
      return quieten(turn, walker, true)
    case 'step':
      return toStep(turn, walker, asked.number, parts)
    default:
      return resume(turn, walker, parts)
  }
}

/** A button. What it carries may be forged: a step that is not on this person's path moves nothing. */
async function pressed(turn: Turn, action: string, value: string, parts: Parts): Promise<Outcome> {
  if (action === 'welcome') return sendWelcome(turn, value, parts)
  const walker = walkerOf(turn.principal)
  if (!walker) return say(turn, 'refused', [WORDING[turn.language].onlyContacts])
  const step = value || undefined
  switch (action) {
    case 'begin':
      return begin(turn, walker, parts)
    case 'done':
    case 'skip':
    case 'back':
      return move(turn, walker, action, step, parts)
    case 'to':
      return move(turn, walker, { to: value }, undefined, parts)
    case 'more':
      return readMore(turn, walker, step, parts)
    case 'overview':
      return overview(turn, walker, parts)
    case 'again':
      return startOver(turn, walker, parts)
    case 'situation':
      return changeSituation(turn, walker, value, parts)
    case 'quiet':
    case 'loud':
      return quieten(turn, walker, action === 'quiet')
    case 'resume':
      return resume(turn, walker, parts)
    default:
      return say(turn, 'refused', [WORDING[turn.language].notYours])
  }
}
