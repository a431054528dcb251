import type { OutsideSource } from '../core/passage.ts'
import type { Library, LibraryDocument } from '../ports/library.ts'
import type { Country } from './countries.ts'
import type { Knowledge, LoadedDocument } from './load.ts'

/** The guidance as documents to read, in the order of the folders. */
export function libraryOf(knowledge: Knowledge, countries: readonly Country[]): Library {
  return {
    documents: knowledge.documents.map(documentOf),
    countries: countries.map(({ code, names }) => ({ code, names })),
  }
}

function documentOf({ place, document }: LoadedDocument): LibraryDocument {
  const front = document.frontMatter
  const title = front?.title ?? document.title ?? place.id
  const status = front?.status ?? 'UNSTATED'
  const all: readonly OutsideSource[] = (front?.sources ?? []).map(({ key, title: name, url, era }) => ({
    key,
    title: name,
    url,
    era,
  }))
  return {
    id: front?.id ?? place.id,
    language: front?.language ?? place.language,
    topic: place.topic,
    title,
    edition: front?.edition ?? '',
    validFrom: front?.valid_from,
    validUntil: front?.valid_until,
    supersedes: front?.supersedes,
    status,
    reviewedOn: front?.reviewed_on,
    reviewBy: front?.review_by,
    sections: document.sections
      .filter((section) => section.paragraphs.length > 0)
      .map((section) => ({
        anchor: section.anchor,
        title: section.heading || title,
        status: section.notes?.status ?? status,
        sources: all.filter((source) => section.notes?.sources?.includes(source.key) ?? true),
        paragraphs: section.paragraphs,
      })),
  }
}
