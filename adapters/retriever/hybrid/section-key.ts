import type { Passage } from '../../../src/core/passage.ts'

/** The name of a section in whichever language. */
export function sectionKey({ document, section }: Pick<Passage, 'document' | 'section'>): string {
  return `${document}#${section}`
}
