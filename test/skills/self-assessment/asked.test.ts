import { describe, expect, it } from 'vitest'
import { askedFor, asksMidterm, speaksOfIt } from '../../../src/skills/self-assessment/asked.ts'

describe('what people want of a self-assessment', () => {
  it.each([
    ['Prepare the outline of our self-assessment', 'outline'],
    ['we need a template filled for the self assesment', 'outline'],
    ['help me write the self-assessment report', 'outline'],
    ['self-assessment outline for Ghana', 'outline'],
    ['préparer la trame de notre auto-évaluation', 'outline'],
    ['Aidez-nous à rédiger le rapport d’auto-évaluation', 'outline'],
    ['trame d’auto évaluation', 'outline'],
    ['Preparar el esquema de nuestra autoevaluación', 'outline'],
    ['ayúdenos a redactar la autoevaluacion', 'outline'],
    ['please check our self-assessment', 'check'],
    ['relire notre auto-évaluation svp', 'check'],
    ['revise nuestro informe de autoevaluación', 'check'],
    ['self-assessment report', 'menu'],
    ['auto-évaluation', 'menu'],
    ['informe de autoevaluación', 'menu'],
  ])('"%s" is %s', (words, asked) => {
    expect(askedFor(words)).toBe(asked)
  })

  it.each([
    'What should a self-assessment contain?',
    'Is the self-assessment report mandatory?',
    'Self-assessment?',
    'When is our self-assessment due?',
    'aide pour le rapport d’auto-évaluation, à qui demander ?',
    'ayuda para el informe de autoevaluación a quién pedir',
    'Comment présenter une auto-évaluation ?',
    '¿Hay que consultar la autoevaluación?',
  ])('"%s" is a question for the guidance', (words) => {
    expect(askedFor(words)).toBeUndefined()
  })

  it('a file is known by its name, and a midterm report by its words', () => {
    expect(speaksOfIt('Ghana_self-assessment_final.docx')).toBe(true)
    expect(speaksOfIt('rapport autoévaluation.pdf')).toBe(true)
    expect(speaksOfIt('NAP-2023-2027.docx')).toBe(false)
    expect(asksMidterm('trame de l’auto-évaluation à mi-parcours')).toBe(true)
  })
})
