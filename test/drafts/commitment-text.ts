/** A commitment as a civil servant would write it, without dates, layout or defects. */
export interface CommitmentText {
  readonly key: string
  readonly title: string
  /** Who suffers from what, and why. */
  readonly problem: string
  /** The same problem told only as the lack of the solution. */
  readonly absence: string
  readonly what: string
  readonly help: string
  /** Which value, and by what it is served. */
  readonly relevance: string
  readonly lead: string
  readonly support: string
  /** In the order in which they are done. */
  readonly steps: readonly string[]
  /** The same commitment in other words, for drafts that promise a thing twice. */
  readonly again?: Pick<CommitmentText, 'title' | 'problem' | 'what' | 'help' | 'relevance' | 'lead' | 'steps'>
}
