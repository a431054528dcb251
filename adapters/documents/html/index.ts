import { parseHTML } from 'linkedom'
import type { DocumentBlock } from '../../../src/ports/documents.ts'
import type { Reader } from '../reading.ts'
import { textOfBytes } from '../text-of-bytes.ts'
import { blocksOfTree } from './blocks-of-tree.ts'

/** A saved page. Scripts are text that is skipped; nothing is run and nothing is fetched. */
export const readHtml: Reader = async (bytes) => ({ blocks: blocksOfHtml(textOfBytes(bytes)) })

/** The blocks of a page, or of what Word's text was turned into. */
export function blocksOfHtml(html: string): readonly DocumentBlock[] {
  const { document } = parseHTML(/<body\b/i.test(html) ? html : `<html><body>${html}</body></html>`)
  return blocksOfTree(document.body ?? document.documentElement)
}
