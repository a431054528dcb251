import { describe, expect, it } from 'vitest'
import type { Language } from '../../../src/core/language.ts'
import { loadCountries } from '../../../src/knowledge/countries.ts'
import { helpWished } from '../../../src/skills/check-in/help-wished.ts'
import { intentOf } from '../../../src/skills/check-in/intents.ts'
import { addsToNote, asksWhoReads } from '../../../src/skills/check-in/telling.ts'
import { makeCountryFinder } from '../../../src/understanding/countries-named.ts'

const find = makeCountryFinder(await loadCountries('knowledge/countries.csv'))

function context(language: Language) {
  return { language, today: '2026-11-23', author: { id: 'su-africa', name: 'Ada' } } as const
}

describe('what an officer writes', () => {
  it.each([
    ['rang the kenyans this am, portal is live', 'en'],
    ['Malawi: still waiting on the signature. CSOs annoyed', 'en'],
    ['petit point avec le Sénégal, plan validé', 'fr'],
    ["rien de neuf côté france, ils publient l'auto-évaluation vendredi", 'fr'],
    ['acabo de colgar con Chile, el borrador va en 70%', 'es'],
    ['uruguay al dia con todo. nos pasan la version final el 30', 'es'],
  ] as const)('is a note: %s', (text, language) => {
    expect(intentOf(text, find, context(language))?.wish).toBe('log')
  })

  it.each([
    ['What happens if Kenya is late with its plan, and who decides?', 'en'],
    ['Show me the dates of Kenya, and the rule behind each', 'en'],
    ['Explain to me why Ghana is late, the plan was not published', 'en'],
    ["Explique-moi pourquoi le Bénin est en retard, le plan n'est pas publié", 'fr'],
    ['¿Por qué Chile está atrasado? el plan no se publicó', 'es'],
    ['When is the plan of Kenya due?', 'en'],
    ['I need examples of commitments from Chile, on procurement', 'en'],
  ] as const)('is none: %s', (text, language) => {
    expect(intentOf(text, find, context(language))?.wish).not.toBe('log')
  })

  it.each([
    ['log a check-in', { wish: 'begin-log', country: undefined }],
    ['I want to log a check-in with Kenya', { wish: 'begin-log', country: 'KE' }],
    ['consigner un échange', { wish: 'begin-log', country: undefined }],
    ['je voudrais noter un appel avec le Bénin', { wish: 'begin-log', country: 'BJ' }],
    ['anotar un seguimiento', { wish: 'begin-log', country: undefined }],
    ['brief me on Kenya', { wish: 'brief', country: 'KE' }],
    ['fais-moi le point sur le Bénin', { wish: 'brief', country: 'BJ' }],
    ['ponme al día sobre Chile', { wish: 'brief', country: 'CL' }],
    ['who have we not spoken to this quarter?', { wish: 'radar' }],
    ['¿con quién no hemos hablado este trimestre?', { wish: 'radar' }],
    ['mes promesses', { wish: 'promises' }],
    ['hand over Ghana to su-americas', { wish: 'move', country: 'GH' }],
    ['su-asia-europe covers Kenya from tomorrow until 12 January', { wish: 'cover', country: 'KE' }],
    ["Ghana's new point of contact is Esi, esi@example.org", { wish: 'contact', country: 'GH' }],
    ['plan Kenya for 12 January 10:00', { wish: 'plan', country: 'KE' }],
    ['move the Kenya call to 13 January 11:00', { wish: 'call-move', country: 'KE' }],
    ['reporte l appel avec le Sénégal au 2 décembre', { wish: 'call-move', country: 'SN' }],
    ['cancela la llamada con Chile', { wish: 'call-cancel', country: 'CL' }],
    ['which calls are planned?', { wish: 'calls' }],
  ] as const)('is a wish: %s', (text, wish) => {
    expect(intentOf(text, find, context('en'))).toMatchObject(wish)
  })

  it.each([
    ['the team will publish the calendar by 10 December', true],
    ['prochain appel le 12 janvier', true],
    ['what is due for Kenya?', false],
    ['show me the calendar', false],
    ['brief me on Ghana', false],
  ])('goes into the open draft, or not: %s', (text, adds) => {
    expect(addsToNote(text, find, context('en'))).toBe(adds)
  })

  it.each(['who can read this?', 'qui peut lire cette note ?', '¿Quién puede verla?', 'can the country see it?'])(
    'asks who reads a draft: %s',
    (text) => {
      expect(asksWhoReads(text)).toBe(true)
    },
  )
})

describe('a wish for help in a note', () => {
  const said = (questions: readonly string[], sensitive = false) =>
    helpWished({ questions: [...questions], concerns: [], remarks: [], sensitive })

  it.each([
    'they need a facilitator for the forum',
    "ils ont besoin d'une formation sur les marchés publics",
    'buscan apoyo para redactar dos compromisos',
  ])('is found: %s', (words) => {
    expect(said([words])).toBe(words)
  })

  it('is none where a rule is asked for, and never taken from a sensitive note', () => {
    expect(said(['they asked whether the forum must meet in person'])).toBeUndefined()
    expect(said(['they need a facilitator for the forum'], true)).toBeUndefined()
  })
})
