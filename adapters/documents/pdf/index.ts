import { getDocumentProxy } from 'unpdf'
import type { DocumentBlock } from '../../../src/ports/documents.ts'
import { MOST_PAGES } from '../limits.ts'
import { type Reader, Refused } from '../reading.ts'
import { blocksOfPages } from './blocks-of-pages.ts'
import { type Line, linesOf, type Run } from './lines.ts'

/** Fewer letters than this on a page mean that the page is a picture. */
const LEAST_LETTERS = 20

/** PDF: where words stand on the page tells lines, headings and tables. Its scripts are never run. */
export const readPdf: Reader = async (bytes) => {
  const document = await open(bytes)
  try {
    if (document.numPages > MOST_PAGES) throw new Refused('too-long')
    const pages: (readonly Line[])[] = []
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const { items } = await page.getTextContent()
      pages.push(linesOf(items.flatMap((item) => ('str' in item ? runOf(item) : []))))
      page.cleanup()
    }
    const letters = pages.flat().reduce((sum, line) => sum + line.text.replace(/\P{L}/gu, '').length, 0)
    if (letters < LEAST_LETTERS * document.numPages) throw new Refused('scan-without-text')
    const blocks: readonly DocumentBlock[] = blocksOfPages(pages)
    return { blocks, pages: document.numPages }
  } finally {
    await document.loadingTask.destroy()
  }
}

async function open(bytes: Uint8Array): ReturnType<typeof getDocumentProxy> {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0, stopAtErrors: false })
  } catch (error) {
    throw new Refused(error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken')
  }
}

interface TextItem {
  readonly str: string
  readonly transform: readonly unknown[]
  readonly width: number
  readonly height: number
  readonly fontName: string
}

function runOf({ str, transform, width, height, fontName }: TextItem): readonly Run[] {
  const [, , c, d, x, y] = transform.map(Number)
  if (str.trim() === '' || x === undefined || y === undefined) return []
  const size = Math.hypot(c ?? 0, d ?? 0) || height
  return [{ text: str, x, y, width, size, font: fontName }]
}
