import type { Outcome } from '../core/outcome.ts'
import { type Block, paragraph } from '../core/reply.ts'
import { type Draft, draftEntry, draftId } from '../skills/confirmation/kept.ts'
import { namesOf, whoConfirms } from '../skills/confirmation/who-confirms.ts'
import { WORDING as CONFIRMATION } from '../skills/confirmation/wording.ts'
import type { Turn } from '../skills/skill.ts'
import type { CountryFinder } from '../understanding/countries-named.ts'
import { matterOf } from './matter.ts'
import { WORDING } from './wording.ts'

/**
 * What a model wrote on a delicate matter is not told: the asker reads the passages letter for letter, is told who can
 * answer, and may have the draft confirmed by them. The Support Unit itself reads drafts as they are.
 */
export async function awaitConfirmation(outcome: Outcome, turn: Turn, find: CountryFinder): Promise<Outcome> {
  const { principal, language } = turn
  if (!outcome.say.writtenByModel || principal.role === 'support-unit') return outcome
  const question = turn.press?.value ?? turn.text
  const matter = matterOf(question, { ownCountry: principal.country, find })
  if (!matter) return outcome
  const words = WORDING[language]
  const who = namesOf(await whoConfirms(turn.read), language)
  const id = draftId(turn.message.id, question)
  const draft: Draft = {
    question,
    language,
    asker: principal.id,
    askerName: principal.name || principal.id,
    ...(principal.country && { country: principal.country }),
    blocks: outcome.say.blocks.filter(
      ({ kind }) => kind !== 'choices' && kind !== 'form',
    ) as unknown as Draft['blocks'],
    askedOn: turn.today,
    state: 'drafted',
  }
  const press = { skill: 'confirmation', action: 'ask', value: id }
  return {
    ending: 'proposed',
    say: {
      language,
      blocks: [
        paragraph(words.delicate[matter]),
        ...quotesIn(outcome.say.blocks),
        paragraph(words.whoAnswers(who)),
        { kind: 'choices', choices: [{ label: CONFIRMATION[language].ask(who), press }] },
      ],
      forAskerOnly: true,
    },
    keep: [draftEntry(id, draft)],
    ...(outcome.considered && { considered: outcome.considered }),
  }
}

/** The words of the passages on which the draft rests, and the sources; nothing of the draft itself. */
function quotesIn(blocks: readonly Block[]): readonly Block[] {
  const sources = blocks.flatMap((block) => (block.kind === 'sources' ? block.sources : []))
  return [
    ...sources.map(
      ({ quote, number, language }): Block => ({ kind: 'quote', spans: [{ text: quote, cites: number }], language }),
    ),
    ...(sources.length > 0 ? [{ kind: 'sources', sources } as const] : []),
  ]
}
