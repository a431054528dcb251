import type { Language } from '../../../src/core/language.ts'
import type { Block, FormField } from '../../../src/core/reply.ts'
import { type Drawing, formStart } from './drawing.ts'
import { type Html, html } from './html.ts'
import { WORDING } from './wording.ts'

/** More options than this become a list to choose from instead of buttons. */
const MOST_BUTTONS = 6

/** A form of a reply: fields that open under its label. */
export function renderForm(
  { form, openLabel }: Extract<Block, { kind: 'form' }>,
  at: number,
  language: Language,
  drawing: Drawing,
): Html {
  return html`<details class="form"><summary>${openLabel}</summary><form method="post" action="${drawing.action}" data-send>${formStart(drawing, at)}<h3>${form.title}</h3>${form.fields.map(
    (field) => renderField(field, `${drawing.said}/${at}/${field.name}`, language, drawing),
  )}<button class="button primary" name="form" value="send">${form.submitLabel}</button></form></details>`
}

function renderField(field: FormField, id: string, language: Language, drawing: Drawing): Html {
  if (field.kind === 'choice' && (field.many || field.options.length <= MOST_BUTTONS)) {
    return renderOptions(field, language)
  }
  return html`<div class="field"><label for="${id}">${field.label}${optional(field, language)}</label>${
    field.hint && html`<p class="hint" id="${id}/hint">${field.hint}</p>`
  }${control(field, id, drawing, language)}</div>`
}

function control(field: FormField, id: string, drawing: Drawing, language: Language): Html {
  const required = field.optional ? '' : html` required`
  const hint = field.hint ? html` aria-describedby="${id}/hint"` : ''
  const named = html` id="${id}" name="answer.${field.name}"${required}${hint}`
  switch (field.kind) {
    case 'text': {
      const most = field.maxLength === undefined ? '' : html` maxlength="${field.maxLength}"`
      return field.lines !== undefined && field.lines > 1
        ? html`<textarea${named} rows="${field.lines}"${most}>${field.value ? html`&#10;${field.value}` : ''}</textarea>`
        : html`<input type="text"${named}${most} value="${field.value ?? ''}">`
    }
    case 'date':
      return html`<input type="date"${named} value="${field.value ?? ''}">`
    case 'choice':
      return select(named, field.value, field.options)
    case 'person':
      return select(
        named,
        field.value,
        drawing.people.map((person) => ({ value: person.id, label: person.name })),
      )
    case 'country':
      return select(
        named,
        field.value,
        drawing.countries
          .map((country) => ({ value: country.code, label: country.names[language] }))
          .sort((one, other) => one.label.localeCompare(other.label, language)),
      )
  }
}

function select(named: Html, chosen: string | undefined, options: readonly { value: string; label: string }[]): Html {
  return html`<select${named}><option value=""></option>${options.map(
    ({ value, label }) => html`<option value="${value}"${value === chosen ? html` selected` : ''}>${label}</option>`,
  )}</select>`
}

function renderOptions(field: Extract<FormField, { kind: 'choice' }>, language: Language): Html {
  const type = field.many ? 'checkbox' : 'radio'
  const required = field.many || field.optional ? '' : html` required`
  return html`<fieldset class="field"><legend>${field.label}${optional(field, language)}</legend>${
    field.hint && html`<p class="hint">${field.hint}</p>`
  }${field.options.map(
    ({ value, label }) =>
      html`<label class="option"><input type="${type}" name="answer.${field.name}" value="${value}"${required}${
        value === field.value ? html` checked` : ''
      }> ${label}</label>`,
  )}</fieldset>`
}

function optional(field: FormField, language: Language): Html | '' {
  return field.optional ? html` <span class="hint">(${WORDING[language].optional})</span>` : ''
}
