import { z } from 'zod'
import { formatDate, parseCivilDate } from '../../core/dates.ts'
import { isLanguage } from '../../core/language.ts'
import type { Entry, Letter, Outcome } from '../../core/outcome.ts'
import { type Block, paragraph, text } from '../../core/reply.ts'
import type { Day, Tools, Turn } from '../skill.ts'
import { asksTheSame } from './same-question.ts'
import { say } from './say.ts'
import type { Scene } from './scene.ts'
import { button, wordsForm } from './show.ts'
import { WORDING } from './wording.ts'

/** Questions that the guidance did not answer, as the asker passed them on; the skill `guidance` keeps them. */
const PASSED_ON = 'guidance/passed-on'
const PassedOn = z.object({ question: z.string(), language: z.string(), askedBy: z.string(), askedOn: z.string() })

/** What a person of the Support Unit answered; its id is that of the question. */
export const GAP_ANSWER = 'support-request/gap-answer'
const GapAnswer = z.object({ words: z.string(), by: z.string(), on: z.string() })
const PUBLISHED = 'support-request/published'

const LONGEST = 4_000
const SHOWN = 10

/** The list of gaps: what waits for an answer, newest first. */
export async function gapBlocks(turn: Pick<Turn, 'read' | 'language'>): Promise<readonly Block[]> {
  const words = WORDING[turn.language]
  const [asked, answers] = await Promise.all([
    turn.read.entries({ kind: PASSED_ON }),
    turn.read.entries({ kind: GAP_ANSWER }),
  ])
  const answered = new Set(answers.map(({ id }) => id))
  const open = asked.filter(({ id }) => !answered.has(id))
  if (open.length === 0) return [paragraph(words.gaps.none)]
  const shown = await Promise.all(
    open.slice(0, SHOWN).map(async ({ id, body }): Promise<readonly Block[]> => {
      const { question, language, askedBy, askedOn } = PassedOn.parse(body)
      const asker = (await turn.read.person(askedBy))?.name ?? askedBy
      const on = parseCivilDate(askedOn)
      return [
        paragraph(words.gaps.askedBy(asker, on ? formatDate(on, turn.language) : askedOn)),
        { kind: 'quote', spans: text(question), language: isLanguage(language) ? language : turn.language },
        { kind: 'choices', choices: [button(words.buttons.answerGap, 'gap', id)] },
      ]
    }),
  )
  return [{ kind: 'heading', text: `${words.gaps.title} (${open.length})` }, ...shown.flat()]
}

/** One question, and a field for the answer. */
export async function showGap(turn: Turn, id: string): Promise<Outcome> {
  const words = WORDING[turn.language]
  const [entry] = await turn.read.entries({ kind: PASSED_ON, id })
  if (!entry || turn.principal.role !== 'support-unit') return say(turn, 'refused', words.gaps.unknown)
  const [answer] = await turn.read.entries({ kind: GAP_ANSWER, id })
  if (answer) return afterAnswer(turn, id, words.gaps.already)
  const { question } = PassedOn.parse(entry.body)
  const form = wordsForm(
    words.buttons.answerGap,
    words.buttons.answerGap,
    words.gaps.answerField,
    'answer-gap',
    id,
    words.send,
  )
  return {
    ending: 'answered',
    say: { language: turn.language, blocks: [{ kind: 'quote', spans: text(question), language: turn.language }, form] },
  }
}

