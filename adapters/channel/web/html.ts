const MARKUP: unique symbol = Symbol('markup')

/** Markup that is safe to send. Only `html` makes it, and it escapes every value that is not markup already. */
export interface Html {
  readonly [MARKUP]: string
}

export type Drawable = string | number | Html | readonly Drawable[] | undefined | false

/** Tagged template: the template is trusted, the values are not. Attributes stand in double quotes. */
export function html(parts: TemplateStringsArray, ...values: readonly Drawable[]): Html {
  return { [MARKUP]: parts.map((part, at) => part + drawn(values[at])).join('') }
}

export function markupOf(given: Html): string {
  return given[MARKUP]
}

function drawn(value: Drawable): string {
  if (value === undefined || value === false) return ''
  if (typeof value === 'string') return escaped(value)
  if (typeof value === 'number') return String(value)
  return MARKUP in value ? value[MARKUP] : value.map(drawn).join('')
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll('\u0000', '')
    .replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '')
}
