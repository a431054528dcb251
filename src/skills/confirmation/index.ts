import type { Letter, Outcome } from '../../core/outcome.ts'
import { ROLES } from '../../core/principal.ts'
import { type Block, paragraph, text } from '../../core/reply.ts'
import type { Skill, Tools, Turn } from '../skill.ts'
import { blocksOf, DRAFT, Draft, draftEntry } from './kept.ts'
import { press, say } from './say.ts'
import { LONGEST_ANSWER, ownWords, settle } from './settle.ts'
import { namesOf, whoConfirms } from './who-confirms.ts'
import { WORDING } from './wording.ts'

/** Answers on delicate matters that a model drafted: a person of the Support Unit confirms them, or answers instead. */
export function openSkill(tools: Tools): Skill {
  return {
    name: 'confirmation',
    // Without a model nothing new is drafted; what waits is still confirmed.
    summary: tools.reader
      ? { en: WORDING.en.summary, fr: WORDING.fr.summary, es: WORDING.es.summary }
      : { en: '', fr: '', es: '' },
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
