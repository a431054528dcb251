import type { Language } from '../../../src/core/language.ts'
import { plainBlock } from '../../../src/core/plain-words.ts'
import type { Form, FormField } from '../../../src/core/reply.ts'
import { beginning, type CardElement, cardMessage, titleOf, wordsIn } from './card.ts'
import { executeAction } from './choices-card.ts'
import { bytesOf, LARGEST_BYTES, type OutgoingActivity } from './outgoing.ts'
import { encodeChoice, inputId } from './press.ts'
import { WORDING } from './wording.ts'

/** What a form offers to choose from beyond its own words. */
export interface FormLists {
  readonly people: readonly { readonly value: string; readonly label: string }[]
  readonly countries: readonly { readonly value: string; readonly label: string }[]
}

const LONGEST_LABEL = 300
const LONGEST_OPTION = 150

const NO_LISTS: FormLists = { people: [], countries: [] }

/** A form as a card: its fields and one button. It can be sent once. Lists that make it too large are typed instead. */
export function formCard(form: Form, card: string, language: Language, lists: FormLists): OutgoingActivity {
  const drawn = drawForm(form, card, language, lists)
  return bytesOf(drawn) < LARGEST_BYTES ? drawn : drawForm(form, card, language, NO_LISTS)
}

function drawForm(form: Form, card: string, language: Language, lists: FormLists): OutgoingActivity {
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
  return cardMessage(body, plainBlock({ kind: 'form', form, openLabel: form.submitLabel }, language), form.title)
}

/** Whether the answer comes from a list, and not from the keyboard. */
function isChosen(field: FormField, lists: FormLists): boolean {
  if (field.kind === 'person') return lists.people.length > 0
  return field.kind === 'choice' || (field.kind === 'country' && lists.countries.length > 0)
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
  const listed = (list: FormLists['people']) =>
    list.length > 0 ? choiceSet(common, list, value, false) : { type: 'Input.Text', ...common }
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
      return listed(lists.people)
    case 'country':
      return listed(lists.countries)
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
      title: titleOf(option.label, LONGEST_OPTION),
      value: encodeChoice(option.value),
    })),
  }
}
