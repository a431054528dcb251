import { describe, expect, it } from 'vitest'
import { type Matter, matterOf } from '../../src/conversing/matter.ts'
import { loadCountries } from '../../src/knowledge/countries.ts'
import { makeCountryFinder } from '../../src/understanding/countries-named.ts'

const find = makeCountryFinder(await loadCountries('knowledge/countries.csv'))
const ofGhana = { ownCountry: 'GH', find }

describe('a person confirms what a model writes on', () => {
  it.each<[Matter, string]>([
    ['breach', 'Did we act contrary to process?'],
    ['breach', 'Are we in breach if the plan has no forum?'],
    ['breach', 'When does a country become inactive?'],
    ['breach', 'Avons-nous agi contrairement au processus ?'],
    ['breach', 'Est-ce un manquement si le forum ne se réunit pas ?'],
    ['breach', '¿Actuamos de forma contraria al proceso?'],
    ['breach', '¿Es un incumplimiento no publicar el plan?'],
    ['extension', 'Can we get an extension?'],
    ['extension', 'Could you give us more time for the plan?'],
    ['extension', 'Peut-on prolonger le délai ?'],
    ['extension', 'Pouvons-nous reporter la remise du plan ?'],
    ['extension', '¿Podemos pedir una prórroga?'],
    ['extension', '¿Se puede ampliar el plazo?'],
    ['dispute', 'We disagree with the IRM, what can we do?'],
    ['dispute', 'How do we appeal against a letter?'],
    ['dispute', 'Nous voulons déposer une plainte, comment faire ?'],
    ['dispute', 'Peut-on contester l’évaluation ?'],
    ['dispute', '¿Cómo presentamos una queja?'],
    ['dispute', 'Hay un desacuerdo con la sociedad civil, ¿quién decide?'],
    ['third-country', 'Did Kenya publish its plan?'],
    ['third-country', 'Que fait la Côte d’Ivoire de son plan ?'],
    ['third-country', '¿Qué hizo Chile con su plan?'],
  ])('%s: %s', (matter, question) => {
    expect(matterOf(question, ofGhana)).toBe(matter)
  })

  it.each([
    'What are the minimum requirements for co-creation?',
    'What happens if our plan of Ghana is late?',
    'Who reports on our plan?',
    'What makes a strong commitment?',
    'How many members does the forum need?',
    'Comment rédiger un bon engagement ?',
    'Qui rend compte du plan ?',
    'Quand le rapport est-il publié ?',
    '¿Cuántos compromisos debe tener un plan?',
    '¿Qué objetivos debe tener un compromiso?',
  ])('but not on: %s', (question) => {
    expect(matterOf(question, ofGhana)).toBeUndefined()
  })

  it('to a guest every country is another one', () => {
    expect(matterOf('When is the plan of Ghana due?', { ownCountry: undefined, find })).toBe('third-country')
  })
})
