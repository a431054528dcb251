import type { NotePatterns } from './note-patterns.ts'

const ES_SUBJECT = String.raw`(?:ellas?|ellos|el|(?:el |la |los |las |su |sus |nuestro |nuestra )?(?:ministerio|ministro|ministra|gobierno|punto de contacto|punto focal|foro|secretariado|secretaria|comite|equipo|director|directora|agencia|osc|sociedad civil|organizaciones|colegas?|contraparte|enlace|autoridades|comision|congreso|oficina)(?: (?:de |del |de la |de las |de los )[\p{L} §]{2,30}?)?|§+(?: §+)*)`
const ES_OBJECT = String.raw`(?:(?:nos|me|lo|la|le|les|los|las|se|te) )*`
const ES_STEMS = String.raw`(?:envi|mand|compart|prepar|revis|busc|llam|escrib|consult|organiz|averigu|confirm|convoc|invit|present|coordin|ayud|acompan|contact|pregunt|conect|remit|proporcion|facilit|public|entreg|complet|termin|redact|firm|valid|respond|envi|sub|traduc|reun|nombr|design|pas|d|verific|inform|tramit)`
const ES_FUTURE = (they: boolean) =>
  they
    ? String.raw`(?:${ES_STEMS}(?:ar|er|ir)an?|haran?|daran?|diran?|pondran?|tendran?|volveran?|haran?)\b`
    : String.raw`(?:${ES_STEMS}(?:ar|er|ir)(?:e|emos)|hare|haremos|dare|daremos|dire|diremos|pondre|pondremos|volvere|volveremos|tendre|tendremos)\b`
const ES_PRESENT_THEY = String.raw`(?:envian?|mandan?|comparten?|publican?|presentan?|entregan?|confirman?|remiten?|organizan?|convocan?|preparan?|pasan?|responden?|terminan?|completan?|suben?|avisan?|nombran?|designan?|firman?|cargan?|revisan?|traducen?|reunen?|devuelven?|contestan?|llaman?|escriben?)\b`
const ES_PRESENT_WE = String.raw`(?:envio|enviamos|mando|mandamos|comparto|compartimos|preparo|preparamos|reviso|revisamos|busco|buscamos|llamo|llamamos|consulto|consultamos|averiguo|averiguamos|contacto|contactamos|paso|pasamos|remito|remitimos|confirmo|confirmamos|veo|vemos|miro|miramos|escribo|escribimos|aviso|avisamos|propongo|proponemos|conecto|conectamos|traduzco|traducimos|organizo|organizamos|hago|hacemos|doy|damos)\b`

