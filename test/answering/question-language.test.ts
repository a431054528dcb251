import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageOfQuestion } from '../../src/answering/question-language.ts'
import { weighWords } from '../../src/answering/word-weights.ts'
import { passage } from './passage.ts'

const { counts: vocabulary } = weighWords([
  passage({ language: 'en', text: 'The deadline for the action plan. Commitments and self-assessment report status.' }),
  passage({ language: 'fr', text: "L'échéance du plan d'action. Engagements et rapport d'auto-évaluation, niveaux." }),
  passage({
    language: 'es',
    text: 'El plazo del plan de acción. Compromisos e informe de autoevaluación, requisitos.',
  }),
])

describe('language of a question', () => {
  it.each([
    ['what hapens if our plan is late', 'en'],
    ['deadline self assesment', 'en'],
    ['Un PAN dure combien de temps', 'fr'],
    ['c koi un engagement', 'fr'],
    ['echeance auto evaluation', 'fr'],
    ['q pasa si llega tarde', 'es'],
    ['plazo autoevaluacion', 'es'],
    ['¿PAN?', 'es'],
    ['Do the reglas of the MSF have to be public?', 'en'],
    ['¿El deadline ya paso, quién puede dar extension?', 'es'],
  ] as const)('hears "%s" as %s', (question, language) => {
    expect(languageOfQuestion(question, { vocabulary })).toEqual({ language })
  })

  it.each([
    ['Quando devemos publicar o nosso próximo plano de ação?', 'pt'],
    ['Wann müssen wir unseren nächsten Plan veröffentlichen?', 'de'],
    ['Quando dobbiamo pubblicare il nostro prossimo piano?', 'it'],
    ['متى يجب أن ننشر خطتنا القادمة؟', 'ar'],
    ['Когда мы должны опубликовать следующий план?', 'ru'],
    ['როდის უნდა გამოვაქვეყნოთ გეგმა?', 'ka'],
    ['Nini kitatokea kama mpango wetu utachelewa?', 'sw'],
    ['Kailan dapat naming i-publish ang susunod naming plano?', 'tl'],
    ['Kada moramo objaviti sledeći akcioni plan?', 'sh'],
    ['Kdy musíme zveřejnit další akční plán?', 'cs'],
    ['Hvornår skal vi offentliggøre vores næste handlingsplan?', 'da'],
    ['När måste vi publicera vår nästa handlingsplan?', 'sv'],
    ['Millal peame avaldama järgmise tegevuskava?', 'et'],
    ['Kad mums jāpublicē nākamais rīcības plāns?', 'lv'],
    ['Kada turime paskelbti kitą veiksmų planą?', 'lt'],
    ['அடுத்த திட்டத்தை எப்போது வெளியிட வேண்டும்?', 'und'],
  ])('says that "%s" is in a language we do not speak', (question, unsupported) => {
    expect(languageOfQuestion(question, { preferred: 'fr', vocabulary })).toEqual({ language: 'fr', unsupported })
  })

  it('hears no language in the letters of a case number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^SR-[0-9A-Z]{5}[0-9]$/), (number) => {
        expect(languageOfQuestion(number, { preferred: 'es', vocabulary }).language).toBe('es')
        expect(languageOfQuestion(`what about ${number}?`, { vocabulary }).language).toBe('en')
      }),
    )
  })

  it('follows the conversation, then the person, where the words say nothing', () => {
    expect(languageOfQuestion('IRM 2024', { preferred: 'es' }).language).toBe('es')
    expect(languageOfQuestion('IRM 2024', { preferred: 'es', conversation: 'fr' }).language).toBe('fr')
    expect(languageOfQuestion('👍', {}).language).toBe('en')
  })
})
