import type { Language } from '../../src/core/language.ts'
import type { Passage } from '../../src/core/passage.ts'

/** A passage with what a test names, and plain values for the rest. */
export function samplePassage(named: Partial<Passage> & { readonly document: string; readonly text: string }): Passage {
  const { document, section = 'start', language = 'en' } = named
  return {
    id: `${document}#${section}.${language}`,
    section,
    language,
    topic: 'samples',
    documentTitle: document,
    sectionTitle: document,
    questions: [],
    summary: undefined,
    edition: '',
    validFrom: undefined,
    validUntil: undefined,
    status: 'SOLID',
    sources: [],
    reviewedOn: undefined,
    file: `${document}.md`,
    line: 1,
    ...named,
  }
}

type Written = readonly [title: string, heading: string, question: string, text: string]

const WRITTEN: Readonly<Record<string, Readonly<Partial<Record<Language, Written>>>>> = {
  harbour: {
    en: [
      'Harbour rules',
      'Mooring fee',
      'How much do we pay to moor a boat?',
      'A boat pays nine coins for each night in the harbour. The harbour master collects the fee in the morning.',
    ],
    fr: [
      'Règlement du port',
      "Droit d'amarrage",
      'Combien coûte une nuit au port ?',
      'Un bateau paie neuf pièces pour chaque nuit au port. Le capitaine du port perçoit le droit le matin.',
    ],
    es: [
      'Reglamento del puerto',
      'Tarifa de amarre',
      '¿Cuánto cuesta una noche en el puerto?',
      'Un barco paga nueve monedas por cada noche en el puerto. El capitán del puerto cobra la tarifa por la mañana.',
    ],
  },
  lighthouse: {
    en: [
      'Lighthouse',
      'When the lamp is lit',
      'When does the lamp burn?',
      'The keeper lights the lamp of the lighthouse at dusk. In fog the lamp burns during the day as well.',
    ],
    fr: [
      'Phare',
      'Quand la lampe est allumée',
      'À quelle heure brûle la lampe ?',
      'Le gardien allume la lampe du phare au crépuscule. Par brouillard, la lampe brûle aussi le jour.',
    ],
    es: [
      'Faro',
      'Cuándo se enciende la lámpara',
      '¿Cuándo arde la lámpara?',
      'El guardián enciende la lámpara del faro al anochecer. Con niebla, la lámpara arde también de día.',
    ],
  },
  market: {
    en: [
      'Fish market',
      'Opening hours',
      'What time does the fish market open?',
      'The fish market opens at six and closes when the fish is sold. On holidays it stays closed.',
    ],
    fr: [
      'Marché aux poissons',
      "Heures d'ouverture",
      'Quand ouvre le marché ?',
      'Le marché aux poissons ouvre à six heures et ferme quand le poisson est vendu. Les jours fériés, il reste fermé.',
    ],
    es: [
      'Mercado de pescado',
      'Horario',
      '¿A qué hora abre el mercado?',
      'El mercado de pescado abre a las seis y cierra cuando el pescado está vendido. Los días festivos permanece cerrado.',
    ],
  },
  ferry: {
    en: [
      'Ferry',
      'Missed ferry',
      'What if we miss the last ferry?',
      'Whoever misses the last ferry sleeps in the harbour house. The publication of the timetable is in March.',
    ],
    es: [
      'Transbordador',
      'Transbordador perdido',
      '¿Y si perdemos el último barco?',
      'Quien pierde el último transbordador duerme en la casa del puerto. La publicación del horario es en marzo.',
    ],
  },
  pilots: {
    fr: [
      'Pilotes',
      'Formation des pilotes',
      'Comment devenir pilote ?',
      'La formation des pilotes dure deux ans. Un examen difficile termine la formation.',
    ],
  },
}

/** A small town by the sea in three languages; the ferry is not told in French, the pilots only in French. */
export const TOWN: readonly Passage[] = Object.entries(WRITTEN).flatMap(([document, languages]) =>
  (Object.entries(languages) as [Language, Written][]).map(
    ([language, [documentTitle, sectionTitle, question, text]]) =>
      samplePassage({ document, section: 'rule', language, documentTitle, sectionTitle, questions: [question], text }),
  ),
)
