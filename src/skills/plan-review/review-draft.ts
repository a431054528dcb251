import type { Letter, Outcome } from '../../core/outcome.ts'
import type { CountryCode } from '../../core/principal.ts'
import { type Block, type Choice, paragraph, text } from '../../core/reply.ts'
import { fileBlocks } from '../../documents-made/file-blocks.ts'
import { type Comparison, compareDrafts, matchCommitments } from '../../reviewing/compare-drafts.ts'
import type { Finding } from '../../reviewing/finding.ts'
import type { PlanDraft } from '../../reviewing/plan-draft.ts'
import { reviewPlan } from '../../reviewing/review-plan.ts'
import type { Turn } from '../skill.ts'
import {
  draftOf,
  entriesOf,
  findingsOf,
  type KeptReview,
  REVIEW,
  type Review,
  readersOf,
  readReview,
  reviewId,
  reviewOf,
} from './kept.ts'
import { button, type Parts, say } from './parts.ts'
import { readDrafts } from './read-drafts.ts'
import { countsOf, reportOf } from './report.ts'
import { whatMatters } from './short-answer.ts'
import { WORDING } from './wording.ts'

/** A draft that came in: read, held against the rules of the day, compared with the one before, kept and told. */
export async function reviewDraft(turn: Turn, parts: Parts): Promise<Outcome> {
  const words = WORDING[turn.language]
  const { tools } = parts
  const passages = tools.calendar?.passages ?? []
  if (!tools.criteria || passages.length === 0) return say(turn, 'refused', words.noCriteria)
  const read = await readDrafts(turn, parts)
  if ('problem' in read) return say(turn, 'refused', read.problem)
  const { draft, name, earlier, left } = read
  await turn.tell?.(words.checking(draft.commitments.length, draft.pages))
  const country = countryOf(turn, draft, parts)
  const ofCountry = draft.country ?? country
  const findings = reviewPlan(
    { ...draft, country: ofCountry },
    { criteria: tools.criteria, passages, ...(tools.calendar && { calendar: tools.calendar }) },
    { today: turn.today, language: turn.language, ...(earlier && { earlier: earlier.draft }) },
  )
  const readers = readersOf(turn.principal, country)
  const before = await draftBefore(turn, draft, country, readers)
  const review = reviewOf(draft, findings, {
    name,
    ...(country !== undefined && { country }),
    language: turn.language,
    on: turn.today,
    by: turn.principal.id,
    byName: turn.principal.name || turn.principal.id,
    ...(before && { before: before.id }),
  })
  const id = reviewId(turn.message.id, name)
  const comparison = before && comparisonOf(before.review, review)
  const notes = [
    earlier ? words.earlierUsed(earlier.name) : undefined,
    left.length > 0 ? words.otherFiles(left.join(', ')) : undefined,
    draft.country !== undefined && country !== undefined && draft.country !== country
      ? words.otherCountry(parts.nameOf(draft.country, turn.language), parts.nameOf(country, turn.language))
      : undefined,
  ].filter((note) => note !== undefined)
  const outcome = say(turn, 'answered', ...(await told(turn, id, review, parts, comparison)), ...notes)
  const letter = await letterToCounterpart(turn, id, review, parts)
  return {
    ...outcome,
    keep: entriesOf(id, review, readers, turn.principal.role, 0),
    ...(letter && { send: [letter] }),
  }
}

/** What is said of a review: how much was read, what matters most, the report, and what can be done with it. */
export async function told(
  turn: Pick<Turn, 'language' | 'principal'>,
  id: string,
  review: Review,
  parts: Parts,
  comparison?: Comparison,
): Promise<readonly Block[]> {
  const { language, principal } = turn
  const words = WORDING[language]
  const criteria = parts.tools.criteria?.byId.get('plan')
  const wrong = new Set(review.wrong.map(({ at }) => at))
  const findings = findingsOf(review).filter((_, at) => !wrong.has(at))
  const matters = whatMatters(findings, criteria, language)
  const length = review.pages === undefined ? words.words(review.words) : words.pages(review.pages)
  const report = reportOf(review, {
    language,
    passages: parts.tools.calendar?.passages ?? [],
    criteria,
    ...(comparison && { comparison }),
  })
  const seen = review.country === undefined ? words.keptForYou : words.keptFor(parts.nameOf(review.country, language))
  const since = comparison && words.since(comparison.solved.length, comparison.remains.length, comparison.fresh.length)
  return [
    { kind: 'heading', text: words.title(review.title || review.name) },
    paragraph(
      [words.read(review.commitments.length, length), findings.length > 0 && `${countsOf(findings, language)}.`, since]
        .filter(Boolean)
        .join(' '),
    ),
    ...(matters.length > 0
      ? [
          paragraph(words.matters),
          { kind: 'list' as const, ordered: true as const, items: matters.map((line) => text(line)) },
        ]
      : [paragraph(words.nothingFound)]),
    ...(review.unread.length > 0 ? [paragraph(words.unreadCount(review.unread.length))] : []),
    ...(await fileBlocks(fileName(review, words.fileName), report)),
    { kind: 'caveat', spans: text(words.limits) },
    paragraph(review.country === undefined && principal.role === 'support-unit' ? words.whichCountry : seen),
    { kind: 'choices', choices: choicesOf(turn, id, review) },
  ]
}

