import { addDays, addMonths, type CivilDate, daysBetween } from '../core/dates.ts'
import type { InLanguages } from '../core/language.ts'
import type { FactStatus } from '../core/status.ts'

/** A step towards a plan that is handed in on time. */
export interface PlanStep {
  readonly key: StepKey
  readonly from: CivilDate
  readonly until: CivilDate
  /** Undefined where the date is our suggestion and no rule we have read. */
  readonly status: FactStatus | undefined
  /** The guidance section on this step. */
  readonly passage: string
}

export const STEP_KEYS = [
  'irm-brief',
  'timeline',
  'start',
  'outreach',
  'inputs',
  'drafting',
  'feedback',
  'reasoned-response',
  'approval',
  'upload',
] as const
export type StepKey = (typeof STEP_KEYS)[number]

/**
 * Four months, the longer end of the three to four months that OGP's dates page of 2013-14 named for making a plan.
 * No rule in force names a length.
 */
const MONTHS = 4
/** Below this no step keeps a day of its own. */
export const LEAST_DAYS = 28

export interface BackwardPlan {
  readonly due: CivilDate
  readonly start: CivilDate
  readonly steps: readonly PlanStep[]
}

/**
 * Counts back from the day on which the plan is to be handed in. Two distances come from texts (three months for the
 * IRM's brief, two weeks' notice as recalled); everything between the start and the upload is a suggestion.
 * Undefined when start and due date leave less than four weeks.
 */
export function backwardPlan(due: CivilDate, startOn?: CivilDate): BackwardPlan | undefined {
  const start = startOn ?? addMonths(due, -MONTHS)
  const days = daysBetween(start, due)
  if (days < LEAST_DAYS) return undefined
  const at = (part: number) => addDays(start, Math.round(days * part))
  const step = (key: StepKey, from: CivilDate, until: CivilDate, passage: string, status?: FactStatus): PlanStep => ({
    key,
    from,
    until,
    passage,
    status,
  })
  const brief = addMonths(start, -3)
  const notice = addDays(start, -14)
  return {
    due,
    start,
    steps: [
      step('irm-brief', brief, brief, 'irm#co-creation-brief', 'SOLID'),
      step('timeline', notice, notice, 'effective-consultation#timeline-and-notice', 'RECALLED'),
      step('outreach', notice, at(0.15), 'effective-consultation#outreach-and-inputs'),
      step('start', start, start, 'effective-consultation#four-moments'),
      step('inputs', start, at(0.4), 'effective-consultation#outreach-and-inputs'),
      step('drafting', at(0.35), at(0.65), 'effective-consultation#four-moments'),
      step('feedback', at(0.65), at(0.8), 'effective-consultation#publishing-the-draft'),
      step('reasoned-response', at(0.8), at(0.87), 'effective-consultation#reasoned-response'),
      step('approval', at(0.87), addDays(due, -1), 'action-plan-cycle#handing-in'),
      step('upload', due, due, 'action-plan-cycle#handing-in', 'OLD'),
    ],
  }
}

export const STEP_LABELS: InLanguages<Readonly<Record<StepKey, string>>> = {
  en: {
    'irm-brief': 'IRM Co-Creation Brief reaches you (three months before co-creation starts)',
    timeline: 'Publish the co-creation timeline and the ways to take part (two weeks before the start)',
    outreach: 'Outreach: make OGP and the ways to take part known',
    start: 'Co-creation starts',
    inputs: 'Gather inputs from stakeholders',
    drafting: 'Analyse the inputs, choose priorities, draft commitments',
    feedback: 'Feedback on the draft',
    'reasoned-response': 'Reasoned response: report back what was taken up and why, or why not',
    approval: 'Approval by the government, language versions',
    upload: 'Plan published: uploaded to the OGP website',
  },
  fr: {
    'irm-brief': 'Vous recevez la note de co-création du MII (trois mois avant le début de la co-création)',
    timeline: 'Publier le calendrier de co-création et les façons de participer (deux semaines avant le début)',
    outreach: 'Sensibilisation : faire connaître le PGO et les façons de participer',
    start: 'Début de la co-création',
    inputs: 'Recueillir les contributions des parties prenantes',
    drafting: 'Analyser les contributions, choisir les priorités, rédiger les engagements',
    feedback: 'Retours sur le projet de plan',
    'reasoned-response': 'Réponse motivée : dire ce qui a été retenu et pourquoi, ou pourquoi non',
    approval: 'Approbation par le gouvernement, versions linguistiques',
    upload: 'Plan publié : mis en ligne sur le site du PGO',
  },
  es: {
    'irm-brief': 'Reciben la nota de cocreación del IRM (tres meses antes del inicio de la cocreación)',
    timeline: 'Publicar el cronograma de cocreación y las formas de participar (dos semanas antes del inicio)',
    outreach: 'Difusión: dar a conocer OGP y las formas de participar',
    start: 'Empieza la cocreación',
    inputs: 'Reunir los aportes de las partes interesadas',
    drafting: 'Analizar los aportes, elegir prioridades, redactar compromisos',
    feedback: 'Comentarios sobre el borrador',
    'reasoned-response': 'Respuesta razonada: informar qué se incorporó y por qué, o por qué no',
    approval: 'Aprobación del gobierno, versiones en idiomas',
    upload: 'Plan publicado: subido al sitio web de OGP',
  },
}
