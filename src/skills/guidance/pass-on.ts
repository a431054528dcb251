import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Entry, Letter, Outcome } from '../../core/outcome.ts'
import { paragraph, text } from '../../core/reply.ts'
import type { Country } from '../../knowledge/countries.ts'
import type { Turn } from '../skill.ts'
import { whoKnows } from './who-knows.ts'
import { WORDING } from './wording.ts'

/** A question that the guidance did not answer and the asker passed on: the first line of the list of gaps. */
export const PASSED_ON = 'guidance/passed-on'

export const PassedOn = z.object({
  question: z.string(),
  language: z.string(),
  askedBy: z.string(),
  askedOn: z.string(),
})

/** Longest question that a button carries, in characters. */
export const LONGEST_PASSED_ON = 1_000

/** Keeps the question for the Support Unit and sends it to who knows. The same question of a person goes once. */
export async function passOn(turn: Turn, countries: readonly Country[]): Promise<Outcome> {
  const words = WORDING[turn.language]
  const question = turn.press?.value.slice(0, LONGEST_PASSED_ON).trim() ?? ''
  const say = (sentence: string) => ({ language: turn.language, blocks: [paragraph(sentence)] })
  if (!question) return { ending: 'refused', say: say(words.nothingToPassOn) }
  const { principal } = turn
  const id = createHash('sha256').update(`${principal.id}\n${question}`).digest('hex').slice(0, 16)
  const known = await turn.read.entries({ kind: PASSED_ON, id })
  if (known.length > 0) return { ending: 'done', say: say(words.passedOnAlready) }
  const readers = ['support-unit', `person:${principal.id}`]
  const body: z.infer<typeof PassedOn> = {
    question,
    language: turn.language,
    askedBy: principal.id,
    askedOn: turn.today,
  }
  const entry: Entry = {
    kind: PASSED_ON,
    id,
    person: principal.id,
    readers,
    body,
    ...(principal.country && { country: principal.country }),
  }
  const people = await whoKnows(turn.read)
  const country = countries.find((candidate) => candidate.code === principal.country)
  const send = people.map((person): Letter => {
    const asker = principal.name || principal.id
    return {
      key: `passed-on/${id}/${person.id}`,
      to: { person: person.id },
      reply: {
        language: person.language,
        blocks: [
          paragraph(WORDING[person.language].letter(asker, country?.names[person.language])),
          { kind: 'quote', spans: text(question), language: turn.language },
          // The list of gaps belongs to support requests; a button is all that this skill knows of it.
          {
            kind: 'choices',
            choices: [
              {
                label: WORDING[person.language].answerIt,
                press: { skill: 'support-request', action: 'gap', value: id },
              },
            ],
          },
        ],
      },
    }
  })
  const who = people.map((person) => person.name).join(', ')
  return { ending: 'done', say: say(words.passedOn(who || SUPPORT_UNIT[turn.language])), keep: [entry], send }
}

export const SUPPORT_UNIT = { en: 'the Support Unit', fr: 'l’Unité d’appui', es: 'la Unidad de Apoyo' } as const
