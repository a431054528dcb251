import { Document } from '@langchain/core/documents'
import snowball from 'snowball-stemmers'
import { makeBreathe } from '../../adapters/retriever/hybrid/breathe.ts'
import { openHybridRetriever } from '../../adapters/retriever/hybrid/index.ts'
import { openCollection } from '../../adapters/retriever/hybrid/open-collection.ts'
import { STOP_WORDS } from '../../adapters/retriever/hybrid/stop-words.ts'
import { LANGUAGES, type Language } from '../../src/core/language.ts'
import type { Passage } from '../../src/core/passage.ts'
import type { Learned } from '../../src/open-desk.ts'

/** Searches, and returns ids of passages, best first. */
export type Search = (question: string, language: Language, limit: number) => Promise<readonly string[]>

export interface Setting {
  readonly passages: readonly Passage[]
  readonly learned: Learned
}

export type Open = (setting: Setting) => Promise<Search>

const log = { info: () => {}, warn: () => {}, error: () => {} }

/**
 * Every system gets the same passages with the same fields (title, heading, typical questions, text), and searches
 * those in the language of the question.
 */
export const SYSTEMS: Readonly<Record<string, Open>> = {
  'Countrydesk hybrid': async ({ passages, learned }) => {
    const glossary = [...learned.glossary, ...learned.synonyms]
    const retriever = await openHybridRetriever({ passages, glossary, parallel: learned.passages, log })
    return async (question, language, limit) => {
      const { found } = await retriever.search({ question, language, earlierQuestions: [], limit })
      return found.map(({ passage }) => passage.id)
    }
  },

  'MiniSearch default': async ({ passages }) => {
    const { default: MiniSearch } = await import('minisearch')
    return byLanguage(passages, async (own) => {
      const index = new MiniSearch({ fields: FIELDS })
      await index.addAllAsync(own.map(fieldsOf))
      return async (question, limit) =>
        index
          .search(question)
          .slice(0, limit)
          .map(({ id }) => String(id))
    })
  },

  'MiniSearch stem+stop': async ({ passages }) => {
    const { default: MiniSearch } = await import('minisearch')
    return byLanguage(passages, async (own, language) => {
      const stemmer = snowball.newStemmer({ en: 'english', fr: 'french', es: 'spanish' }[language])
      const index = new MiniSearch({
        fields: FIELDS,
        processTerm: (term) => {
          const word = term.toLowerCase()
          return STOP_WORDS[language].has(word) ? null : stemmer.stem(word)
        },
      })
      await index.addAllAsync(own.map(fieldsOf))
      return async (question, limit) =>
        index
          .search(question)
          .slice(0, limit)
          .map(({ id }) => String(id))
    })
  },

  Orama: async ({ passages }) => {
    const { create, insertMultiple, search } = await import('@orama/orama')
    return byLanguage(passages, async (own, language) => {
      const schema = { title: 'string', heading: 'string', questions: 'string', text: 'string' } as const
      const name = ({ en: 'english', fr: 'french', es: 'spanish' } as const)[language]
      const database = create({ schema, language: name })
      await insertMultiple(database, own.map(fieldsOf))
      return async (question, limit) => {
        const { hits } = await search(database, { term: question, limit })
        return hits.map(({ id }) => id)
      }
    })
  },

  'MemoryVectorStore, local vectors': async ({ passages, learned }) => {
    const { MemoryVectorStore } = await import('@langchain/classic/vectorstores/memory')
    const glossary = [...learned.glossary, ...learned.synonyms]
    const collection = await openCollection({ passages, glossary, parallel: [], log }, makeBreathe())
    const { embeddings } = collection.meaning
    return byLanguage(passages, async (own) => {
      const store = new MemoryVectorStore(embeddings)
      const texts = own.map((passage) => Object.values(fieldsOf(passage)).slice(1).join('\n'))
      const documents = own.map(({ id }) => new Document({ pageContent: '', metadata: { id } }))
      await store.addVectors(await embeddings.embedDocuments(texts), documents)
      return async (question, limit) =>
        (await store.similaritySearch(question, limit)).map(({ metadata }) => String(metadata.id))
    })
  },
}

const FIELDS = ['title', 'heading', 'questions', 'text']

function fieldsOf({ id, documentTitle, sectionTitle, questions, text }: Passage) {
  return { id, title: documentTitle, heading: sectionTitle, questions: questions.join('\n'), text }
}

async function byLanguage(
  passages: readonly Passage[],
  open: (
    own: readonly Passage[],
    language: Language,
  ) => Promise<(question: string, limit: number) => Promise<string[]>>,
): Promise<Search> {
  const searches = new Map<Language, (question: string, limit: number) => Promise<string[]>>()
  for (const language of LANGUAGES) {
    const own = passages.filter((passage) => passage.language === language)
    searches.set(language, await open(own, language))
  }
  return async (question, language, limit) => (await searches.get(language)?.(question, limit)) ?? []
}
