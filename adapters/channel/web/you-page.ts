import type { Reply } from '../../../src/core/reply.ts'
import type { Drawing } from './drawing.ts'
import { type Html, html } from './html.ts'
import { renderReply } from './render.ts'
import type { Visitor } from './visitor.ts'
import { type Known, nameOf } from './who.ts'
import { WORDING } from './wording.ts'

export interface EarlierTalk {
  readonly number: number
  readonly who: string
  /** The first words that the person said. */
  readonly begins: string | undefined
}

/** Who one is for the desk, what each skill shows, and the way back to earlier conversations. */
export function renderYou(
  { talk, language }: Visitor,
  home: Reply,
  earlier: readonly EarlierTalk[],
  known: Known,
  drawing: Drawing,
): Html {
  const words = WORDING[language]
  return html`<div class="wide you-page"><h1>${nameOf(talk.person, known, language) ?? words.visitor}</h1><p class="lead">${words.youLead}</p>${
    home.blocks.length > 0
      ? html`<div class="home">${renderReply(home, drawing)}</div>`
      : html`<p>${words.youEmpty}</p>`
  }<section aria-labelledby="earlier"><h2 id="earlier">${words.earlier}</h2><ul class="talks">${earlier.map(
    ({ number, who, begins }) =>
      html`<li><a href="/talk/${number}">${words.talkOf(number, who)}</a> <span>${begins ?? words.emptyTalk}</span></li>`,
  )}</ul></section></div>`
}
