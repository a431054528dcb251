import type { InLanguages } from '../../core/language.ts'

/** The calendar file and its address. */
export interface FeedWords {
  readonly feedMade: (country: string, address: string) => string
  readonly feedWhole: string
  readonly feedSecret: string
  readonly feedRevoked: string
  readonly feedUnknown: string
  readonly feedNotFor: string
}

export const FEED_WORDS: InLanguages<FeedWords> = {
  en: {
    feedMade: (country, address) =>
      `The dates of ${country} as a calendar file. To subscribe, give your calendar program this address: ${address}`,
    feedWhole: 'all countries',
    feedSecret:
      'Whoever has the address can read the dates; it can be revoked at any time. Dates whose day is not known cover the whole month or year.',
    feedRevoked: 'The address is revoked; calendar programs that use it get nothing more.',
    feedUnknown: 'I know no such address of yours; nothing was changed.',
    feedNotFor: 'The calendar of all countries is for the Support Unit. Name a country, and I will make its calendar.',
  },
  fr: {
    feedMade: (country, address) =>
      `Les dates (${country}) en fichier de calendrier. Pour vous abonner, donnez cette adresse à votre programme de calendrier : ${address}`,
    feedWhole: 'tous les pays',
    feedSecret:
      'Qui a l’adresse peut lire les dates ; elle peut être révoquée à tout moment. Les dates dont le jour n’est pas connu couvrent tout le mois ou toute l’année.',
    feedRevoked: 'L’adresse est révoquée ; les programmes de calendrier qui l’utilisent ne reçoivent plus rien.',
    feedUnknown: 'Je ne connais pas cette adresse parmi les vôtres ; rien n’a changé.',
    feedNotFor:
      'Le calendrier de tous les pays est réservé à l’Unité d’appui. Nommez un pays, et je ferai son calendrier.',
  },
  es: {
    feedMade: (country, address) =>
      `Las fechas de ${country} como archivo de calendario. Para suscribirse, dé esta dirección a su programa de calendario: ${address}`,
    feedWhole: 'todos los países',
    feedSecret:
      'Quien tenga la dirección puede leer las fechas; se puede revocar en cualquier momento. Las fechas cuyo día no se conoce cubren todo el mes o el año.',
    feedRevoked: 'La dirección quedó revocada; los programas de calendario que la usan ya no reciben nada.',
    feedUnknown: 'No conozco esa dirección entre las suyas; nada cambió.',
    feedNotFor: 'El calendario de todos los países es para la Unidad de Apoyo. Nombre un país y haré su calendario.',
  },
}
