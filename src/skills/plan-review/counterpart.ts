import type { Outcome } from '../../core/outcome.ts'
import { type Block, paragraph } from '../../core/reply.ts'
import type { Person } from '../../ports/store.ts'
import type { Turn } from '../skill.ts'
import { entriesOf, type KeptReview, type Review, TALLY, Tally } from './kept.ts'
import { button, type Parts, say } from './parts.ts'
import { WORDING } from './wording.ts'

const LONGEST_REMARK = 2_000
/** Platforms draw no longer lists of choices. */
const MOST_OPTIONS = 100

/** Remarks, findings that are wrong, and sending the review on: for the Support Unit, which may see it. */
export function remarkForm(turn: Turn, { id }: KeptReview): Outcome {
  const words = WORDING[turn.language]
  return say(turn, 'clarify', {
    kind: 'form',
    openLabel: words.buttons.remark,
    form: {
      title: words.remarkTitle,
      submitLabel: words.save,
      press: { skill: 'plan-review', action: 'remark-save', value: id },
      fields: [{ kind: 'text', name: 'words', label: words.remarkField, lines: 5, maxLength: LONGEST_REMARK }],
    },
  })
}

export function saveRemark(turn: Turn, kept: KeptReview): Outcome {
  const given = turn.press?.answers?.words
  const words = typeof given === 'string' ? given.trim().slice(0, LONGEST_REMARK) : ''
  if (words === '') return remarkForm(turn, kept)
  const { id, name } = turn.principal
  const remarks = [...kept.review.remarks, { by: id, name: name || id, on: turn.today, words }]
  return changed(turn, kept, { ...kept.review, remarks }, WORDING[turn.language].remarkKept)
}

export function wrongForm(turn: Turn, { id, review }: KeptReview): Outcome {
  const words = WORDING[turn.language]
  const options = review.findings.slice(0, MOST_OPTIONS).map(({ check, commitment, quote }, at) => ({
    value: String(at),
    label: `${commitment ?? '–'} · ${check} · ${quote}`.slice(0, 70),
  }))
  return say(turn, 'clarify', {
    kind: 'form',
    openLabel: words.buttons.wrong,
    form: {
      title: words.wrongTitle,
      submitLabel: words.save,
      press: { skill: 'plan-review', action: 'wrong-save', value: id },
      fields: [{ kind: 'choice', many: true, name: 'wrong', label: words.wrongField, options, optional: true }],
    },
  })
}

export function saveWrong(turn: Turn, kept: KeptReview): Outcome {
  const given = [turn.press?.answers?.wrong ?? []].flat()
  const places = [...new Set(given.map(Number))].filter(
    (at) => Number.isInteger(at) && kept.review.findings[at] !== undefined,
  )
  const wrong = places.map(
    (at) => kept.review.wrong.find((one) => one.at === at) ?? { at, by: turn.principal.id, on: turn.today },
  )
  return changed(turn, kept, { ...kept.review, wrong }, WORDING[turn.language].wrongKept(wrong.length))
}

/** Asks first: it is a letter to third persons. */
export async function proposeSending(turn: Turn, kept: KeptReview): Promise<Outcome> {
  const words = WORDING[turn.language]
  const people = await recipientsOf(turn, kept)
  if (people.length === 0) return say(turn, 'refused', words.nobodyToSend)
  const prompt = words.sendWhom(kept.review.name, people.map(({ name }) => name).join(', '))
  return say(turn, 'proposed', {
    kind: 'choices',
    prompt,
    choices: [button(words.buttons.sendYes, 'send-yes', kept.id, 'primary')],
  })
}

export async function send(turn: Turn, kept: KeptReview): Promise<Outcome> {
  const people = await recipientsOf(turn, kept)
  if (people.length === 0) return say(turn, 'refused', WORDING[turn.language].nobodyToSend)
  const outcome = say(turn, 'done', WORDING[turn.language].sent(people.map(({ name }) => name).join(', ')))
  const who = turn.principal.name || turn.principal.id
  return {
    ...outcome,
    // A second sending after new remarks is another letter.
    send: people.map(({ id, language }) => ({
      key: `plan-review/${kept.id}/${kept.revision}/${id}`,
      to: { person: id },
      reply: {
        language,
        blocks: [
          paragraph(WORDING[language].sentLetter(who, kept.review.name)),
          { kind: 'choices', choices: [button(WORDING[language].buttons.show, 'show', kept.id)] },
        ],
      },
    })),
  }
}

/** The side that sent the draft: whoever may see the review already. Of a draft that staff sent, the government. */
async function recipientsOf(turn: Turn, { review, readers }: KeptReview): Promise<readonly Person[]> {
  const side = readers.includes(`country:${review.country}:civil-society`) ? 'civil-society' : 'government'
  if (review.country === undefined) return []
  const people = await turn.read.people()
  return people.filter(({ country, role }) => country === review.country && role === side)
}

/** Who gets the review may read it: a draft that staff sent becomes one of the government's side. */
export function readersAfterSending({ review, readers }: KeptReview): readonly string[] {
  const side = readers.includes(`country:${review.country}:civil-society`) ? 'civil-society' : 'government'
  return [...new Set([...readers, `country:${review.country}:${side}`])]
}

function changed(turn: Turn, kept: KeptReview, review: Review, words: string): Outcome {
  const keep = entriesOf(kept.id, review, kept.readers, turn.principal.role, kept.revision)
  const choices = [
    button(WORDING[turn.language].buttons.files, 'show', kept.id),
    button(WORDING[turn.language].buttons.send, 'send', kept.id, 'primary'),
  ]
  return { ...say(turn, 'done', words, { kind: 'choices', choices }), keep }
}

/** How often each check was right, over the reviews that somebody has gone through. */
export async function precisionBlocks(
  turn: Pick<Turn, 'language' | 'read'>,
  { tools }: Parts,
): Promise<readonly Block[]> {
  const words = WORDING[turn.language]
  const tallies = (await turn.read.entries({ kind: TALLY }))
    .map(({ body }) => Tally.parse(body))
    .filter(({ judged }) => judged)
  if (tallies.length === 0) return [paragraph(words.precisionNone)]
  const criteria = tools.criteria?.byId.get('plan')
  const sum = (of: 'said' | 'wrong', check: string) =>
    tallies.reduce((total, tally) => total + (tally[of][check] ?? 0), 0)
  const rows = [...(criteria?.keys() ?? [])].flatMap((check) => {
    const [said, wrong] = [sum('said', check), sum('wrong', check)]
    if (said === 0) return []
    return [
      [
        criteria?.get(check)?.name[turn.language] ?? check,
        String(said),
        String(wrong),
        `${Math.round((1 - wrong / said) * 100)} %`,
      ],
    ]
  })
  return [
    { kind: 'table', caption: words.precisionTitle, columns: words.precisionColumns, rows },
    paragraph(words.precisionNote(tallies.length)),
  ]
}
