import type { Duty } from '../../calendar/rule-schema.ts'

/** How people ask about dates in English, French and Spanish; all patterns read folded words. */
export const WORDS = {
  ours: /\b(?:ours?|we|us|my country|my government|notre|nos|nous|le notre|la notre|les notres|mon pays|nuestr[oa]s?|nosotr[oa]s|mi pais|mi gobierno|debemos|tenemos|podemos|estamos|llegamos|entregamos|publicamos|presentamos)\b/,
  firstPerson:
    /\b(?:ours?|we|us|our|my country|the (?:current|running|present) plan|notre|nos|nous|si on|on (?:remet\w*|rend\w*|publie\w*|soumet\w*|est|aura|doit|va|rate|risque)|(?:^|si |que |qu'|et |quand )on a|(?:doit|peut|va|est|a|rend|remet|publie|soumet|risque|fait)[- ]?on|mon pays|le plan (?:actuel|en cours)|nuestr[oa]s?|nosotr[oa]s|nos (?:queda|falta|toca|pasa|atras|retras)\w*|mi pais|el plan (?:actual|vigente|en curso)|vamos|debiamos|\w{3,}(?:amos|emos|imos))\b/,
  when: /\b(?:when|wen|whn|whens|when's|by when|cut-?offs?|drop[- ]dead|(?:tell me|give me|need|know|what'?s|what is) the (?:exact )?(?:day|date)|what (?:day|date)|which (?:day|date)|by what date|how (?:long|many (?:days|weeks|months))|deadlines?|dead ?lines?|dedlines?|deadlins?|due dates?|due|days left|time left|quand|qand|qan|kan|kand|qd|(?:dis|donne)[- ]moi la date|quelle date|quel jour|echeances?|echeanse|echance|date limite|dates? (?:limites?|butoirs?)|butoir|fecha tope|delais?|pour quand|jusqu'a quand|combien de (?:temps|jours|mois|semaines)|temps (?:nous )?rest\w*|cuando|kuando|cuano|cuand|que (?:dia|fecha)|plazos?|fechas?|fecha limite|cuanto (?:tiempo|falta|nos queda)|cuant[oa]s (?:dias|meses|semanas)|vence[n]?|vencimientos?|hasta cuando)\b/,
  due: /\b(?:due|owed?|owes|owing|run(?:s)? out|do by|do before|left to|deadlines?|dedlines?|deadlins?|must|have to|has to|need to|needs? to|should|submit\w*|deliver\w*|publish\w*|hand(?:ed)? in|upload\w*|ends?|ending|ended|expires?|finish\w*|refresh\w*|milestones?|upcoming|coming up|fall(?:s)? due|dues?|du|dus?|doi(?:t|vent)|devons|devions|faire|devez|remettre|rendre|publier|soumettre|echeances?|echeanse|echance|fin|finit|finissent|termine\w*|expire\w*|jalons?|actualis\w*|vence[n]?|bense|vense|benze|vencia[n]?|vencimientos?|debe[n]?|debia\w*|toca|debemos|deber\w*|en ligne|en linea|on the (?:ogp )?(?:web)?site|online|miss(?:ed)?|rate[rz]?|manque[rz]?|se nos pas\w+|hay que|ay que|hacer|tiene[n]? que|tenemos que|entreg\w*|publi(?:c|qu)\w*|present\w*|termina\w*|plazos?|hitos?)\b/,
  plan: /\b(?:plan|plans|nap|naps|pan|planes|plan d'action|report|rapport|informe|self[- ]?assessment|auto-?evaluation|autoevaluacion)\b/,
  nextDate:
    /\b(?:what'?s coming|qu'est[- ]ce qui (?:arrive|vient)|que (?:se )?viene|(?:how far (?:off|away) is|when(?:'s| is)|what(?:'?s| is)|quelle est|cual es) (?:the |la |le |l'|el )(?:deadline|cut-?off|due date|date (?:limite|butoir)|echeance|plazo|fecha (?:limite|tope))(?= ?\?| ?$| (?:for|pour|para) (?:us|our|the plan|nous|notre|le plan|nosotros|nuestr|el plan))|(?:next|upcoming|coming|nearest) (?:ogp )?(?:deadlines?|dedlines?|dates?|milestones?)|what(?:'s| is| are| do we have)? (?:due|coming up)|what do we owe|(?:how long|how much time) (?:do we have|have we got|is left)|time left|combien de temps (?:nous )?rest\w*|(?:nous |on a )?rest\w* combien|cuanto (?:tiempo )?(?:nos )?(?:queda|falta)|proch(?:aine?s?) (?:echeances?|dates?|jalons?)|(?:echeances?|dates?) a venir|quelles? (?:sont )?(?:nos |les )?(?:prochaines )?echeances?|proxim[oa]s? (?:grandes? )?(?:plazos?|fechas?|vencimientos?|hitos?)|(?:plazos?|fechas?|vencimientos?) (?:que vienen|pendientes|proxim[oa]s?)|que (?:debemos|nos toca)|que devons[- ]nous|qu'avons[- ]nous a|our (?:ogp )?(?:dates|deadlines|calendar)|nos (?:dates|echeances)|proch(?:ain|aine)s? delais?|(?:notre|nos) dates? (?:limites?|butoirs?)|dates importantes|important dates|key dates|fechas (?:importantes|clave)|nuestr[oa]s? fechas? limites?|combien de jours nous rest\w*|cuant[oa]s (?:dias|semanas|meses) nos (?:queda|falta)\w*|notre calendrier|nuestr[oa]s (?:fechas|plazos)|nuestro calendario)\b/,
  /** "dates for Italy", "les échéances du Ghana": few words, and no verb. */
  datesOf:
    /^(?:please )?(?:the |all |les |las |los |todas las |toutes les )?(?:ogp )?(?:dates|deadlines|milestones|calendar|echeances|jalons|calendrier|fechas|plazos|hitos|calendario) (?:ogp )?(?:for|of|du|de|pour|des|d'|del|para|en)\b/,
  whichPhase:
    /\b(?:where are we in (?:the|our) cycle|wh(?:at|ich) (?:phase|stage)|ou en (?:sommes[- ]nous|est[- ]on)|quelle phase|quel stade|en que (?:fase|etapa|(?:momento|parte) del ciclo))\b/,
  late: /\b(?:late|overdue|behind|delay(?:ed)?|miss(?:ed|es)?|en retard|retards?|tard[ei]?|tarde|atras\w*|retras\w*)\b/,
  whatIf:
    /\b(?:what (?:if|happens|would happen)|and if|if (?:we|our|they|ghana)|suppose|que se passe|qu'arrive|et si|si (?:nous|on|notre|le)|que pasa(?:ria)?|y si|si (?:llegamos|entregamos|publicamos|presentamos|nos|nuestr\w+))\b/,
  submit:
    /\b(?:submit\w*|deliver\w*|hand(?:ed)? (?:it |them )?in|publish\w*|send|upload\w*|remet\w*|rend(?:ons|re|ions)|publi\w+|soumet\w*|envo\w+|depos\w+|entreg\w*|present\w*|envi\w+|sub\w+|come[s]?)\b/,
  election: /\b(?:elections?|elecciones|vote|scrutin)\b/,
  moreThan: /\b(?:more than|over|plus d[e']|mas de|greater than|beyond)\b/,
  whichCountries:
    /\b(?:all (?:the |our )?countries|every country|tous les pays|todos los paises|(?:which|what) (?:countries|plans?)|whose (?:plans?|reports?)|who(?:'s|s| is| are)? (?:owes?|late|due|overdue|behind|must|has to|next)|(?:quels|quelles) (?:pays|plans?)|qui (?:est|sont) (?:en retard|le prochain)|qui doit|(?:que|cuales|cual) (?:paises|planes)|quien(?:es)?(?: (?:esta|estan|debe|deben))?)\b/,
  /** "Are we late?", "is Italy late with its plan?", "how late is Mexico?" */
  lateNow:
    /\b(?:did|have|has) .{0,20}\bmiss(?:ed)?\b|\b(?:are|is)\b.{0,25}\b(?:on (?:time|track|schedule)|ok(?:ay)? on tim\w+)\b|\b(?:est|sommes)\b.{0,15}\b(?:dans les temps|a temps|a jour)\b|\b(?:avons|a)[- ](?:nous|on) (?:rate|manque)\b|\b(?:vamos|estamos|va)\b.{0,15}\b(?:a tiempo|bien de tiempo)\b|\bse nos pas\w+\b|\b(?:are|is|am|how)\b.{0,40}\b(?:late|overdue|behind|delayed)\b|\b(?:est|sommes|suis|sont)\b.{0,30}\ben retard\b|\bretard de\b|\b(?:esta|estan|estamos|vamos|va|van)\b.{0,25}\b(?:atras\w+|retras\w+|tarde)\b/,
  /** Words of a supposition: then lateness is not asked as a fact. */
  supposing: /\b(?:if|what happens|suppose|si|que se passe|que pasa|will be|would|aura|aurons|llegar|va a)\b/,
  /** "C'est quand pour la Côte d'Ivoire", "cuándo le toca a Colombia". */
  whenFor:
    /\b(?:when is it|when's it|c'est (?:quand|pour quand)|a quand|cuando (?:es|le toca|toca)|para cuando)\b.*\b(?:for|pour|para|a|de)\b/,
  /** Handing in without saying whose: the asker's own. */
  handIn:
    /\b(?:submit|deliver|hand (?:it )?in|send (?:it )?in|remettre|rendre|soumettre|entregar|presentar|be on the (?:ogp )?(?:web)?site|be online|en ligne|en linea)\b/,
  everybody:
    /\b(?:countries|country|governments?|members?|pays|gouvernements?|membres?|paises|gobiernos?|miembros?|one|someone)\b/,
  /** "What was due on 30 June 2014?" */
  whatFallsDue:
    /\b(?:what (?:is|was|were|fell|falls|comes) due|what'?s due|qu'est[- ]ce qui (?:est|etait|sera) du|que (?:vence|vencia|vencio|vencera))\b/,
  /** Words that ask of a time gone by what was to be done in it; without them it is only told of. */
  wasDue:
    /\b(?:was|were|fell|did|had to|should have|due|missed|etai(?:t|ent)|fallait|devai\w*|devions|avons[- ]nous|avait|rate[es]*|manque[es]*|venci\w*|debi\w+|habia|teni\w+ que|tocaba|pas(?:o|aron))\b/,
  /** Lists of dates: "the deadlines in 2027". */
  listOfDates: /\b(?:deadlines|dates|milestones|echeances|jalons|fechas|plazos|hitos|vencimientos)\b/,
  follow: /\b(?:next|coming|prochaine?|prochainement|proxim[oa]|siguiente)\b/,
  timeline:
    /\b(?:(?:show|draw|picture|see|display|send)\b.{0,25}\b(?:timeline|cycle|chart)|timeline picture|^(?:the )?(?:timeline|cycle) (?:for|of)|(?:montre\w*|dessine\w*|affiche\w*|voir)\b.{0,25}\b(?:frise|chronologie|cycle)|frise|(?:muestra\w*|mostrar|dibuja\w*|ver)\b.{0,25}\b(?:linea de tiempo|cronologia|ciclo)|linea de tiempo)\b/,
  feed: /\b(?:ics|ical|icalendar|calendar (?:file|feed|link|subscription)|(?:subscribe|add)\b.{0,30}\bcalendar|(?:outlook|google|apple) calendar|(?:in|into|to|dans|en|a) (?:my |mon |mi )?(?:outlook|google calendar|ical)|fichier (?:de )?(?:calendrier|agenda)|(?:abonn\w+|ajoute\w*)\b.{0,30}\b(?:calendrier|agenda)|archivo de calendario|(?:suscri\w+|agrega\w*)\b.{0,30}\b(?:calendario|agenda)|enlace (?:de|del) calendario)\b/,
  backward:
    /\b(?:backwards? (?:plan\w*|schedule)|plan(?:ning)? backwards?|work(?:ing)? back(?:wards)?|reverse (?:plan|schedule|timeline)|count(?:ing)? back|steps? (?:before|to (?:hand|submit|deliver|publish))|retro-? ?planning|compte a rebours|planning inverse|(?:calendrier|plan|planning) a rebours|retro-?planificacion|planificacion inversa|cronograma (?:inverso|hacia atras)|plan hacia atras|(?:planif\w+|cuent[ae]|contar) hacia atras|cuenta (?:atras|regresiva))\b/,
  correct:
    /\b(?:correct|update|change|amend|set|add|fix|corrige[rz]?|mett(?:re|ez) a jour|modifie[rz]?|ajoute[rz]?|corregir|corrige|corrija|actuali(?:zar?|ce)|cambi(?:ar?|e)|agreg(?:ar?|ue))\b.{0,40}\b(?:dates?|plan|start|end|fechas?|inicio|fin|debut)\b/,
  asOf: /\b(?:as of|as on|on the day|au jour d|en date du|a la date du|al dia|a fecha|con fecha)\b/,
  andCountry: /^(?:and|what about|how about|et|et pour|qu'en est-il d|y|y para|que hay de|que tal)\b/,
  /** Matters on which the documents answer, not the calendar. */
  guidance:
    /\b(?:amend\w* (?:our|the|a)|amended|modifier (?:notre|le|un) plan|modification du plan|modific(?:o|aron|amos|ar) (?:su|el|nuestro) plan|enmend\w*|extension|extend|prolong\w*|report d(?:e|es|u)|prorrog\w*|values check|contribut\w*|comment (?:period|window)|withdraw\w*|letter of intent|lettre d'intention|carta de intencion|eligib\w*|elegib\w*|election (?:of|to) the|ogp local|cohort\w*|suspen\w+|(?:the|our|su|la|notre) (?:end date|fecha (?:de |d )?fin|date de fin) (?:move|change|bouge|recule|cambia)|mov\w+ (?:the|our) end date|how (?:long|many \w+) (?:before|after)|combien de (?:temps|jours|mois|semaines) (?:avant|apres)|cuant[oa]s? (?:tiempo |dias |meses |semanas )?(?:antes|despues)|se m(?:ovia|ueve|overia) la fecha|end date move)\b/,
  /** What people tell of a call, not what they ask. */
  tale: /^(?:(?:just|quick|i|we|short|had|a|confidential|confidencial)[ ,.:]+)*(?:spoke|spoken|met|meeting|call|called|chat|chatted|caught up|side chat|mail|e-?mail|visit|reunion|appel|appele|j'ai (?:parle|eu|vu|appele)|on a (?:parle|vu)|entretien|hable|llame|llamada|visite|conversacion|conversation)\b/,
  /** What countries did is told by the documents. */
  told: /\b(?:did|have|has|ont|pidieron|hicieron|how did|comment|como)\b/,
  /** Somebody asks for a hand, not for a date. */
  hand: /\b(?:relire|relisez|review our|help us|help with|aide[rz]?|aidez|ayud\w+|revis(?:ar|en|e) nuestr\w+|need help|besoin d'aide)\b/,
  /** Somebody tells what they need, and by when: "we need an example law by the end of January". */
  wish: /^(?:we|i|nous|je|on|il)?\s?(?:(?:would )?(?:need|want|like)(?! to)|(?:avons|ai|a|aurions) besoin|nous faut|nous faudrait|necesit\w+|queremos|quisieramos) (?!the (?:exact )?(?:day|date))/,
  whenAlone: /\b(?:when|quand|qan|kan|cuando|kuando|what date|quelle date|que fecha)\b/,
  /** How a wish or a question begins; a long text that begins otherwise and asks nothing is a tale. */
  asking:
    /^(?:(?:hi|hey|hello|bonjour|salut|hola|buenas|dear|please|svp|por favor|quick q\w*|minister asks|so|and|et|y|e|alors|ok|bueno|entonces|la ministre demande|el ministro pregunta)[ ,:!]+)*(?:when\w*|wen|whn|what\w*|wat|which|who\w*|how|where|whose|is|are|am|was|do|does|did|can|could|must|should|will|would|show|tell|give|list|send|draw|get|see|remind|suppose|if|in which|by what|by when|as of|until when|quand|qan|kan|quel\w*|qu|que|qui|qu'\w*|ou|comment|combien|est-ce|pour quand|a quand|jusqu'a quand|montre\w*|donne\w*|dis|dites|envoie\w*|si|c'est quand|on|y a-t-il|dans|faut-il|cuando|kuando|cual\w*|quien\w*|como|cuant\w*|donde|muestr\w*|dame|dime|manda\w*|hasta cuando|para cuando|en que|hay|our|ours|we|notre|nos|nous|nuestr\w*|dates?|deadlines?|echeances?|plazos?|fechas?|next|proch\w*|proxim\w*|backward\w*|reverse|cronograma|linea|plan|retro\w*|calendar\w*|calendrier|calendario)\b/,
  /** A question for yes or no, in which "when" only joins sentences. */
  yesNo:
    /^(?:do|does|did|can|could|must|should|are|is|have|has|may|faut-il|doit-on|devons-nous|peut-on|est-ce qu|debemos|tenemos que|hay que|podemos)\b/,
  joining: /\b(?:when|quand|cuando)\b/g,
} as const satisfies Record<string, RegExp>

/** What a question is about: which of the milestones answers first. */
export interface Topic {
  readonly duties: readonly Duty[]
  /** More exact than "the plan". */
  readonly exact: boolean
}

const TOPICS: readonly (readonly [RegExp, readonly Duty[]])[] = [
  [/\b(?:self[- ]?assessment|auto-?evaluation|autoevaluacion)\b/, ['self-assessment']],
  [
    /\b(?:refresh\w*|two-year mark)\b|\b(?:actualis|actualiz)\w*\b(?!.*\b(?:repertoire|repositor|referentiel|site))/,
    ['refresh'],
  ],
  [/\b(?:forum|msf|fmp|fms|foro|dialogue space)\b/, ['forum']],
  [/\b(?:repository|repertoire|referentiel|repositorio)\b/, ['repository']],
  [/\b(?:irm|mii|mri|review|brief|results? report|examen|revision)\b/, ['irm']],
  [/\b(?:co-?creation|cocreacion)\b/, ['drafting', 'co-creation', 'irm']],
  [
    /\b(?:(?:our|the|current|running|this|notre|le|nuestro|el) (?:\w+ )?(?:plan|nap|pan)(?: d'action| de accion)?(?: \w+)? (?:ends?|end|ending|expires?|finish\w*|run out|termine|finit|expire|prend fin|termina\w*|acaba|vence)|(?:termine|finit|expire|s'acheve|termina|acaba)\b.{0,12}\b(?:notre|le|nuestro|el) (?:\w+ )?plan|end of (?:our|the) (?:\w+ )?plan|fin de (?:notre|ce) plan|fin de(?:l)? (?:nuestro )?plan|plan (?:(?:du|de la|de l'|des|d'|de|del|of|in) ?[\p{L}' -]{3,30}? )?(?:se )?(?:termine|finit|s'acheve|expire|termina|acaba|ends?|expires?)|plans? (?:se terminent|end(?:s|ing)?|expire)|planes (?:terminan|acaban|vencen)|cuando (?:termina|acaba) el plan)\b/u,
    ['plan-end'],
  ],
  [/\b(?:plan|plans|nap|naps|pan|planes)\b/, ['new-plan', 'plan-end']],
]

export function topicIn(words: string): Topic | undefined {
  const found = TOPICS.find(([pattern]) => pattern.test(words))
  return found && { duties: found[1], exact: found !== TOPICS.at(-1) }
}
