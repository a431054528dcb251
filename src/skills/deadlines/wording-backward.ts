import type { InLanguages } from '../../core/language.ts'
import { count } from './count.ts'

/** The plan backwards from the day of handing in. */
export interface BackwardWords {
  readonly backwardTitle: (country: string, due: string) => string
  readonly backwardNeedsDay: string
  readonly backwardTooShort: string
  readonly backwardSuggestion: string
  readonly backwardPast: (count: number) => string
  readonly backwardKept: string
  readonly backwardForm: {
    readonly title: string
    readonly due: string
    readonly start: string
    readonly submit: string
    readonly open: string
  }
  readonly suggested: string
}

export const BACKWARD_WORDS: InLanguages<BackwardWords> = {
  en: {
    backwardTitle: (country, due) => `${country}: working back from ${due}`,
    backwardNeedsDay:
      'From which day shall I count back? The day for handing in is not known to me, so choose your own target day.',
    backwardTooShort:
      'Between the start and that day there are less than four weeks. Choose a later day or an earlier start.',
    backwardSuggestion:
      'Only the steps with a status come from OGP texts. The other dates are a suggestion to adjust, spread over four months, the time that an OGP page of 2013-14 named for making a plan.',
    backwardPast: (steps) =>
      `${count(steps, 'step lies', 'steps lie')} in the past already: start at once, or choose a later day.`,
    backwardKept: 'Kept. I will show it again when you ask for your backward plan.',
    backwardForm: {
      title: 'A plan backwards',
      due: 'Day for handing in',
      start: 'Start of co-creation (four months before if empty)',
      submit: 'Show',
      open: 'Choose the days',
    },
    suggested: 'our suggestion',
  },
  fr: {
    backwardTitle: (country, due) => `${country} : à rebours depuis le ${due}`,
    backwardNeedsDay:
      'À partir de quel jour faut-il compter à rebours ? Je ne connais pas le jour de remise ; choisissez votre propre objectif.',
    backwardTooShort:
      'Entre le début et ce jour, il y a moins de quatre semaines. Choisissez un jour plus tardif ou un début plus tôt.',
    backwardSuggestion:
      'Seules les étapes avec un statut viennent de textes du PGO. Les autres dates sont une proposition à ajuster, étalée sur quatre mois, la durée qu’une page du PGO de 2013-14 indiquait pour faire un plan.',
    backwardPast: (steps) =>
      `${count(steps, 'étape est', 'étapes sont')} déjà dans le passé : commencez tout de suite, ou choisissez un jour plus tardif.`,
    backwardKept: 'C’est gardé. Je le montrerai de nouveau quand vous demanderez votre rétroplanning.',
    backwardForm: {
      title: 'Un rétroplanning',
      due: 'Jour de remise',
      start: 'Début de la co-création (quatre mois avant si vide)',
      submit: 'Montrer',
      open: 'Choisir les jours',
    },
    suggested: 'notre proposition',
  },
  es: {
    backwardTitle: (country, due) => `${country}: hacia atrás desde el ${due}`,
    backwardNeedsDay:
      '¿Desde qué día cuento hacia atrás? No conozco el día de entrega; elija su propia fecha objetivo.',
    backwardTooShort:
      'Entre el inicio y ese día hay menos de cuatro semanas. Elija un día posterior o un inicio anterior.',
    backwardSuggestion:
      'Solo los pasos con un estado vienen de textos de OGP. Las demás fechas son una propuesta para ajustar, repartida en cuatro meses, el tiempo que una página de OGP de 2013-14 indicaba para hacer un plan.',
    backwardPast: (steps) =>
      `${count(steps, 'paso ya quedó', 'pasos ya quedaron')} en el pasado: empiecen de inmediato o elijan un día posterior.`,
    backwardKept: 'Guardado. Lo mostraré de nuevo cuando pida su plan hacia atrás.',
    backwardForm: {
      title: 'Un plan hacia atrás',
      due: 'Día de entrega',
      start: 'Inicio de la cocreación (cuatro meses antes si queda vacío)',
      submit: 'Mostrar',
      open: 'Elegir los días',
    },
    suggested: 'nuestra propuesta',
  },
}
