import type { Case } from '../../brokering/case.ts'
import { formatDate } from '../../core/dates.ts'
import type { Language } from '../../core/language.ts'
import { type Block, paragraph } from '../../core/reply.ts'
import { redacted } from './kept.ts'
import type { Scene } from './scene.ts'
import { button, matchBlocks, needFacts, offerButtons, wordsForm } from './show.ts'
import { WORDING } from './wording.ts'

/** What a broker is shown of a request: no more than the asker allowed. */
export function offerBlocks(one: Case, language: Language, scene: Scene): readonly Block[] {
  const words = WORDING[language]
  return [
    paragraph(words.offer(one.number, one.due ? formatDate(one.due, language) : '')),
    needFacts(redacted(one.need), language, scene.countries),
    {
      kind: 'choices',
      choices: [
        button(words.buttons.accept, 'accept', one.number, 'primary'),
        button(words.buttons.decline, 'decline', one.number),
      ],
    },
  ]
}

/** A case with its proposals, for a member of the Support Unit. */
export function caseForStaff(
  one: Case,
  language: Language,
  scene: Scene,
  match: Parameters<typeof matchBlocks>[0],
  head: string,
): readonly Block[] {
  return [
    paragraph(head),
    needFacts(one.need, language, scene.countries, scene.brokers),
    ...matchBlocks(match, language),
    {
      kind: 'choices',
      choices: [
        ...offerButtons(one.number, match, language),
        button(WORDING[language].buttons.claim, 'claim', one.number),
        button(WORDING[language].buttons.show, 'show', one.number),
      ],
    },
  ]
}

/** The asker's yes or no to an introduction. */
export function agreeBlocks(number: string, language: Language): readonly Block[] {
  const { buttons } = WORDING[language]
  const choices = [button(buttons.agree, 'agree', number, 'primary'), button(buttons.refuse, 'refuse', number)]
  return [{ kind: 'choices', choices }]
}

/** What the asker sees once both said yes. */
export function introducedBlocks(number: string, person: string, broker: string, language: Language): readonly Block[] {
  return [
    paragraph(WORDING[language].introduceToAsker(number, person, broker)),
    ...partyBlocks(number, language, 'asker'),
  ]
}

/** How a party writes to the other, and says that the help has come. */
export function partyBlocks(number: string, language: Language, side: 'asker' | 'broker'): readonly Block[] {
  const words = WORDING[language]
  const end = side === 'broker' ? [button(words.buttons.giveBack, 'decline', number)] : []
  return [
    wordsForm(words.buttons.reply, words.replyTitle(number), words.yourMessage, 'reply', number, words.send),
    { kind: 'choices', choices: [button(words.buttons.deliver, 'deliver', number), ...end] },
  ]
}

export function resultBlocks(number: string, language: Language): readonly Block[] {
  const words = WORDING[language]
  const choices = (['yes', 'partly', 'no'] as const).map((value) =>
    button(words.results[value], 'result', `${number} ${value}`),
  )
  return [{ kind: 'choices', prompt: words.askResult(number), choices }]
}

export function reopenBlocks(number: string, language: Language): readonly Block[] {
  return [{ kind: 'choices', choices: [button(WORDING[language].buttons.reopen, 'reopen', number)] }]
}

export function showBlocks(number: string, language: Language): readonly Block[] {
  return [{ kind: 'choices', choices: [button(WORDING[language].buttons.show, 'show', number)] }]
}
