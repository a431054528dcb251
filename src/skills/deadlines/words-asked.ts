import type { Duty } from '../../calendar/rule-schema.ts'

/** How people ask about dates in English, French and Spanish; all patterns read folded words. */
export const WORDS = {
  ours: /\b(?:ours?|we|us|my country|my government|notre|nos|nous|le notre|la notre|les notres|mon pays|nuestr[oa]s?|nosotr[oa]s|mi pais|mi gobierno|debemos|tenemos|podemos|estamos|llegamos|entregamos|publicamos|presentamos)\b/,
  firstPerson:
    /\b(?:ours?|we|us|our|my country|notre|nos|nous|si on|on (?:remet|rend|publie|soumet|est)|mon pays|nuestr[oa]s?|nosotr[oa]s|mi pais|\w{3,}(?:amos|emos|imos))\b/,
  when: /\b(?:when|wen|whn|what (?:day|date)|which (?:day|date)|by what date|how (?:long|many (?:days|weeks|months))|deadlines?|dead ?lines?|dedlines?|deadlins?|due dates?|due|days left|time left|quand|qand|echeances?|echeanse|echance|date limite|dates? (?:limites?|butoirs?)|delais?|pour quand|jusqu'a quand|combien de (?:temps|jours|mois|semaines)|cuando|plazos?|fechas?|fecha limite|cuanto (?:tiempo|falta)|cuantos (?:dias|meses)|vence[n]?|vencimientos?|hasta cuando)\b/,
  due: /\b(?:due|owes?|owing|deadlines?|dedlines?|deadlins?|must|have to|has to|need to|needs? to|should|submit\w*|deliver\w*|publish\w*|hand(?:ed)? in|upload\w*|ends?|ending|ended|expires?|finish\w*|refresh\w*|milestones?|upcoming|coming up|fall(?:s)? due|dues?|du|doi(?:t|vent)|devons|devez|remettre|rendre|publier|soumettre|echeances?|echeanse|echance|fin|finit|termine|terminer|expire|jalons?|actualis\w*|vence[n]?|vencimientos?|debe[n]?|debemos|deber\w*|hay que|tiene[n]? que|tenemos que|entreg\w*|publi(?:c|qu)\w*|present\w*|termina\w*|plazos?|hitos?)\b/,
  plan: /\b(?:plan|plans|nap|naps|pan|planes|plan d'action|report|rapport|informe|self[- ]?assessment|auto-?evaluation|autoevaluacion)\b/,
  nextDate:
    /\b(?:(?:next|upcoming|coming|nearest) (?:ogp )?(?:deadlines?|dedlines?|dates?|milestones?)|what(?:'s| is| are| do we have)? (?:due|coming up)|what do we owe|proch(?:aine?s?) (?:echeances?|dates?|jalons?)|(?:echeances?|dates?) a venir|quelles? (?:sont )?(?:nos |les )?(?:prochaines )?echeances?|proxim[oa]s? (?:plazos?|fechas?|vencimientos?|hitos?)|(?:plazos?|fechas?|vencimientos?) (?:que vienen|pendientes|proxim[oa]s?)|que (?:debemos|nos toca)|que devons[- ]nous|qu'avons[- ]nous a|our (?:ogp )?(?:dates|deadlines|calendar)|nos (?:dates|echeances)|notre calendrier|nuestr[oa]s (?:fechas|plazos)|nuestro calendario)\b/,
  /** "dates for Italy", "les échéances du Ghana": few words, and no verb. */
  datesOf:
    /^(?:please )?(?:the |all |les |las |los |todas las |toutes les )?(?:ogp )?(?:dates|deadlines|milestones|calendar|echeances|jalons|calendrier|fechas|plazos|hitos|calendario) (?:ogp )?(?:for|of|du|de|pour|des|d'|del|para|en)\b/,
  whichPhase:
    /\b(?:where are we in (?:the|our) cycle|wh(?:at|ich) (?:phase|stage)|ou en sommes[- ]nous|quelle phase|quel stade|en que (?:fase|etapa|momento del ciclo))\b/,
  late: /\b(?:late|overdue|behind|delay(?:ed)?|miss(?:ed|es)?|en retard|retards?|tard[ei]?|tarde|atras\w*|retras\w*)\b/,
  whatIf:
    /\b(?:what (?:if|happens|would happen)|and if|if (?:we|our|they|ghana)|suppose|que se passe|qu'arrive|et si|si (?:nous|on|notre|le)|que pasa(?:ria)?|y si|si (?:llegamos|entregamos|publicamos|presentamos|nos|nuestr\w+))\b/,
  submit:
    /\b(?:submit\w*|deliver\w*|hand(?:ed)? (?:it |them )?in|publish\w*|send|upload\w*|remet\w*|rend(?:ons|re|ions)|publi\w+|soumet\w*|envo\w+|depos\w+|entreg\w*|present\w*|envi\w+|sub\w+|come[s]?)\b/,
  election: /\b(?:elections?|elecciones|vote|scrutin)\b/,
  moreThan: /\b(?:more than|over|plus d[e']|mas de|greater than|beyond)\b/,
  whichCountries:
    /\b(?:which countries|what countries|who (?:owes|is late|must)|quels pays|que paises|cuales paises|quienes)\b/,
  timeline:
    /\b(?:(?:show|draw|picture|see|display|send)\b.{0,25}\b(?:timeline|cycle|chart)|timeline picture|(?:montre\w*|dessine\w*|affiche\w*|voir)\b.{0,25}\b(?:frise|chronologie|cycle)|frise|(?:muestra\w*|mostrar|dibuja\w*|ver)\b.{0,25}\b(?:linea de tiempo|cronologia|ciclo)|linea de tiempo)\b/,
  feed: /\b(?:ics|ical|icalendar|calendar (?:file|feed|link|subscription)|(?:subscribe|add)\b.{0,30}\bcalendar|(?:outlook|google) calendar|fichier (?:de )?(?:calendrier|agenda)|(?:abonn\w+|ajoute\w*)\b.{0,30}\b(?:calendrier|agenda)|archivo de calendario|(?:suscri\w+|agrega\w*)\b.{0,30}\b(?:calendario|agenda)|enlace (?:de|del) calendario)\b/,
  backward:
    /\b(?:backwards? (?:plan\w*|schedule)|plan(?:ning)? backwards?|work(?:ing)? back(?:wards)?|reverse (?:plan|schedule|timeline)|count(?:ing)? back|steps? (?:before|to (?:hand|submit|deliver|publish))|retro-? ?planning|compte a rebours|planning inverse|calendrier a rebours|retro-?planificacion|planificacion inversa|cronograma (?:inverso|hacia atras)|plan hacia atras|cuenta (?:atras|regresiva))\b/,
  correct:
    /\b(?:correct|update|change|amend|set|add|fix|corriger|mettre a jour|modifier|ajouter|corregir|actualizar|cambiar|agregar)\b.{0,40}\b(?:dates?|plan|start|end|fechas?|inicio|fin|debut)\b/,
  asOf: /\b(?:as of|as on|on the day|au jour d|en date du|a la date du|al dia|a fecha|con fecha)\b/,
  andCountry: /^(?:and|what about|how about|et|et pour|qu'en est-il d|y|y para|que hay de|que tal)\b/,
  /** Matters on which the documents answer, not the calendar. */
  guidance:
    /\b(?:amend\w* (?:our|the|a)|modifier (?:notre|le|un) plan|modification du plan|enmend\w*|extension|extend|prolong\w*|report de|prorrog\w*|values check|contribut\w*|comment (?:period|window)|withdraw\w*|letter of intent|lettre d'intention|carta de intencion|eligib\w*|elegib\w*|election (?:of|to) the)\b/,
} as const satisfies Record<string, RegExp>

/** What a question is about: which of the milestones answers first. */
export interface Topic {
  readonly duties: readonly Duty[]
}

const TOPICS: readonly (readonly [RegExp, readonly Duty[]])[] = [
  [/\b(?:self[- ]?assessment|auto-?evaluation|autoevaluacion)\b/, ['self-assessment']],
  [/\b(?:refresh\w*|actualis\w*|actualizacion|two-year mark)\b/, ['refresh']],
  [/\b(?:forum|msf|fmp|fms|foro|dialogue space)\b/, ['forum']],
  [/\b(?:repository|repertoire|referentiel|repositorio)\b/, ['repository']],
  [/\b(?:irm|mii|mri|review|brief|results? report|examen|revision)\b/, ['irm']],
  [/\b(?:co-?creation|cocreacion)\b/, ['drafting', 'co-creation', 'irm']],
  [
    /\b(?:(?:our|the|current|running|this|notre|le|nuestro|el) (?:\w+ )?(?:plan|nap|pan)(?: d'action| de accion)?(?: \w+)? (?:ends?|end|ending|expires?|finish\w*|run out|termine|finit|expire|prend fin|termina\w*|acaba|vence)|(?:termine|finit|expire|s'acheve|termina|acaba)\b.{0,12}\b(?:notre|le|nuestro|el) (?:\w+ )?plan|end of (?:our|the) (?:\w+ )?plan|fin de (?:notre|ce) plan|fin de(?:l)? (?:nuestro )?plan)\b/,
    ['plan-end'],
  ],
  [/\b(?:plan|plans|nap|naps|pan|planes)\b/, ['new-plan', 'plan-end']],
]

export function topicIn(words: string): Topic | undefined {
  const found = TOPICS.find(([pattern]) => pattern.test(words))
  return found && { duties: found[1] }
}