/** The answer goes back to the asker, where they read; the question is off the list. */
export async function answerGap(turn: Turn, id: string, scene: Scene): Promise<Outcome> {
  const words = WORDING[turn.language]
  const [entry] = await turn.read.entries({ kind: PASSED_ON, id })
  if (!entry || turn.principal.role !== 'support-unit') return say(turn, 'refused', words.gaps.unknown)
  const [before] = await turn.read.entries({ kind: GAP_ANSWER, id })
  if (before) return say(turn, 'refused', words.gaps.already)
  const said = [turn.press?.answers?.words ?? ''].flat()[0]?.trim().slice(0, LONGEST) ?? ''
  if (said === '') return say(turn, 'refused', words.emptyMessage)
  const { question, askedBy } = PassedOn.parse(entry.body)
  const body: z.infer<typeof GapAnswer> = { words: said, by: turn.principal.id, on: turn.today }
  const answer: Entry = {
    kind: GAP_ANSWER,
    id,
    person: askedBy,
    readers: ['support-unit', `person:${askedBy}`],
    after: 0,
    body,
  }
  const asker = await scene.person(askedBy)
  const language = asker?.language ?? turn.language
  const letter: Letter = {
    key: `support-request/gap/${id}`,
    to: { person: askedBy },
    reply: {
      language,
      blocks: [
        paragraph(WORDING[language].gaps.toAsker(question)),
        { kind: 'quote', spans: text(said), language: turn.language },
      ],
    },
  }
  return { ...afterAnswer(turn, id, words.gaps.answered), keep: [answer], send: asker ? [letter] : [] }
}

function afterAnswer(turn: Turn, id: string, words: string): Outcome {
  const choices = [button(WORDING[turn.language].buttons.draftGap, 'draft-gap', id)]
  return { ending: 'done', say: { language: turn.language, blocks: [paragraph(words), { kind: 'choices', choices }] } }
}

/** A draft section in the format of the guidance, as a file; its anchor tells later that it was published. */
export async function draftGap(turn: Turn, id: string): Promise<Outcome> {
  const words = WORDING[turn.language]
  const [entry] = await turn.read.entries({ kind: PASSED_ON, id })
  const [answer] = await turn.read.entries({ kind: GAP_ANSWER, id })
  if (!entry || !answer || turn.principal.role !== 'support-unit') return say(turn, 'refused', words.gaps.unknown)
  const { question } = PassedOn.parse(entry.body)
  const { words: said } = GapAnswer.parse(answer.body)
  const file: Block = {
    kind: 'file',
    name: words.gaps.draftName(id),
    mediaType: 'text/markdown',
    base64: Buffer.from(draftSection(id, question, said)).toString('base64'),
  }
  return { ending: 'done', say: { language: turn.language, blocks: [paragraph(words.gaps.draft), file] } }
}

export function draftSection(id: string, question: string, answer: string): string {
  const line = (words: string) => words.replace(/\s+/g, ' ').replace(/-->/g, '→').trim()
  const [first = '', ...rest] = answer.split(/\n{2,}/)
  return `## ${line(question)} {#${anchorOf(id)}}

<!--
status: VERIFY
sources: []
questions:
  - ${JSON.stringify(line(question))}
-->

> ${line(first)}
${rest.length > 0 ? `\n${rest.join('\n\n').replace(/<!--|-->/g, '')}\n` : ''}`
}

function anchorOf(id: string): string {
  return `q-${id.slice(0, 10)}`
}

/** Who asked what a published section now answers is told, once; others who asked the same, too. */
export async function tellPublished(
  day: Day,
  tools: Tools,
  scene: Scene,
): Promise<{ keep: readonly Entry[]; send: readonly Letter[] }> {
  const sections = new Set(tools.calendar?.passages.map(({ section }) => section))
  const asked = await day.read.entries({ kind: PASSED_ON })
  const told = new Set((await scene.own({ kind: PUBLISHED })).map(({ id }) => id))
  const fresh = asked.filter(({ id }) => sections.has(anchorOf(id)) && !told.has(id))
  const keep = fresh.map(
    ({ id }): Entry => ({ kind: PUBLISHED, id, readers: ['support-unit'], body: { on: day.date } }),
  )
  const send: Letter[] = []
  for (const entry of fresh) {
    const published = PassedOn.parse(entry.body)
    const same = asked.filter(({ id, body }) => id === entry.id || asksTheSame(PassedOn.parse(body), published))
    for (const { body } of same) {
      const { question, askedBy } = PassedOn.parse(body)
      const person = await scene.person(askedBy)
      if (!person) continue
      const blocks = [paragraph(WORDING[person.language].gaps.published(question))]
      send.push({
        key: `support-request/published/${anchorOf(entry.id)}/${askedBy}`,
        to: { person: askedBy },
        reply: { language: person.language, blocks },
      })
    }
  }
  return { keep, send }
}
