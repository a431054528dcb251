import type { InLanguages } from '../../core/language.ts'
import type { ReportKind } from './report-rules.ts'

/** Every sentence of the outline of a report. */
export interface OutlineWording {
  readonly kinds: Readonly<Record<ReportKind, string>>
  readonly title: (kind: string, country: string) => string
  readonly footer: (date: string) => string
  readonly draft: (country: string) => string
  readonly unsharedInside: string
  readonly source: (where: string) => string
  readonly gap: string
  readonly sections: {
    readonly about: string
    readonly duty: string
    readonly process: string
    readonly commitments: string
    readonly general: string
    readonly lessons: string
    readonly consultation: string
    readonly next: string
    readonly practice: string
  }
  readonly country: (name: string) => string
  readonly plan: (name: string) => string
  readonly period: (from: string, until: string) => string
  readonly phase: (phase: string) => string
  readonly date: (label: string, when: string, status: string | undefined) => string
  readonly forumMeeting: (when: string) => string
  readonly repositoryUpdate: (when: string) => string
  readonly milestoneColumns: readonly string[]
  readonly notKnown: string
  readonly fields: Readonly<Record<string, string>>
  readonly commitment: (number: number, title: string) => string
  readonly said: (words: string) => string
  readonly concern: (words: string) => string
  readonly gaps: {
    readonly author: string
    readonly period: string
    readonly noCommitments: string
    readonly lead: string
    readonly problem: string
    readonly completion: (scale: string) => string
    readonly results: string
    readonly evidence: string
    readonly steps: string
    readonly forum: string
    readonly repository: string
    readonly made: string
    readonly implementation: string
    readonly lessons: string
    readonly consultation: string
    readonly consultationDays: (days: number) => string
    readonly english: string
    readonly next: string
  }
  readonly sources: {
    readonly guidance: (section: string, edition: string, status: string) => string
    readonly calendar: (status: string) => string
    readonly countries: string
    readonly planOnFile: (name: string, date: string | undefined) => string
    readonly planFile: (name: string) => string
    readonly pasted: string
    readonly note: (date: string, id: string) => string
    readonly unsharedNote: (date: string, id: string) => string
  }
}

