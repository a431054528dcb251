import type { InLanguages } from '../../core/language.ts'

/** What people tell us: corrected plans, what was done last, facts that are missing. */
export interface CorrectionWords {
  readonly ask: string
  readonly askNobody: string
  readonly asked: (name: string) => string
  readonly askedAlready: string
  readonly askLetter: (asker: string, country: string, facts: string) => string
  readonly correctForm: {
    readonly title: (country: string) => string
    readonly open: string
    readonly plan: string
    readonly start: string
    readonly end: string
    readonly delivered: string
    readonly coCreation: string
    readonly length: string
    readonly lengths: Readonly<Record<'two-year' | 'four-year' | 'other', string>>
    readonly source: string
    readonly why: string
    readonly status: string
    readonly submit: string
    readonly hint: string
  }
  readonly factForm: {
    readonly title: string
    readonly open: string
    readonly which: string
    readonly forum: string
    readonly repository: string
    readonly checkIn: string
    readonly letter: string
    readonly on: string
    readonly submit: string
  }
  readonly kept: (what: string) => string
  readonly notKept: (problems: string) => string
  readonly missingTitle: string
  readonly missingIntro: string
}

export const CORRECTION_WORDS: InLanguages<CorrectionWords> = {
  en: {
    ask: 'Ask the Support Unit for what is missing',
    askNobody: 'There is no counterpart in the directory for this country. Please ask the Support Unit.',
    asked: (name) => `I have asked ${name}. The answer will reach you from them.`,
    askedAlready: 'This had been asked already; nothing was sent twice.',
    askLetter: (asker, country, facts) =>
      `${asker} needs facts to date the milestones of ${country}: ${facts}. Can you tell us, or correct the plan here?`,
    correctForm: {
      title: (country) => `Dates of a plan of ${country}`,
      open: 'Open the form',
      plan: 'Plan (its years)',
      start: 'Start',
      end: 'End',
      delivered: 'Handed in to OGP',
      coCreation: 'Start of co-creation',
      length: 'Length',
      lengths: { 'two-year': 'two years', 'four-year': 'four years', other: 'other' },
      source: 'Source',
      why: 'Why (for the Support Unit and the government only)',
      status: 'How sure',
      submit: 'Keep',
      hint: '2026-06-30, 2026-06 or 2026; empty when unknown',
    },
    factForm: {
      title: 'What was done last',
      open: 'Open the form',
      which: 'What',
      forum: 'The forum met',
      repository: 'The repository was updated',
      checkIn: 'We had a check-in call',
      letter: 'The letter of intent was sent',
      on: 'On',
      submit: 'Keep',
    },
    kept: (what) => `Kept: ${what}. All dates are counted anew from now on; the earlier values stay in the history.`,
    notKept: (problems) => `Nothing was kept. ${problems}`,
    missingTitle: 'Facts without which I cannot give a day',
    missingIntro:
      'Dates of these countries fall in the next twelve months, but their day is not known. Can you tell me, or ask the country?',
  },
  fr: {
    ask: 'Demander à l’Unité d’appui ce qui manque',
    askNobody: 'Il n’y a pas d’interlocuteur pour ce pays dans l’annuaire. Adressez-vous à l’Unité d’appui.',
    asked: (name) => `J’ai posé la question à ${name}, qui vous répondra.`,
    askedAlready: 'La question avait déjà été posée ; rien n’a été envoyé deux fois.',
    askLetter: (asker, country, facts) =>
      `${asker} a besoin de faits pour dater les jalons (${country}) : ${facts}. Pouvez-vous nous les dire, ou corriger le plan ici ?`,
    correctForm: {
      title: (country) => `Dates d’un plan : ${country}`,
      open: 'Ouvrir le formulaire',
      plan: 'Plan (ses années)',
      start: 'Début',
      end: 'Fin',
      delivered: 'Remis au PGO',
      coCreation: 'Début de la co-création',
      length: 'Durée',
      lengths: { 'two-year': 'deux ans', 'four-year': 'quatre ans', other: 'autre' },
      source: 'Source',
      why: 'Pourquoi (pour l’Unité d’appui et le gouvernement seulement)',
      status: 'Degré de certitude',
      submit: 'Enregistrer',
      hint: '2026-06-30, 2026-06 ou 2026 ; vide si inconnu',
    },
    factForm: {
      title: 'Ce qui a été fait en dernier',
      open: 'Ouvrir le formulaire',
      which: 'Quoi',
      forum: 'Le forum s’est réuni',
      repository: 'Le répertoire a été mis à jour',
      checkIn: 'Nous avons eu un appel de suivi',
      letter: 'La lettre d’intention a été envoyée',
      on: 'Le',
      submit: 'Enregistrer',
    },
    kept: (what) =>
      `C’est enregistré : ${what}. Toutes les dates sont recalculées dès maintenant ; les valeurs précédentes restent dans l’historique.`,
    notKept: (problems) => `Rien n’a été enregistré. ${problems}`,
    missingTitle: 'Des faits sans lesquels je ne peux pas donner de jour',
    missingIntro:
      'Des dates de ces pays tombent dans les douze prochains mois, mais leur jour n’est pas connu. Pouvez-vous me le dire, ou le demander au pays ?',
  },
  es: {
    ask: 'Preguntar a la Unidad de Apoyo lo que falta',
    askNobody: 'No hay contraparte para este país en el directorio. Pregunte a la Unidad de Apoyo.',
    asked: (name) => `Pregunté a ${name}, que le responderá.`,
    askedAlready: 'Esto ya se había preguntado; nada se envió dos veces.',
    askLetter: (asker, country, facts) =>
      `${asker} necesita datos para fechar los hitos de ${country}: ${facts}. ¿Puede decírnoslos o corregir el plan aquí?`,
    correctForm: {
      title: (country) => `Fechas de un plan de ${country}`,
      open: 'Abrir el formulario',
      plan: 'Plan (sus años)',
      start: 'Inicio',
      end: 'Fin',
      delivered: 'Entregado a OGP',
      coCreation: 'Inicio de la cocreación',
      length: 'Duración',
      lengths: { 'two-year': 'dos años', 'four-year': 'cuatro años', other: 'otra' },
      source: 'Fuente',
      why: 'Por qué (solo para la Unidad de Apoyo y el gobierno)',
      status: 'Grado de certeza',
      submit: 'Guardar',
      hint: '2026-06-30, 2026-06 o 2026; vacío si no se sabe',
    },
    factForm: {
      title: 'Lo último que se hizo',
      open: 'Abrir el formulario',
      which: 'Qué',
      forum: 'Se reunió el foro',
      repository: 'Se actualizó el repositorio',
      checkIn: 'Tuvimos una llamada de seguimiento',
      letter: 'Se envió la carta de intención',
      on: 'El',
      submit: 'Guardar',
    },
    kept: (what) =>
      `Guardado: ${what}. Desde ahora todas las fechas se cuentan de nuevo; los valores anteriores quedan en el historial.`,
    notKept: (problems) => `Nada se guardó. ${problems}`,
    missingTitle: 'Datos sin los cuales no puedo dar un día',
    missingIntro:
      'Hay fechas de estos países en los próximos doce meses cuyo día no se conoce. ¿Puede decírmelo o preguntar al país?',
  },
}
