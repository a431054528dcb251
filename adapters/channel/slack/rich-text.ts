import type { types } from '@slack/bolt'
import type { Span } from '../../../src/core/reply.ts'
import { LIMITS, sizeOf } from './limits.ts'
import { showable, splitText } from './split-text.ts'

/**
 * Rich text is Slack's only form in which words are data: no character of a text element can mention, link or format.
 * Everything that people or documents wrote goes through here.
 */
export type Run = types.RichTextText | types.RichTextLink | types.RichTextEmoji

/** Longest text of one run, as JSON, so that a run with its looks fits into a block. */
const LONGEST_RUN = 2_000

export function runsOf(spans: readonly Span[]): readonly Run[] {
  return spans.flatMap((span) => [...spanRuns(span), ...(span.cites ? textRuns(` [${span.cites}]`) : [])])
}

export function textRuns(words: string, style?: types.RichTextText['style']): readonly Run[] {
  return splitText(showable(words), LONGEST_RUN).map((text) => ({ type: 'text', text, ...(style && { style }) }))
}

function spanRuns(span: Span): readonly Run[] {
  const style = { ...(span.strong && { bold: true }), ...(span.emphasis && { italic: true }) }
  const looks = Object.keys(style).length > 0 ? style : undefined
  const url = safeUrl(span.url)
  if (url === undefined) return textRuns(span.text, looks)
  const [text = url, ...more] = splitText(showable(span.text), 500)
  const link: Run = { type: 'link', url, text, ...(looks && { style: looks }) }
  return [link, ...more.flatMap((rest) => textRuns(rest, looks))]
}

/** Only addresses that open a page or a letter; anything else stays words. */
export function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined
  const { protocol, href } = new URL(url)
  const opens = protocol === 'https:' || protocol === 'http:' || protocol === 'mailto:'
  return opens && href.length <= LIMITS.url ? href : undefined
}

/** Runs in groups that each fit into one block. */
export function chunked(runs: readonly Run[], longest: number = LIMITS.block - 100): readonly (readonly Run[])[] {
  const groups: Run[][] = []
  let size = 0
  for (const run of runs) {
    const own = sizeOf(run) + 1
    const open = groups.at(-1)
    if (open && size + own <= longest) open.push(run)
    else groups.push([run])
    size = open && size + own <= longest ? size + own : own
  }
  return groups
}

export function sections(runs: readonly Run[]): readonly types.RichTextBlock[] {
  return chunked(runs).map((elements) => block({ type: 'rich_text_section', elements: [...elements] }))
}

export function quotes(runs: readonly Run[]): readonly types.RichTextBlock[] {
  return chunked(runs).map((elements) => block({ type: 'rich_text_quote', elements: [...elements] }))
}

/** A list where it fits into one block; else its items one below the other. */
export function list(given: readonly (readonly Run[])[], ordered: boolean): readonly types.RichTextBlock[] {
  const items = given.filter((item) => item.length > 0)
  if (items.length === 0) return []
  const drawn = block({
    type: 'rich_text_list',
    style: ordered ? 'ordered' : 'bullet',
    elements: items.map((item) => ({ type: 'rich_text_section', elements: [...item] })),
  })
  if (sizeOf(drawn) <= LIMITS.block) return [drawn]
  const lines = items.map((item, at) => [...textRuns(ordered ? `${at + 1}. ` : '• '), ...item])
  return lineSections(lines)
}

/** Lines that stay together where they can, as many in a block as fit. */
export function lineSections(lines: readonly (readonly Run[])[]): readonly types.RichTextBlock[] {
  const broken = lines.map((line, at) => (at === lines.length - 1 ? line : [...line, ...textRuns('\n')]))
  return sections(broken.flat())
}

function block(element: types.RichTextBlock['elements'][number]): types.RichTextBlock {
  return { type: 'rich_text', elements: [element] }
}
