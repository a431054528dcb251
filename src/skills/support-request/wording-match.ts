import type { InLanguages } from '../../core/language.ts'

/** Why somebody is proposed, or left out. */
export interface MatchWords {
  readonly reasons: {
    named: string
    theme(theme: string): string
    nearTheme(near: string, theme: string): string
    everyTheme: string
    help(kind: string): string
    language: string
    country: string
    region: string
    helpedBefore(times: number): string
    hasRoom(open: number, capacity: number): string
  }
  readonly obstacles: {
    'no-consent': string
    'at-capacity'(capacity: number): string
    'era-over'(until: number): string
    'not-yet'(since: number): string
    'other-theme': string
    'other-help': string
    'other-language': string
    'other-region': string
    'peers-not-welcome': string
    'own-country': string
    'tried-before': string
  }
  readonly proposals: string
  readonly noMatch: string
  readonly nearest: string
  readonly noContact: string
  readonly howToReach: string
  readonly aBroker: string
  readonly mayNotBeAsked: (broker: string, why: string) => string
}

export const MATCH_WORDS: InLanguages<MatchWords> = {
  en: {
    reasons: {
      named: 'was named in the request',
      theme: (theme) => `knows ${theme}`,
      nearTheme: (near, theme) => `knows ${near}, near to ${theme}`,
      everyTheme: 'works on all topics',
      help: (kind) => `gives ${kind}`,
      language: 'works in the language',
      country: 'serves the country',
      region: 'serves the region',
      helpedBefore: (times) => `helped before (${times})`,
      hasRoom: (open, capacity) => `has room (${open} of ${capacity})`,
    },
    obstacles: {
      'no-consent': 'has not agreed to be listed',
      'at-capacity': (capacity) => `has its hands full (${capacity})`,
      'era-over': (until) => `not seen after ${until}`,
      'not-yet': (since) => `began in ${since}`,
      'other-theme': 'works on other topics',
      'other-help': 'gives other kinds of help',
      'other-language': 'works in other languages',
      'other-region': 'serves other regions',
      'peers-not-welcome': 'the asker did not ask for peers',
      'own-country': 'is the asker itself',
      'tried-before': 'was asked before',
    },
    proposals: 'These could help, best first:',
    noMatch: 'Nobody in the register fits. A person must look.',
    nearest: 'Near, but left out:',
    noContact: 'no contact or consent noted, so staff must reach them',
    howToReach: 'To have one of them asked through the desk, note who answers for it and its consent: “brokers”.',
    aBroker: 'a helper',
    mayNotBeAsked: (broker, why) => `${broker} cannot be asked: ${why}.`,
  },
  fr: {
    reasons: {
      named: 'est cité dans la demande',
      theme: (theme) => `connaît : ${theme}`,
      nearTheme: (near, theme) => `connaît : ${near}, proche de : ${theme}`,
      everyTheme: 'travaille sur tous les sujets',
      help: (kind) => `apporte : ${kind}`,
      language: 'travaille dans la langue',
      country: 'intervient dans le pays',
      region: 'intervient dans la région',
      helpedBefore: (times) => `a déjà aidé (${times})`,
      hasRoom: (open, capacity) => `a de la place (${open} sur ${capacity})`,
    },
    obstacles: {
      'no-consent': 'n’a pas accepté de figurer au registre',
      'at-capacity': (capacity) => `n’a plus de place (${capacity})`,
      'era-over': (until) => `plus vu après ${until}`,
      'not-yet': (since) => `a commencé en ${since}`,
      'other-theme': 'travaille sur d’autres sujets',
      'other-help': 'apporte d’autres types d’aide',
      'other-language': 'travaille dans d’autres langues',
      'other-region': 'intervient dans d’autres régions',
      'peers-not-welcome': 'le demandeur n’a pas souhaité l’aide d’autres pays',
      'own-country': 'est le demandeur lui-même',
      'tried-before': 'déjà sollicité',
    },
    proposals: 'Ceux-ci pourraient aider, le meilleur d’abord :',
    noMatch: 'Personne dans le registre ne convient. Il faut que quelqu’un cherche.',
    nearest: 'Proches, mais écartés :',
    noContact: 'aucun contact ou accord noté : l’équipe doit les joindre',
    howToReach:
      'Pour que l’un d’eux soit sollicité par ce canal, notez qui répond pour lui et son accord : « intervenants ».',
    aBroker: 'un intervenant',
    mayNotBeAsked: (broker, why) => `${broker} ne peut pas être sollicité : ${why}.`,
  },
  es: {
    reasons: {
      named: 'se nombra en la solicitud',
      theme: (theme) => `conoce: ${theme}`,
      nearTheme: (near, theme) => `conoce: ${near}, cercano a: ${theme}`,
      everyTheme: 'trabaja en todos los temas',
      help: (kind) => `ofrece: ${kind}`,
      language: 'trabaja en el idioma',
      country: 'atiende al país',
      region: 'atiende a la región',
      helpedBefore: (times) => `ya ayudó (${times})`,
      hasRoom: (open, capacity) => `tiene cupo (${open} de ${capacity})`,
    },
    obstacles: {
      'no-consent': 'no aceptó figurar en el registro',
      'at-capacity': (capacity) => `no tiene cupo (${capacity})`,
      'era-over': (until) => `no visto después de ${until}`,
      'not-yet': (since) => `empezó en ${since}`,
      'other-theme': 'trabaja en otros temas',
      'other-help': 'ofrece otros tipos de ayuda',
      'other-language': 'trabaja en otros idiomas',
      'other-region': 'atiende a otras regiones',
      'peers-not-welcome': 'quien pide no quiso la ayuda de otros países',
      'own-country': 'es quien pide',
      'tried-before': 'ya se le pidió',
    },
    proposals: 'Estos podrían ayudar, el mejor primero:',
    noMatch: 'Nadie del registro encaja. Debe buscar una persona.',
    nearest: 'Cercanos, pero descartados:',
    noContact: 'sin contacto o consentimiento anotado: debe contactarlos el equipo',
    howToReach:
      'Para que se consulte a alguno por este medio, anote quién responde por él y su consentimiento: «registro de quienes ayudan».',
    aBroker: 'alguien que ayuda',
    mayNotBeAsked: (broker, why) => `No se puede consultar a ${broker}: ${why}.`,
  },
}
