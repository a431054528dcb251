import type { Language } from '../core/language.ts'
import type { OutsideSource, Passage } from '../core/passage.ts'
import type { ReadDocument, ReadSection } from './read-document.ts'

/** Longest section that is found and shown as a whole, in words; a longer one becomes several passages. */
const WHOLE_SECTION = 230
const PART = 150
const LEAST_PART = 60

export interface DocumentPlace {
  readonly file: string
  /** Id for documents that do not name theirs. */
  readonly id: string
  readonly topic: string
  readonly language: Language
}

/** The passages of one document. */
export function passagesOf(document: ReadDocument, place: DocumentPlace): readonly Passage[] {
  const front = document.frontMatter
  const id = front?.id ?? place.id
  const language = front?.language ?? place.language
  const title = front?.title ?? document.title ?? id
  const sources = new Map<string, OutsideSource>(
    front?.sources.map(({ key, title, url, era }) => [key, { key, title, url, era }]),
  )
  return document.sections.flatMap((section) => {
    const named = section.notes?.sources?.flatMap((key) => sources.get(key) ?? [])
    return partsOf(section).map((text, part) => ({
      id: `${id}#${section.anchor}.${language}${part === 0 ? '' : `~${part + 1}`}`,
      document: id,
      section: section.anchor,
      language,
      topic: place.topic,
      documentTitle: title,
      sectionTitle: section.heading || title,
      questions: section.notes?.questions ?? [],
      summary: part === 0 ? section.summary : undefined,
      text,
      edition: section.notes?.edition ?? front?.edition ?? '',
      validFrom: section.notes?.valid_from ?? front?.valid_from,
      validUntil:
        section.notes?.valid_until === undefined ? front?.valid_until : (section.notes.valid_until ?? undefined),
      status: section.notes?.status ?? front?.status ?? 'UNSTATED',
      sources: named && named.length > 0 ? named : [...sources.values()],
      reviewedOn: front?.reviewed_on,
      file: place.file,
      line: section.line,
    }))
  })
}

/** The text of a section, whole when it is short, else cut at the ends of paragraphs and sentences. */
function partsOf(section: ReadSection): string[] {
  if (section.paragraphs.length === 0) return []
  const whole = section.paragraphs.join('\n\n')
  if (countWords(whole) <= WHOLE_SECTION) return [whole]
  const parts: string[] = []
  let open: string[] = []
  let words = 0
  for (const piece of section.paragraphs.flatMap(piecesOf)) {
    const length = countWords(piece)
    if (words >= LEAST_PART && words + length > PART) {
      parts.push(open.join('\n\n'))
      open = []
      words = 0
    }
    open.push(piece)
    words += length
  }
  const last = open.join('\n\n')
  if (words < LEAST_PART && parts.length > 0) parts[parts.length - 1] += `\n\n${last}`
  else parts.push(last)
  return parts
}

function piecesOf(paragraph: string): string[] {
  if (countWords(paragraph) <= PART) return [paragraph]
  const sentences = paragraph.match(/[^.!?\n]+(?:[.!?]+["»”)]*\s*|\n|$)/g) ?? [paragraph]
  const pieces: string[] = []
  let open = ''
  for (const sentence of sentences) {
    if (open && countWords(open) + countWords(sentence) > PART) {
      pieces.push(open.trim())
      open = ''
    }
    open += sentence
  }
  return open.trim() ? [...pieces, open.trim()] : pieces
}

function countWords(text: string): number {
  return text.split(/\s+/).length
}
