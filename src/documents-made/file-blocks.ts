import type { Block } from '../core/reply.ts'
import type { MadeDocument } from './made-document.ts'
import { toHtml } from './to-html.ts'

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The document as a Word file. Its writer is loaded with the first one: it is large, and most never ask for one. */
export async function wordFile(made: MadeDocument): Promise<Uint8Array> {
  const { toDocx } = await import('./to-docx.ts')
  return toDocx(made)
}

/** The document as a Word file to go on writing in, and as a page to read anywhere. `name` has no ending. */
export async function fileBlocks(name: string, made: MadeDocument): Promise<readonly Block[]> {
  const file = (ending: string, mediaType: string, content: Uint8Array | string): Block => ({
    kind: 'file',
    name: `${name}.${ending}`,
    mediaType,
    base64: Buffer.from(content).toString('base64'),
  })
  return [file('docx', DOCX, await wordFile(made)), file('html', 'text/html', toHtml(made))]
}
