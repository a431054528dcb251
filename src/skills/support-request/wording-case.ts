import type { OpenState } from '../../brokering/clocks.ts'
import type { InLanguages } from '../../core/language.ts'

/** A case as its parties see it. */
export interface CaseWords {
  readonly states: Readonly<Record<OpenState, string>>
  readonly endings: Readonly<Record<'helped' | 'withdrawn' | 'merged' | 'not-possible' | 'unanswered', string>>
  readonly results: Readonly<Record<'yes' | 'partly' | 'no', string>>
  readonly noRequests: string
  readonly yourRequests: string
  readonly columns: readonly [string, string, string, string]
  readonly unknownNumber: (number: string) => string
  readonly replyTitle: (number: string) => string
  readonly yourMessage: string
  readonly relayed: (number: string, name: string) => string
  readonly passedAlong: string
  readonly nobodyYet: string
  readonly fileTooLarge: (name: string, megabytes: number) => string
  readonly emptyMessage: string
  readonly notes: string
  readonly thread: string
  readonly history: string
  readonly noted: string
  readonly owner: string
  readonly clock: string
  readonly weekendsOnly: (countries: string) => string
  readonly person: string
  readonly otherNumber: string
}

export const CASE_WORDS: InLanguages<CaseWords> = {
  en: {
    states: {
      filed: 'filed, waiting for the Support Unit',
      triaged: 'with the Support Unit, which looks for someone',
      offered: 'offered to someone who could help',
      accepted: 'someone can help; waiting for your yes',
      introduced: 'introduced',
      'under-way': 'under way',
      delivered: 'delivered; waiting for what you both say of it',
    },
    endings: {
      helped: 'closed: help was given',
      withdrawn: 'withdrawn',
      merged: 'joined with another request',
      'not-possible': 'closed: nobody could be found',
      unanswered: 'closed',
    },
    results: { yes: 'Yes', partly: 'In part', no: 'No' },
    noRequests: 'You have no requests. Tell me what help you need, and I will file one.',
    yourRequests: 'Your requests',
    columns: ['Number', 'About', 'State', 'Due'],
    unknownNumber: (number) => `I know no request ${number} that you may see.`,
    replyTitle: (number) => `Message, ${number}`,
    yourMessage: 'Your message',
    relayed: (number, name) => `${number} · ${name} writes:`,
    passedAlong: 'Passed along.',
    nobodyYet: 'Nobody is introduced yet; I added this to the request, where the Support Unit sees it.',
    fileTooLarge: (name, megabytes) =>
      `${name} is too large to pass along (at most ${megabytes} MB). The rest was not sent either; please send it again without the file or with a smaller one.`,
    emptyMessage: 'There was nothing to pass along.',
    notes: 'Internal notes',
    thread: 'What was written',
    history: 'History',
    noted: 'Noted, inside only.',
    owner: 'With',
    clock: 'Working days',
    weekendsOnly: (countries) => `weekends only for ${countries}: no public holidays are kept for it`,
    person: 'Who',
    otherNumber: 'Number of the other request',
  },
  fr: {
    states: {
      filed: 'déposée, en attente de l’Unité d’appui',
      triaged: 'chez l’Unité d’appui, qui cherche quelqu’un',
      offered: 'proposée à quelqu’un qui pourrait aider',
      accepted: 'quelqu’un peut aider ; en attente de votre accord',
      introduced: 'mise en relation faite',
      'under-way': 'en cours',
      delivered: 'aide apportée ; en attente de vos deux avis',
    },
    endings: {
      helped: 'close : l’aide a été apportée',
      withdrawn: 'retirée',
      merged: 'réunie à une autre demande',
      'not-possible': 'close : personne n’a pu être trouvé',
      unanswered: 'close',
    },
    results: { yes: 'Oui', partly: 'En partie', no: 'Non' },
    noRequests: 'Vous n’avez aucune demande. Dites-moi de quelle aide vous avez besoin, et j’en déposerai une.',
    yourRequests: 'Vos demandes',
    columns: ['Numéro', 'Sujet', 'État', 'Échéance'],
    unknownNumber: (number) => `Je ne connais aucune demande ${number} que vous puissiez voir.`,
    replyTitle: (number) => `Message, ${number}`,
    yourMessage: 'Votre message',
    relayed: (number, name) => `${number} · ${name} écrit :`,
    passedAlong: 'Transmis.',
    nobodyYet: 'Personne n’est encore mis en relation ; je l’ai ajouté à la demande, où l’Unité d’appui le voit.',
    fileTooLarge: (name, megabytes) =>
      `${name} est trop lourd pour être transmis (${megabytes} Mo au plus). Le reste n’a pas été envoyé non plus ; renvoyez-le sans ce fichier ou avec un plus petit.`,
    emptyMessage: 'Il n’y avait rien à transmettre.',
    notes: 'Notes internes',
    thread: 'Ce qui a été écrit',
    history: 'Historique',
    noted: 'Noté, en interne seulement.',
    owner: 'Responsable',
    clock: 'Jours ouvrés',
    weekendsOnly: (countries) =>
      `seuls les week-ends sont décomptés (${countries}) : aucun jour férié n’est enregistré`,
    person: 'Qui',
    otherNumber: 'Numéro de l’autre demande',
  },
  es: {
    states: {
      filed: 'presentada, a la espera de la Unidad de Apoyo',
      triaged: 'en la Unidad de Apoyo, que busca a alguien',
      offered: 'ofrecida a alguien que podría ayudar',
      accepted: 'alguien puede ayudar; falta su visto bueno',
      introduced: 'las dos partes están en contacto',
      'under-way': 'en curso',
      delivered: 'ayuda recibida; falta la opinión de ambas partes',
    },
    endings: {
      helped: 'cerrada: se recibió la ayuda',
      withdrawn: 'retirada',
      merged: 'unida a otra solicitud',
      'not-possible': 'cerrada: no se encontró a nadie',
      unanswered: 'cerrada',
    },
    results: { yes: 'Sí', partly: 'En parte', no: 'No' },
    noRequests: 'No tiene solicitudes. Dígame qué ayuda necesita y presentaré una.',
    yourRequests: 'Sus solicitudes',
    columns: ['Número', 'Tema', 'Estado', 'Vence'],
    unknownNumber: (number) => `No conozco ninguna solicitud ${number} que usted pueda ver.`,
    replyTitle: (number) => `Mensaje, ${number}`,
    yourMessage: 'Su mensaje',
    relayed: (number, name) => `${number} · ${name} escribe:`,
    passedAlong: 'Transmitido.',
    nobodyYet: 'Todavía no se presentó a nadie; lo añadí a la solicitud, donde la Unidad de Apoyo lo ve.',
    fileTooLarge: (name, megabytes) =>
      `${name} es demasiado grande para transmitirlo (${megabytes} MB como máximo). Tampoco se envió lo demás; envíelo de nuevo sin el archivo o con uno más pequeño.`,
    emptyMessage: 'No había nada que transmitir.',
    notes: 'Notas internas',
    thread: 'Lo que se escribió',
    history: 'Historial',
    noted: 'Anotado, solo interno.',
    owner: 'A cargo de',
    clock: 'Días hábiles',
    weekendsOnly: (countries) => `solo se descuentan los fines de semana (${countries}): no hay feriados registrados`,
    person: 'Quién',
    otherNumber: 'Número de la otra solicitud',
  },
}
