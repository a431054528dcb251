import type { InLanguages } from '../core/language.ts'

/** The kinds of help that a country asks for. */
export const HELP_KINDS = [
  'expert-advice',
  'review',
  'training',
  'peer-exchange',
  'funding',
  'legal',
  'technical',
] as const

export type HelpKind = (typeof HELP_KINDS)[number]

export const HELP_NAMES: InLanguages<Readonly<Record<HelpKind, string>>> = {
  en: {
    'expert-advice': 'expert advice',
    review: 'review of a text',
    training: 'training',
    'peer-exchange': 'exchange with peers',
    funding: 'funding',
    legal: 'legal help',
    technical: 'technical help',
  },
  fr: {
    'expert-advice': 'conseil d’expert',
    review: 'relecture d’un texte',
    training: 'formation',
    'peer-exchange': 'échange entre pairs',
    funding: 'financement',
    legal: 'aide juridique',
    technical: 'aide technique',
  },
  es: {
    'expert-advice': 'asesoría experta',
    review: 'revisión de un texto',
    training: 'capacitación',
    'peer-exchange': 'intercambio entre pares',
    funding: 'financiamiento',
    legal: 'ayuda jurídica',
    technical: 'ayuda técnica',
  },
}
