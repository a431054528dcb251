import type { InLanguages } from '../core/language.ts'
import type { StepKey } from './backward-plan.ts'

/** Steps in full, as a person reads them in the plan. */
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
    'irm-brief': 'Reciben el informe de cocreación del IRM (tres meses antes del inicio de la cocreación)',
    timeline: 'Publicar el cronograma de cocreación y las formas de participar (dos semanas antes del inicio)',
    outreach: 'Difusión: dar a conocer OGP y las formas de participar',
    start: 'Empieza la cocreación',
    inputs: 'Reunir los aportes de las partes interesadas',
    drafting: 'Analizar los aportes, elegir prioridades, redactar compromisos',
    feedback: 'Comentarios sobre el borrador',
    'reasoned-response': 'Respuesta razonada: informar qué se incorporó y por qué, o por qué no',
    approval: 'Aprobación del gobierno, versiones en los distintos idiomas',
    upload: 'Plan publicado: subido al sitio web de OGP',
  },
}

/** Steps in few words, for sentences and forms. */
export const STEP_NAMES: InLanguages<Readonly<Record<StepKey, string>>> = {
  en: {
    'irm-brief': 'IRM Co-Creation Brief',
    timeline: 'publishing the timeline',
    outreach: 'outreach',
    start: 'start of co-creation',
    inputs: 'gathering inputs',
    drafting: 'drafting',
    feedback: 'feedback on the draft',
    'reasoned-response': 'reasoned response',
    approval: 'approval',
    upload: 'upload',
  },
  fr: {
    'irm-brief': 'note de co-création du MII',
    timeline: 'publication du calendrier',
    outreach: 'sensibilisation',
    start: 'début de la co-création',
    inputs: 'recueil des contributions',
    drafting: 'rédaction',
    feedback: 'retours sur le projet',
    'reasoned-response': 'réponse motivée',
    approval: 'approbation',
    upload: 'mise en ligne',
  },
  es: {
    'irm-brief': 'informe de cocreación del IRM',
    timeline: 'publicación del cronograma',
    outreach: 'difusión',
    start: 'inicio de la cocreación',
    inputs: 'recepción de aportes',
    drafting: 'redacción',
    feedback: 'comentarios sobre el borrador',
    'reasoned-response': 'respuesta razonada',
    approval: 'aprobación',
    upload: 'subida del plan',
  },
}
