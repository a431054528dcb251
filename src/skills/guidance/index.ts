import type { Outcome } from '../../core/outcome.ts'
import { ROLES } from '../../core/principal.ts'
import { type Block, type Choice, paragraph, text } from '../../core/reply.ts'
import type { Skill, Tools, Turn } from '../skill.ts'
import { asksForAPerson, asksForTheCounterpart } from './asks-for-a-person.ts'
import { LONGEST_PASSED_ON, passOn, SUPPORT_UNIT } from './pass-on.ts'
import { whoKnows } from './who-knows.ts'
import { WORDING } from './wording.ts'

/** Longest question that is looked up, in characters. */
const LONGEST_QUESTION = 2_000

/** Activity 3: answers from the guidance, cited; what it does not know goes to a person. */
export function openSkill(tools: Tools): Skill {
  return {
    name: 'guidance',
    summary: { en: WORDING.en.summary, fr: WORDING.fr.summary, es: WORDING.es.summary },
    examples: (principal, language) => [
      ...(principal.role === 'government' ? WORDING[language].governmentExamples : []),
      ...WORDING[language].examples,
    ],
    roles: ROLES,
    fallback: true,
    longest: LONGEST_QUESTION,
    recognises: ({ text, files }) =>
      files.length === 0 && (asksForAPerson(text) || asksForTheCounterpart(text)) ? 'certainly' : undefined,
    answer: (turn) => {
      if (turn.press?.action === 'pass-on') return passOn(turn, tools.countries)
      if (!turn.press && asksForAPerson(turn.text)) return offerAPerson(turn)
      if (!turn.press && asksForTheCounterpart(turn.text)) return nameTheCounterpart(turn)
      if (turn.files.length > 0) return besideFiles(turn, tools)
      return answerQuestion(turn, turn.press?.value ?? turn.text, tools)
    },
  }
}

/** Who is there for the asker's country, as the directory has it; of the Support Unit alone where it names nobody. */
async function nameTheCounterpart({ principal, read, language }: Turn): Promise<Outcome> {
  const words = WORDING[language]
  const counterpart = principal.country ? await read.counterpartOf(principal.country) : undefined
  const told = counterpart ? words.counterpartIs(counterpart.name) : words.noCounterpart
  return { ending: 'small-talk', say: { language, blocks: [paragraph(told)], forAskerOnly: true } }
}

/** Names the person, and offers to pass on what was asked before. */
async function offerAPerson(turn: Turn): Promise<Outcome> {
  const words = WORDING[turn.language]
  const [person] = turn.principal.country ? await whoKnows(turn.read) : []
  const asked = turn.history.findLast(({ by, text }) => by === 'person' && text.trim() !== '' && !asksForAPerson(text))
  const value = asked?.text.slice(0, LONGEST_PASSED_ON) ?? ''
  const choice: Choice = { label: words.passItOn, press: { skill: 'guidance', action: 'pass-on', value } }
  const offer: Block[] = asked
    ? [
        paragraph(words.canPassOn),
        { kind: 'quote', spans: text(value), language: turn.language },
        { kind: 'choices', choices: [choice] },
      ]
    : [paragraph(words.writeItFirst)]
  const who = paragraph(person ? words.person(person.name) : words.personUnknown)
  return { ending: 'small-talk', say: { language: turn.language, blocks: [who, ...offer] } }
}

/** A file that no skill reads for this person: it is said so, and by whom that can be changed; the words are answered. */
async function besideFiles(turn: Turn, tools: Tools): Promise<Outcome> {
  const words = WORDING[turn.language]
  const unread = words.filesUnread(turn.files.map(({ name }) => name).join(', '))
  const notice = paragraph(turn.principal.role === 'guest' ? `${unread} ${words.joinDirectory}` : unread)
  if (turn.text.trim() === '') return { ending: 'refused', say: { language: turn.language, blocks: [notice] } }
  const answered = await answerQuestion(turn, turn.text, tools)
  return { ...answered, say: { ...answered.say, blocks: [notice, ...answered.say.blocks] } }
}

async function answerQuestion(turn: Turn, question: string, tools: Tools): Promise<Outcome> {
  const { principal, language, today, history } = turn
  const lastAnswer = history.findLast((said) => said.by === 'desk')?.text
  const answered = await tools.answerer({
    text: question,
    language,
    today,
    asker: principal.id,
    earlierQuestions: history.filter((said) => said.by === 'person' && said.text !== '').map((said) => said.text),
    ...(lastAnswer !== undefined && { lastAnswer }),
    ...(principal.country && { country: principal.country }),
  })
  const choices: Choice[] = answered.choices.map(({ label, question: value }) => ({
    label,
    press: { skill: 'guidance', action: 'ask', value },
  }))
  const unknown = answered.ending === 'not-found' || answered.ending === 'closest'
  const help = unknown ? await handOver(turn, question) : { blocks: [], choices: [] }
  const offered = [...choices, ...help.choices]
  const claims = answered.ending === 'answered' || answered.ending === 'answered-with-caveat'
  const { sources, rest } = sourcesLast([...answered.blocks, ...help.blocks])
  return {
    ending: answered.ending,
    say: {
      language,
      blocks: [...rest, ...sources, ...(offered.length > 0 ? [{ kind: 'choices', choices: offered } as const] : [])],
      ...(claims && { feedback: turn.message.id }),
      ...(answered.writtenByModel && { writtenByModel: true as const }),
    },
    considered: answered.considered,
  }
}

/** Who can answer instead, by name, and the offer to pass the question on. */
async function handOver(turn: Turn, question: string): Promise<{ blocks: Block[]; choices: Choice[] }> {
  const words = WORDING[turn.language]
  const [person] = turn.principal.country ? await whoKnows(turn.read) : []
  const press = { skill: 'guidance', action: 'pass-on', value: question.slice(0, LONGEST_PASSED_ON) }
  // Requests for support belong to another skill; a button is all that this skill knows of it. Guests have none.
  const begin = { skill: 'support-request', action: 'begin', value: question.slice(0, LONGEST_PASSED_ON) }
  const help = turn.principal.role === 'guest' ? [] : [{ label: words.findHelp, press: begin }]
  return {
    blocks: [paragraph(person ? words.counterpart(person.name) : words.supportUnit)],
    choices: [{ label: words.passOn(person?.name ?? SUPPORT_UNIT[turn.language]), press }, ...help],
  }
}

function sourcesLast(blocks: readonly Block[]): { sources: Block[]; rest: Block[] } {
  return {
    sources: blocks.filter((block) => block.kind === 'sources'),
    rest: blocks.filter((block) => block.kind !== 'sources'),
  }
}
