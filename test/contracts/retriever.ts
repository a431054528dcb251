import { beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '../../src/core/language.ts'
import type { Passage } from '../../src/core/passage.ts'
import type { Retriever, SearchResult } from '../../src/ports/retriever.ts'
import { samplePassage, TOWN } from '../support/sample-passages.ts'

/** What everything that finds passages owes to whoever answers with them. */
export function retrieverContract(open: (passages: readonly Passage[]) => Promise<Retriever>): void {
  describe('retriever', () => {
    let town: Retriever
    const ask = (question: string, language: Language, more: object = {}): Promise<SearchResult> =>
      town.search({ question, language, earlierQuestions: [], limit: 10, ...more })
    const firstFor = async (question: string, language: Language): Promise<string | undefined> =>
      (await ask(question, language)).found[0]?.passage.id

    beforeAll(async () => {
      town = await open(TOWN)
    })

    test.each<[string, Language, string]>([
      ['what does it cost to moor', 'en', 'harbour#rule.en'],
      ['when do they light the lamp?', 'en', 'lighthouse#rule.en'],
      ['à quelle heure ouvre le marché aux poissons', 'fr', 'market#rule.fr'],
      ['¿cuándo se enciende la lámpara?', 'es', 'lighthouse#rule.es'],
    ])('%s (%s) finds %s first', async (question, language, id) => {
      expect(await firstFor(question, language)).toBe(id)
    })

    test.each<[string, Language, string]>([
      ['when is teh lihgthouse lampp lit', 'en', 'lighthouse#rule.en'],
      ['HEURES D OUVERTURE DU MARCHE', 'fr', 'market#rule.fr'],
      ['publicacion del horario del tranbordador', 'es', 'ferry#rule.es'],
      ['lampara encendida con neibla', 'es', 'lighthouse#rule.es'],
    ])('typing errors, capitals and missing accents do not matter: %s', async (question, language, id) => {
      expect(await firstFor(question, language)).toBe(id)
    })

    test('a section stands once, in the language of the asker when it exists there', async () => {
      for (const language of ['en', 'fr', 'es'] as const) {
        const { found } = await ask('port puerto harbour ferry lampe lamp pilote', language)

        const sections = found.map(({ passage }) => passage.document)
        expect(new Set(sections).size).toBe(sections.length)
        for (const { passage } of found) {
          const own = TOWN.some((other) => other.document === passage.document && other.language === language)
          if (own) expect(passage.language).toBe(language)
        }
      }
    })

    test('a section that exists in another language only is found in that language', async () => {
      expect(await firstFor('training of pilots', 'en')).toBe('pilots#rule.fr')
      expect(await firstFor('la formación de los pilotos', 'es')).toBe('pilots#rule.fr')
      expect((await ask('training of pilots', 'en')).signals.foreign).toBe(1)
    })

    test('the best come first, and never more than asked for', async () => {
      const { found } = await ask('harbour lamp fish', 'en', { limit: 2 })

      expect(found).toHaveLength(2)
      expect(found[0]?.score).toBeGreaterThanOrEqual(found[1]?.score ?? 0)
    })

    test('a question that leans on the talk before finds through it', async () => {
      const { found } = await ask('and on holidays?', 'en', {
        earlierQuestions: ['when does the lamp of the lighthouse burn', 'when does the fish market open', 'thanks'],
        lastAnswer: 'The fish market opens at six and closes when the fish is sold.',
      })

      expect(found[0]?.passage.document).toBe('market')
    })

    test.each([
      ['nothing', ''],
      ['blanks', ' \n\t '],
      ['signs', '??? !!! --- …'],
      ['control and invisible characters', '\u0000\u0007\u200b\u202e\ufeff'],
      ['half a character', '\ud83d harbour \udc00'],
      ['names of object members', '__proto__ constructor toString hasOwnProperty'],
      ['a very long line', 'harbour '.repeat(20_000)],
      ['one endless word', 'x'.repeat(100_000)],
      ['another script', '港口什么时候开放'],
    ])('%s is a question like any other', async (_, question) => {
      const { found, signals } = await ask(question, 'en')

      for (const { score } of found) expect(score).toBeGreaterThan(0)
      for (const value of Object.values(signals)) expect(Number.isFinite(value)).toBe(true)
    })

    test('what the collection knows nothing about gives weaker signs than what it tells', async () => {
      const told = (await ask('when does the fish market open', 'en')).signals
      const untold = (await ask('which orchestra plays Mahler tonight', 'en')).signals

      for (const name of ['text', 'grams', 'single', 'meaning', 'coverage']) {
        expect(untold[name] ?? 0).toBeLessThan(told[name] ?? 0)
      }
      expect(untold.unknown ?? 0).toBeGreaterThan(0.5)
      expect(told.unknown).toBe(0)
    })

    test('an empty collection finds nothing', async () => {
      const empty = await open([])

      const { found } = await empty.search({ question: 'harbour', language: 'fr', earlierQuestions: [], limit: 3 })

      expect(found).toEqual([])
    })

    test('plain documents without headings and questions are found by their text, under a shared title', async () => {
      const plain = ['The bakery sells rye bread.', 'The smith mends anchors.', 'The school teaches sailing.'].map(
        (text, number) =>
          samplePassage({ document: `page-${number}`, text, documentTitle: 'Town', sectionTitle: 'Town' }),
      )
      const retriever = await open(plain)

      const { found } = await retriever.search({
        question: 'who in town mends an anchor',
        language: 'en',
        earlierQuestions: [],
        limit: 1,
      })

      expect(found[0]?.passage.document).toBe('page-1')
    })
  })
}
