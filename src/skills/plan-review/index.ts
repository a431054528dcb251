import { formatDate } from '../../core/dates.ts'
import { inQuotes } from '../../core/language.ts'
import type { Outcome } from '../../core/outcome.ts'
import type { Role } from '../../core/principal.ts'
import { type Block, paragraph, text } from '../../core/reply.ts'
import { makeCountryFinder } from '../../understanding/countries-named.ts'
import type { Skill, Tools, Turn, Visit } from '../skill.ts'
import { askedFor } from './asked.ts'
import {
  precisionBlocks,
  proposeSending,
  readersAfterSending,
  remarkForm,
  saveRemark,
  saveWrong,
  send,
  wrongForm,
} from './counterpart.ts'
import { entriesOf, type KeptReview, REVIEW, readReview } from './kept.ts'
import { button, type Parts, say } from './parts.ts'
import { proposePeers } from './peers.ts'
import { countsOf } from './report.ts'
import { comparisonOf, reviewDraft, told } from './review-draft.ts'
import { WORDING } from './wording.ts'

const ROLES: readonly Role[] = ['government', 'civil-society', 'support-unit']
/** A pasted plan of 200 pages. */
const LONGEST = 800_000
const SHOWN = 10
const SHOWN_UNREAD = 12

/** Activity 4: a second reader for draft action plans, who knows the rules of the day and leaves judgement to people. */
export function openSkill(tools: Tools): Skill {
  const names = new Map(tools.countries.map((country) => [country.code, country.names]))
  const parts: Parts = {
    tools,
    find: makeCountryFinder(tools.countries),
    nameOf: (country, language) => names.get(country ?? '')?.[language] ?? country ?? '',
  }
  return {
    name: 'plan-review',
    summary: { en: WORDING.en.summary, fr: WORDING.fr.summary, es: WORDING.es.summary },
    examples: ({ role }, language) =>
      role === 'support-unit' ? WORDING[language].staffExamples : WORDING[language].examples,
    roles: ROLES,
    longest: LONGEST,
    recognises: (turn) => {
      const found = askedFor(turn)
      return found && (found.sure ? 'certainly' : 'perhaps')
    },
    answer: (turn) => (turn.press ? pressed(turn, turn.press.action, parts) : answerWords(turn, parts)),
    home: (visit) => homeOf(visit, parts),
  }
}

async function answerWords(turn: Turn, parts: Parts): Promise<Outcome> {
  switch (askedFor(turn)?.asked) {
    case 'review':
    case 'pasted':
      return reviewDraft(turn, parts)
    case 'list':
      return listReviews(turn, parts)
    case 'precision':
      if (turn.principal.role !== 'support-unit') return say(turn, 'refused', WORDING[turn.language].staffOnly)
      return say(turn, 'answered', ...(await precisionBlocks(turn, parts)))
    default:
      return say(turn, 'clarify', WORDING[turn.language].howTo)
  }
}

/** A button. Its review may be forged: it is looked up among those that the person may read. */
async function pressed(turn: Turn, action: string, parts: Parts): Promise<Outcome> {
  const words = WORDING[turn.language]
  const kept = await reviewNamed(turn, turn.press?.value ?? '')
  if (!kept) return say(turn, 'refused', words.gone)
  switch (action) {
    case 'show':
      return show(turn, kept, parts)
    case 'peers':
      return proposePeers(turn, kept.review, parts)
    case 'unread':
      return showUnread(turn, kept)
  }
  if (turn.principal.role !== 'support-unit') return say(turn, 'refused', words.staffOnly)
  switch (action) {
    case 'remark':
      return remarkForm(turn, kept)
    case 'remark-save':
      return saveRemark(turn, kept)
    case 'wrong':
      return wrongForm(turn, kept)
    case 'wrong-save':
      return saveWrong(turn, kept)
    case 'send':
      return proposeSending(turn, kept)
    case 'send-yes': {
      const outcome = await send(turn, kept)
      if (outcome.ending !== 'done') return outcome
      return {
        ...outcome,
        keep: entriesOf(kept.id, kept.review, readersAfterSending(kept), turn.principal.role, kept.revision),
      }
    }
    default:
      return say(turn, 'refused', words.gone)
  }
}

async function reviewNamed(turn: Turn, id: string): Promise<KeptReview | undefined> {
  const [entry] = await turn.read.entries({ kind: REVIEW, id, limit: 1 })
  return entry && readReview(entry)
}

async function show(turn: Turn, { id, review }: KeptReview, parts: Parts): Promise<Outcome> {
  const before = review.before === undefined ? undefined : await reviewNamed(turn, review.before)
  const comparison = before && comparisonOf(before.review, review)
  const remarks = review.remarks.map(({ name, on, words }) =>
    paragraph(`${name}, ${formatDate(on, turn.language)}: ${words}`),
  )
  return say(turn, 'answered', ...remarks, ...(await told(turn, id, review, parts, comparison)))
}

function showUnread(turn: Turn, { review }: KeptReview): Outcome {
  const words = WORDING[turn.language]
  const items = review.unread.slice(0, SHOWN_UNREAD).map(({ text: passage, where }) => {
    const shown = passage.length > 160 ? `${passage.slice(0, 160)}…` : passage
    return text(inQuotes(shown, turn.language) + (where.heading === undefined ? '' : ` (${where.heading})`))
  })
  return say(turn, 'answered', { kind: 'heading', text: words.unreadTitle }, { kind: 'list', items }, words.unreadAsk)
}

async function listReviews(turn: Turn, parts: Parts): Promise<Outcome> {
  const words = WORDING[turn.language]
  const reviews = (await turn.read.entries({ kind: REVIEW, limit: SHOWN })).map(readReview)
  if (reviews.length === 0) return say(turn, 'not-found', words.listNone)
  const rows = reviews.map(({ review }) => [
    review.name,
    parts.nameOf(review.country, turn.language),
    formatDate(review.on, turn.language),
    countsOf(review.findings, turn.language),
  ])
  const choices = reviews.map(({ id, review }) => button(`${review.name}, ${review.on}`.slice(0, 70), 'show', id))
  return say(
    turn,
    'answered',
    { kind: 'table', caption: words.listTitle, columns: words.listColumns, rows },
    { kind: 'choices', choices },
  )
}

async function homeOf(visit: Visit, parts: Parts): Promise<readonly Block[]> {
  if (!ROLES.includes(visit.principal.role)) return []
  const words = WORDING[visit.language]
  const reviews = (await visit.read.entries({ kind: REVIEW, limit: 3 })).map(readReview)
  if (reviews.length === 0) return []
  return [
    { kind: 'heading', text: words.homeTitle },
    {
      kind: 'list',
      items: reviews.map(({ review }) =>
        text(
          [
            visit.principal.role === 'support-unit' && review.country
              ? `${parts.nameOf(review.country, visit.language)}: `
              : '',
            words.homeLast(
              review.name,
              formatDate(review.on, visit.language),
              countsOf(review.findings, visit.language),
            ),
          ].join(''),
        ),
      ),
    },
    {
      kind: 'choices',
      choices: reviews.map(({ id, review }) =>
        button(`${words.buttons.show}: ${review.name}`.slice(0, 70), 'show', id),
      ),
    },
  ]
}
