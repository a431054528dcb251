import { inQuotes, labelled } from './language.ts'
import type { Block, Reply, Span } from './reply.ts'
import { STATUS_LABELS } from './status.ts'

/** The words of a reply without any looks: for notifications, logs, search and poor channels. */
export function plainWords(reply: Reply, without: readonly Block['kind'][] = []): string {
  return reply.blocks
    .filter((block) => !without.includes(block.kind))
    .map((block) => plainBlock(block, reply.language))
    .filter((words) => words !== '')
    .join('\n\n')
}

export function plainSpans(spans: readonly Span[]): string {
  return spans.map((span) => span.text + (span.cites ? ` [${span.cites}]` : '')).join('')
}

export function plainBlock(block: Block, language: Reply['language']): string {
  switch (block.kind) {
    case 'heading':
      return block.text
    case 'paragraph':
      return plainSpans(block.spans)
    case 'caveat':
      return `⚠ ${plainSpans(block.spans)}`
    case 'quote':
      return inQuotes(plainSpans(block.spans), block.language)
    case 'list':
      return block.items.map((item, at) => `${block.ordered ? `${at + 1}.` : '•'} ${plainSpans(item)}`).join('\n')
    case 'facts':
      return block.facts.map((fact) => `${labelled(fact.label, language)} ${plainSpans(fact.value)}`).join('\n')
    case 'table':
      return [
        ...(block.caption ? [block.caption] : []),
        block.columns.join(' | '),
        ...block.rows.map((row) => row.join(' | ')),
      ].join('\n')
    case 'sources':
      return block.sources
        .map((source) => {
          const status = STATUS_LABELS[language][source.status]
          const parts = [source.documentTitle, source.sectionTitle, source.edition, status, source.title, source.url]
          return `[${source.number}] ${parts.filter(Boolean).join(' · ')}`
        })
        .join('\n')
    case 'choices':
      return [block.prompt, ...block.choices.map((choice, at) => `${at + 1}) ${choice.label}`)]
        .filter(Boolean)
        .join('\n')
    case 'form':
      return [block.form.title, ...block.form.fields.map((field) => `- ${field.label}`)].join('\n')
    case 'picture':
      return block.alt
    case 'file':
      return block.name
  }
}
