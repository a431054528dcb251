import type { Language } from '../../../src/core/language.ts'
import type { Block } from '../../../src/core/reply.ts'
import { type Html, html } from './html.ts'
import { WORDING } from './wording.ts'

/** A table that scrolls by itself when it is wider than the page, also by keyboard. */
export function renderTable(table: Extract<Block, { kind: 'table' }>, language: Language): Html {
  const name = table.caption ?? WORDING[language].table
  return html`<div class="table" role="region" tabindex="0" aria-label="${name}"><table>${
    table.caption && html`<caption>${table.caption}</caption>`
  }<thead><tr>${table.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead><tbody>${table.rows.map(
    (row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table></div>`
}
