import { describe, expect, it } from 'vitest'
import { splitQuestion } from '../../src/answering/split-question.ts'

describe('questions in one message', () => {
  it.each([
    [
      'en',
      'When must we publish our next plan, and what if we are late?',
      ['When must we publish our next plan', 'what if we are late?'],
    ],
    [
      'fr',
      'Quand devons-nous publier notre prochain plan, et que se passe-t-il en cas de retard ?',
      ['Quand devons-nous publier notre prochain plan', 'que se passe-t-il en cas de retard ?'],
    ],
    [
      'es',
      '¿Cuándo debemos publicar nuestro próximo plan y qué pasa si llegamos tarde?',
      ['¿Cuándo debemos publicar nuestro próximo plan', 'qué pasa si llegamos tarde?'],
    ],
    ['en', 'How long is a plan? Who reviews it?', ['How long is a plan?', 'Who reviews it?']],
  ] as const)('are told apart (%s): %s', (language, question, parts) => {
    expect(splitQuestion(question, language)).toEqual(parts)
  })

  it.each([
    ['en', 'what happens if our plan comes out late and incomplete?'],
    ['en', 'all good? so the draft of the review about us is out, can we still comment'],
    ['fr', "Qui vérifie les exigences et l'avancement ?"],
    ['es', 'cuánto dura un plan'],
  ] as const)('stay one where one is asked, or the first is a greeting (%s): %s', (language, question) => {
    expect(splitQuestion(question, language)).toEqual([question])
  })
})
