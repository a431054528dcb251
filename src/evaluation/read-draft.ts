import { readDocx } from '../../adapters/documents/docx/index.ts'
import { readHtml } from '../../adapters/documents/html/index.ts'
import { readMarkdown } from '../../adapters/documents/markdown/index.ts'
import { readOdt } from '../../adapters/documents/odt/index.ts'
import { readPdf } from '../../adapters/documents/pdf/index.ts'
import type { Reader, Reading } from '../../adapters/documents/reading.ts'
import { readText } from '../../adapters/documents/text/index.ts'
import type { DraftToReview } from './review-draft.ts'

const READERS: Readonly<Record<DraftToReview['format'], Reader>> = {
  docx: readDocx,
  pdf: readPdf,
  odt: readOdt,
  html: readHtml,
  md: readMarkdown,
  txt: readText,
}

/** Reads a draft of ours without the thread that guards the desk against files of others. */
export function readDraft(format: DraftToReview['format'], bytes: Uint8Array): Promise<Reading> {
  return READERS[format](bytes)
}
