import type { Language } from '../../../src/core/language.ts'
import type { Reply } from '../../../src/core/reply.ts'
import type { ChannelTools } from '../../../src/ports/channel-module.ts'
import type { FormLists } from './form-card.ts'

/** The people and countries that the forms of this reply offer. A group is not shown who is in the directory. */
export async function formLists(
  reply: Reply,
  audience: 'private' | 'group',
  tools: Pick<ChannelTools, 'people' | 'library'>,
): Promise<FormLists> {
  const fields = reply.blocks.flatMap((block) => (block.kind === 'form' ? block.form.fields : []))
  const asks = (kind: 'person' | 'country') => fields.some((field) => field.kind === kind)
  const people = audience === 'private' && asks('person') ? await tools.people() : []
  const countries = asks('country') ? tools.library.countries : []
  return {
    people: sorted(
      people.map(({ id, name }) => ({ value: id, label: name })),
      reply.language,
    ),
    countries: sorted(
      countries.map(({ code, names }) => ({ value: code, label: names[reply.language] })),
      reply.language,
    ),
  }
}

function sorted(list: FormLists['people'], language: Language): FormLists['people'] {
  const order = new Intl.Collator(language)
  return list.toSorted((one, other) => order.compare(one.label, other.label))
}
