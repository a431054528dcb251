import type { Jobs } from '../ports/jobs.ts'
import type { Store } from '../ports/store.ts'

/** Platforms deliver again within a day; the rest is for those who look into what went wrong last week. */
const KEPT_DAYS = 30

/** Each night, after the backup, forgets what was answered and delivered more than thirty days ago. */
export function planNightlyTidy(store: Store, zone: string, jobs: Jobs): void {
  jobs.every('nightly-tidy', '30 3 * * *', zone, (at) => store.tidy(new Date(at.getTime() - KEPT_DAYS * 86_400_000)))
}
