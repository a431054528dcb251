import type { InLanguages } from '../../core/language.ts'
import type { FactStatus } from '../../core/status.ts'
import { count } from './count.ts'

/** What is said of dates: phases, rules, doubts, periods, the portfolio. */
export interface AnswerWords {
  readonly daysLeft: (days: number) => string
  readonly onPhase: (day: string, phase: string, plan: string | undefined) => string
  readonly orPhase: (phase: string) => string
  readonly doubts: Readonly<Record<Exclude<FactStatus, 'SOLID' | 'UNSTATED'>, string>>
  readonly ruleOf: (rule: string, edition: string) => string
  readonly noDay: string
  readonly nothingOwed: (since: string) => string
  readonly notKnown: (facts: string) => string
  readonly comingTitle: string
  readonly periodTitle: (from: string, until: string) => string
  readonly nothingDated: (from: string, until: string) => string
  readonly perhapsTitle: string
  readonly noneKnown: (topic: string) => string
  readonly yearTitle: (country: string, year: number) => string
  readonly nothingInYear: (country: string, year: number) => string
  readonly columns: {
    readonly when: string
    readonly what: string
    readonly rule: string
    readonly status: string
    readonly country: string
  }
  readonly portfolioTitle: (from: string, until: string) => string
  readonly portfolioPerhaps: (from: string, until: string) => string
  readonly portfolioNone: (from: string, until: string) => string
  readonly portfolioUnknown: (count: number) => string
  readonly more: (count: number) => string
  /** The part of a question that is not on dates. */
  readonly restNotFound: (part: string) => string
}

