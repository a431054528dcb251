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
  /** The person chose the days of a step. */
  readonly chosen: string
  readonly countedFromStart: string
  readonly backwardHow: string
  readonly backwardExported: string
  readonly backwardColumns: {
    readonly from: string
    readonly until: string
    readonly step: string
    readonly sure: string
  }
  readonly stepForm: {
    readonly open: string
    readonly title: string
    readonly step: string
    readonly from: string
    readonly until: string
    readonly submit: string
  }
  readonly stepMoved: (step: string, days: string) => string
  readonly moveNotRead: string
  readonly briefNotMoved: string
  readonly misfits: {
    readonly before: (step: string, comesAfter: string) => string
    readonly afterDue: (step: string) => string
    readonly shortNotice: string
  }
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
    chosen: 'chosen by you',
    countedFromStart: 'counted from the start',
    backwardHow: 'Any step can be moved: write for example “move outreach to 3 March” or “push drafting by two weeks”.',
    backwardExported: 'Your plan as a calendar file, as a document and as a table.',
    backwardColumns: { from: 'From', until: 'Until', step: 'Step', sure: 'Where the date comes from' },
    stepForm: {
      open: 'Move a step',
      title: 'Move a step',
      step: 'Step',
      from: 'From',
      until: 'Until (its length stays if empty)',
      submit: 'Move',
    },
    stepMoved: (step, days) => `Moved: ${step}, ${days}. Nothing is kept until you say so.`,
    moveNotRead: 'I could not move that: choose a step and a first day, and a last day that is not before it.',
    briefNotMoved:
      'The IRM sends its brief three months before co-creation starts; it moves with the start. Move the start instead.',
    misfits: {
      before: (step, comesAfter) => `Please check the order: ${step} now begins before ${comesAfter}.`,
      afterDue: (step) => `${sentence(step)} now ends after the day for handing in.`,
      shortNotice:
        'Between publishing the timeline and the start there is now less than the two weeks that the standards ask for as I recall them; please confirm with your Support Unit counterpart.',
    },
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
    backwardKept: 'C’est enregistré. Je le montrerai de nouveau quand vous demanderez votre rétroplanning.',
    backwardForm: {
      title: 'Un rétroplanning',
      due: 'Jour de remise',
      start: 'Début de la co-création (quatre mois avant si vide)',
      submit: 'Montrer',
      open: 'Choisir les jours',
    },
    suggested: 'notre proposition',
    chosen: 'choisi par vous',
    countedFromStart: 'compté depuis le début',
    backwardHow:
      'Chaque étape peut être déplacée : écrivez par exemple « déplacez la sensibilisation au 3 mars » ou « décalez la rédaction de deux semaines ».',
    backwardExported: 'Votre plan en fichier de calendrier, en document et en tableau.',
    backwardColumns: { from: 'Du', until: 'Au', step: 'Étape', sure: 'D’où vient la date' },
    stepForm: {
      open: 'Déplacer une étape',
      title: 'Déplacer une étape',
      step: 'Étape',
      from: 'Du',
      until: 'Au (la durée reste si vide)',
      submit: 'Déplacer',
    },
    stepMoved: (step, days) => `Déplacé : ${step}, ${days}. Rien n’est enregistré tant que vous ne le demandez pas.`,
    moveNotRead:
      'Je n’ai pas pu la déplacer : choisissez une étape et un premier jour, et un dernier jour qui ne soit pas avant.',
    briefNotMoved:
      'Le MII envoie sa note trois mois avant le début de la co-création ; elle suit le début. Déplacez plutôt le début.',
    misfits: {
      before: (step, comesAfter) => `Vérifiez l’ordre : « ${step} » commence désormais avant « ${comesAfter} ».`,
      afterDue: (step) => `« ${sentence(step)} » finit désormais après le jour de remise.`,
      shortNotice:
        'Entre la publication du calendrier et le début, il reste moins que les deux semaines que demandent les normes, citées de mémoire ; faites-le confirmer par votre interlocuteur à l’Unité d’appui.',
    },
  },
  es: {
    backwardTitle: (country, due) => `${country}: hacia atrás desde el ${due}`,
    backwardNeedsDay:
      '¿Desde qué día cuento hacia atrás? No conozco el día de entrega; elija su propia fecha objetivo.',
    backwardTooShort:
      'Entre el inicio y ese día hay menos de cuatro semanas. Elija un día posterior o un inicio anterior.',
    backwardSuggestion:
      'Solo los pasos con un estado indicado vienen de textos de OGP. Las demás fechas son una propuesta para ajustar, repartida en cuatro meses, el tiempo que una página de OGP de 2013-14 indicaba para hacer un plan.',
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
    chosen: 'elegido por usted',
    countedFromStart: 'contado desde el inicio',
    backwardHow:
      'Todo paso se puede mover: escriba por ejemplo «mueva la difusión al 3 de marzo» o «atrase la redacción dos semanas».',
    backwardExported: 'Su plan como archivo de calendario, como documento y como tabla.',
    backwardColumns: { from: 'Del', until: 'Al', step: 'Paso', sure: 'De dónde viene la fecha' },
    stepForm: {
      open: 'Mover un paso',
      title: 'Mover un paso',
      step: 'Paso',
      from: 'Del',
      until: 'Al (si queda vacío, dura lo mismo)',
      submit: 'Mover',
    },
    stepMoved: (step, days) => `Movido: ${step}, ${days}. No se guarda nada hasta que usted lo diga.`,
    moveNotRead: 'No pude moverlo: elija un paso y un primer día, y un último día que no sea anterior.',
    briefNotMoved:
      'El IRM envía su informe tres meses antes de que empiece la cocreación; se mueve con el inicio. Mueva el inicio.',
    misfits: {
      before: (step, comesAfter) => `Revise el orden: «${step}» empieza ahora antes que «${comesAfter}».`,
      afterDue: (step) => `«${sentence(step)}» termina ahora después del día de entrega.`,
      shortNotice:
        'Entre la publicación del cronograma y el inicio quedan menos de las dos semanas que piden los estándares, según recuerdo; confírmelo con su contraparte de la Unidad de Apoyo.',
    },
  },
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
