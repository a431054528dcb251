import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Outcome } from '../../../../src/core/outcome.ts'
import { type Block, type Form, paragraph } from '../../../../src/core/reply.ts'
import { FEEDBACK } from '../../../../src/skills/feedback/kept.ts'
import type { Turn } from '../../../../src/skills/skill.ts'
import { wordsIn } from '../../../stand-ins/slack/blocks.ts'
import type { StandInPerson } from '../../../stand-ins/slack/person.ts'
import { type BehindSlack, openLightSlackDesk } from '../../../support/drivers/slack-desk.ts'
import type { LightDesk } from '../../../support/light-desk.ts'
import { person } from '../../../support/store-samples.ts'

const LONG = 'A very long answer to choose, which says in full what it means and goes on for quite a while'
const FORM: Form = {
  title: 'Note of the check-in',
  submitLabel: 'Keep',
  press: { skill: 'guidance', action: 'keep', value: 'note-1' },
  fields: [
    { kind: 'text', name: 'words', label: 'What was said', lines: 3, value: 'All well.' },
    { kind: 'date', name: 'on', label: 'Day', value: '2026-11-20', optional: true },
    {
      kind: 'choice',
      name: 'mood',
      label: 'How it went',
      options: [
        { value: 'good', label: 'Well' },
        { value: 'bad', label: LONG },
      ],
    },
    {
      kind: 'choice',
      name: 'topics',
      label: 'Topics',
      many: true,
      options: [
        { value: 'plan', label: 'Plan' },
        { value: 'report', label: 'Report' },
      ],
    },
    { kind: 'person', name: 'with', label: 'With whom' },
    { kind: 'country', name: 'country', label: 'Country' },
  ],
}

let at: LightDesk
let slack: BehindSlack<LightDesk>['slack']
let close: () => Promise<void>
let ama: StandInPerson
let answer: (turn: Turn) => Outcome
let home: readonly Block[]

beforeEach(async () => {
  answer = say([paragraph('Hello.')])
  home = []
  const behind = await openLightSlackDesk({
    answer: (turn) => answer(turn),
    skill: {
      home: async () => home,
      homeFrame: () => ({ above: [paragraph('You are Ama.')], below: [paragraph('Ask me anything.')] }),
    },
  })
  ;({ at, slack, close } = behind)
  ama = slack.addUser({ id: 'UAMA', name: 'Ama Mensah', email: 'ama@example.org' })
  slack.addChannel('C1', ['UAMA'])
  await at.store.directory.replace(
    [person('gov-gh', { name: 'Ama Mensah' }), person('su-1', { name: 'Inés Ruiz' })],
    [],
  )
})
afterEach(() => close())

function say(blocks: readonly Block[], more: Partial<Outcome['say']> = {}): (turn: Turn) => Outcome {
  return (turn) => ({ ending: 'answered', say: { language: turn.language, blocks, ...more } })
}

async function asks(text = 'Hi'): Promise<void> {
  await ama.writes(text)
  await at.desk.settle()
}

function last() {
  const message = ama.sees().at(-1)
  if (!message) throw new Error('Nothing was said.')
  return message
}

describe('choices', () => {
  it('come back to the skill that drew them, once, and show what was chosen', async () => {
    const press = { skill: 'guidance', action: 'ask', value: 'q' }
    answer = say([
      {
        kind: 'choices',
        prompt: 'Which?',
        choices: [
          { label: 'This one', press },
          { label: 'That one', press },
        ],
      },
    ])
    await asks()
    const shown = last()
    slack.repeat(3)

    await ama.presses('This one', shown)
    await at.desk.settle()

    expect(at.turns.map((turn) => turn.press)).toEqual([undefined, press])
    expect(wordsIn(shown.blocks)).toContain('✓ This one')
    await expect(ama.presses('That one', shown)).rejects.toThrow(/No button/)
  })

  it('whose meaning was lost are answered with words', async () => {
    await asks()
    const shown = last()
    shown.blocks = [
      {
        type: 'actions',
        block_id: 'x',
        elements: [{ action_id: 'press:1', value: '["T1","press/forged"]', text: { text: 'Old' } }],
      },
    ]

    await ama.presses('Old', shown)
    await at.desk.settle()

    expect(wordsIn(last().blocks)).toContain('no longer know what that button was for')
  })
})

