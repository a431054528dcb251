import type { Language } from '../../../src/core/language.ts'
import { plainBlock } from '../../../src/core/plain-words.ts'
import type { Form, FormField } from '../../../src/core/reply.ts'
import { beginning, type CardElement, cardMessage, titleOf, wordsIn } from './card.ts'
import { executeAction } from './choices-card.ts'
import type { OutgoingActivity } from './outgoing.ts'
import { encodeChoice, inputId } from './press.ts'
import { WORDING } from './wording.ts'

/** What a form offers to choose from beyond its own words. */
export interface FormLists {
  readonly people: readonly { readonly value: string; readonly label: string }[]
  readonly countries: readonly { readonly value: string; readonly label: string }[]
}

const LONGEST_LABEL = 300

/** A form as a card: its fields and one button. It can be sent once. */
export function formCard(form: Form, card: string, language: Language, lists: FormLists): OutgoingActivity {
  const many = form.fields.filter((field) => field.kind === 'choice' && field.many)
  const one = form.fields.filter((field) => isChosen(field, lists) && !many.includes(field))
  const names = (fields: readonly FormField[]) => fields.map((field) => field.name)
  const send = executeAction(
    form.submitLabel,
    {
      skill: form.press.skill,
      action: form.press.action,
      value: form.press.value,
      card,
      label: titleOf(form.submitLabel, 120),
      prompt: beginning(form.title, 300),
      form: true,
      language,
      ...(one.length > 0 && { one: names(one) }),
      ...(many.length > 0 && { many: names(many) }),
    },
    'primary',
  )
  const body: readonly CardElement[] = [
    wordsIn(form.title, { strong: true }),
    ...form.fields.flatMap((field) => fieldOf(field, language, lists)),
    { type: 'ActionSet', actions: [send] },
  ]
  return cardMessage(body, plainBlock({ kind: 'form', form, openLabel: form.submitLabel }, language))
}

/** Whether the answer comes from a list, and not from the keyboard. */
function isChosen(field: FormField, lists: FormLists): boolean {
  if (field.kind === 'person') return lists.people.length > 0
  return field.kind === 'choice' || field.kind === 'country'
}

function fieldOf(field: FormField, language: Language, lists: FormLists): readonly CardElement[] {
  const common = {
    id: inputId(field.name),
    label: titleOf(field.label, LONGEST_LABEL),
    isRequired: field.optional !== true,
    errorMessage: WORDING[language].required,
  }
  const hint = field.hint === undefined ? [] : [wordsIn(field.hint, { subtle: true })]
  return [input(field, common, lists), ...hint]
}

function input(field: FormField, common: CardElement, lists: FormLists): CardElement {
  const { value } = field
  switch (field.kind) {
    case 'text':
      return {
        type: 'Input.Text',
        ...common,
        ...(value !== undefined && { value }),
        ...((field.lines ?? 1) > 1 && { isMultiline: true }),
        ...(field.maxLength !== undefined && { maxLength: field.maxLength }),
      }
    case 'date':
      return { type: 'Input.Date', ...common, ...(value !== undefined && { value }) }
    case 'choice':
      return choiceSet(common, field.options, value, field.many === true)
    case 'person':
      return lists.people.length > 0 ? choiceSet(common, lists.people, value, false) : { type: 'Input.Text', ...common }
    case 'country':
      return choiceSet(common, lists.countries, value, false)
  }
}

/** More than so many are searched by typing. */
const SHOWN_WHOLE = 12

function choiceSet(
  common: CardElement,
  options: FormLists['people'],
  value: string | undefined,
  many: boolean,
): CardElement {
  const style = many ? 'expanded' : options.length > SHOWN_WHOLE ? 'filtered' : 'compact'
  return {
    type: 'Input.ChoiceSet',
    ...common,
    style,
    wrap: true,
    ...(many && { isMultiSelect: true }),
    ...(value !== undefined && { value: encodeChoice(value) }),
    choices: options.map((option) => ({
      title: titleOf(option.label, LONGEST_LABEL),
      value: encodeChoice(option.value),
    })),
  }
}
