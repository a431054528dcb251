import { describe, expect, it } from 'vitest'
import { type CivilDate, formatDate } from '../../src/core/dates.ts'
import type { Language } from '../../src/core/language.ts'
import type { DocumentBlock } from '../../src/ports/documents.ts'
import { checkDelivery } from '../../src/reviewing/checks/delivery.ts'
import { readPlan } from '../../src/reviewing/read-plan.ts'
import type { ReviewContext } from '../../src/reviewing/remark.ts'

/** Ways of plans to tell the day of handing in; some beside a day that has nothing to do with it. */
const HANDED_IN: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'The Minister will sign the plan and forward it to the Partnership on {day}.',
    'The Support Unit will receive this plan on {day}.',
    'We expect to publish the plan on {day}.',
    'On {day} our fourth action plan goes to OGP.',
    'The final text is due at the Open Government Partnership on {day}.',
    'Handover to the OGP secretariat: {day}.',
    'After a last reading by the Cabinet the plan will be filed with the Partnership on {day}.',
    'The Prime Minister will make the plan public on {day}.',
    'It will be in the hands of the Support Unit by {day}.',
    'The country shares its plan with OGP on {day}.',
  ],
  fr: [
    'La ministre signera le plan et le fera parvenir au Partenariat le {day}.',
    'L’Unité d’appui recevra le présent plan le {day}.',
    'La publication du plan est attendue pour le {day}.',
    'Le {day}, notre quatrième plan d’action sera adressé au PGO.',
    'Le texte final est attendu par le Partenariat pour un gouvernement ouvert le {day}.',
    'Remise au secrétariat du PGO : {day}.',
    'Après une ultime lecture en Conseil des ministres, le plan sera déposé auprès du Partenariat le {day}.',
    'Le Premier ministre rendra le plan public le {day}.',
    'Il sera entre les mains de l’Unité d’appui le {day}.',
    'Le pays communiquera son plan au PGO le {day}.',
  ],
  es: [
    'La ministra firmará el plan y lo hará llegar a la Alianza el {day}.',
    'La Unidad de Apoyo recibirá este plan el {day}.',
    'Se espera publicar el plan el {day}.',
    'El {day} nuestro cuarto plan de acción irá a OGP.',
    'El texto final debe estar en la Alianza para el Gobierno Abierto el {day}.',
    'Traslado a la secretaría de OGP: {day}.',
    'Tras una última lectura en el Gabinete, el plan se consignará ante la Alianza el {day}.',
    'El Primer Ministro dará a conocer el plan el {day}.',
    'Estará en manos de la Unidad de Apoyo el {day}.',
    'El país compartirá su plan con OGP el {day}.',
  ],
}

/** Ways to tell the end of the last plan. */
const ENDED: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'The old plan lapsed on {day}.',
    'The preceding cycle drew to a close on {day}.',
    'Our 2022–2024 plan was in force until {day}.',
    'The prior plan was carried out until {day}.',
    'The last day of the previous plan was {day}.',
    'Implementation of the commitments of 2022 stopped on {day}.',
    'Plan III reached the end of its term on {day}.',
  ],
  fr: [
    'L’ancien plan a expiré le {day}.',
    'Le cycle précédent s’est terminé le {day}.',
    'Notre plan 2022–2024 a été en vigueur jusqu’au {day}.',
    'Le plan antérieur a été exécuté jusqu’au {day}.',
    'Le dernier jour du plan précédent était le {day}.',
    'La mise en œuvre des engagements de 2022 a cessé le {day}.',
    'Le plan III est parvenu à son terme le {day}.',
  ],
  es: [
    'El antiguo plan caducó el {day}.',
    'El ciclo precedente llegó a su fin el {day}.',
    'Nuestro plan 2022–2024 rigió hasta el {day}.',
    'El plan previo se ejecutó hasta el {day}.',
    'El último día del plan anterior fue el {day}.',
    'La ejecución de los compromisos de 2022 cesó el {day}.',
    'El plan III llegó a su término el {day}.',
  ],
}

const AROUND: Readonly<Record<Language, readonly [string, string, string, string, string]>> = {
  en: [
    'National action plan',
    'How this plan was made',
    'The previous plan ended on {day}.',
    'It will be sent to OGP on {day}.',
    'The plan covers the period from {start} to {end}.',
  ],
  fr: [
    'Plan d’action national',
    'Élaboration du plan',
    'Le plan précédent a pris fin le {day}.',
    'Il sera envoyé au PGO le {day}.',
    'Le plan couvre la période du {start} au {end}.',
  ],
  es: [
    'Plan de acción nacional',
    'Cómo se elaboró el plan',
    'El plan anterior terminó el {day}.',
    'Se enviará a OGP el {day}.',
    'El plan abarca del {start} al {end}.',
  ],
}

/** A plan without any is none. */
const COMMITMENTS = [1, 2].flatMap((number) => [
  heading(2, `Commitment ${number}: Publish the records of office ${number}`),
  paragraph('Problem: Records lie in cellars, and nobody can find them in less than a month.'),
  paragraph('Lead: State Archive'),
  paragraph('Milestones: Records of the first year online by March 2027'),
])

