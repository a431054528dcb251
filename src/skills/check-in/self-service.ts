import type { Letter, Outcome } from '../../core/outcome.ts'
import { type Block, type Choice, paragraph } from '../../core/reply.ts'
import { foldInPlace } from '../../understanding/fold-in-place.ts'
import type { Turn } from '../skill.ts'
import { ASK, Ask, answersInWords, askEntry, askNamed } from './answers.ts'
import { shortId } from './audit.ts'
import { expectation } from './draft.ts'
import { isStaff, type Parts, say } from './parts.ts'
import { contactsOf } from './people-of.ts'
import { ASKED, QUESTIONS } from './questions.ts'
import { WORDING } from './wording.ts'
import { MEET } from './wording-meet.ts'

const LONGEST_ANSWER = 3_000

/** Asks the member of staff before the point of contact is written to. */
export async function proposeAsk(turn: Turn, country: string, parts: Parts): Promise<Outcome> {
  const words = MEET[turn.language]
  if (!isStaff(turn.principal)) return say(turn, 'refused', WORDING[turn.language].staffOnly)
  const name = parts.nameOf(country, turn.language)
  if ((await contactsOf(turn.read, country)).length === 0) return say(turn, 'not-found', words.noContact(name))
  return {
    ...say(
      turn,
      'proposed',
      words.askQuestion(name),
      { kind: 'list', items: ASKED.map((asked) => [{ text: QUESTIONS[turn.language][asked] }]) },
      {
        kind: 'choices',
        choices: [
          { label: words.askSend, press: { skill: 'check-in', action: 'ask', value: country }, look: 'primary' },
        ],
      },
    ),
    expect: expectation(turn, { for: 'yes', author: turn.principal.id, action: 'ask', value: country }),
  }
}

export async function sendQuestions(turn: Turn, country: string): Promise<Outcome> {
  const words = MEET[turn.language]
  if (!isStaff(turn.principal)) return say(turn, 'refused', WORDING[turn.language].staffOnly)
  const [contact] = await contactsOf(turn.read, country)
  if (!contact) return say(turn, 'not-found', words.noSuchAsk)
  const id = `${country}-ask-${turn.today}-${shortId(turn.message.id)}`
  const { principal } = turn
  const ask: Ask = {
    country,
    person: contact.id,
    askedBy: principal.id,
    askedOn: turn.today,
    answers: {},
    state: 'asked',
  }
  const theirs = MEET[contact.language]
  const letter: Letter = {
    key: `check-in/ask/${id}`,
    to: { person: contact.id },
    reply: {
      language: contact.language,
      blocks: [
        paragraph(theirs.askLetter(principal.name || principal.id, ASKED.length)),
        {
          kind: 'choices',
          choices: [
            { label: theirs.start, press: { skill: 'check-in', action: 'answer', value: `${id}#0` }, look: 'primary' },
          ],
        },
      ],
    },
  }
  return { ...say(turn, 'done', words.askSent(contact.name)), keep: [askEntry(id, ask)], send: [letter] }
}

/** One word such as "resume" tells no language; who was asked is known, and so is theirs. */
function inTheirLanguage(turn: Turn): Turn {
  return { ...turn, language: turn.principal.language ?? turn.language }
}

/** Only who was asked, as long as they belong to the country, goes on with the questions. */
async function askFor(turn: Turn, id: string): Promise<Ask | undefined> {
  const ask = turn.principal.role === 'government' ? await askNamed(turn.read, id) : undefined
  return ask && ask.person === turn.principal.id && ask.country === turn.principal.country ? ask : undefined
}

/** Puts the question at that place, or ends. */
export async function question(spoken: Turn, id: string, at: number, parts: Parts, given?: Ask): Promise<Outcome> {
  const turn = inTheirLanguage(spoken)
  const words = MEET[turn.language]
  const ask = given ?? (await askFor(turn, id))
  if (!ask || !Number.isInteger(at) || at < 0) return say(turn, 'refused', words.noSuchAsk)
  const asked = ASKED[at]
  if (asked === undefined) return finish(turn, id, ask, parts)
  const choices: readonly Choice[] = [
    { label: words.skip, press: { skill: 'check-in', action: 'answer', value: `${id}#${at + 1}` } },
    { label: words.pause, press: { skill: 'check-in', action: 'pause', value: id } },
  ]
  return {
    ...say(turn, 'clarify', words.question(at + 1, ASKED.length), QUESTIONS[turn.language][asked], {
      kind: 'choices',
      choices,
    }),
    ...(given && { keep: [askEntry(id, { ...ask, state: ask.state === 'asked' ? 'begun' : ask.state })] }),
    expect: expectation(turn, { for: 'answer', author: turn.principal.id, ask: id, at }),
  }
}