/** How people write of a conversation in Spanish. */
export const ES: NotePatterns = {
  contact: {
    call: /\b(?:corte con|cortamos con|charl\w+|tel|colg\w+|skype|al telefono|por telefono|hable|hablamos|hablado|hablar|llame|llamamos|llamada|llamo|llamaron|llamado|converse|conversamos|conversado|conversar|platique|platicamos|telefono|telefonica|zoom|videollamada|videoconferencia)\b/u,
    meeting:
      /\b(?:reu|desayuno|estuve|estuvimos|coincidi\w*|me cruce|nos cruzamos|vimos a|reuni|reunimos|reunido|reunion|encontre|encontramos|encuentro|visite|visita|vi a|junte|almuerzo|cafe)\b/u,
    message:
      /\b(?:audio|nota de voz|mail|sms|escribi|escribio|escribieron|escrito|correo|correos|mensaje|mensajes|whats ?app|e-?mail|carta)\b/u,
    some: /\b(?:debrief\w*|mision|me dijo|nos dijo|me conto|nos conto|me informo|nos informo|contacto|intercambi\w+|seguimiento|supe|noticias|conversacion|entrevista|check-?in)\b/u,
  },
  remote: /\b(?:zoom|teams|skype|video\w*|telefon\w+|virtual\w*|linea)\b/u,
  withWords: String.raw`(?:con|c\/|x|de|del|a|al)`,
  openers:
    /^(?:(?:y|pero|luego|despues|tambien|ademas|entonces|por otro lado|asimismo|hola|bueno|nota|finalmente|sin embargo|por cierto|nota rapida|actualizacion)(?:[, ]+|$))+/u,
  weMay: [
    /^(?:yo |nosotros )?(?:(?:le|les|lo|la) )*(?:prometi|prometimos|he prometido|hemos prometido|ofreci|ofrecimos|dije|dijimos)(?: (?:que|q|k))?(?: (?:le|les))? (?<what>.+)/u,
    /^(?:yo |nosotros )?(?:me comprometi|nos comprometimos|me he comprometido|quede|quedamos) (?:a|en|de) (?<what>.+)/u,
    /^(?:yo |nosotros )?(?:(?:le|les|lo|la) )*(?:voy|vamos) a (?<what>.+)/u,
    /^(?:yo |nosotros )?(?:(?:le|les|lo|la) )*(?:debo|debemos|tengo que|tenemos que|me toca|nos toca) (?<what>.+)/u,
    new RegExp(String.raw`^(?:yo |nosotros )?(?<what>${ES_OBJECT}(?:${ES_FUTURE(false)}|${ES_PRESENT_WE}).*)`, 'u'),
    /^(?:prometido|pendiente mio) ?:? (?<what>.+)/u,
    /^(?:de|por) (?:mi|nuestra) parte,? (?<what>.+)/u,
  ],
  theyMay: [
    /^(?<what>(?:el|la|los|las) \p{L}+ (?:lo|la|los|las) (?:\p{L}+[ae]n|\p{L}+ran?) .+)/u,
    // A day by which something is to be done makes a promise of a plain present.
    /^(?<who>ellos|ellas|ella|el) (?<what>(?!(?:ha|han|es|son|esta|estan|fue|teme\p{L}*|cree\p{L}*|espera\p{L}*|quier\p{L}+|pid\p{L}+|ministerio|gobierno|foro|comite)\b)\p{L}+ .*\b(?:antes del?|a mas tardar|para el|hasta el) .+)/u,
    new RegExp(
      String.raw`^(?<who>${ES_SUBJECT}) ${ES_OBJECT}(?:(?:va|van|se va|se van) a|debe|deben|tiene que|tienen que) (?!ser\b)(?<what>.+)`,
      'u',
    ),
    new RegExp(
      String.raw`^(?:(?<who>${ES_SUBJECT}) )?${ES_OBJECT}(?:(?:prometio|prometieron|ofrecio|ofrecieron)(?: que)?|(?:acordo|acordaron)(?: que|(?= (?:en )?\p{L}+(?:ar|er|ir)\b))) (?<what>.+)`,
      'u',
    ),
    new RegExp(
      String.raw`^(?:(?<who>${ES_SUBJECT}) )?se (?:comprometio|comprometieron|compromete|comprometen) (?:a|en) (?<what>.+)`,
      'u',
    ),
    new RegExp(String.raw`^(?:(?<who>${ES_SUBJECT}) )?(?:quedo|quedaron) (?:en|de) (?<what>.+)`, 'u'),
    new RegExp(
      String.raw`^(?:(?<who>${ES_SUBJECT}) )?(?<what>${ES_OBJECT}(?:${ES_FUTURE(true)}|${ES_PRESENT_THEY}).+)`,
      'u',
    ),
    new RegExp(String.raw`^${ES_OBJECT}(?:va|van) a (?!ser\b)(?<what>.+)`, 'u'),
    new RegExp(
      String.raw`^(?<who>(?!yo\b|nosotros\b|el (?:borrador|plan|informe|proximo)|la (?:proxima|consulta))[\p{L}.§ -]{2,45}?) (?<what>${ES_OBJECT}(?:${ES_FUTURE(true)}|${ES_PRESENT_THEY}).+)`,
      'u',
    ),
    new RegExp(
      String.raw`^(?<who>(?!yo\b|nosotros\b)[\p{L}.§ -]{2,45}?) ${ES_OBJECT}(?:va|van) a (?!ser\b)(?<what>.+)`,
      'u',
    ),
  ],
  concern:
    /\b(?:preocup\w+|inquiet\w+|teme\w*|temor\w*|miedo|problemas?|riesgos?|atascad\w+|trabad\w+|bloquead\w+|bloqueos?|retras\w+|atras\w+|demor\w+|dificultad\w*|dificil|falta\w*|sin (?:presupuesto|fondos|respuesta|personal)|no hay|baja (?:participacion|asistencia)|poca|pocos|tension\w*|desacuerdo\w*|obstaculos?|desafios?|lent[oa]s?|insuficiente\w*|complicad\w+|resisten\w*|quej\w+|inciert\w+|poco claro|cuesta|aplaz\w+|amenaz\w+|rechaz\w+|pendientes?|de cero|que arde|presion\w*|se va del cargo|cancelad\w+|cancelaron|abandonad\w+|parad[oa]s?|se (?:paro|freno|cayo|trabo|estanco|detuvo|pospuso)|estancad\w+|frenad\w+|detenid\w+|suspendid\w+|molest\w+|enojad\w+|caid[oa]|recort\w+|renunci\w+|pospuest\w+|pospus\w+|conflict\w+|confus\w+|vencid\w+|escas\w+)\b/u,
  negation:
    /\b(?:no|nadie|ningun[oa]?|nunca|jamas|tampoco)\b|^sin (?!embargo)|\b(?:esta|estan|sigue|siguen|todavia|aun) sin (?!embargo)/u,
  fine: /^(?!.*\b(?:salvo|excepto|pero|menos)\b).*\b(?:todo (?:esta |va |marcha )?(?:muy )?(?:bien|ok|en orden|al dia|tranquilo|normal)|al dia con todo|sin (?:novedad(?:es)?|problemas?|cambios|contratiempos)|(?:no hay|ningun|no tienen) (?:problemas?|novedad(?:es)?|cambios?|quejas?)|nada (?:nuevo|que reportar)|no (?:es|son|esta|estan) (?:preocupad\w+|urgente|problema|atrasad\w+)|no necesitan? nada)\b/u,
  aboutUs: /^(?:yo|nosotros|nosotras|mi|nuestr[oa])\b/u,
  question:
    /\?$|^¿|\b(?:pregunto|preguntaron|pregunta(?:n)? (?:si|como|cuando|que|cual|por)|(?:quiere|quieren|quisiera|quisieran|le gustaria|les gustaria|desea|desean) saber|consulto si|consultaron si|duda(?:s)? (?:sobre|es|era)|pidio|pidieron|piden?|solicito|solicitaron|(?:quiere|quieren|necesita|necesitan|quisieran?) (?:mas |unos |unas |nuestra |nuestro )?(?:ejemplos?|ayuda|consejos?|apoyo|formacion|traduccion|tiempo|prorroga|plazo)|(?:quiere|quieren|quisieran?|desean?|necesitan?|piden?) (?:que|q|nuestr[oa]|un|una|unos|unas|mas|\d+)|buscan? (?:quien|un|una|a alguien|apoyo|ayuda)|pide)\b/u,
  progress:
    /\d ?(?:%|por ciento)|\b(?:publicad[oa]s?|aprobad[oa]s?|adoptad[oa]s?|finalizad[oa]s?|lanzad[oa]s?|presentad[oa]s?|terminad[oa]s?|en marcha|en curso|avanc\w+|avanz\w+|progres\w+|list[oa]s?|empez\w+|comenz\w+|iniciad[oa]s?|redactad[oa]s?|firmad[oa]s?|validad[oa]s?|nombrad[oa]s?|designad[oa]s?|a mitad|buen camino|va bien|van bien|sera|seran|se reunio|se realizo|se celebro|se hizo|entregad[oa]s?|subid[oa]s?|casi|completad[oa]s?|elegid[oa]s?|en linea|salio bien|fue bien|ya (?:tienen|esta|publicaron|aprobaron|empezaron|se)|publicaron|aprobaron|terminaron|lanzaron|realizaron|conformad[oa]s?|instalad[oa]s?|esperan?|a la espera|esperando|organizad[oa]s?|realizad[oa]s?|planean?|preve\w*|hech[oa]s?|salen?|saldra\w*|entra(?:n|ra)? en vigor|arranc\w+|acordaron|aprobaron|se (?:instalo|constituyo|conformo|creo|aprobo|publico|lanzo|firmo|adopto|inicio|nombro|eligio)|encaminad\w+|vamos bien|cerrad[oa]s?|cerro|cerraron|concluy\w+|finaliz\w+|culmin\w+|content[oa]s?|motivad[oa]s?|entusiasmad[oa]s?|satisfech[oa]s?|avance|lograron|van? (?:en|al|por el) \d+)\b/u,
  next: /^vemos el\b|\b(?:proxim[oa] (?:llamada|reunion|seguimiento|encuentro|conversacion|contacto|check-?in|vez|cita)|(?:volvemos|volveremos|vuelvo|volver) a (?:hablar|conversar|reunirnos|llamar\w*|vernos)|(?:vernos|hablar|reunirnos|conversar|juntarnos|llamarnos) (?:de nuevo|otra vez|nuevamente|en|el)|hablamos (?:de nuevo|otra vez|el|la|en)|nos (?:hablamos|vemos|reunimos) (?:de nuevo|otra vez|el|la|en))\b/u,
  tookPart: [
    /^(?:tambien )?(?:participaron|participo|asistieron|asistio|estuvieron|estuvo) (?:tambien )?(?<who>.+)/u,
    /^(?<who>.+?) (?:tambien )?(?:participo|participaron|asistio|asistieron|estuvo|estuvieron)(?: presentes?| tambien| en la llamada| en la reunion)?$/u,
    /^(?:participantes|presentes|asistentes|con la participacion de)\s*(?::)?\s*(?<who>.+)/u,
  ],
  sensitive:
    /\b(?:sensible|delicad[oa]|confidencial\w*|entre nosotros|reservad[oa]|no (?:compartir|difundir)|extraoficial\w*|privad[oa]|(?:que )?(?:esto |eso )?queda?e? entre nosotros|no (?:lo |la |los )?(?:mencion\w+|divulg\w+|comenta\w*|compart\w+|difund\w+|cont(?:ar|es|emos)|repit\w+|circul\w+)|uso interno|solo para nosotros|en confianza|off the record)\b/u,
  beforeDates:
    /(?:\s|^)(?:para(?: el| la)?|antes(?: del?)?(?: la)?|hasta(?: el| la)?|a mas tardar(?: el)?|el|la|en|del?|al|desde|hacia|a|por|,)\s*$/u,
  standsAlone: new RegExp(
    String.raw`^(?:(?:yo|nosotros|ellos|ellas)\b|(?:le |les |lo )*(?:prometi|me comprometi|quede en|voy a|debo)|${ES_SUBJECT} (?:nos |me |se )?(?:va|van|esta|estan|es|son|quiere|quieren|pregunt\w+|prometi\w+|${ES_FUTURE(true)}|${ES_PRESENT_THEY}|teme\w*|necesita\w*)|(?:nos |me )?(?:${ES_FUTURE(true)}|${ES_FUTURE(false)}|${ES_PRESENT_THEY})|(?:preocupad\w+|preguntan?|pregunto|quieren? saber|proxim[oa] (?:llamada|reunion))\b|[\p{L} ]{2,30} (?:esta|estan|es|son|va|van|fue) |(?:tambien )?con §)`,
    'u',
  ),
  notNames:
    /^(?:el|la|los|las|mi|nuestro|un|una)?$|^(?:el |la |los |las |mi |nuestro |un |una )?(?:equipo|delegacion|colegas?|gobierno|ministerio|gente|pais|ella|ellos)\b|\d/u,
}
