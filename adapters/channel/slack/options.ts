import type { types } from '@slack/bolt'
import { fold } from '../../../src/core/fold.ts'
import type { Language } from '../../../src/core/language.ts'
import type { FormField } from '../../../src/core/reply.ts'
import type { ChannelTools } from '../../../src/ports/channel-module.ts'
import { option } from './form-view.ts'
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