function choicesOf(
  { language, principal }: Pick<Turn, 'language' | 'principal'>,
  id: string,
  review: Review,
): readonly Choice[] {
  const { buttons } = WORDING[language]
  const staff = principal.role === 'support-unit'
  return [
    ...(staff
      ? [
          button(buttons.remark, 'remark', id),
          button(buttons.wrong, 'wrong', id),
          button(buttons.send, 'send', id, 'primary'),
        ]
      : [button(buttons.peers, 'peers', id)]),
    ...(review.unread.length > 0 ? [button(buttons.unread, 'unread', id)] : []),
  ]
}

function fileName({ name, on }: Review, kind: string): string {
  const plain = name
    .replace(/\.[a-z0-9]{1,8}$/i, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
  return `${plain || 'plan'}-${kind}-${on}`
}

/** Contacts speak for their country; staff for the one that their words or the title name, if it is theirs. */
function countryOf(turn: Turn, draft: PlanDraft, { find }: Parts): CountryCode | undefined {
  const { principal } = turn
  if (principal.role !== 'support-unit') return principal.country
  const named = (turn.files.length > 0 ? find(turn.text)[0]?.code : undefined) ?? draft.country
  return named !== undefined && (principal.lead || principal.countries.includes(named)) ? named : undefined
}

/** The last review, of the same side, of a draft of the same plan. */
async function draftBefore(
  turn: Turn,
  draft: PlanDraft,
  country: CountryCode | undefined,
  readers: readonly string[],
): Promise<KeptReview | undefined> {
  const query = country === undefined ? { person: turn.principal.id } : { country }
  const entries = await turn.read.entries({ kind: REVIEW, ...query, limit: 12 })
  return entries
    .map(readReview)
    .filter((kept) => kept.readers.every((tag) => readers.includes(tag)) && kept.readers.length === readers.length)
    .find(({ review }) => isSamePlan(review, draft))
}

function isSamePlan(review: Review, draft: PlanDraft): boolean {
  const least = Math.min(review.commitments.length, draft.commitments.length)
  return least > 0 && matchCommitments(draftOf(review), draft).length >= least / 2
}

/** The second draft is compared with what was said of the first; what was marked as wrong there is neither. */
export function comparisonOf(before: Review, now: Review): Comparison {
  const wrong = new Set(before.wrong.map(({ at }) => at))
  const findings: readonly Finding[] = findingsOf(before).filter((_, at) => !wrong.has(at))
  return compareDrafts({ draft: draftOf(before), findings }, { draft: draftOf(now), findings: findingsOf(now) })
}

/** The counterpart hears of it, and sees it at the press of a button. */
async function letterToCounterpart(turn: Turn, id: string, review: Review, parts: Parts): Promise<Letter | undefined> {
  if (turn.principal.role === 'support-unit' || review.country === undefined) return undefined
  const counterpart = await turn.read.counterpartOf(review.country)
  if (!counterpart) return undefined
  const words = WORDING[counterpart.language]
  const counts = countsOf(review.findings, counterpart.language)
  const name = parts.nameOf(review.country, counterpart.language)
  return {
    key: `plan-review/${id}`,
    to: { person: counterpart.id },
    reply: {
      language: counterpart.language,
      blocks: [
        paragraph(words.letter(review.byName, name, review.name, counts)),
        { kind: 'choices', choices: [button(words.buttons.show, 'show', id)] },
      ],
    },
  }
}
