import { paragraph } from '../../core/reply.ts'
import { reopenBlocks } from './letter-blocks.ts'
import { storyForm } from './story-blocks.ts'
import type { Telling, Told } from './told.ts'
import { WORDING } from './wording.ts'

export function toldOfWithdrawal({ number, keepersOf, brokerOver }: Telling): readonly Told[] {
  return [
    ...brokerOver(),
    ...keepersOf('withdrawn', (language) => [paragraph(WORDING[language].tellWithdrawn(number))]),
  ]
}

export function toldOfMerging({ number, asker, brokerOver }: Telling, into: string): readonly Told[] {
  return [...brokerOver(), ...asker('merged', (language) => [paragraph(WORDING[language].tellMerged(number, into))])]
}

/** Closed by the Support Unit or the clock. After help nothing is over for the broker. */
export function toldOfClosing({ after, number, asker, brokerOver }: Telling): readonly Told[] {
  const words: Told['blocks'] = (language) => {
    const ending = WORDING[language].endings[after.ending ?? 'unanswered']
    const story = after.ending === 'helped' ? storyForm(number, language) : []
    return [paragraph(WORDING[language].tellClosed(number, ending)), ...story, ...reopenBlocks(number, language)]
  }
  return [...(after.ending === 'helped' ? [] : brokerOver('closed')), ...asker('closed', words)]
}

/** Both sides said how it went: the case is closed, and the asker may tell peers of it. */
export function toldOfResult({ before, after, number, asker }: Telling): readonly Told[] {
  if (after.state !== 'closed' || before.state === 'closed') return []
  return asker('closed', (language) => [
    paragraph(WORDING[language].tellClosed(number, WORDING[language].endings.helped)),
    ...storyForm(number, language),
    ...reopenBlocks(number, language),
  ])
}
