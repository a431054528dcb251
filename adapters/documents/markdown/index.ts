import type { BlockContent, DefinitionContent, RootContent } from 'mdast'
import { toString as wordsOf } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { DocumentBlock } from '../../../src/ports/documents.ts'
import { blocksOfHtml } from '../html/index.ts'
import { plain } from '../plain.ts'
import type { Reader } from '../reading.ts'
import { textOfBytes } from '../text-of-bytes.ts'

/** Markdown, with tables; pieces of HTML within it are read as a page is. */
export const readMarkdown: Reader = async (bytes) => ({ blocks: blocksOfMarkdown(textOfBytes(bytes)) })

export function blocksOfMarkdown(text: string): readonly DocumentBlock[] {
  const root = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .parse(text.replace(/^---\n[\s\S]{0,4000}?\n---\n/, ''))
  return root.children.flatMap(blocksOf)
}

function blocksOf(node: RootContent | BlockContent | DefinitionContent): readonly DocumentBlock[] {
  switch (node.type) {
    case 'heading':
      return some({ kind: 'heading', level: node.depth, text: plain(wordsOf(node)) })
    case 'paragraph': {
      const [first, ...rest] = node.children
      const text = plain(node.children.map((child) => (child.type === 'break' ? '\n' : wordsOf(child))).join(''))
      if (first?.type !== 'strong') return some({ kind: 'paragraph', text })
      if (rest.length === 0) return some({ kind: 'heading', level: 7, text })
      const label = wordsOf(first)
      if (/[:.?!;,]\s*$/.test(label) || /^\s*[:.–—-]/.test(wordsOf(rest[0]))) return some({ kind: 'paragraph', text })
      return some({ kind: 'paragraph', text: plain(`${label}\n${text.slice(label.length)}`) })
    }
    case 'list':
      return node.children.flatMap((item) => {
        const [own, ...below] = item.children
        if (!own) return []
        const first = own.type === 'paragraph' ? some({ kind: 'item', text: plain(wordsOf(own)) }) : blocksOf(own)
        return [...first, ...below.flatMap(blocksOf)]
      })
    case 'table': {
      const rows = node.children.map((row) =>
        row.children.map((cell) => plain(cellWords(wordsOf(cell), cell.children))),
      )
      return rows.length > 0 ? [{ kind: 'table', rows }] : []
    }
    case 'blockquote':
      return node.children.flatMap(blocksOf)
    case 'html':
      return blocksOfHtml(node.value)
    case 'code':
      return some({ kind: 'paragraph', text: plain(node.value) })
    default:
      return []
  }
}

/** A cell with `<br>` has several lines. */
function cellWords(words: string, children: readonly { readonly type: string }[]): string {
  return children.some((child) => child.type === 'html') ? words.replace(/<br\s*\/?>/gi, '\n') : words
}

function some<B extends DocumentBlock & { readonly text: string }>(block: B): readonly B[] {
  return block.text === '' ? [] : [block]
}
