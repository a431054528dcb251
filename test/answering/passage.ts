import type { Passage } from '../../src/core/passage.ts'

/** A passage of a fictional guide; give what the test is about. */
export function passage(given: Partial<Passage> = {}): Passage {
  const { document = 'guide', section = 'section', language = 'en' } = given
  return {
    id: `${document}#${section}.${language}`,
    document,
    section,
    language,
    topic: 'topic',
    documentTitle: 'Guide',
    sectionTitle: 'Section',
    questions: [],
    summary: undefined,
    text: 'A plan lasts two years. It is published online.',
    edition: '2022',
    validFrom: '2022-01-01',
    validUntil: undefined,
    status: 'SOLID',
    sources: [{ key: 'S', title: 'A source', url: 'https://example.org/source', era: undefined }],
    reviewedOn: '2026-11-23',
    file: 'guide.en.md',
    line: 1,
    ...given,
  }
}