export const OUTLINE: InLanguages<OutlineWording> = {
  en: {
    kinds: {
      midterm: 'Midterm self-assessment',
      'end-of-term': 'End-of-term self-assessment',
      'end-of-plan': 'Self-assessment at the end of the plan',
    },
    title: (kind, country) => `${kind} – ${country}: outline`,
    footer: (date) => `Outline made by Countrydesk on ${date} from what it knows. Not a publication of OGP.`,
    draft: (country) =>
      `This is an outline for the government of ${country} to write in. Every line says where it comes from; what is not known is marked and left open. Nothing here is a judgement on results.`,
    unsharedInside:
      'This copy holds notes of the Support Unit that the country has not seen. It is for the Support Unit only; do not pass it on.',
    source: (where) => `Source: ${where}`,
    gap: 'To complete: ',
    sections: {
      about: 'About this report',
      duty: 'What is known of the duty to report',
      process: 'Participation while the plan was made and carried out',
      commitments: 'The commitments',
      general: 'Said in check-ins, not tied to one commitment',
      lessons: 'Lessons',
      consultation: 'Consultation on this report',
      next: 'Next steps',
      practice: 'Good practice',
    },
    country: (name) => `Country: ${name}`,
    plan: (name) => `Plan: ${name}`,
    period: (from, until) => `Period of the plan: ${from} – ${until}`,
    phase: (phase) => `Where the country stands in its cycle: ${phase}`,
    date: (label, when, status) => `${label}: ${when}${status ? ` (${status})` : ''}`,
    forumMeeting: (when) => `Last meeting of the forum that was reported: ${when}`,
    repositoryUpdate: (when) => `Last update of the repository that was reported: ${when}`,
    milestoneColumns: ['Milestone', 'Planned', 'Where it stands', 'Evidence'],
    notKnown: 'to complete',
    fields: {
      problem: 'Public problem',
      description: 'What the commitment is',
      'how-it-helps': 'How it helps',
      relevance: 'Relevance to OGP values',
      lead: 'Lead institution',
      supporting: 'Supporting institutions',
      period: 'Start and end',
      budget: 'Budget',
      links: 'Links to other programmes',
    },
    commitment: (number, title) => `Commitment ${number}: ${title}`,
    said: (words) => `Progress, as it was said: ${words}`,
    concern: (words) => `Concern, as it was said: ${words}`,
    gaps: {
      author: 'who answers for this report, and how to reach them',
      period: 'the start and the end of the plan',
      noCommitments:
        'the commitments: send me the plan as a file, or paste the list of commitments, and I fill in this part',
      lead: 'the lead institution',
      problem: 'the public problem, and how the commitment helps',
      completion: (scale) => `the level of completion, on the scale: ${scale}`,
      results: 'the results, also those that were not foreseen, and what was not done and why',
      evidence: 'links to evidence',
      steps: 'the milestones, with planned and real dates',
      forum: 'the meetings of the forum or dialogue space, with dates and a link to the minutes',
      repository: 'the address of the repository, and the date of its last update',
      made: 'how the plan was made: who was invited, what was proposed, and how the proposals were answered',
      implementation: 'how civil society was heard while the plan was carried out',
      lessons: 'two or three lessons for the next plan',
      consultation: 'when and where this draft was open to comments, from whom they came, and what changed',
      consultationDays: (days) => `the rules of the time ask for ${days} days of public consultation on this draft`,
      english: 'a version in English, which the rules of the time ask for',
      next: 'what happens with commitments that are not complete',
    },
    sources: {
      guidance: (section, edition, status) => `guidance, “${section}” (edition ${edition}, ${status})`,
      calendar: (status) => `the desk’s calendar (${status})`,
      countries: 'the desk’s list of countries',
      planOnFile: (name, date) => `the plan on file${name ? `, ${name}` : ''}${date ? `, reviewed on ${date}` : ''}`,
      planFile: (name) => `the plan that you sent, ${name}`,
      pasted: 'the list that you pasted',
      note: (date, id) => `check-in of ${date}, note ${id}`,
      unsharedNote: (date, id) => `check-in of ${date}, note ${id}, not shared with the country`,
    },
  },
  fr: {
    kinds: {
      midterm: 'Auto-évaluation à mi-parcours',
      'end-of-term': 'Auto-évaluation de fin de cycle',
      'end-of-plan': 'Auto-évaluation à la fin du plan',
    },
    title: (kind, country) => `${kind} – ${country} : trame`,
    footer: (date) =>
      `Trame établie par Countrydesk le ${date} à partir de ce qu’il sait. Ce n’est pas une publication du PGO.`,
    draft: (country) =>
      `Voici une trame que le gouvernement (${country}) peut compléter. Chaque ligne dit d’où elle vient ; ce qui n’est pas connu est signalé et laissé ouvert. Rien ici ne juge les résultats.`,
    unsharedInside:
      'Cet exemplaire contient des notes de l’Unité d’appui que le pays n’a pas vues. Il est réservé à l’Unité d’appui ; ne le transmettez pas.',
    source: (where) => `Source : ${where}`,
    gap: 'À compléter : ',
    sections: {
      about: 'À propos de ce rapport',
      duty: 'Ce que l’on sait de l’obligation de rapport',
      process: 'La participation pendant l’élaboration et la mise en œuvre du plan',
      commitments: 'Les engagements',
      general: 'Dit lors des échanges de suivi, sans lien sûr avec un engagement',
      lessons: 'Leçons apprises',
      consultation: 'La consultation sur ce rapport',
      next: 'Suites',
      practice: 'Bonnes pratiques',
    },
    country: (name) => `Pays : ${name}`,
    plan: (name) => `Plan : ${name}`,
    period: (from, until) => `Période du plan : ${from} – ${until}`,
    phase: (phase) => `Où en est le pays dans son cycle : ${phase}`,
    date: (label, when, status) => `${label} : ${when}${status ? ` (${status})` : ''}`,
    forumMeeting: (when) => `Dernière réunion du forum signalée : ${when}`,
    repositoryUpdate: (when) => `Dernière mise à jour du répertoire signalée : ${when}`,
    milestoneColumns: ['Jalon', 'Prévu', 'Où il en est', 'Preuve'],
    notKnown: 'à compléter',
    fields: {
      problem: 'Problème public',
      description: 'En quoi consiste l’engagement',
      'how-it-helps': 'Comment il aide',
      relevance: 'Pertinence au regard des valeurs du PGO',
      lead: 'Institution responsable',
      supporting: 'Institutions associées',
      period: 'Début et fin',
      budget: 'Budget',
      links: 'Liens avec d’autres programmes',
    },
    commitment: (number, title) => `Engagement ${number} : ${title}`,
    said: (words) => `Avancement, tel qu’il a été dit : ${words}`,
    concern: (words) => `Inquiétude, telle qu’elle a été dite : ${words}`,
    gaps: {
      author: 'qui répond de ce rapport, et comment le joindre',
      period: 'le début et la fin du plan',
      noCommitments:
        'les engagements : envoyez-moi le plan en fichier, ou collez la liste des engagements, et je remplis cette partie',
      lead: 'l’institution responsable',
      problem: 'le problème public, et comment l’engagement aide à le résoudre',
      completion: (scale) => `le niveau d’achèvement, sur l’échelle : ${scale}`,
      results: 'les résultats, même imprévus, et ce qui n’a pas été fait et pourquoi',
      evidence: 'des liens vers les preuves',
      steps: 'les jalons, avec dates prévues et dates réelles',
      forum: 'les réunions du forum ou de l’espace de dialogue, avec leurs dates et un lien vers les comptes rendus',
      repository: 'l’adresse du répertoire et la date de sa dernière mise à jour',
      made: 'comment le plan a été fait : qui a été invité, ce qui a été proposé, et comment on y a répondu',
      implementation: 'comment la société civile a été entendue pendant la mise en œuvre',
      lessons: 'deux ou trois leçons pour le prochain plan',
      consultation:
        'quand et où ce projet a été ouvert aux commentaires, de qui ils sont venus, et ce qu’ils ont changé',
      consultationDays: (days) =>
        `les règles de l’époque demandent ${days} jours de consultation publique sur ce projet`,
      english: 'une version en anglais, que demandent les règles de l’époque',
      next: 'ce que deviennent les engagements qui ne sont pas achevés',
    },
    sources: {
      guidance: (section, edition, status) => `documents, « ${section} » (édition ${edition}, ${status})`,
      calendar: (status) => `le calendrier du service (${status})`,
      countries: 'la liste des pays du service',
      planOnFile: (name, date) => `le plan enregistré${name ? `, ${name}` : ''}${date ? `, relu le ${date}` : ''}`,
      planFile: (name) => `le plan que vous avez envoyé, ${name}`,
      pasted: 'la liste que vous avez collée',
      note: (date, id) => `échange de suivi du ${date}, note ${id}`,
      unsharedNote: (date, id) => `échange de suivi du ${date}, note ${id}, non partagée avec le pays`,
    },
  },
  es: {
    kinds: {
      midterm: 'Autoevaluación de medio término',
      'end-of-term': 'Autoevaluación de fin de término',
      'end-of-plan': 'Autoevaluación al final del plan',
    },
    title: (kind, country) => `${kind} – ${country}: esquema`,
    footer: (date) => `Esquema hecho por Countrydesk el ${date} con lo que sabe. No es una publicación de OGP.`,
    draft: (country) =>
      `Este es un esquema para que lo complete el gobierno de ${country}. Cada línea dice de dónde viene; lo que no se sabe está marcado y queda abierto. Nada aquí juzga los resultados.`,
    unsharedInside:
      'Esta copia contiene notas de la Unidad de Apoyo que el país no ha visto. Es solo para la Unidad de Apoyo; no la reenvíe.',
    source: (where) => `Fuente: ${where}`,
    gap: 'Por completar: ',
    sections: {
      about: 'Sobre este informe',
      duty: 'Lo que se sabe de la obligación de informar',
      process: 'La participación al elaborar y al implementar el plan',
      commitments: 'Los compromisos',
      general: 'Dicho en los seguimientos, sin vínculo claro con un compromiso',
      lessons: 'Lecciones',
      consultation: 'La consulta sobre este informe',
      next: 'Próximos pasos',
      practice: 'Buenas prácticas',
    },
    country: (name) => `País: ${name}`,
    plan: (name) => `Plan: ${name}`,
    period: (from, until) => `Período del plan: ${from} – ${until}`,
    phase: (phase) => `En qué punto de su ciclo está el país: ${phase}`,
    date: (label, when, status) => `${label}: ${when}${status ? ` (${status})` : ''}`,
    forumMeeting: (when) => `Última reunión del foro informada: ${when}`,
    repositoryUpdate: (when) => `Última actualización del repositorio informada: ${when}`,
    milestoneColumns: ['Hito', 'Previsto', 'Cómo va', 'Evidencia'],
    notKnown: 'por completar',
    fields: {
      problem: 'Problema público',
      description: 'En qué consiste el compromiso',
      'how-it-helps': 'Cómo ayuda',
      relevance: 'Relevancia para los valores de OGP',
      lead: 'Institución responsable',
      supporting: 'Instituciones de apoyo',
      period: 'Inicio y fin',
      budget: 'Presupuesto',
      links: 'Vínculos con otros programas',
    },
    commitment: (number, title) => `Compromiso ${number}: ${title}`,
    said: (words) => `Avance, tal como se dijo: ${words}`,
    concern: (words) => `Inquietud, tal como se dijo: ${words}`,
    gaps: {
      author: 'quién responde por este informe y cómo contactarle',
      period: 'el inicio y el fin del plan',
      noCommitments:
        'los compromisos: envíeme el plan en un archivo, o pegue la lista de compromisos, y completo esta parte',
      lead: 'la institución responsable',
      problem: 'el problema público y cómo ayuda el compromiso',
      completion: (scale) => `el nivel de cumplimiento, en la escala: ${scale}`,
      results: 'los resultados, también los imprevistos, y lo que no se hizo y por qué',
      evidence: 'enlaces a la evidencia',
      steps: 'los hitos, con fechas previstas y reales',
      forum: 'las reuniones del foro o espacio de diálogo, con fechas y un enlace a las actas',
      repository: 'la dirección del repositorio y la fecha de su última actualización',
      made: 'cómo se hizo el plan: a quién se invitó, qué se propuso y cómo se respondió',
      implementation: 'cómo se escuchó a la sociedad civil durante la implementación',
      lessons: 'dos o tres lecciones para el próximo plan',
      consultation: 'cuándo y dónde estuvo este borrador abierto a comentarios, de quién llegaron y qué cambió',
      consultationDays: (days) => `las reglas de la época piden ${days} días de consulta pública sobre este borrador`,
      english: 'una versión en inglés, que piden las reglas de la época',
      next: 'qué pasa con los compromisos que no están completos',
    },
    sources: {
      guidance: (section, edition, status) => `guías, «${section}» (edición ${edition}, ${status})`,
      calendar: (status) => `el calendario de este servicio (${status})`,
      countries: 'la lista de países de este servicio',
      planOnFile: (name, date) => `el plan registrado${name ? `, ${name}` : ''}${date ? `, revisado el ${date}` : ''}`,
      planFile: (name) => `el plan que envió, ${name}`,
      pasted: 'la lista que pegó',
      note: (date, id) => `seguimiento del ${date}, nota ${id}`,
      unsharedNote: (date, id) => `seguimiento del ${date}, nota ${id}, no compartida con el país`,
    },
  },
}
