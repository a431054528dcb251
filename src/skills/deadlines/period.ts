import type { CivilDate } from '../../core/dates.ts'

/** From a day to a day, both included. */
export interface Period {
  readonly from: CivilDate
  readonly until: CivilDate
}
