import { z } from 'zod'
import { LANGUAGES } from '../core/language.ts'
import { STATUSES } from '../core/status.ts'
import { HELP_KINDS } from './help-kinds.ts'
import { THEMES } from './themes.ts'

export const BROKER_KINDS = [
  'multilateral',
  'programme',
  'fund',
  'working-group',
  'thematic',
  'expert',
  'peer-country',
  'support-unit',
] as const

const words = z.object({ en: z.string().min(1), fr: z.string().min(1), es: z.string().min(1) })

/** Somebody who may help a country. Empty lists mean that no limit was stated. */
export const Broker = z.object({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{1,60}$/, 'small letters, digits and hyphens'),
  kind: z.enum(BROKER_KINDS),
  names: words,
  /** What the source says that it does. */
  does: words,
  themes: z.array(z.enum(THEMES)).default([]),
  help: z.array(z.enum(HELP_KINDS)).default([]),
  languages: z.array(z.enum(LANGUAGES)).default([]),
  regions: z.array(z.string()).default([]),
  countries: z.array(z.string().regex(/^[A-Z]{2}$/, 'two capital letters')).default([]),
  /** First and last year in which it was seen at work for OGP; no `until` = may still be. */
  since: z.number().int().optional(),
  until: z.number().int().optional(),
  /** How many requests it takes at once; not stated = no limit known, 0 = none now. */
  capacity: z.number().int().min(0).optional(),
  /** Directory id of the person who answers for it. Without one, staff reach it themselves. */
  contact: z.string().optional(),
  /** `public-source`: named in public, never written to by the desk. `withdrawn`: never proposed. */
  consent: z.enum(['given', 'public-source', 'none', 'withdrawn']),
  lastActive: z.string().optional(),
  status: z.enum(STATUSES),
  sources: z.array(z.string()).default([]),
})

export type Broker = z.infer<typeof Broker>

/** May the desk write to it by itself? Only with its consent and an address. */
export function mayBeOffered(broker: Pick<Broker, 'consent' | 'contact'>): boolean {
  return broker.consent === 'given' && broker.contact !== undefined
}
