import type { types } from '@slack/bolt'
import { fold } from '../../../src/core/fold.ts'
import type { Language } from '../../../src/core/language.ts'
import type { Form, FormField } from '../../../src/core/reply.ts'
import type { ChannelTools } from '../../../src/ports/channel-module.ts'
import { type GivenOptions, option } from './form-view.ts'
import { LIMITS } from './limits.ts'

/** What a person can choose who typed `query` into a field that searches. */
export async function optionsFor(
  field: FormField,
  query: string,
  language: Language,
  tools: Pick<ChannelTools, 'people' | 'library'>,
): Promise<types.PlainTextOption[]> {
  const wanted = fold(query.trim())
  return (await choicesOf(field, language, tools))
    .filter(({ label }) => fold(label).includes(wanted))
    .sort((one, other) => one.label.localeCompare(other.label, language))
    .slice(0, LIMITS.options)
    .map(({ label, value }) => option(label, value))
}

/** What the fields that search hold when the form opens, by the name of the field. */
export async function givenOptions(
  form: Form,
  language: Language,
  tools: Pick<ChannelTools, 'people' | 'library'>,
): Promise<GivenOptions> {
  const given = form.fields.map(async (field): Promise<readonly (readonly [string, types.PlainTextOption])[]> => {
    if (field.value === undefined) return []
    const wanted =
      field.kind === 'choice' ? String(field.options.findIndex(({ value }) => value === field.value)) : field.value
    const found = (await choicesOf(field, language, tools)).find(({ value }) => value === wanted)
    return found ? [[field.name, option(found.label, found.value)]] : []
  })
  return new Map((await Promise.all(given)).flat())
}

async function choicesOf(
  field: FormField,
  language: Language,
  { people, library }: Pick<ChannelTools, 'people' | 'library'>,
): Promise<readonly { label: string; value: string }[]> {
  switch (field.kind) {
    case 'person':
      return (await people()).map(({ id, name }) => ({ label: name, value: id }))
    case 'country':
      return library.countries.map(({ code, names }) => ({ label: names[language], value: code }))
    case 'choice':
      return field.options.map(({ label }, at) => ({ label, value: String(at) }))
    default:
      return []
  }
}
