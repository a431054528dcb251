import type { InLanguages } from '../core/language.ts'

export interface TimelineWording {
  title(country: string): string
  readonly today: string
  readonly plan: string
  readonly legend: string
  readonly none: string
  readonly and: string
}

export const TIMELINE_WORDING: InLanguages<TimelineWording> = {
  en: {
    title: (country) => `The OGP cycle: ${country}`,
    today: 'today',
    plan: 'Plan',
    legend:
      'Upper band: plans seen. Lower band: the phase on each day, as known today; brown: no later plan seen, red: a due date or limit has passed. Pale: the day is not known. ? to be confirmed.',
    none: 'No dated milestone in these years.',
    and: 'Dates',
  },
  fr: {
    title: (country) => `Le cycle PGO : ${country}`,
    today: 'aujourd’hui',
    plan: 'Plan',
    legend:
      'Bande du haut : les plans vus. Bande du bas : la phase de chaque jour, selon ce qui est connu aujourd’hui ; brun : aucun plan suivant vu, rouge : une échéance ou une limite est passée. Pâle : jour non connu. ? à confirmer.',
    none: 'Aucun jalon daté pour ces années.',
    and: 'Dates',
  },
  es: {
    title: (country) => `El ciclo de OGP de ${country}`,
    today: 'hoy',
    plan: 'Plan',
    legend:
      'Banda superior: los planes vistos. Banda inferior: la fase de cada día, según lo que se sabe hoy; marrón: no se vio otro plan, rojo: pasó un plazo o un límite. Pálido: no se conoce el día. ? por confirmar.',
    none: 'Ningún hito con fecha en estos años.',
    and: 'Fechas',
  },
}
