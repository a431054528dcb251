import type { Outcome } from '../../core/outcome.ts'
import type { CountryCode, Role } from '../../core/principal.ts'
import type { DocumentBlock } from '../../ports/documents.ts'
import { readPlan } from '../../reviewing/read-plan.ts'
import { makeCountryFinder } from '../../understanding/countries-named.ts'
import { yesOrNo } from '../../understanding/yes-or-no.ts'
import type { Skill, Tools, Turn } from '../skill.ts'
import { askedFor, asksMidterm, speaksOfIt } from './asked.ts'
import { checkDraft } from './check-draft.ts'
import { numbersNamed, type PlannedPlan, planFromDraft, planFromList } from './commitments.ts'
import { makeOutline, readWish } from './make-outline.ts'
import { button, keptPrivate, type Parts, say, type Waiting, waitingIn } from './parts.ts'
import { reportRulesOn } from './report-rules.ts'
import { ruleBlocks } from './tell-rule.ts'
import { WORDING } from './wording.ts'

const ROLES: readonly Role[] = ['government', 'civil-society', 'support-unit']
/** A pasted plan or report; shorter words are talk. */
const LEAST_PASTED = 200
const LONGEST = 60_000
/** Words pasted from elsewhere often lost their line ends: a commitment by its number begins anew. */
const PASTED_LINES = /\n|(?<=[.!?:;])[ \t]+(?=(?:commitment|engagement|compromiso)s?\s+(?:n[°ºo]\.?\s*)?\d{1,2}\b)/iu

const PRACTICE = [
  'self-assessment#safe-practice',
  'self-assessment#what-members-do',
  'self-assessment#difference-from-irm',
]

/** Activity 5: the self-assessment report, from an outline of what is known to a draft that is checked. */
export function openSkill(tools: Tools): Skill {
  const names = new Map(tools.countries.map((country) => [country.code, country.names]))
  const parts: Parts = {
    tools,
    find: makeCountryFinder(tools.countries),
    nameOf: (code, language) => names.get(code)?.[language] ?? code,
  }
  return {
    name: 'self-assessment',
    summary: ({ role }, language) =>
      role === 'support-unit' ? WORDING[language].staffSummary : WORDING[language].summary,
    examples: ({ role }, language) =>
      role === 'support-unit' ? WORDING[language].staffExamples : WORDING[language].examples,
    roles: ROLES,
    longest: LONGEST,
    recognises: (turn) => {
      if (turn.files.length > 0)
        return speaksOfIt(turn.text) || turn.files.some(({ name }) => speaksOfIt(name)) ? 'certainly' : undefined
      return askedFor(turn.text) ? 'certainly' : undefined
    },
    awaits,
    answer: async (turn) => keptPrivate(turn, await answer(turn, parts)),
  }
}

/** A file, a list of commitments, a pasted text that names commitments or itself, or a word to leave off; talk is not. */
function awaits(turn: Turn): boolean {
  const waiting = waitingIn(turn)
  if (!waiting) return false
  if (turn.files.length > 0 || yesOrNo(turn.text) === 'cancel') return true
  if (waiting.for === 'plan' && planFromList(turn.text, turn.language) !== undefined) return true
  const pasted = turn.text.length >= LEAST_PASTED
  return pasted && (numbersNamed(turn.text).length > 0 || speaksOfIt(turn.text.slice(0, LEAST_PASTED)))
}

async function answer(turn: Turn, parts: Parts): Promise<Outcome> {
  if (turn.press) return pressed(turn, turn.press.action, turn.press.value, parts)
  const words = WORDING[turn.language]
  const waiting = waitingIn(turn)
  const asked = askedFor(turn.text)
  const country = turn.principal.country ?? parts.find(turn.text)[0]?.code ?? waiting?.country
  const given = turn.files.length > 0 || (waiting !== undefined && !asked)
  if (waiting && yesOrNo(turn.text) === 'cancel') return say(turn, 'done', [words.leftOff])
  if (country === undefined) return say(turn, 'clarify', [words.whichCountry])
  if (given) return received(turn, country, waiting, asked, parts)
  if (asked === 'check') return say(turn, 'proposed', [words.sendReport], { for: 'report', country })
  if (asked === 'outline')
    return makeOutline(turn, { country, ...(asksMidterm(turn.text) && { report: 'midterm' }) }, parts)
  return menu(turn, country, parts)
}

