import { createHash } from 'node:crypto'
import { MISSING_FACTS } from '../../calendar/missing-facts.ts'
import { CALENDAR_WORDING } from '../../calendar/wording.ts'
import type { Outcome } from '../../core/outcome.ts'
import { paragraph } from '../../core/reply.ts'
import type { Country } from '../../knowledge/countries.ts'
import type { Turn } from '../skill.ts'
import { type PressValue, press } from './press-value.ts'
import { WORDING } from './wording.ts'

/** A question to the counterpart for facts of a country. */
export const ASKED_KIND = 'deadlines/asked'

/** Asks the country's counterpart for the facts without which no day can be given; once for the same facts. */
export async function askCounterpart(turn: Turn, value: PressValue, countries: readonly Country[]): Promise<Outcome> {
  const words = WORDING[turn.language]
  const say = (sentence: string) => ({ language: turn.language, blocks: [paragraph(sentence)] })
  const country = countries.find(({ code }) => code === value.country)
  const facts = MISSING_FACTS.filter((fact) => value.facts?.includes(fact))
  if (!country || facts.length === 0 || turn.principal.role === 'guest') {
    return { ending: 'refused', say: say(words.notYours) }
  }
  const counterpart = (await turn.read.counterpartOf(country.code)) ?? (await turn.read.leads())[0]
  if (!counterpart) return { ending: 'refused', say: say(words.askNobody) }
  const id = createHash('sha256')
    .update([turn.principal.id, country.code, ...facts].join('\n'))
    .digest('hex')
    .slice(0, 16)
  const known = await turn.read.entries({ kind: ASKED_KIND, id })
  if (known.length > 0) return { ending: 'done', say: say(words.askedAlready) }
  const { language } = counterpart
  const list = facts.map((fact) => CALENDAR_WORDING[language].missing[fact]).join('; ')
  const asker = turn.principal.name || turn.principal.id
  return {
    ending: 'done',
    say: say(words.asked(counterpart.name)),
    keep: [
      {
        kind: ASKED_KIND,
        id,
        country: country.code,
        person: turn.principal.id,
        readers: ['support-unit', `person:${turn.principal.id}`],
        body: { facts, askedOn: turn.today },
      },
    ],
    send: [
      {
        key: `deadlines/asked/${id}/${counterpart.id}`,
        to: { person: counterpart.id },
        reply: {
          language,
          blocks: [
            paragraph(WORDING[language].askLetter(asker, country.names[language], list)),
            {
              kind: 'choices',
              choices: [
                { label: WORDING[language].buttons.correct, press: press('correct', { country: country.code }) },
              ],
            },
          ],
        },
      },
    ],
  }
}
