import { HELP_KINDS, HELP_NAMES } from '../../brokering/help-kinds.ts'
import { missingParts, type Need, type NeededPart, SHARES } from '../../brokering/need.ts'
import { THEME_NAMES, THEMES } from '../../brokering/themes.ts'
import { parseCivilDate } from '../../core/dates.ts'
import type { Block, FormField } from '../../core/reply.ts'
import type { Turn } from '../skill.ts'
import type { Scene } from './scene.ts'
import { WORDING } from './wording.ts'

const LONGEST_STAGE = 500

/** The Support Unit asks on behalf of a country; everybody else for their own. */
export function speaksForAny({ principal }: Turn): boolean {
  return principal.role === 'support-unit'
}

/** What must still be asked of this person. */
export function missingFor(turn: Turn, need: Need): readonly NeededPart[] {
  return missingParts(need, speaksForAny(turn))
}

/** The fields that are missing, or all of them to change something. */
export function detailsForm(turn: Turn, draft: string, need: Need, parts: readonly NeededPart[]): Block {
  const words = WORDING[turn.language]
  const fields: FormField[] = []
  if (parts.includes('themes')) {
    const options = THEMES.map((value) => ({ value, label: THEME_NAMES[turn.language][value] }))
    fields.push({ kind: 'choice', many: true, name: 'themes', label: words.facts.theme, options })
  }
  if (parts.includes('help')) {
    const options = HELP_KINDS.map((value) => ({ value, label: HELP_NAMES[turn.language][value] }))
    fields.push({ kind: 'choice', many: true, name: 'help', label: words.facts.help, options })
  }
  if (parts.includes('by')) {
    fields.push({
      kind: 'date',
      name: 'by',
      label: words.facts.by,
      optional: true,
      hint: words.noDateHint,
      ...(need.by && { value: need.by }),
    })
  }
  if (parts.includes('share')) {
    const options = SHARES.map((value) => ({ value, label: words.shares[value] }))
    fields.push({ kind: 'choice', name: 'share', label: words.facts.share, options })
  }
  if (parts.includes('country') && speaksForAny(turn)) {
    fields.push({
      kind: 'country',
      name: 'country',
      label: words.facts.country,
      ...(need.country && { value: need.country }),
    })
  }
  fields.push({ kind: 'text', name: 'stage', label: words.facts.stage, optional: true, maxLength: LONGEST_STAGE })
  return {
    kind: 'form',
    openLabel: words.buttons.details,
    form: {
      title: words.detailsTitle,
      submitLabel: words.send,
      press: { skill: 'support-request', action: 'details', value: draft },
      fields,
    },
  }
}

/** The answers of the form go into the draft; a form without a date says that none matters. */
export function withAnswers(turn: Turn, need: Need, { countries }: Pick<Scene, 'countries'>): Need {
  const answers = turn.press?.answers ?? {}
  const list = (name: string) => [answers[name] ?? []].flat().filter((value) => value !== '')
  const themes = THEMES.filter((theme) => list('themes').includes(theme))
  const help = HELP_KINDS.filter((kind) => list('help').includes(kind))
  const by = parseCivilDate(list('by')[0] ?? '')
  const share = SHARES.find((value) => list('share').includes(value))
  const stage = list('stage')[0]?.trim().slice(0, LONGEST_STAGE)
  const country = speaksForAny(turn) ? countries.find(({ code }) => code === list('country')[0])?.code : undefined
  const { by: earlier, noDate: _, ...rest } = need
  const until = by ?? earlier
  return {
    ...rest,
    ...(themes.length > 0 && { themes }),
    ...(help.length > 0 && { help, ...(help.includes('peer-exchange') && { peersWelcome: true }) }),
    ...(until ? { by: until } : { noDate: true }),
    ...(share && { share }),
    ...(stage && { stage }),
    ...(country && { country }),
  }
}