/** A file, or words that were pasted: the plan on which the report is written where that was asked for, else a draft. */
async function received(
  turn: Turn,
  country: CountryCode,
  waiting: Waiting | undefined,
  asked: ReturnType<typeof askedFor>,
  parts: Parts,
): Promise<Outcome> {
  const words = WORDING[turn.language]
  const [file] = turn.files
  const read = await blocksOf(turn, parts)
  if (typeof read === 'string') return say(turn, 'refused', [words.refused[read]], waiting)
  if (asked !== 'outline' && waiting?.for !== 'plan') return checkDraft(turn, country, read, parts)
  const plan = planIn(turn, file?.name ?? '', read)
  if (!plan) return say(turn, 'clarify', [words.notAPlan], { for: 'plan', country })
  return makeOutline(turn, { country, plan }, parts)
}

type Refused = keyof (typeof WORDING)['en']['refused']

async function blocksOf(turn: Turn, { tools }: Parts): Promise<readonly DocumentBlock[] | Refused> {
  const [file] = turn.files
  if (!file) return turn.text.split(PASTED_LINES).map((text) => ({ kind: 'paragraph', text }))
  if (!tools.documents) return 'unknown-kind'
  const read = await tools.documents.read({ name: file.name, mediaType: file.mediaType, bytes: await file.open() })
  return read.kind === 'read' ? read.blocks : read.reason
}

function planIn(turn: Turn, name: string, blocks: readonly DocumentBlock[]): PlannedPlan | undefined {
  const pasted = name === '' ? planFromList(turn.text, turn.language) : undefined
  if (pasted) return pasted
  const draft = readPlan({ blocks, language: undefined, pages: undefined }, { language: turn.language })
  if (draft) return planFromDraft(draft, name)
  const lines = blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text])).join('\n')
  const list = planFromList(lines, turn.language)
  return list && { ...list, source: { kind: name === '' ? 'pasted' : 'file', name } }
}

/** A button. Its country may be forged: each step checks it against who presses. */
async function pressed(turn: Turn, action: string, value: string, parts: Parts): Promise<Outcome> {
  const words = WORDING[turn.language]
  const wish = readWish(value, (code) => parts.tools.countries.some((country) => country.code === code))
  if (!wish) return say(turn, 'refused', [words.notYours])
  const { role, country } = turn.principal
  if (role !== 'support-unit' && country !== wish.country) return say(turn, 'refused', [words.notYours])
  switch (action) {
    case 'outline':
      return makeOutline(turn, wish, parts)
    case 'check':
      return say(turn, 'proposed', [words.sendReport], { for: 'report', country: wish.country })
    case 'practice':
      return practice(turn, parts)
    default:
      return say(turn, 'refused', [words.notYours])
  }
}

function menu(turn: Turn, country: CountryCode, parts: Parts): Outcome {
  const words = WORDING[turn.language]
  const rule = ruleBlocks([reportRulesOn(turn.today).duty], parts.tools.calendar?.passages ?? [], turn.language)
  const choices = [
    button(words.buttons.outline, 'outline', country, 'primary'),
    button(words.buttons.check, 'check', country),
    button(words.buttons.practice, 'practice', country),
  ]
  const prompt = words.menu(parts.nameOf(country, turn.language))
  return say(turn, 'answered-with-caveat', [...rule, { kind: 'choices', prompt, choices }])
}

function practice(turn: Turn, parts: Parts): Outcome {
  const words = WORDING[turn.language]
  const told = ruleBlocks(PRACTICE, parts.tools.calendar?.passages ?? [], turn.language)
  if (told.length === 0) return say(turn, 'not-found', [words.noGuidance])
  return say(turn, 'answered-with-caveat', [{ kind: 'heading', text: words.practiceTitle }, ...told])
}
