import { z } from 'zod'
import type { CivilDate } from '../core/dates.ts'
import { LANGUAGES } from '../core/language.ts'
import { HELP_KINDS } from './help-kinds.ts'
import { THEMES } from './themes.ts'

/** How much of a request a broker may see before both sides said yes to an introduction. */
export const SHARES = ['need-only', 'with-country', 'everything'] as const
export type Share = (typeof SHARES)[number]

const date = z.custom<CivilDate>((value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))

/** What a country needs, as far as it is known. */
export const Need = z.object({
  words: z.string(),
  themes: z.array(z.enum(THEMES)),
  help: z.array(z.enum(HELP_KINDS)),
  /** In which the help should come. */
  language: z.enum(LANGUAGES),
  country: z.string().optional(),
  /** Where the plan stands, in the asker's words. */
  stage: z.string().optional(),
  by: date.optional(),
  /** True once the asker said that no date matters. */
  noDate: z.boolean().optional(),
  share: z.enum(SHARES).optional(),
  /** A broker that the asker named. */
  named: z.string().optional(),
  /** The asker welcomes other countries as helpers. */
  peersWelcome: z.boolean().optional(),
})

export type Need = z.infer<typeof Need>

export const NEEDED = ['themes', 'help', 'by', 'share', 'country'] as const
export type NeededPart = (typeof NEEDED)[number]

/** What must still be asked; who speaks for any country must say for which. */
export function missingParts(need: Need, forAnyCountry = false): readonly NeededPart[] {
  const missing: NeededPart[] = []
  if (need.themes.length === 0) missing.push('themes')
  if (need.help.length === 0) missing.push('help')
  if (need.by === undefined && !need.noDate) missing.push('by')
  if (need.share === undefined) missing.push('share')
  if (forAnyCountry && need.country === undefined) missing.push('country')
  return missing
}
