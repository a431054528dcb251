import type { Block, Choice, Reply, Source, Span } from '../../../src/core/reply.ts'
import { type Drawing, formStart } from './drawing.ts'
import { type Html, html } from './html.ts'
import { renderForm } from './render-form.ts'
import { renderSources } from './render-sources.ts'
import { renderSpans } from './render-spans.ts'
import { renderTable } from './render-table.ts'
import { WORDING } from './wording.ts'

/** A reply as markup. Every string of it is escaped; nothing of it is cut. */
export function renderReply(reply: Reply, drawing: Drawing): Html {
  const words = WORDING[reply.language]
  const sources = new Map(
    reply.blocks.flatMap((block) => (block.kind === 'sources' ? block.sources : [])).map((one) => [one.number, one]),
  )
  return html`<div class="reply" lang="${reply.language}">${reply.blocks.map((block, at) =>
    renderBlock(block, at, reply, sources, drawing),
  )}${reply.writtenByModel && html`<p class="note">${words.writtenByModel}</p>`}${
    reply.feedback !== undefined && renderFeedback(reply, drawing)
  }</div>`
}

type Sources = ReadonlyMap<number, Source>

function renderBlock(block: Block, at: number, { language }: Reply, sources: Sources, drawing: Drawing): Html {
  const words = WORDING[language]
  const spans = (runs: readonly Span[]) => renderSpans(runs, sources, language)
  switch (block.kind) {
    case 'heading':
      return html`<h3>${block.text}</h3>`
    case 'paragraph':
      return html`<p>${spans(block.spans)}</p>`
    case 'list': {
      const items = block.items.map((item) => html`<li>${spans(item)}</li>`)
      return block.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`
    }
    case 'facts':
      return html`<dl class="facts">${block.facts.map(
        (fact) => html`<div><dt>${fact.label}</dt><dd>${spans(fact.value)}</dd></div>`,
      )}</dl>`
    case 'table':
      return renderTable(block, language)
    case 'caveat':
      return html`<div class="caveat"><strong class="caveat-name">${words.caveat}</strong><p>${spans(block.spans)}</p></div>`
    case 'quote':
      return html`<blockquote lang="${block.language}"><p>${spans(block.spans)}</p></blockquote>`
    case 'sources':
      return renderSources(block.sources, language)
    case 'choices':
      return renderChoices(block, at, drawing)
    case 'form':
      return renderForm(block, at, language, drawing)
    case 'picture':
      return html`<figure><img src="${pictureUrl(block.svg)}" alt="${block.alt}"${sizeOf(block.svg)}><figcaption><a href="${fileLink(drawing, at)}" target="_blank" rel="noopener">${words.picture}</a></figcaption></figure>`
    case 'file':
      return html`<p class="file"><a href="${fileLink(drawing, at)}" download="${block.name}">${words.download(block.name)}</a></p>`
  }
}

/** As an image, a drawing can neither run a script nor load anything. */
function pictureUrl(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg, 'utf8').toString('base64')}`
}

/** With its size known, the page does not jump when the drawing appears. */
function sizeOf(svg: string): Html | '' {
  const tag = /<svg[^>]*>/.exec(svg)?.[0] ?? ''
  const [width, height] = ['width', 'height'].map((name) => new RegExp(`\\s${name}="(\\d+)`).exec(tag)?.[1])
  return width && height ? html` width="${width}" height="${height}"` : ''
}

function fileLink({ action, said }: Drawing, block: number): string {
  return `${action}/file?said=${encodeURIComponent(said.toWellFormed())}&block=${block}`
}

function renderChoices(block: Extract<Block, { kind: 'choices' }>, at: number, drawing: Drawing): Html {
  return html`<form class="choices" method="post" action="${drawing.action}" data-send>${formStart(drawing, at)}${
    block.prompt && html`<p>${block.prompt}</p>`
  }<div class="buttons">${block.choices.map(
    (choice, number) =>
      html`<button name="choice" value="${number}" class="${lookOf(choice)}">${choice.label}</button>`,
  )}</div></form>`
}

function lookOf({ look }: Choice): string {
  return look === undefined ? 'button' : `button ${look === 'primary' ? 'primary' : 'danger'}`
}

function renderFeedback({ language }: Reply, drawing: Drawing): Html {
  const words = WORDING[language]
  return html`<form class="feedback" method="post" action="${drawing.action}" data-send>${formStart(drawing, -1)}<span>${words.feedback}</span> <button name="feedback" value="up" class="quiet">${words.useful}</button> <button name="feedback" value="down" class="quiet">${words.notUseful}</button></form>`
}
