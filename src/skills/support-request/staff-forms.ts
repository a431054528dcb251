import { mayBeOffered } from '../../brokering/broker.ts'
import { HELP_KINDS, HELP_NAMES } from '../../brokering/help-kinds.ts'
import { firmObstacle, type Match } from '../../brokering/match.ts'
import { THEME_NAMES, THEMES } from '../../brokering/themes.ts'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../core/language.ts'
import type { Block, FormField } from '../../core/reply.ts'
import type { Scene } from './scene.ts'
import { WORDING } from './wording.ts'

function form(number: string, label: string, action: string, fields: readonly FormField[], language: Language): Block {
  return {
    kind: 'form',
    openLabel: label,
    form: {
      title: `${label} · ${number}`,
      submitLabel: WORDING[language].send,
      press: { skill: 'support-request', action, value: number },
      fields,
    },
  }
}

export function assignForm(number: string, language: Language): Block {
  const { buttons, person } = WORDING[language]
  return form(number, buttons.assign, 'assign', [{ kind: 'person', name: 'person', label: person }], language)
}

export function mergeForm(number: string, language: Language): Block {
  const { buttons, otherNumber } = WORDING[language]
  const field: FormField = { kind: 'text', name: 'number', label: otherNumber, maxLength: 20 }
  return form(number, buttons.merge, 'merge', [field], language)
}

/** What was understood may be wrong: what is left empty stays as it is. */
export function amendForm(number: string, language: Language): Block {
  const { buttons, facts } = WORDING[language]
  const fields: readonly FormField[] = [
    {
      kind: 'choice',
      many: true,
      name: 'themes',
      label: facts.theme,
      optional: true,
      options: THEMES.map((value) => ({ value, label: THEME_NAMES[language][value] })),
    },
    {
      kind: 'choice',
      many: true,
      name: 'help',
      label: facts.help,
      optional: true,
      options: HELP_KINDS.map((value) => ({ value, label: HELP_NAMES[language][value] })),
    },
    {
      kind: 'choice',
      name: 'language',
      label: facts.language,
      optional: true,
      options: LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[language][value] })),
    },
  ]
  return form(number, buttons.amend, 'amend', fields, language)
}

/** Another than those proposed: the match explains, a person decides. */
export function offerForm(number: string, scene: Scene, match: Match, language: Language): readonly Block[] {
  const { buttons, person } = WORDING[language]
  const options = scene.brokers
    .filter((broker) => mayBeOffered(broker) && !firmObstacle(match, broker.id))
    .map(({ id, names }) => ({ value: id, label: names[language] }))
  if (options.length === 0) return []
  return [
    form(number, buttons.offerOther, 'offer', [{ kind: 'choice', name: 'broker', label: person, options }], language),
  ]
}
