import type { Duty } from '../../calendar/rule-schema.ts'

/** Duties of the country itself: what "our next deadline" means. What only OGP does is left out. */
export const OWED: ReadonlySet<Duty> = new Set<Duty>([
  'new-plan',
  'plan-end',
  'refresh',
  'self-assessment',
  'forum',
  'repository',
  'amendment',
  'membership',
])
