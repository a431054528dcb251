import type { types } from '@slack/bolt'
import { z } from 'zod'
import { parseCivilDate } from '../../../src/core/dates.ts'
import type { Language } from '../../../src/core/language.ts'
import type { Form, FormField } from '../../../src/core/reply.ts'
import { asJson } from './carried-press.ts'
import { LIMITS } from './limits.ts'
import type { ViewSubmission } from './payloads.ts'
import { list, textRuns } from './rich-text.ts'
import { showable } from './split-text.ts'
import { WORDING } from './wording.ts'

export const FORM_CALLBACK = 'form'
const ANSWER = 'answer'

/** What a modal carries: which form it is, and where it was opened. */
const Metadata = z.object({ team: z.string(), reference: z.string(), origin: z.string(), address: z.string() })

export type FormMetadata = z.infer<typeof Metadata>

export function readMetadata(text: string | null | undefined): FormMetadata | undefined {
  return Metadata.safeParse(asJson(text ?? '')).data
}

/** What a field that searches holds when the form opens, by the name of the field. */
export type GivenOptions = ReadonlyMap<string, types.PlainTextOption>

/** A form as a modal. */
export function formView(form: Form, language: Language, metadata: FormMetadata, given: GivenOptions): types.ModalView {
  const words = WORDING[language]
  const title = showable(form.title)
  const submit = showable(form.submitLabel)
  const fitsTitle = title.length <= LIMITS.modalTitle
  return {
    type: 'modal',
    callback_id: FORM_CALLBACK,
    private_metadata: JSON.stringify(metadata),
    title: plain(fitsTitle ? title : 'Countrydesk', LIMITS.modalTitle),
    submit: plain(submit.length <= LIMITS.modalTitle ? submit : words.submit, LIMITS.modalTitle),
    close: plain(words.cancel, LIMITS.modalTitle),
    blocks: [
      ...(fitsTitle ? [] : [{ type: 'header', text: plain(title, LIMITS.header) } as const]),
      ...form.fields.flatMap((field) => inputOf(field, given.get(field.name))),
    ],
  }
}

function inputOf(field: FormField, given: types.PlainTextOption | undefined): readonly types.KnownBlock[] {
  const long = field.kind === 'choice' && field.options.some(({ label }) => showable(label).length > LIMITS.optionText)
  const input: types.InputBlock = {
    type: 'input',
    block_id: blockOf(field.name),
    label: plain(field.label, LIMITS.label),
    element: elementOf(field, given),
    ...(field.hint && { hint: plain(field.hint, LIMITS.hint) }),
    ...(field.optional && { optional: true }),
  }
  // Slack shows 75 characters of an option; the whole of it stands above.
  return long
    ? [
        ...list(
          field.options.map(({ label }) => textRuns(label)),
          true,
        ),
        input,
      ]
    : [input]
}

function elementOf(field: FormField, given: types.PlainTextOption | undefined): types.InputBlockElement {
  switch (field.kind) {
    case 'text':
      return {
        type: 'plain_text_input',
        action_id: ANSWER,
        multiline: (field.lines ?? 1) > 1,
        max_length: Math.min(field.maxLength ?? LIMITS.textInput, LIMITS.textInput),
        ...(field.value && { initial_value: field.value.slice(0, LIMITS.textInput) }),
      }
    case 'date': {
      const date = parseCivilDate(field.value ?? '')
      return { type: 'datepicker', action_id: ANSWER, ...(date && { initial_date: date }) }
    }
    case 'choice':
      return field.options.length > LIMITS.options ? searched(field.many === true, given) : choiceOf(field)
    case 'person':
    case 'country':
      return searched(false, given)
  }
}

/** A field in which a few letters find what can be chosen. */
function searched(many: boolean, given: types.PlainTextOption | undefined): types.InputBlockElement {
  const search = { action_id: ANSWER, min_query_length: 1 }
  if (many) return { type: 'multi_external_select', ...search, ...(given && { initial_options: [given] }) }
  return { type: 'external_select', ...search, ...(given && { initial_option: given }) }
}

function choiceOf(field: Extract<FormField, { kind: 'choice' }>): types.InputBlockElement {
  const options = field.options.map(({ label }, at) => option(label, String(at)))
  const given = field.options.findIndex(({ value }) => value === field.value)
  const first = options[given]
  const boxes = options.length <= LIMITS.boxes
  if (field.many) {
    const initial = first ? { initial_options: [first] } : {}
    return { type: boxes ? 'checkboxes' : 'multi_static_select', action_id: ANSWER, options, ...initial }
  }
  return {
    type: boxes ? 'radio_buttons' : 'static_select',
    action_id: ANSWER,
    options,
    ...(first && { initial_option: first }),
  }
}

export function option(label: string, value: string): types.PlainTextOption {
  return { text: plain(label, LIMITS.optionText), value }
}

function plain(words: string, longest: number): types.PlainTextElement {
  const text = showable(words).replaceAll('\n', ' ').trim() || '…'
  const fits = text.length <= longest ? text : `${text.slice(0, longest - 1).toWellFormed()}…`
  return { type: 'plain_text', text: fits, emoji: false }
}

function blockOf(name: string): string {
  return `field:${name}`.slice(0, 255)
}

/**
 * The answers in the words of the form: options by their values, not by their places. A field that held something and
 * was emptied is answered with nothing; one that never held anything is not answered.
 */
export function answersIn(
  view: ViewSubmission['view'],
  form: Form,
): Readonly<Record<string, string | readonly string[]>> {
  const answers: Record<string, string | readonly string[]> = {}
  for (const field of form.fields) {
    const given = view.state.values[blockOf(field.name)]?.[ANSWER]
    const chosen = (at: string) => (field.kind === 'choice' ? field.options[Number(at)]?.value : at) ?? ''
    const many = given?.selected_options?.map(({ value }) => chosen(value)).filter(Boolean)
    const one =
      given?.value ?? given?.selected_date ?? (given?.selected_option ? chosen(given.selected_option.value) : undefined)
    if (many) answers[field.name] = many
    else if (one) answers[field.name] = one
    else if (given && field.value !== undefined) answers[field.name] = ''
  }
  return answers
}

/** The field that a modal's block stands for. */
export function fieldOf(block: string, form: Form): FormField | undefined {
  return form.fields.find((field) => blockOf(field.name) === block)
}
