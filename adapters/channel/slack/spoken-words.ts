import type { types } from '@slack/bolt'
import type { Run } from './rich-text.ts'

/** Emoji by their names, for where only letters are shown. */
const DRAWN: Readonly<Record<string, string>> = { warning: '⚠', paperclip: '📎' }

/**
 * What blocks say in words alone: phones show nothing else in a notification, and screen readers read it in place of
 * the blocks. https://docs.slack.dev/reference/methods/chat.postMessage
 */
export function spokenWords(blocks: readonly types.KnownBlock[]): string {
  return blocks
    .map(wordsOf)
    .map((words) => words.trim())
    .filter((words) => words !== '')
    .join('\n')
}

/** Labels of the buttons, for a message that holds nothing else. */
export function buttonLabels(blocks: readonly types.KnownBlock[]): string {
  const rows = blocks.filter((block): block is types.ActionsBlock => block.type === 'actions')
  return rows
    .flatMap((row) => row.elements.flatMap((element) => ('text' in element ? [element.text.text] : [])))
    .join('\n')
}

function wordsOf(block: types.KnownBlock): string {
  switch (block.type) {
    case 'rich_text':
      return block.elements.map(wordsOfElement).join('\n')
    case 'header':
      return block.text.text
    case 'context':
      return block.elements.map((element) => ('text' in element ? element.text : '')).join(' ')
    case 'table':
      return block.rows.map((row) => row.map(wordsOfCell).join(' | ')).join('\n')
    default:
      return ''
  }
}

function wordsOfElement(element: types.RichTextBlock['elements'][number]): string {
  if (element.type !== 'rich_text_list') return element.elements.map(wordsOfRun).join('')
  const sign = (at: number) => (element.style === 'ordered' ? `${at + 1}.` : '•')
  return element.elements.map((item, at) => `${sign(at)} ${wordsOfElement(item)}`).join('\n')
}

function wordsOfCell(cell: types.TableBlock['rows'][number][number]): string {
  if (cell.type === 'raw_text') return cell.text
  return cell.type === 'rich_text' ? wordsOf(cell) : ''
}

function wordsOfRun(run: Run | types.RichTextElement): string {
  if (run.type === 'text') return run.text
  if (run.type === 'link') return run.text ?? run.url
  return run.type === 'emoji' ? (DRAWN[run.name] ?? '') : ''
}
