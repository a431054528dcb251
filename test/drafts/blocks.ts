/** What layouts make and formats write. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  /** The label has its colon. */
  | { readonly kind: 'paragraph'; readonly label?: string; readonly text: string }
  | { readonly kind: 'item'; readonly number?: number; readonly text: string }
  /** A row with fewer cells than others stretches its last cell. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text })
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
export const table = (rows: readonly (readonly string[])[]): Block => ({ kind: 'table', rows })

export function columnsOf(rows: readonly (readonly string[])[]): number {
  return Math.max(...rows.map((row) => row.length))
}
