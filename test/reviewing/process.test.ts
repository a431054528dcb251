import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/core/language.ts'
import { mayTell, STEPS, surelyTold } from '../../src/reviewing/checks/process-parts.ts'
import { foldedInPlace } from '../../src/reviewing/plan-dates.ts'
import { PROCESS_SENTENCES } from './process-sentences.ts'

const SITE = 'https://opengov.example'
const PARTS = [...STEPS, 'response'] as const
const folded = (sentence: string) => foldedInPlace(sentence.replaceAll('{site}', SITE))
const toldBy = (sentence: string) => surelyTold(folded(sentence))

describe.each(LANGUAGES)('what a sentence on the making of a plan tells (%s)', (language) => {
  const sentences = PROCESS_SENTENCES[language]

  it.each(PARTS)('is known of each way to tell of %s', (part) => {
    expect(sentences[part].filter((sentence) => !toldBy(sentence).includes(part))).toEqual([])
  })

  it.each(STEPS)('is not taken for %s in nine of ten chapters without it', (step) => {
    const chapters = sentences[step].map((_, at) =>
      PARTS.filter((part) => part !== step).map((part) => sentences[part][at % sentences[part].length] ?? ''),
    )

    const mistaken = chapters.filter((chapter) => chapter.some((sentence) => toldBy(sentence).includes(step)))

    expect(mistaken.length).toBeLessThanOrEqual(1)
  })
})

describe('a sentence on something else', () => {
  it.each([
    'The plan was drafted in English.',
    'Une traduction en anglais du présent plan est jointe.',
    'Submission to OGP is planned for 3 May 2026.',
    'El plan de acción anterior terminó el 3 de mayo de 2024.',
    'Minutes and contributions are filed in a public repository at https://opengov.example/files.',
    'Water pipes in the capital are older than the republic.',
  ])('tells no step: %s', (sentence) => {
    expect(toldBy(sentence).filter((part) => part !== 'repository')).toEqual([])
  })

  it('may be any step that its words come near to', () => {
    const sentence = folded('The council took its time.')

    expect(surelyTold(sentence)).toEqual([])
    expect(STEPS.filter((step) => mayTell(sentence, step))).toEqual(['forum'])
  })
})
