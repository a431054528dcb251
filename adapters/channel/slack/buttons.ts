import { createHash } from 'node:crypto'
import type { types } from '@slack/bolt'
import type { Language } from '../../../src/core/language.ts'
import type { Choice, Form, Reply } from '../../../src/core/reply.ts'
import { carryPress } from './carried-press.ts'
import { LIMITS } from './limits.ts'
import { showable } from './split-text.ts'
import { WORDING } from './wording.ts'

/** What must be remembered before a reply is shown, so that its buttons work. */
export type Kept = ReadonlyMap<string, unknown>

/** Draws the buttons of one reply and collects what they refer to. */
export interface Buttons {
  choices(choices: readonly Choice[], numbered: boolean): readonly types.ActionsBlock[]
  form(form: Form, label: string, language: Language): readonly types.ActionsBlock[]
  share(answered: string, language: Language): readonly types.ActionsBlock[]
  feedback(about: string, language: Language): readonly types.ContextActionsBlock[]
  readonly kept: Kept
}

/** Names of actions; a number behind them keeps them apart within a message. */
export const ACTIONS = { press: 'press', form: 'form', feedback: 'feedback' } as const

export function makeButtons(team: string, { blocks }: Pick<Reply, 'blocks'>): Buttons {
  const kept = new Map<string, unknown>()
  // One button stands out at most: https://docs.slack.dev/reference/block-kit/block-elements/button-element
  const formStandsOut =
    blocks.filter((block) => block.kind === 'form').length === 1 &&
    !blocks.some((block) => block.kind === 'choices' && block.choices.some(({ look }) => look === 'primary'))
  let drawn = 0

  /** `spoken` is what screen readers say of a button whose label alone says too little. */
  function button(action: string, label: string, value: string, look?: Choice['look'], spoken?: string): types.Button {
    drawn += 1
    return {
      type: 'button',
      action_id: `${action}:${drawn}`,
      text: { type: 'plain_text', text: inOneLine(label), emoji: false },
      value,
      ...(look && { style: look }),
      ...(spoken !== undefined && { accessibility_label: shortened(inOneLine(spoken)) }),
    }
  }

  function carried(press: Choice['press']): string {
    const { value, keep } = carryPress(press, team)
    if (keep) kept.set(keep.reference, keep.press)
    return value
  }

  return {
    kept,
    choices: (choices, numbered) =>
      inRows(
        choices.map(({ label, press, look }, at) =>
          button(ACTIONS.press, numbered ? `${at + 1}` : label, carried(press), look, numbered ? label : undefined),
        ),
      ),
    form: (form, label, language) => {
      const reference = `form/${createHash('sha256')
        .update(JSON.stringify([language, form]))
        .digest('hex')}`
      kept.set(reference, { form, language })
      const text = showable(label)
      const short = text.length <= LIMITS.buttonText ? text : `${text.slice(0, LIMITS.buttonText - 1).toWellFormed()}…`
      return inRows([
        button(ACTIONS.form, short, JSON.stringify([team, reference]), formStandsOut ? 'primary' : undefined),
      ])
    },
    share: (answered, language) => {
      const press = { skill: 'share', action: 'share', value: answered }
      return inRows([button(ACTIONS.press, WORDING[language].share, carried(press))])
    },
    feedback: (about, language) => {
      const words = WORDING[language]
      const thumb = (action: string, text: string, label: string) => ({
        text: { type: 'plain_text' as const, text, emoji: true },
        accessibility_label: label,
        value: carried({ skill: 'feedback', action, value: about }),
      })
      return [
        {
          type: 'context_actions',
          elements: [
            {
              type: 'feedback_buttons',
              action_id: ACTIONS.feedback,
              positive_button: thumb('up', '👍', words.helpful),
              negative_button: thumb('down', '👎', words.notHelpful),
            },
          ],
        },
      ]
    },
  }
}

function inOneLine(words: string): string {
  return showable(words).replaceAll('\n', ' ').trim() || '…'
}

function shortened(words: string): string {
  return words.length <= LIMITS.buttonText ? words : `${words.slice(0, LIMITS.buttonText - 1).toWellFormed()}…`
}

/** At most 25 to a row, and fewer when their values are long. */
function inRows(buttons: readonly types.Button[]): readonly types.ActionsBlock[] {
  const rows: types.Button[][] = []
  let size = 0
  for (const button of buttons) {
    const own = JSON.stringify(button).length
    const open = rows.at(-1)
    const fits = open !== undefined && open.length < LIMITS.buttons && size + own <= LIMITS.message / 2
    if (fits) open.push(button)
    else rows.push([button])
    size = fits ? size + own : own
  }
  return rows.map((elements) => ({ type: 'actions', elements }))
}
