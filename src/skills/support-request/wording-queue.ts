import type { InLanguages } from '../../core/language.ts'

/** The queue of the Support Unit, and what waits for a broker. */
export interface QueueWords {
  readonly queueTitle: string
  readonly queueParts: Readonly<Record<'late' | 'mine' | 'unassigned' | 'others', string>>
  readonly queueEmpty: string
  readonly andMore: (count: number) => string
  readonly offersTitle: string
  readonly noOffers: string
  readonly autoRoute: (on: boolean) => string
  readonly leadsOnly: string
}

export const QUEUE_WORDS: InLanguages<QueueWords> = {
  en: {
    queueTitle: 'Requests for support',
    queueParts: { late: 'Late', mine: 'Mine', unassigned: 'Unassigned', others: 'Others' },
    queueEmpty: 'No request is open.',
    andMore: (count) => `and ${count} more`,
    offersTitle: 'Requests that wait for you',
    noOffers: 'No request waits for you.',
    autoRoute: (on) =>
      on
        ? 'From now on, new requests go to the best match by themselves.'
        : 'From now on, a person confirms every match.',
    leadsOnly: 'Only the leads of the Support Unit can do that.',
  },
  fr: {
    queueTitle: 'Demandes d’appui',
    queueParts: { late: 'En retard', mine: 'Les miennes', unassigned: 'Sans responsable', others: 'Autres' },
    queueEmpty: 'Aucune demande n’est ouverte.',
    andMore: (count) => `et ${count} ${count === 1 ? 'autre' : 'autres'}`,
    offersTitle: 'Demandes qui vous attendent',
    noOffers: 'Aucune demande ne vous attend.',
    autoRoute: (on) =>
      on
        ? 'Désormais, les nouvelles demandes vont d’elles-mêmes au meilleur choix.'
        : 'Désormais, une personne confirme chaque choix.',
    leadsOnly: 'Seuls les responsables de l’Unité d’appui peuvent le faire.',
  },
  es: {
    queueTitle: 'Solicitudes de apoyo',
    queueParts: { late: 'Retrasadas', mine: 'Mías', unassigned: 'Sin responsable', others: 'Otras' },
    queueEmpty: 'No hay solicitudes abiertas.',
    andMore: (count) => `y ${count} más`,
    offersTitle: 'Solicitudes que le esperan',
    noOffers: 'No le espera ninguna solicitud.',
    autoRoute: (on) =>
      on
        ? 'Desde ahora, las solicitudes nuevas van solas a la mejor opción.'
        : 'Desde ahora, una persona confirma cada opción.',
    leadsOnly: 'Solo las personas responsables de la Unidad de Apoyo pueden hacerlo.',
  },
}
