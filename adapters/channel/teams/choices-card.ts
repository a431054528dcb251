import type { Language } from '../../../src/core/language.ts'
import type { Block, Choice } from '../../../src/core/reply.ts'
import { beginning, type CardElement, cardMessage, titleOf, wordsIn } from './card.ts'
import { bytesOf, LARGEST_BYTES, type OutgoingActivity } from './outgoing.ts'
import type { DeskData } from './press.ts'

/** Teams draws six actions in a row at most. */
const IN_A_ROW = 6
/** A longer label stands above its button as well, whole. */
const LONGEST_TITLE = 60

type Choices = Extract<Block, { kind: 'choices' }>

/** Buttons. Together they can be used once, however many cards they need. */
export function choicesCards(
  block: Choices,
  card: string,
  language: Language,
  group?: string,
): readonly OutgoingActivity[] {
  const draw = (choices: readonly Choice[]) => drawCard(block, choices, card, language, group)
  const cards: (readonly Choice[])[] = []
  let open: readonly Choice[] = []
  for (const choice of block.choices) {
    const more = [...open, choice]
    if (open.length > 0 && bytesOf(draw(more)) > LARGEST_BYTES * 0.8) {
      cards.push(open)
      open = [choice]
    } else open = more
  }
  return [...cards, open].filter((choices) => choices.length > 0).map(draw)
}

function drawCard(
  block: Choices,
  choices: readonly Choice[],
  card: string,
  language: Language,
  group: string | undefined,
): OutgoingActivity {
  const body: CardElement[] = block.prompt === undefined ? [] : [wordsIn(block.prompt)]
  const long = choices.filter((choice) => choice.label.length > LONGEST_TITLE)
  body.push(...long.map((choice) => wordsIn(`• ${choice.label}`)))
  for (let at = 0; at < choices.length; at += IN_A_ROW) {
    body.push({ type: 'ActionSet', actions: choices.slice(at, at + IN_A_ROW).map(action) })
  }
  const labels = choices.map((choice) => choice.label)
  const plain = [block.prompt, ...labels.map((label) => `• ${label}`)].filter(Boolean).join('\n')
  return cardMessage(body, plain, block.prompt ?? labels.join(' · '))

  function action({ label, press, look }: Choice): CardElement {
    const desk: DeskData = {
      skill: press.skill,
      action: press.action,
      value: press.value,
      card,
      label: titleOf(label, 120),
      ...(block.prompt !== undefined && { prompt: beginning(block.prompt, 300) }),
      language,
      ...(group !== undefined && { group }),
    }
    return executeAction(label, desk, look)
  }
}

/** Execute is answered with the card's next look; clients that know it not submit a message instead. */
export function executeAction(label: string, desk: DeskData, look?: Choice['look']): CardElement {
  const title = titleOf(label, LONGEST_TITLE)
  const style = look === 'primary' ? { style: 'positive' } : look === 'danger' ? { style: 'destructive' } : {}
  return {
    type: 'Action.Execute',
    title,
    verb: 'press',
    data: { desk },
    ...style,
    fallback: { type: 'Action.Submit', title, data: { desk } },
  }
}
