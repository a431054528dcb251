import type { InLanguages } from '../../core/language.ts'

interface ReportWording {
  readonly title: (plan: string) => string
  readonly made: (on: string, by: string) => string
  readonly limits: string
  readonly facts: {
    readonly period: string
    readonly language: string
    readonly length: string
    readonly noPeriod: string
  }
  readonly summary: string
  readonly columns: Readonly<Record<Column, string>>
  readonly commitment: string
  readonly clear: string
  readonly tableCaption: string
  readonly wholePlan: string
  readonly commitmentHead: (number: number, title: string) => string
  readonly nothing: string
  readonly rule: (rule: string, edition: string, status: string) => string
  readonly place: { readonly page: (page: number) => string; readonly row: (row: number) => string }
  readonly since: string
  readonly solved: string
  readonly remains: string
  readonly fresh: string
  readonly none: string
  readonly renumbered: (before: number, now: number) => string
  readonly added: (titles: string) => string
  readonly removed: (titles: string) => string
  readonly unread: string
  readonly unreadWhy: string
  readonly sources: string
  readonly footer: string
}

/** Criteria of the table of commitments, each a handful of checks. */
export const COLUMNS = ['fields', 'steps', 'wording', 'problem', 'relevance', 'repeats'] as const
export type Column = (typeof COLUMNS)[number]

export const REPORT: InLanguages<ReportWording> = {
  en: {
    title: (plan) => `Review of the draft: ${plan}`,
    made: (on, by) => `Read on ${on} by Countrydesk, a program, for ${by}.`,
    limits:
      'Each point below was found by a fixed check: it quotes the draft and names the section of the guidance on which it rests, with its edition and status. The checks do not judge ambition, and they can be wrong.',
    facts: { period: 'Period', language: 'Language of the draft', length: 'Length', noPeriod: 'not told' },
    summary: 'Summary',
    columns: {
      fields: 'Fields',
      steps: 'Milestones',
      wording: 'Wording',
      problem: 'Problem',
      relevance: 'Relevance',
      repeats: 'Repetition',
    },
    commitment: 'Commitment',
    clear: '–',
    tableCaption: 'Findings for each commitment by criterion',
    wholePlan: 'The plan as a whole',
    commitmentHead: (number, title) => `Commitment ${number}${title === '' ? '' : `: ${title}`}`,
    nothing: 'No finding.',
    rule: (rule, edition, status) => `Rests on: ${rule} (edition ${edition}, ${status})`,
    place: { page: (page) => `page ${page}`, row: (row) => `row ${row} of the table` },
    since: 'Since the draft before',
    solved: 'Solved',
    remains: 'Remains',
    fresh: 'New',
    none: 'None.',
    renumbered: (before, now) => `Commitment ${before} of the draft before is now number ${now}.`,
    added: (titles) => `New commitments: ${titles}.`,
    removed: (titles) => `No longer in the draft: ${titles}.`,
    unread: 'Parts that could not be placed',
    unreadWhy: 'They look like parts of commitments, but no label says of what.',
    sources: 'Sources of the rules',
    footer: 'Made by Countrydesk. Not a publication of the Open Government Partnership.',
  },
  fr: {
    title: (plan) => `Relecture du projet : ${plan}`,
    made: (on, by) => `Lu le ${on} par Countrydesk, un programme, pour ${by}.`,
    limits:
      'Chaque point ci-dessous vient d’un contrôle fixe : il cite le projet et nomme la section du guide sur laquelle il repose, avec son édition et son statut. Les contrôles ne jugent pas l’ambition, et ils peuvent se tromper.',
    facts: { period: 'Période', language: 'Langue du projet', length: 'Longueur', noPeriod: 'non indiquée' },
    summary: 'Résumé',
    columns: {
      fields: 'Rubriques',
      steps: 'Jalons',
      wording: 'Formulations',
      problem: 'Problème',
      relevance: 'Pertinence',
      repeats: 'Répétition',
    },
    commitment: 'Engagement',
    clear: '–',
    tableCaption: 'Constats pour chaque engagement, par critère',
    wholePlan: 'L’ensemble du plan',
    commitmentHead: (number, title) => `Engagement ${number}${title === '' ? '' : ` : ${title}`}`,
    nothing: 'Aucun constat.',
    rule: (rule, edition, status) => `Repose sur : ${rule} (édition ${edition}, ${status})`,
    place: { page: (page) => `page ${page}`, row: (row) => `ligne ${row} du tableau` },
    since: 'Depuis la version précédente',
    solved: 'Résolu',
    remains: 'Reste',
    fresh: 'Nouveau',
    none: 'Rien.',
    renumbered: (before, now) => `L’engagement ${before} de la version précédente porte maintenant le numéro ${now}.`,
    added: (titles) => `Nouveaux engagements : ${titles}.`,
    removed: (titles) => `Ne figurent plus dans le projet : ${titles}.`,
    unread: 'Passages non placés',
    unreadWhy: 'Ils ressemblent à des parties d’engagements, mais aucun intitulé ne dit de quoi.',
    sources: 'Sources des règles',
    footer: 'Établi par Countrydesk. N’est pas une publication du Partenariat pour un gouvernement ouvert.',
  },
  es: {
    title: (plan) => `Revisión del borrador: ${plan}`,
    made: (on, by) => `Leído el ${on} por Countrydesk, un programa, para ${by}.`,
    limits:
      'Cada punto proviene de una verificación fija: cita el borrador y nombra la sección de la guía en que se basa, con su edición y estado. Las verificaciones no juzgan la ambición y pueden equivocarse.',
    facts: { period: 'Período', language: 'Idioma del borrador', length: 'Extensión', noPeriod: 'no se indica' },
    summary: 'Resumen',
    columns: {
      fields: 'Campos',
      steps: 'Hitos',
      wording: 'Redacción',
      problem: 'Problema',
      relevance: 'Relevancia',
      repeats: 'Repetición',
    },
    commitment: 'Compromiso',
    clear: '–',
    tableCaption: 'Hallazgos de cada compromiso, por criterio',
    wholePlan: 'El plan en su conjunto',
    commitmentHead: (number, title) => `Compromiso ${number}${title === '' ? '' : `: ${title}`}`,
    nothing: 'Sin hallazgos.',
    rule: (rule, edition, status) => `Se basa en: ${rule} (edición ${edition}, ${status})`,
    place: { page: (page) => `página ${page}`, row: (row) => `fila ${row} de la tabla` },
    since: 'Desde el borrador anterior',
    solved: 'Resuelto',
    remains: 'Queda',
    fresh: 'Nuevo',
    none: 'Nada.',
    renumbered: (before, now) => `El compromiso ${before} del borrador anterior es ahora el número ${now}.`,
    added: (titles) => `Compromisos nuevos: ${titles}.`,
    removed: (titles) => `Ya no están en el borrador: ${titles}.`,
    unread: 'Partes sin ubicar',
    unreadWhy: 'Parecen partes de compromisos, pero ningún rótulo dice de qué.',
    sources: 'Fuentes de las reglas',
    footer: 'Elaborado por Countrydesk. No es una publicación de la Alianza para el Gobierno Abierto.',
  },
}