describe('a form', () => {
  async function opens(): Promise<void> {
    answer = say([{ kind: 'form', openLabel: 'Write the note', form: FORM }])
    await asks()
    await ama.presses('Write the note', last())
  }

  it('opens as a modal, and its answers come back as one message to the skill', async () => {
    await opens()

    expect(ama.openForm()?.view).toMatchObject({ title: { text: 'Note of the check-in' }, submit: { text: 'Keep' } })
    expect(wordsIn(ama.openForm()?.view)).toContain(LONG)
    const form = ama.openForm()
    await ama.submits({
      'field:words': { answer: { type: 'plain_text_input', value: 'All good.' } },
      'field:on': { answer: { type: 'datepicker', selected_date: null } },
      'field:mood': { answer: { type: 'radio_buttons', selected_option: { value: '1' } } },
      'field:topics': { answer: { type: 'checkboxes', selected_options: [{ value: '0' }, { value: '1' }] } },
      'field:with': { answer: { type: 'external_select', selected_option: { value: 'su-1' } } },
      'field:country': { answer: { type: 'external_select', selected_option: { value: 'GH' } } },
    })
    await at.desk.settle()
    const turn = at.turns.at(-1)
    expect(form).toBeDefined()
    expect(turn?.press).toEqual({
      ...FORM.press,
      // The day was there, and was taken out.
      answers: { words: 'All good.', on: '', mood: 'bad', topics: ['plan', 'report'], with: 'su-1', country: 'GH' },
    })
    expect(turn?.message.conversation).toBe(at.turns[0]?.message.conversation)
  })

  it('begins with what is known already, in fields that search as well', async () => {
    const many = Array.from({ length: 120 }, (_, at) => ({ value: `v${at}`, label: `Option ${at}` }))
    const fields = [
      { kind: 'country', name: 'country', label: 'Country', value: 'GH' },
      { kind: 'person', name: 'with', label: 'With whom', value: 'su-1' },
      { kind: 'choice', name: 'one', label: 'One of many', options: many, value: 'v101' },
      { kind: 'country', name: 'unknown', label: 'Country', value: 'XX' },
    ] as const
    answer = say([{ kind: 'form', openLabel: 'Write the note', form: { ...FORM, fields } }])
    await asks()

    await ama.presses('Write the note', last())

    const inputs = ama.openForm()?.view.blocks as readonly {
      element: { initial_option?: { text: { text: string } } }
    }[]
    expect(inputs.map(({ element }) => element.initial_option?.text.text)).toEqual([
      'Ghana',
      'Inés Ruiz',
      'Option 101',
      undefined,
    ])
    await ama.submits({ 'field:one': { answer: { type: 'external_select', selected_option: { value: '101' } } } })
    await at.desk.settle()
    expect(at.turns.at(-1)?.press?.answers).toEqual({ one: 'v101' })
  })

  it('finds people and countries by a few letters, without accents', async () => {
    await opens()

    expect(await ama.searches('field:with', 'ines')).toMatchObject({
      options: [{ value: 'su-1', text: { text: 'Inés Ruiz' } }],
    })
    expect(await ama.searches('field:country', 'cote')).toMatchObject({ options: [{ value: 'CI' }] })
    expect(await ama.searches('field:unknown', 'x')).toEqual({ options: [] })
  })

  it('that cannot open because it took too long says so, and nothing stops', async () => {
    answer = say([{ kind: 'form', openLabel: 'Write the note', form: FORM }])
    await asks()
    slack.faults.fail('views.open', 9, 'expired_trigger_id')

    await ama.presses('Write the note', last())
    expect(last().text).toContain('press the button once more')
    await asks('Still there?')

    expect(at.turns.at(-1)?.text).toBe('Still there?')
  })
})

describe('thumbs', () => {
  it('up are kept and counted, once', async () => {
    answer = say([paragraph('An answer.')], { feedback: 'slack:x' })
    await asks()
    const shown = last()
    slack.repeat(2)

    await ama.thumbs('up', shown)
    await at.desk.settle()

    const kept = await at.store.entries({ kind: FEEDBACK })
    expect(kept.map(({ body }) => body)).toMatchObject([{ message: 'slack:x', verdict: 'up' }])
  })

  it('down ask for the reason, which is kept with it', async () => {
    answer = say([paragraph('An answer.')], { feedback: 'slack:x' })
    await asks()

    await ama.thumbs('down', last())
    await at.desk.settle()
    await ama.presses('Say what was wrong', last())
    await ama.submits({
      'field:reason': { answer: { type: 'radio_buttons', selected_option: { value: '1' } } },
      'field:words': { answer: { type: 'plain_text_input', value: 'The date moved.' } },
    })
    await at.desk.settle()

    const kept = await at.store.entries({ kind: FEEDBACK })
    expect(kept.map(({ body }) => body)).toMatchObject([
      { verdict: 'down', reason: 'outdated', words: 'The date moved.' },
    ])
  })
})

describe('the home tab', () => {
  it('shows who I am for the desk and what the skills contribute; its buttons answer in private', async () => {
    const press = { skill: 'guidance', action: 'deadlines', value: '' }
    home = [
      { kind: 'heading', text: 'My deadlines' },
      { kind: 'table', columns: ['What', 'When'], rows: [['Action plan', '31 August']] },
      { kind: 'choices', choices: [{ label: 'Show all', press }] },
    ]

    await ama.opensHome()
    expect(wordsIn(ama.home())).toMatch(
      /^You are Ama\..*My deadlines.*Action plan\s+· When: 31 August.*Ask me anything\.$/s,
    )
    await ama.presses('Show all')
    await at.desk.settle()

    expect(at.turns.at(-1)?.press).toEqual(press)
    expect(at.turns.at(-1)?.message.audience).toBe('private')
    expect(wordsIn(last().blocks)).toBe('Hello.')
  })
})

describe('a button in a channel', () => {
  it('is answered in its thread', async () => {
    const press = { skill: 'guidance', action: 'ask', value: 'q' }
    answer = say([{ kind: 'choices', choices: [{ label: 'This one', press }] }])
    const question = await ama.writes(`<@${slack.workspace.botUser}> hi`, { channel: 'C1' })
    await at.desk.settle()
    answer = say([paragraph('Chosen.')])

    await ama.presses('This one', ama.sees('C1').at(-1), 'C1')
    await at.desk.settle()

    expect(ama.sees('C1').at(-1)?.thread).toBe(question.ts)
    expect(at.turns.map((turn) => turn.message.conversation)).toEqual(Array(2).fill(at.turns[0]?.message.conversation))
  })
})
