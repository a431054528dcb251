import type { InLanguages } from '../../../src/core/language.ts'

export const WORDING: InLanguages<{
  welcome: string
  leave: string
  edition: string
  until(date: string): string
  reviewed(date: string): string
  optional: string
  unknownNumber(count: number): string
  cancelled: string
  writtenByModel: string
}> = {
  en: {
    welcome: 'Countrydesk. Ask about the Open Government Partnership in English, French or Spanish.',
    leave: 'A number chooses; an empty line or Ctrl-D leaves.',
    edition: 'edition',
    until: (date) => `held until ${date}`,
    reviewed: (date) => `reviewed on ${date}`,
    optional: 'optional',
    unknownNumber: (count) => `There are ${count} choices; type one of their numbers, or ask something else in words.`,
    cancelled: 'Left the form; nothing was sent.',
    writtenByModel: 'A language model wrote this; each statement was checked against its source.',
  },
  fr: {
    welcome:
      'Countrydesk. Posez vos questions sur le Partenariat pour un gouvernement ouvert en anglais, en français ou en espagnol.',
    leave: 'Un numéro choisit ; une ligne vide ou Ctrl-D pour quitter.',
    edition: 'édition',
    until: (date) => `en vigueur jusqu’au ${date}`,
    reviewed: (date) => `relu le ${date}`,
    optional: 'facultatif',
    unknownNumber: (count) =>
      `Il y a ${count} choix ; tapez l’un de leurs numéros, ou posez une autre question avec des mots.`,
    cancelled: 'Formulaire quitté ; rien n’a été envoyé.',
    writtenByModel: 'Rédigé par un modèle de langage ; chaque affirmation a été vérifiée dans sa source.',
  },
  es: {
    welcome: 'Countrydesk. Pregunte sobre la Alianza para el Gobierno Abierto en inglés, francés o español.',
    leave: 'Un número elige; una línea vacía o Ctrl-D para salir.',
    edition: 'edición',
    until: (date) => `vigente hasta el ${date}`,
    reviewed: (date) => `revisado el ${date}`,
    optional: 'opcional',
    unknownNumber: (count) => `Hay ${count} opciones; escriba uno de sus números o pregunte otra cosa con palabras.`,
    cancelled: 'Salió del formulario; no se envió nada.',
    writtenByModel: 'Redactado por un modelo de lenguaje; cada afirmación se comprobó con su fuente.',
  },
}
