import { formatDate } from '../../core/dates.ts'
import type { Letter, Outcome } from '../../core/outcome.ts'
import { ROLES } from '../../core/principal.ts'
import { type Block, paragraph, text } from '../../core/reply.ts'
import type { Person, ReadStore } from '../../ports/store.ts'
import type { Skill, Tools, Turn } from '../skill.ts'
import { blocksOf, DRAFT, Draft, draftEntry } from './kept.ts'
import { WORDING } from './wording.ts'

const LONGEST_ANSWER = 3_000

/** Answers on delicate matters that a model drafted: a person of the Support Unit confirms them, or answers instead. */
export function openSkill(tools: Tools): Skill {
  return {
    name: 'confirmation',
    summary: { en: WORDING.en.summary, fr: WORDING.fr.summary, es: WORDING.es.summary },
    examples: () => [],
    roles: ROLES,
    recognises: () => undefined,
    answer: async (turn) => {
      const id = turn.press?.value ?? ''
      const draft = await readDraft(turn, id)
      const words = WORDING[turn.language]
      if (!draft) return say(turn, 'refused', words.gone)
      switch (turn.press?.action) {
        case 'ask':
          // Until it was asked, only the asker may read it.
          return ask(turn, id, draft, tools)
        case 'confirm':
          return settle(turn, id, draft, 'confirmed', blocksOf(draft))
        case 'answer':
          return ownWords(turn, id, draft)
        default:
          return say(turn, 'refused', words.gone)
      }
    },
  }
}

/** Who confirms for a person: the counterpart of their country, else the leads of the Support Unit. */
export async function whoConfirms(read: ReadStore): Promise<readonly Person[]> {
  const { principal } = read
  const counterpart = principal.country ? await read.counterpartOf(principal.country) : undefined
  const people = counterpart ? [counterpart] : await read.leads()
  return people.filter((person) => person.id !== principal.id)
}

export function namesOf(people: readonly Person[], language: Turn['language']): string {
  return people.map(({ name }) => name).join(', ') || WORDING[language].supportUnit
}

async function readDraft(turn: Turn, id: string): Promise<Draft | undefined> {
  const [entry] = await turn.read.entries({ kind: DRAFT, id, limit: 1 })
  const read = Draft.safeParse(entry?.body)
  return read.success ? read.data : undefined
}

/** The asker’s yes: the question and the draft go to who confirms. */
async function ask(turn: Turn, id: string, draft: Draft, tools: Tools): Promise<Outcome> {
  const words = WORDING[turn.language]
  const people = await whoConfirms(turn.read)
  if (people.length === 0) return say(turn, 'not-found', words.nobody)
  const who = namesOf(people, turn.language)
  if (draft.state !== 'drafted') return say(turn, 'done', words.askedAlready(who))
  const country = tools.countries.find(({ code }) => code === draft.country)
  const send = people.map((person): Letter => {
    const theirs = WORDING[person.language]
    const blocks: Block[] = [
      paragraph(theirs.letter(draft.askerName, country?.names[person.language])),
      { kind: 'quote', spans: text(draft.question), language: draft.language },
      paragraph(theirs.draft),
      ...blocksOf(draft),
      { kind: 'choices', choices: [{ label: theirs.confirm, look: 'primary', press: press('confirm', id) }] },
      answerForm(id, person.language),
    ]
    return {
      key: `confirmation/${id}/${person.id}`,
      to: { person: person.id },
      reply: { language: person.language, blocks, writtenByModel: true },
    }
  })
  const asked = draftEntry(
    id,
    { ...draft, state: 'asked' },
    people.map((person) => person.id),
  )
  return { ...say(turn, 'done', words.asked(who)), keep: [asked], send }
}

function answerForm(id: string, language: Turn['language']): Block {
  const words = WORDING[language]
  return {
    kind: 'form',
    openLabel: words.answerMyself,
    form: {
      title: words.formTitle,
      submitLabel: words.send,
      press: press('answer', id),
      fields: [{ kind: 'text', name: 'words', label: words.yourAnswer, lines: 6, maxLength: LONGEST_ANSWER }],
    },
  }
}

async function ownWords(turn: Turn, id: string, draft: Draft): Promise<Outcome> {
  const given = [turn.press?.answers?.words ?? ''].flat()[0]?.trim().slice(0, LONGEST_ANSWER) ?? ''
  if (given === '') return say(turn, 'clarify', WORDING[turn.language].emptyAnswer)
  return settle(
    turn,
    id,
    draft,
    'answered',
    given.split(/\n{2,}/).map((part) => paragraph(part)),
  )
}

/** Who was asked and still belongs to the Support Unit may settle it, once; the entry lets nobody else read it. */
async function settle(
  turn: Turn,
  id: string,
  draft: Draft,
  how: 'confirmed' | 'answered',
  blocks: readonly Block[],
): Promise<Outcome> {
  const words = WORDING[turn.language]
  const { principal, today } = turn
  if (principal.role !== 'support-unit' || principal.id === draft.asker) return say(turn, 'refused', words.notYours)
  if (draft.state === 'confirmed' || draft.state === 'answered') {
    const on = formatDate((draft.on ?? today) as typeof today, turn.language)
    return say(turn, 'done', words.doneAlready((await turn.read.person(draft.by ?? ''))?.name ?? '', on))
  }
  if (draft.state !== 'asked') return say(turn, 'refused', words.notYours)
  const theirs = WORDING[draft.language]
  const seal = theirs[how](principal.name, formatDate(today, draft.language))
  const letter: Letter = {
    key: `confirmation/${id}/answer`,
    to: { person: draft.asker },
    reply: {
      language: draft.language,
      blocks: [
        paragraph(theirs.yourQuestion),
        { kind: 'quote', spans: text(draft.question), language: draft.language },
        { kind: 'paragraph', spans: [{ text: seal, strong: true }] },
        ...blocks,
      ],
      ...(how === 'confirmed' && { writtenByModel: true }),
    },
  }
  const [entry] = await turn.read.entries({ kind: DRAFT, id, limit: 1 })
  const settled: Draft = { ...draft, state: how, by: principal.id, on: today }
  const kept = { ...draftEntry(id, settled), readers: entry?.readers ?? [], ...(entry && { after: entry.revision }) }
  return { ...say(turn, 'done', words.done(draft.askerName)), keep: [kept], send: [letter] }
}

function press(action: string, value: string) {
  return { skill: 'confirmation', action, value }
}

function say(turn: Turn, ending: Outcome['ending'], words: string): Outcome {
  return { ending, say: { language: turn.language, blocks: [paragraph(words)], forAskerOnly: true } }
}
