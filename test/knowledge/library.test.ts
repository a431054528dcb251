import { describe, expect, it } from 'vitest'
import { libraryOf } from '../../src/knowledge/library.ts'
import { learn } from '../../src/open-desk.ts'

const { knowledge, countries } = await learn({ knowledgeFolder: 'knowledge' })
const library = libraryOf(knowledge, countries)

describe('the library', () => {
  it('holds the section of every passage that can be cited', () => {
    const sections = new Set(
      library.documents.flatMap(({ id, language, sections }) =>
        sections.map(({ anchor }) => `${id}#${anchor}.${language}`),
      ),
    )
    const missing = knowledge.passages.filter(
      ({ document, section, language }) => !sections.has(`${document}#${section}.${language}`),
    )

    expect(missing.map(({ id }) => id)).toEqual([])
  })

  it('names as superseded only documents that it holds', () => {
    const ids = new Set(library.documents.map(({ id }) => id))
    const strangers = library.documents.filter(({ supersedes }) => supersedes !== undefined && !ids.has(supersedes))

    expect(strangers.map(({ id, supersedes }) => `${id} supersedes ${supersedes}`)).toEqual([])
  })
})
