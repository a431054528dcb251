export const CASE_STATES = [
  'filed',
  'triaged',
  'offered',
  'accepted',
  'introduced',
  'under-way',
  'delivered',
  'closed',
] as const

export type CaseState = (typeof CASE_STATES)[number]
export type OpenState = Exclude<CaseState, 'closed'>

/** Working days after which somebody must have moved a case on. Every open state has a clock. */
export const WORKING_DAYS: Readonly<Record<OpenState, number>> = {
  filed: 2,
  triaged: 2,
  offered: 3,
  accepted: 5,
  introduced: 10,
  'under-way': 20,
  delivered: 5,
}
