/** Who supports whom in what. The same partner, country and topic again is a new revision. */
export const ENGAGEMENT = 'partnerships/engagement'
