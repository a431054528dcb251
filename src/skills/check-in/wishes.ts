/** How people ask for what the check-ins offer. On text in lower case without accents; a country's letters are `§`. */
export const WISHES = {
  withdraw: /\b(?:withdraw|delete|retract|retire[rz]?|supprime[rz]?|retira[r]?|elimin(?:ar?|e)|borr(?:ar?|e))\b/,
  correct:
    /\b(?:correct|edit|amend|change|fix|corrige[rz]?|modifie[rz]?|rectifie[rz]?|corregir|corrija|edit(?:ar?|e)|modifi(?:car?|que))\b/,
  history: /\b(?:history|versions?|historique|historial)\b/,
  whoRead:
    /\b(?:who (?:has )?(?:read|seen|saw)|qui a (?:lu|vu)|quien(?:es)? (?:ha |han )?(?:leyo|leyeron|leido|vio))\b/,
  share: /\b(?:share|partage[rz]?|compart(?:a|e|ir))\b/,
  sensitive:
    /\b(?:sensitive|confidential|private|sensible|confidentiel(?:le)?|privee?|delicad[oa]|confidencial|reservad[oa]|privad[oa])\b/,
  notSensitive: /\b(?:not|no longer|isn't|pas|non|plus|ya no|no es|no)\b/,
  audit: /^audit$|\b(?:audit (?:log|trail)|access log|journal d'(?:audit|acces)|registro de (?:auditoria|accesos?))\b/,
  resume: /^(?:resume|continue|go on|reprendre|reprends|continuer|reprenons|seguir|continuar|retomar)[.! ]*$/,
  radar:
    /\b(?:radar|(?:who|which countries|what countries) (?:have|has|did)(?:n't| not)? (?:(?:i|we|anyone|anybody) )?(?:not )?(?:been )?(?:spoken|spoke|talked|called|contacted|heard|checked)|not (?:been )?spoken to|(?:overdue|missing|late) check-?ins?|check-?ins? (?:overdue|missing|due)|heat ?map|(?:a qui|avec qui|quels pays|qui)[^?]*(?:n'a|pas)[^?]*(?:parle|contacte|appele|echange)|(?:echanges?|points?) en retard|con quien(?:es)? no (?:hemos|he|se ha) hablado|(?:que|cuales) paises[^?]*(?:no (?:hemos|se ha|han)|sin (?:hablar|contacto)|faltan)|mapa de calor|seguimientos (?:atrasados|pendientes)|(?:silent|quiet) countries|(?:who|which countries|what countries|which of (?:my|our) countries|countries that) (?:is|are|has|have|went|'s)(?: (?:been|gone|got))?(?: (?:too|very|all))? (?:silent|quiet)|pays (?:qui )?(?:sont |restent |reste )?(?:silencieux|muets)|qui (?:est|sont|reste|restent) (?:silencieux|muets?)|sans nouvelles de (?:qui|quels)|(?:de )?(?:quels pays|qui) (?:est-on|sommes-nous) sans nouvelles|paises (?:que )?(?:estan |siguen |llevan )?(?:en silencio|callados|silenciosos|mudos)|quien(?:es)? (?:esta|estan|sigue|siguen) (?:en silencio|callad[oa]s?)|de quien(?:es)? no (?:sabemos|tenemos noticias))\b/,
  quarter:
    /^(?:show (?:me )?|montre[rz]?(?:-moi)? |muestra(?:me)? )?(?:my|our|the|mon|notre|le|mi|nuestra|la) (?:portfolio|portefeuille|cartera)[.?! ]*$|who (?:will be|is|are) overdue|qui (?:est|sera) en retard|quien(?:es)? (?:esta|estan|estara) atrasados?|\b(?:quarter overview|quarterly overview|this quarter'?s? check-?ins|apercu du trimestre|bilan du trimestre|resumen del trimestre|panorama del trimestre)\b/,
  promises:
    /^(?:promises|promesses|promesas)[.?! ]*$|\b(?:(?:open|outstanding|overdue|my|our) promises|what (?:did|have) (?:i|we) promise[d]?|promesses (?:ouvertes|en cours)|(?:mes|nos) promesses|qu'ai-je promis|qu'avons-nous promis|promesas (?:abiertas|pendientes)|(?:mis|nuestras) promesas|que (?:prometi|prometimos|he prometido|hemos prometido))\b/,
  brief:
    /\b(?:brief(?:ing)?(?: me)?|prep(?:are)? me|prepare (?:my|the|a|for (?:my|the|a)) (?:call|meeting|check-?in)|get me ready|briefe[rz]?[- ]moi|(?:fais|faites|faire)(?:[- ]moi)? le point|prepare[rz]?[- ]moi|fiche (?:pays|sur)|prepare[rz]? (?:mon|l'|le) (?:appel|entretien|echange)|ponme al (?:dia|tanto)|pongame al (?:dia|tanto)|preparame|prepareme|prepara(?:r)? (?:mi|la) (?:llamada|reunion)|ficha (?:de|sobre)|resumen (?:de|sobre) (?=§)|al dia sobre)/,
  export: /\b(?:export|download|exporte[rz]?|telecharge[rz]?|exportar?|descarg(?:ar?|ue))\b/,
  askContact:
    /\b(?:(?:ask|send|put) (?:the )?(?:questions? to )?(?:the )?(?:point of contact (?:of|in) |contact (?:of|in) )?§[^?]*(?:questions?|answer|before)|send (?:the )?questions|ask §|envoie[rz]? les questions|demande[rz]? (?:au|a la|a l'|aux|a) .*(?:repondre|avant)|envi(?:ar?|e) las preguntas|pregunt(?:ar?|e)(?:le)? (?:a|al) .*(?:antes|responder)|pid[ae](?:le)? (?:a|al) .*(?:responda|antes))/,
  plan: /^(?:please |can you |peux-tu |pouvez-vous |puedes |por favor )?(?:plan|schedule|book|set up|arrange|planifie[rz]?|programme[rz]?|fixe[rz]?|cale[rz]?|organise[rz]?|planifi(?:car?|que)|programar?|agend(?:ar?|e)|fij(?:ar?|e)|organi(?:zar?|ce)) (?:a |an |the |my |our |un |une |le |mon |una |el |la )?(?:next |new |prochaine? |proxim[oa] )?(?:call|check-?in|meeting|appel|echange|reunion|rendez-vous|point|llamada|seguimiento|reunion)?(?: ?(?:with|for|avec|pour|con|para))? ?(?:the |le |la |les |l'|el )?§/,
  callCancel:
    /^(?:please |merci d'|por favor )?(?:cancel|call off|annule[rz]?|cancel(?:ar?|e)|anul(?:ar?|e)) (?:the |my |our |le |la |l[' ]|el |mon |ma |mi |notre |nuestra? )?(?:§+(?: §+)*(?:'s)? )?(?:call|check-?in|meeting|appel|echange|point|rendez-vous|rdv|reunion|llamada|seguimiento)\b/,
  callMove:
    /^(?:please |merci de |por favor )?(?:move|reschedule|postpone|push|shift|reporte[rz]?|deplace[rz]?|decale[rz]?|muev[ae]|mover|reprogram(?:ar?|e)|pospon(?:er|ga)?|apla(?:zar?|ce)|cambi(?:ar?|e)) (?:the |my |our |le |la |l[' ]|el |mon |ma |mi |notre |nuestra? )?(?:§+(?: §+)*(?:'s)? )?(?:call|check-?in|meeting|appel|echange|point|rendez-vous|rdv|reunion|llamada|seguimiento)\b/,
  calls:
    /\b(?:(?:planned|scheduled|upcoming|coming) (?:calls|check-?ins|meetings)|(?:calls|check-?ins) (?:are |have i |do i have )?(?:planned|scheduled|coming up)|(?:my|our) (?:next )?calls|(?:appels|echanges|points) (?:sont )?(?:prevus|planifies|a venir)|prochains (?:appels|echanges)|(?:llamadas|seguimientos|reuniones) (?:estan )?(?:previst[oa]s|planificad[oa]s|programad[oa]s)|proxim[oa]s (?:llamadas|seguimientos))\b/,
  contact:
    /\b(?:(?:new )?point of contact (?:of|for|in) |point of contact(?:'s)? (?:is|has)|point de contact (?:du|de|de la|des|pour)|punto de contacto (?:de|del|para))|(?:'s|§) (?:new )?point of contact/,
  isNow:
    /\b(?:is now|has changed|will be|replace[sd]?|becomes|new point of contact|nouveau point de contact|nouvelle point de contact|nuevo punto de contacto|nueva punto de contacto|est (?:desormais|maintenant)|sera|devient|remplace[rz]?|ahora es|sera|pasa a ser|reemplaza[r]?)\b/,
  endCover:
    /\b(?:end|stop) (?:the )?cover|cover (?:is )?over|fin (?:de la )?(?:suppleance|remplacement)|termina[r]? (?:la )?(?:suplencia|cobertura)/,
  cover:
    /\b(?:covers?|covering|stand(?:s)? in|(?:assure|assurera) (?:l'interim|la suppleance)|supplee|remplace|cubre|cubrira|suple)\b/,
  move: /^(?:please |merci de |por favor |peux-tu |pouvez-vous )?(?:hand(?:s|ed|ing)?[- ]?over|hand §+[^?]* over|transfer|move|reassign|passe[rz]?|transfere[rz]?|confie[rz]?|traspas(?:ar?|e)|transfier[ae]|transferir|asign(?:ar?|e))\b/,
  search:
    /\b(?:what (?:did|has|have) .+? (?:say|said|told|tell|mention(?:ed)?|ask(?:ed)?)(?: us)? (?:about|on|of|regarding)|search (?:the |my |our )?(?:notes?|check-?ins?)(?: (?:for|on|about))?|find (?:the |my |our )?(?:notes?|check-?ins?) (?:on|about|for|with|that)|notes? (?:about|mentioning)|qu(?:'a|'ont|e disai(?:t|ent))(?: dit| raconte)? .+? (?:sur|a propos d[eu]|au sujet d[eu])|qu'est-ce que .+? (?:a|ont) dit (?:sur|de|a propos d[eu])|cherche[rz]? (?:dans )?(?:les |mes |nos )?(?:notes?|echanges)(?: sur)?|que (?:dijo|dijeron|ha dicho|han dicho|comento|conto) .+? (?:sobre|de|acerca de)|busca[r]? (?:en )?(?:las |mis |nuestras )?(?:notas?|seguimientos)(?: (?:sobre|de))?)\s*(?<about>.*)$/,
  notes:
    /\b(?:(?:show|list|see|read|open)(?: me)? (?:the |our |all |my )?(?:last |latest )?(?:notes?|check-?ins?|record)|(?:last|latest|previous) (?:check-?ins?|notes?)|notes? (?:on|of|for|from|with) |what was (?:noted|shared)|shared (?:notes|with me)|(?:montre|affiche|voir|liste)[rz]?(?:[- ]moi)? (?:les |nos )?(?:notes?|echanges)|derniers? (?:echanges?|notes?)|dernieres notes|notes? (?:sur|du|de la|avec) |qu'a-t-on note|ce qui a ete (?:note|partage)|(?:muestra|ver|lista)(?:me)? (?:las |los )?(?:notas?|seguimientos?)|ultim[oa]s? (?:seguimientos?|notas?)|notas? (?:de|del|sobre|con) |que se (?:anoto|compartio))/,
} as const
