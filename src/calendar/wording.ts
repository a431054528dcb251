import type { InLanguages } from '../core/language.ts'
import type { PhaseKey } from './cycle.ts'
import type { MissingFact } from './missing-facts.ts'
import type { Fact } from './rule-schema.ts'

/** The engine's words: phases, facts, and how a rule counts its day. */
export interface CalendarWording {
  readonly phases: Readonly<Record<PhaseKey, string>>
  /** Phases in few words, for pictures. */
  readonly shortPhases: Readonly<Record<PhaseKey, string>>
  readonly facts: Readonly<Record<Fact | 'plan', string>>
  readonly missing: Readonly<Record<MissingFact, string>>
  readonly about: (when: string) => string
  readonly notDated: string
  readonly offset: (parts: { months: number; days: number; from: string }) => string
  readonly onTheDay: (from: string) => string
  readonly everyMonths: (months: number, from: string) => string
  readonly everyYear: (day: string) => string
  readonly groupYears: (day: string) => string
  readonly yearAfter: (years: number, from: string) => string
  readonly window: (from: string, until: string) => string
  readonly stated: (day: string) => string
  readonly whenever: (event: string) => string
}

export const CALENDAR_WORDING: InLanguages<CalendarWording> = {
  en: {
    phases: {
      'not-yet-member': 'Not yet a member',
      'not-known': 'Not known: the day of joining was not seen',
      'first-plan': 'On the way to the first plan',
      drafting: 'Writing a new plan',
      implementation: 'Implementing the plan',
      'due-passed': 'A plan was due; whether it was delivered is not in our data',
      'between-plans': 'Between two plans: the last plan seen has ended, no later one was seen',
      'limit-passed':
        'More than twelve months after the end of the last plan seen; whether a later one exists is not in our data',
      'plan-not-seen': 'Not known: no running plan was seen',
      inactive: 'Inactive',
      suspended: 'Suspended',
      left: 'No longer a participating country',
    },
    shortPhases: {
      'not-yet-member': 'not a member',
      'not-known': 'not known',
      'first-plan': 'first plan',
      drafting: 'writing',
      implementation: 'implementation',
      'due-passed': 'due',
      'between-plans': 'between plans',
      'limit-passed': 'after the limit',
      'plan-not-seen': 'not known',
      inactive: 'inactive',
      suspended: 'suspended',
      left: 'left',
    },
    facts: {
      'plan-start': 'the start of the plan',
      'plan-end': 'the end date of the plan',
      delivery: 'the day on which the plan was handed in',
      'co-creation-start': 'the start of co-creation',
      'letter-of-intent': 'the letter of intent',
      'inactive-since': 'the day on which the country became inactive',
      'forum-meeting': 'the last meeting of the forum',
      'repository-update': 'the last update of the repository',
      'check-in': 'the last check-in call',
      plan: 'the running plan',
    },
    missing: {
      plan: 'the running plan, with its start and end',
      'plan-start': 'when the plan started',
      'plan-start-month': 'the month in which the plan started',
      'plan-end': 'when the plan ends',
      'plan-end-month': 'the month in which the plan ends',
      'plan-end-day': 'the last day of the plan',
      delivery: 'the day on which the plan was handed in to OGP',
      'co-creation-start': 'when co-creation of the next plan starts',
      'forum-meeting': 'when the forum last met',
      'repository-update': 'when the repository was last updated',
      group: 'the group of the country at that time, odd or even years',
      joining: 'when the country joined',
      membership: 'the present status of membership',
      'next-plan': 'whether a later plan exists',
    },
    about: (when) => `about ${when}`,
    notDated: 'date not known',
    offset: ({ months, days, from }) => `${span(months, days, EN)} ${months + days < 0 ? 'before' : 'after'} ${from}`,
    onTheDay: (from) => `on ${from}`,
    everyMonths: (months, from) => `at most ${months} months after ${from}`,
    everyYear: (day) => `every year, ${day}`,
    groupYears: (day) => `${day} of the years of the country’s group (odd or even)`,
    yearAfter: (years, from) => (years === 0 ? `in the year of ${from}` : `in the year after ${from}`),
    window: (from, until) => `${from}, until ${until}`,
    stated: (day) => `${day}, as stated for that time`,
    whenever: (event) => `when it happens: ${event}`,
  },
  fr: {
    phases: {
      'not-yet-member': 'Pas encore membre',
      'not-known': 'Non connu : la date d’adhésion n’a pas été vue',
      'first-plan': 'En route vers le premier plan',
      drafting: 'Rédaction d’un nouveau plan',
      implementation: 'Mise en œuvre du plan',
      'due-passed': 'Un plan était dû ; nos données ne disent pas s’il a été remis',
      'between-plans': 'Entre deux plans : le dernier plan vu est terminé, aucun plan suivant n’a été vu',
      'limit-passed':
        'Plus de douze mois après la fin du dernier plan vu ; nos données ne disent pas s’il en existe un autre',
      'plan-not-seen': 'Non connu : aucun plan en cours n’a été vu',
      inactive: 'Inactif',
      suspended: 'Suspendu',
      left: 'N’est plus un pays participant',
    },
    shortPhases: {
      'not-yet-member': 'pas membre',
      'not-known': 'non connu',
      'first-plan': 'premier plan',
      drafting: 'rédaction',
      implementation: 'mise en œuvre',
      'due-passed': 'échéance',
      'between-plans': 'entre deux plans',
      'limit-passed': 'après la limite',
      'plan-not-seen': 'non connu',
      inactive: 'inactif',
      suspended: 'suspendu',
      left: 'parti',
    },
    facts: {
      'plan-start': 'le début du plan',
      'plan-end': 'la date de fin du plan',
      delivery: 'la remise du plan',
      'co-creation-start': 'le début de la co-création',
      'letter-of-intent': 'la lettre d’intention',
      'inactive-since': 'le passage au statut inactif',
      'forum-meeting': 'la dernière réunion du forum',
      'repository-update': 'la dernière mise à jour du répertoire',
      'check-in': 'le dernier appel de suivi',
      plan: 'le plan en cours',
    },
    missing: {
      plan: 'le plan en cours, avec son début et sa fin',
      'plan-start': 'le début du plan',
      'plan-start-month': 'le mois de début du plan',
      'plan-end': 'la fin du plan',
      'plan-end-month': 'le mois de fin du plan',
      'plan-end-day': 'le dernier jour du plan',
      delivery: 'le jour où le plan a été remis au PGO',
      'co-creation-start': 'le début de la co-création du prochain plan',
      'forum-meeting': 'la date de la dernière réunion du forum',
      'repository-update': 'la date de la dernière mise à jour du répertoire',
      group: 'le groupe du pays à cette époque, années impaires ou paires',
      joining: 'la date d’adhésion du pays',
      membership: 'le statut actuel du membre',
      'next-plan': 'l’existence d’un plan suivant',
    },
    about: (when) =>
      /^\d+ (?:mois|jours?)\b/.test(when)
        ? `environ ${when}`
        : /^(?:\p{L}+ )?\d{1,2}(?:er)? /u.test(when)
          ? `vers le ${when}`
          : `vers ${when}`,
    notDated: 'date non connue',
    offset: ({ months, days, from }) => `${span(months, days, FR)} ${months + days < 0 ? 'avant' : 'après'} ${from}`,
    onTheDay: (from) => (from.startsWith('la date') ? `à ${from}` : `à la date de ${from}`.replace(' de le ', ' du ')),
    everyMonths: (months, from) => `au plus tard ${months} mois après ${from}`,
    everyYear: (day) => `chaque année, ${day}`,
    groupYears: (day) => `${day} des années du groupe du pays (impaires ou paires)`,
    yearAfter: (years, from) =>
      years === 0 ? `l’année de ${from}`.replace(' de le ', ' du ') : `l’année qui suit ${from}`,
    window: (from, until) => `${from}, jusqu’à : ${until}`,
    stated: (day) => `${day}, date indiquée pour cette époque`,
    whenever: (event) => `quand cela arrive : ${event}`,
  },
  es: {
    phases: {
      'not-yet-member': 'Todavía no es miembro',
      'not-known': 'No se sabe: no se vio la fecha de ingreso',
      'first-plan': 'En camino al primer plan',
      drafting: 'Redacción de un nuevo plan',
      implementation: 'Implementación del plan',
      'due-passed': 'Vencía un plan; nuestros datos no dicen si se entregó',
      'between-plans': 'Entre dos planes: el último plan visto terminó y no se vio otro posterior',
      'limit-passed': 'Más de doce meses después del fin del último plan visto; nuestros datos no dicen si existe otro',
      'plan-not-seen': 'No se sabe: no se vio ningún plan en curso',
      inactive: 'Inactivo',
      suspended: 'Suspendido',
      left: 'Ya no es país participante',
    },
    shortPhases: {
      'not-yet-member': 'no miembro',
      'not-known': 'no se sabe',
      'first-plan': 'primer plan',
      drafting: 'redacción',
      implementation: 'implementación',
      'due-passed': 'vencimiento',
      'between-plans': 'entre planes',
      'limit-passed': 'tras el límite',
      'plan-not-seen': 'no se sabe',
      inactive: 'inactivo',
      suspended: 'suspendido',
      left: 'salió',
    },
    facts: {
      'plan-start': 'el inicio del plan',
      'plan-end': 'la fecha de fin del plan',
      delivery: 'la entrega del plan',
      'co-creation-start': 'el inicio de la cocreación',
      'letter-of-intent': 'la carta de intención',
      'inactive-since': 'el paso a la inactividad',
      'forum-meeting': 'la última reunión del foro',
      'repository-update': 'la última actualización del repositorio',
      'check-in': 'la última llamada de seguimiento',
      plan: 'el plan en curso',
    },
    missing: {
      plan: 'el plan en curso, con su inicio y su fin',
      'plan-start': 'cuándo empezó el plan',
      'plan-start-month': 'el mes en que empezó el plan',
      'plan-end': 'cuándo termina el plan',
      'plan-end-month': 'el mes en que termina el plan',
      'plan-end-day': 'el último día del plan',
      delivery: 'el día en que se entregó el plan a OGP',
      'co-creation-start': 'cuándo empieza la cocreación del próximo plan',
      'forum-meeting': 'cuándo se reunió el foro por última vez',
      'repository-update': 'cuándo se actualizó el repositorio por última vez',
      group: 'el grupo del país en esa época, años impares o pares',
      joining: 'cuándo ingresó el país',
      membership: 'el estatus actual de la membresía',
      'next-plan': 'si existe un plan posterior',
    },
    about: (when) => `alrededor de${/^(?:\p{L}+, )?\d{1,2} de /u.test(when) ? 'l' : ''} ${when}`,
    notDated: 'fecha no conocida',
    offset: ({ months, days, from }) =>
      `${span(months, days, ES)} ${months + days < 0 ? 'antes de' : 'después de'} ${from}`.replace(/ de el /g, ' del '),
    onTheDay: (from) =>
      from.startsWith('la fecha') ? `en ${from}` : `en la fecha de ${from}`.replace(' de el ', ' del '),
    everyMonths: (months, from) => `a más tardar ${months} meses después de ${from}`.replace(' de el ', ' del '),
    everyYear: (day) => `cada año, ${day}`,
    groupYears: (day) => `${day} de los años del grupo del país (impares o pares)`,
    yearAfter: (years, from) =>
      (years === 0 ? `en el año de ${from}` : `en el año siguiente a ${from}`).replace(/ (de|a) el /, ' $1l '),
    window: (from, until) => `${from}, hasta: ${until}`,
    stated: (day) => `${day}, fecha indicada para esa época`,
    whenever: (event) => `cuando ocurre: ${event}`,
  },
}

interface Units {
  readonly month: readonly [string, string]
  readonly day: readonly [string, string]
}
const EN: Units = { month: ['month', 'months'], day: ['day', 'days'] }
const FR: Units = { month: ['mois', 'mois'], day: ['jour', 'jours'] }
const ES: Units = { month: ['mes', 'meses'], day: ['día', 'días'] }

function span(months: number, days: number, units: Units): string {
  const part = (count: number, [one, many]: readonly [string, string]) =>
    count === 0 ? [] : [`${Math.abs(count)} ${Math.abs(count) === 1 ? one : many}`]
  return [...part(months, units.month), ...part(days, units.day)].join(' + ')
}
