import { styleText } from 'node:util'
import { formatDate } from '../../../src/core/dates.ts'
import { inQuotes, labelled } from '../../../src/core/language.ts'
import { plainSpans } from '../../../src/core/plain-words.ts'
import type { Block, Reply, Source, Span } from '../../../src/core/reply.ts'
import { STATUS_LABELS } from '../../../src/core/status.ts'
import { WORDING } from './wording.ts'

/** Widest line, in characters; narrower terminals wrap by themselves. */
const WIDTH = 96

type Paint = (style: Parameters<typeof styleText>[0], words: string) => string

/** The reply as lines for a terminal; with colour where it is wanted. */
export function renderReply(reply: Reply, colour: boolean): string {
  const paint: Paint = (style, words) => (colour ? styleText(style, words, { validateStream: false }) : words)
  const numbered = { next: 1 }
  const blocks = reply.blocks.map((block) => renderBlock(block, reply.language, paint, numbered))
  const note = reply.writtenByModel ? [paint('dim', wrap(WORDING[reply.language].writtenByModel))] : []
  return [...blocks, ...note].join('\n\n')
}

function renderBlock(block: Block, language: Reply['language'], paint: Paint, numbered: { next: number }): string {
  switch (block.kind) {
    case 'heading':
      return paint('bold', block.text)
    case 'paragraph':
      return wrap(spans(block.spans, paint))
    case 'caveat':
      return paint('yellow', wrap(`! ${plainSpans(block.spans)}`, '  '))
    case 'quote':
      return wrap(paint('italic', inQuotes(plainSpans(block.spans), block.language)), '  ')
    case 'list':
      return block.items
        .map((item, at) => wrap(`${block.ordered ? `${at + 1}.` : '-'} ${spans(item, paint)}`, '  '))
        .join('\n')
    case 'facts':
      return block.facts
        .map((fact) => wrap(`${paint('bold', labelled(fact.label, language))} ${spans(fact.value, paint)}`, '  '))
        .join('\n')
    case 'table':
      return table(block.columns, block.rows, paint, block.caption)
    case 'sources':
      return block.sources.map((source) => paint('dim', renderSource(source, language))).join('\n')
    case 'choices':
      return [block.prompt, ...block.choices.map((choice) => paint('cyan', `  ${numbered.next++}) ${choice.label}`))]
        .filter(Boolean)
        .join('\n')
    case 'form':
      return paint('cyan', `  ${numbered.next++}) ${block.openLabel}`)
    case 'picture':
      return wrap(`[${block.alt}]`)
    case 'file':
      return `[${block.name}]`
  }
}

function renderSource(source: Source, language: Reply['language']): string {
  const words = WORDING[language]
  const details = [
    `${words.edition} ${source.edition || '–'}`,
    STATUS_LABELS[language][source.status],
    source.validUntil && words.until(formatDate(source.validUntil, language)),
    source.reviewedOn && words.reviewed(formatDate(source.reviewedOn, language)),
  ]
  const title =
    source.sectionTitle === source.documentTitle
      ? source.documentTitle
      : `${source.documentTitle} › ${source.sectionTitle}`
  return [
    wrap(`[${source.number}] ${title} (${details.filter(Boolean).join(', ')})`, '    '),
    wrap(`    ${[source.title, source.url].filter(Boolean).join(' – ')}`, '    '),
  ].join('\n')
}

function spans(runs: readonly Span[], paint: Paint): string {
  return runs
    .map((run) => {
      const words = run.strong ? paint('bold', run.text) : run.emphasis ? paint('italic', run.text) : run.text
      const link = run.url ? ` (${run.url})` : ''
      return `${words}${link}${run.cites ? paint('dim', ` [${run.cites}]`) : ''}`
    })
    .join('')
}

function table(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  paint: Paint,
  caption?: string,
): string {
  const widths = columns.map((column, at) => Math.max(column.length, ...rows.map((row) => (row[at] ?? '').length)))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd()
  return [...(caption ? [caption] : []), paint('bold', line(columns)), ...rows.map(line)].join('\n')
}

/** Wraps at blanks; following lines are indented. Colour codes count for nothing. */
function wrap(words: string, indent = ''): string {
  return words
    .split('\n')
    .map((line) => {
      const lines: string[] = []
      let open = ''
      for (const word of line.split(/ (?=\S)/)) {
        if (open && visible(open).length + visible(word).length + 1 > WIDTH) {
          lines.push(open)
          open = indent + word
        } else open = open ? `${open} ${word}` : word
      }
      return [...lines, open].join('\n')
    })
    .join('\n')
}

function visible(text: string): string {
  return text.replace(/\u001b\[[0-9;]*m/g, '')
}