const SKIP = /^(?:skip|pass|next|passer?|suivante?|omitir|saltar|siguiente)[.! ]*$/
const AGAIN =
  /^(?:resume|continue|go on|start|repeat|reprendre|reprends|reprenons|continuer|commencer|repeter|seguir|continuar|retomar|empezar|repetir)[.! ]*$/
const PAUSE = /^(?:pause|later|stop|plus tard|une pause|pausa(?:r)?|mas tarde|luego)[.! ]*$/

/** An answer in words: kept at once, so that nothing is lost by a pause or a crash. */
export async function answerQuestion(turn: Turn, id: string, at: number, parts: Parts): Promise<Outcome> {
  const ask = await askFor(turn, id)
  if (!ask) return say(turn, 'refused', MEET[turn.language].noSuchAsk)
  const plain = foldInPlace(turn.text).trim()
  if (PAUSE.test(plain)) return pause(turn)
  if (SKIP.test(plain)) return question(turn, id, at + 1, parts, ask)
  if (AGAIN.test(plain)) return question(turn, id, at, parts)
  const asked = ASKED[at]
  const answers = asked ? { ...ask.answers, [asked]: turn.text.slice(0, LONGEST_ANSWER) } : ask.answers
  return question(turn, id, at + 1, parts, { ...ask, answers })
}

export async function pause(turn: Turn): Promise<Outcome> {
  const theirs = inTheirLanguage(turn)
  return say(theirs, 'done', MEET[theirs.language].paused)
}

/** Goes on at the first question without an answer. */
export async function resume(turn: Turn, parts: Parts): Promise<Outcome> {
  const entries = await turn.read.entries({ kind: ASK, person: turn.principal.id, limit: 5 })
  const open = entries
    .map(({ id, body }) => ({ id, ask: Ask.parse(body) }))
    .find(({ ask }) => ask.state === 'asked' || ask.state === 'begun')
  const theirs = inTheirLanguage(turn)
  if (!open) return say(theirs, 'not-found', MEET[theirs.language].nothingToResume)
  const at = ASKED.findIndex((asked) => !open.ask.answers[asked])
  return question(turn, open.id, at < 0 ? ASKED.length : at, parts)
}

async function finish(turn: Turn, id: string, ask: Ask, parts: Parts): Promise<Outcome> {
  const words = MEET[turn.language]
  const sent: Ask = { ...ask, state: ask.state === 'used' ? 'used' : 'sent' }
  const asker = await turn.read.person(ask.askedBy)
  const letters: Letter[] =
    asker?.role === 'support-unit'
      ? [
          {
            key: `check-in/answers/${id}`,
            to: { person: asker.id },
            reply: {
              language: asker.language,
              blocks: [
                paragraph(MEET[asker.language].answersForStaff(parts.nameOf(ask.country, asker.language))),
                ...answersInWords(sent.answers, asker.language),
              ],
            },
          },
        ]
      : []
  return {
    ...say(turn, 'done', words.answersSent, ...answersInWords(sent.answers, turn.language), editForm(turn, id, sent)),
    keep: [askEntry(id, sent)],
    send: letters,
  }
}

function editForm(turn: Turn, id: string, ask: Ask): Block {
  const words = MEET[turn.language]
  return {
    kind: 'form',
    openLabel: words.editAnswers,
    form: {
      title: words.answersTitle,
      submitLabel: words.send,
      press: { skill: 'check-in', action: 'answers', value: id },
      fields: ASKED.map((asked) => ({
        kind: 'text',
        name: asked,
        label: QUESTIONS[turn.language][asked],
        optional: true,
        lines: 3,
        maxLength: LONGEST_ANSWER,
        ...(ask.answers[asked] && { value: ask.answers[asked] }),
      })),
    },
  }
}

/** The form after sending: answers can be changed as long as one belongs to the country. */
export async function editAnswers(turn: Turn, id: string): Promise<Outcome> {
  const words = MEET[turn.language]
  const ask = await askFor(turn, id)
  if (!ask) return say(turn, 'refused', words.noSuchAsk)
  const given = turn.press?.answers ?? {}
  const answers = { ...ask.answers }
  for (const asked of ASKED) {
    const answer = given[asked]
    if (typeof answer === 'string') answers[asked] = answer.slice(0, LONGEST_ANSWER)
  }
  const changed: Ask = { ...ask, answers, state: ask.state === 'used' ? 'used' : 'sent' }
  return {
    ...say(turn, 'done', words.answersChanged, ...answersInWords(answers, turn.language), editForm(turn, id, changed)),
    keep: [askEntry(id, changed)],
  }
}