const CONTEXT: Omit<ReviewContext, 'language'> = {
  today: '2026-03-02',
  edition: '2022',
  promises: { vague: [], results: { en: [], fr: [], es: [] }, shown: { en: [], fr: [], es: [] } },
  limits: () => undefined,
  earlier: undefined,
  lastPlan: undefined,
}

const LATE = '2026-06-18'
function findingsOf(language: Language, sentences: readonly string[]): readonly string[] {
  const [title, chapter, , , period] = AROUND[language]
  const covered = period
    .replace('{start}', formatDate('2026-07-01', language))
    .replace('{end}', formatDate('2028-06-30', language))
  const blocks = [
    heading(1, title),
    paragraph(covered),
    heading(2, chapter),
    ...sentences.map(paragraph),
    ...COMMITMENTS,
  ]
  const plan = readPlan({ blocks, pages: undefined, language })
  if (!plan) throw new Error('This is no plan.')
  return checkDelivery(plan, { ...CONTEXT, language }).map(({ passage }) => passage.text)
}

const on = (sentence: string, day: CivilDate, language: Language) =>
  sentence.replace('{day}', formatDate(day, language))
const cases = (ways: Readonly<Record<Language, readonly string[]>>) =>
  (['en', 'fr', 'es'] as const).flatMap((language) => ways[language].map((way) => [language, way] as const))

describe('a plan handed in more than twelve months after the last one ended', () => {
  it.each(cases(HANDED_IN))('is seen by its day of handing in (%s): %s', (language, way) => {
    const ended = on(AROUND[language][2], '2025-03-31', language)
    const late = on(way, LATE, language)

    expect(findingsOf(language, [ended, late])).toEqual([late])
    expect(findingsOf(language, [ended, on(way, '2026-03-20', language)])).toEqual([])
  })

  it.each(cases(ENDED))('is seen by the end of the last plan (%s): %s', (language, way) => {
    const late = on(AROUND[language][3], LATE, language)

    expect(findingsOf(language, [on(way, '2025-03-31', language), late])).toEqual([late])
    expect(findingsOf(language, [on(way, '2025-12-31', language), late])).toEqual([])
  })

  it('is seen where one sentence tells both days', () => {
    const both = 'The previous plan ended on 31 March 2025, and this one will be sent to OGP on 18 June 2026.'

    expect(findingsOf('en', [both])).toEqual([both])
  })

  it.each([
    ['en', 'Handing in of the plan is foreseen for {day}.'],
    ['en', 'Date of delivery: {day}.'],
    ['fr', 'L’envoi est fixé au {day}.'],
    ['fr', 'Le Gouvernement déposera son plan le {day}.'],
    ['es', 'La entrega está fijada para el {day}.'],
    ['es', 'El Gobierno remitirá el texto el {day}.'],
  ] as const)('is seen where OGP is not named (%s): %s', (language, way) => {
    const ended = on(AROUND[language][2], '2025-03-31', language)
    const late = on(way, LATE, language)

    expect(findingsOf(language, [ended, late])).toEqual([late])
  })

  it('is not seen by the end of a plan long past', () => {
    const sentences = ['Our first plan ended on 31 March 2015.', 'It will be sent to OGP on 18 June 2026.']

    expect(findingsOf('en', sentences)).toEqual([])
  })

  it('is not seen by the end of the work on the new one', () => {
    const sentences = ['The drafting of the plan ended on 31 March 2025.', 'It will be sent to OGP on 18 June 2026.']

    expect(findingsOf('en', sentences)).toEqual([])
  })

  it.each([
    ['en', 'Anyone can send ideas until 18 June 2026.'],
    ['en', 'The draft of the plan will be presented at the forum on 18 June 2026.'],
    ['en', 'The report on the plan will be sent to OGP on 30 September 2027.'],
    ['en', 'Comments on the plan were published on 18 June 2026.'],
    ['en', 'Norland presented its bid for the chair of OGP and hosted its summit on 18 June 2026.'],
    ['fr', 'Le rapport d’autoévaluation sera transmis au PGO le 30 septembre 2027.'],
    ['fr', 'L’atelier sur le plan, ouvert au public, a été annoncé pour le 18 juin 2026.'],
    ['es', 'El informe de autoevaluación del plan se enviará a OGP el 30 de septiembre de 2027.'],
    ['es', 'La minuta de la reunión sobre el plan se publicó el 18 de junio de 2026.'],
  ] as const)('is not seen in a day of something else (%s): %s', (language, sentence) => {
    const ended = on(AROUND[language][2], '2025-03-31', language)

    expect(findingsOf(language, [ended, sentence])).toEqual([])
  })
})

function heading(level: number, text: string): DocumentBlock {
  return { kind: 'heading', level, text }
}

function paragraph(text: string): DocumentBlock {
  return { kind: 'paragraph', text }
}