export const ANSWER_WORDS: InLanguages<AnswerWords> = {
  en: {
    daysLeft: (days) =>
      days === 0 ? 'today' : days > 0 ? `in ${count(days, 'day', 'days')}` : `${count(-days, 'day', 'days')} ago`,
    onPhase: (day, phase, plan) => `On ${day}: ${phase}${plan ? ` (${plan})` : ''}.`,
    orPhase: (phase) => `It may also be: ${phase.toLowerCase()}.`,
    doubts: {
      INDIRECT: 'This rests on an indirect source: please confirm it with your Support Unit counterpart.',
      RECALLED:
        'This is recalled from the standards, not re-read: please confirm it with your Support Unit counterpart.',
      VERIFY: 'The sources disagree or the date is not certain: please confirm it with your Support Unit counterpart.',
      OLD: 'This comes from earlier rules; nothing seen repeats or repeals it: please confirm it with your Support Unit counterpart.',
      GAP: 'This is not known to me: your Support Unit counterpart can tell you.',
    },
    ruleOf: (rule, edition) => `Rule: ${rule} (rules of ${edition})`,
    noDay: 'I cannot give a day, and I will not guess one.',
    nothingOwed: (since) => `Nothing is due from it to OGP any more (since: ${since}).`,
    notKnown: (facts) => `Not known to me: ${facts}.`,
    comingTitle: 'What comes next',
    periodTitle: (from, until) => `From ${from} to ${until}`,
    nothingDated: (from, until) => `I know of no dated milestone from ${from} to ${until}.`,
    perhapsTitle: 'May fall in this time; the day is not known',
    noneKnown: (topic) => `${topic}: I know of no coming date on this.`,
    yearTitle: (country, year) => `${country} in ${year}`,
    nothingInYear: (country, year) => `I know of no dated milestone of ${country} in ${year}.`,
    columns: { when: 'When', what: 'What', rule: 'Rules of', status: 'Status', country: 'Country' },
    portfolioTitle: (from, until) => `Due from ${from} to ${until}`,
    portfolioPerhaps: (from, until) => `May be due from ${from} to ${until}; the day is not known`,
    portfolioNone: (from, until) => `No country has a dated milestone from ${from} to ${until} that I know of.`,
    portfolioUnknown: (countries) =>
      `${count(countries, 'country has', 'countries have')} no running plan in our data: no date can be given.`,
    more: (rest) => `… and ${rest} more`,
    restNotFound: (part) =>
      `To the rest of your question (“${part}”) I found no certain answer in the guidance; please ask it on its own.`,
  },
  fr: {
    daysLeft: (days) =>
      days === 0
        ? 'aujourd’hui'
        : days > 0
          ? `dans ${count(days, 'jour', 'jours')}`
          : `il y a ${count(-days, 'jour', 'jours')}`,
    onPhase: (day, phase, plan) => `Au ${day} : ${phase}${plan ? ` (${plan})` : ''}.`,
    orPhase: (phase) => `Autre possibilité : ${phase.toLowerCase()}.`,
    doubts: {
      INDIRECT: 'Cela repose sur une source indirecte : faites-le confirmer par votre interlocuteur à l’Unité d’appui.',
      RECALLED:
        'C’est cité de mémoire d’après les normes, sans relecture : faites-le confirmer par votre interlocuteur à l’Unité d’appui.',
      VERIFY:
        'Les sources divergent ou la date n’est pas certaine : faites-la confirmer par votre interlocuteur à l’Unité d’appui.',
      OLD: 'Cela vient d’anciennes règles ; rien de ce qui a été vu ne les répète ni ne les abroge : faites-le confirmer par votre interlocuteur à l’Unité d’appui.',
      GAP: 'Je ne le sais pas : votre interlocuteur à l’Unité d’appui peut vous le dire.',
    },
    ruleOf: (rule, edition) => `Règle : ${rule} (règles de ${edition})`,
    noDay: 'Je ne peux pas donner de jour, et je n’en devinerai pas.',
    nothingOwed: (since) => `Il ne doit plus rien au PGO (depuis : ${since}).`,
    notKnown: (facts) => `Je ne connais pas : ${facts}.`,
    comingTitle: 'Ce qui vient',
    periodTitle: (from, until) => `Du ${from} au ${until}`,
    nothingDated: (from, until) => `Je ne connais aucun jalon daté du ${from} au ${until}.`,
    perhapsTitle: 'Peut tomber dans cette période ; le jour n’est pas connu',
    noneKnown: (topic) => `Je ne connais aucune date à venir à ce sujet pour : ${topic}.`,
    yearTitle: (country, year) => `${country} en ${year}`,
    nothingInYear: (country, year) => `Je ne connais aucun jalon daté en ${year} pour : ${country}.`,
    columns: { when: 'Quand', what: 'Quoi', rule: 'Règles de', status: 'Statut', country: 'Pays' },
    portfolioTitle: (from, until) => `Échéances du ${from} au ${until}`,
    portfolioPerhaps: (from, until) => `Échéances possibles du ${from} au ${until} ; le jour n’est pas connu`,
    portfolioNone: (from, until) => `Aucun pays n’a, à ma connaissance, de jalon daté du ${from} au ${until}.`,
    portfolioUnknown: (countries) =>
      `${countries} pays sans plan en cours dans nos données : aucune date ne peut être donnée.`,
    more: (rest) => `… et ${rest} de plus`,
    restNotFound: (part) =>
      `Pour le reste de votre question (« ${part} »), je n’ai pas trouvé de réponse certaine dans les documents ; posez-le séparément, s’il vous plaît.`,
  },
  es: {
    daysLeft: (days) =>
      days === 0 ? 'hoy' : days > 0 ? `en ${count(days, 'día', 'días')}` : `hace ${count(-days, 'día', 'días')}`,
    onPhase: (day, phase, plan) => `Al ${day}: ${phase}${plan ? ` (${plan})` : ''}.`,
    orPhase: (phase) => `También es posible: ${phase.toLowerCase()}.`,
    doubts: {
      INDIRECT: 'Esto se apoya en una fuente indirecta: confírmelo con su contraparte de la Unidad de Apoyo.',
      RECALLED:
        'Esto se cita de memoria según los estándares, sin releerlos: confírmelo con su contraparte de la Unidad de Apoyo.',
      VERIFY: 'Las fuentes no coinciden o la fecha no es segura: confírmelo con su contraparte de la Unidad de Apoyo.',
      OLD: 'Esto viene de reglas anteriores; nada de lo visto lo repite ni lo deroga: confírmelo con su contraparte de la Unidad de Apoyo.',
      GAP: 'No lo sé: su contraparte de la Unidad de Apoyo puede decírselo.',
    },
    ruleOf: (rule, edition) => `Regla: ${rule} (reglas de ${edition})`,
    noDay: 'No puedo dar un día, y no voy a adivinarlo.',
    nothingOwed: (since) => `Ya no debe nada a OGP (desde: ${since}).`,
    notKnown: (facts) => `No conozco: ${facts}.`,
    comingTitle: 'Lo que viene',
    periodTitle: (from, until) => `Del ${from} al ${until}`,
    nothingDated: (from, until) => `No conozco ningún hito con fecha del ${from} al ${until}.`,
    perhapsTitle: 'Puede caer en este período; no se conoce el día',
    noneKnown: (topic) => `No conozco ninguna fecha próxima sobre esto para ${topic}.`,
    yearTitle: (country, year) => `${country} en ${year}`,
    nothingInYear: (country, year) => `No conozco ningún hito con fecha de ${country} en ${year}.`,
    columns: { when: 'Cuándo', what: 'Qué', rule: 'Reglas de', status: 'Estado', country: 'País' },
    portfolioTitle: (from, until) => `Vence del ${from} al ${until}`,
    portfolioPerhaps: (from, until) => `Puede vencer del ${from} al ${until}; no se conoce el día`,
    portfolioNone: (from, until) => `Que yo sepa, ningún país tiene un hito con fecha del ${from} al ${until}.`,
    portfolioUnknown: (countries) =>
      `${count(countries, 'país no tiene', 'países no tienen')} un plan en curso en nuestros datos: no se puede dar ninguna fecha.`,
    more: (rest) => `… y ${rest} más`,
    restNotFound: (part) =>
      `Para el resto de su pregunta («${part}») no encontré una respuesta segura en las guías; pregúntelo por separado, por favor.`,
  },
}
