import type { InLanguages } from '../../core/language.ts'

/** The skill in a sentence, what people can ask, and the buttons. */
export interface ButtonWords {
  readonly summary: string
  /** For those whom nobody reminds. */
  readonly summaryOfRules: string
  readonly examples: {
    readonly own: readonly string[]
    readonly staff: readonly string[]
    readonly others: readonly string[]
  }
  readonly buttons: {
    readonly timeline: string
    readonly feed: string
    readonly backward: string
    readonly correct: string
    readonly fact: string
    readonly done: string
    readonly late: string
    readonly help: string
    readonly snooze: string
    readonly keepPlan: string
    readonly exportPlan: string
    readonly request: string
    readonly adjust: string
    readonly revoke: string
  }
  readonly notYours: string
  readonly homeTitle: string
}

export const BUTTON_WORDS: InLanguages<ButtonWords> = {
  en: {
    summary: 'Tell when something is due for a country, by which rule, what follows from lateness, and remind in time.',
    summaryOfRules: 'Tell when something is due for a country, by which rule, and what follows from lateness.',
    examples: {
      own: ['When is our next plan due?', 'What if we are three weeks late?', 'Show our timeline'],
      staff: ['Which countries owe something next month?', 'When is Ghana’s plan due?', 'Show 2027'],
      others: ['When is Ghana’s next plan due?'],
    },
    buttons: {
      timeline: 'Show the timeline',
      feed: 'Calendar file',
      backward: 'Plan backwards',
      correct: 'Correct the plan’s dates',
      fact: 'Tell what was done last',
      done: 'Done',
      late: 'Will be late',
      help: 'I need help',
      snooze: 'Remind me in a week',
      keepPlan: 'Keep this plan',
      exportPlan: 'Calendar file and document',
      request: 'Request support',
      adjust: 'Adjust',
      revoke: 'Revoke the address',
    },
    notYours: 'That is for the country itself and the Support Unit; I did nothing.',
    homeTitle: 'Your next dates',
  },
  fr: {
    summary:
      'Dire quand une échéance arrive pour un pays, selon quelle règle, ce qui suit un retard, et le rappeler à temps.',
    summaryOfRules: 'Dire quand une échéance arrive pour un pays, selon quelle règle, et ce qui suit un retard.',
    examples: {
      own: [
        'Quand notre prochain plan est-il dû ?',
        'Et si nous avons trois semaines de retard ?',
        'Montrez notre frise',
      ],
      staff: [
        'Quels pays doivent quelque chose le mois prochain ?',
        'Quelles échéances pour le Ghana d’ici juin ?',
        'Montrez 2027',
      ],
      others: ['Quelles échéances pour le Ghana ?'],
    },
    buttons: {
      timeline: 'Montrer la frise',
      feed: 'Fichier de calendrier',
      backward: 'Rétroplanning',
      correct: 'Corriger les dates du plan',
      fact: 'Dire ce qui a été fait en dernier',
      done: 'C’est fait',
      late: 'Ce sera en retard',
      help: 'J’ai besoin d’aide',
      snooze: 'Me le rappeler dans une semaine',
      keepPlan: 'Enregistrer ce plan',
      exportPlan: 'Fichier de calendrier et document',
      request: 'Demander un appui',
      adjust: 'Ajuster',
      revoke: 'Révoquer l’adresse',
    },
    notYours: 'Cela revient au pays lui-même et à l’Unité d’appui ; je n’ai rien fait.',
    homeTitle: 'Vos prochaines dates',
  },
  es: {
    summary: 'Decir cuándo vence algo para un país, según qué regla, qué sigue a un atraso, y recordarlo a tiempo.',
    summaryOfRules: 'Decir cuándo vence algo para un país, según qué regla y qué sigue a un atraso.',
    examples: {
      own: [
        '¿Cuándo vence nuestro próximo plan?',
        '¿Qué pasa si llegamos tres semanas tarde?',
        'Muestre nuestra línea de tiempo',
      ],
      staff: ['¿Qué países deben algo el próximo mes?', '¿Cuándo vence el plan de Chile?', 'Muestre 2027'],
      others: ['¿Cuándo vence el próximo plan de Chile?'],
    },
    buttons: {
      timeline: 'Mostrar la línea de tiempo',
      feed: 'Archivo de calendario',
      backward: 'Planificar hacia atrás',
      correct: 'Corregir las fechas del plan',
      fact: 'Decir qué se hizo por última vez',
      done: 'Hecho',
      late: 'Se atrasará',
      help: 'Necesito ayuda',
      snooze: 'Recordármelo en una semana',
      keepPlan: 'Guardar este plan',
      exportPlan: 'Archivo de calendario y documento',
      request: 'Solicitar apoyo',
      adjust: 'Ajustar',
      revoke: 'Revocar la dirección',
    },
    notYours: 'Eso corresponde al propio país y a la Unidad de Apoyo; no hice nada.',
    homeTitle: 'Sus próximas fechas',
  },
}
