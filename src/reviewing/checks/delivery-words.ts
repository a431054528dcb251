/** Folded text in our three languages. */

const THING = '(?:plans?|cycle|ciclo|nap|pan)\\b'
/** Words between an adjective and its plan; an article or a verb begins something else. */
const BETWEEN =
  "(?:(?!(?:the|this|our|by|of|le|la|les|ce|notre|du|el|este|nuestro|del|will|sera|se|ministre|ministro)\\b)[\\p{L}\\d'’-]+ ){0,5}"
const BEFORE =
  '(?:previous|last|preceding|earlier|former|old|prior|expiring|outgoing|precedente?|dernier|anterieur|ancien|sortant|anterior|ultimo|pasado|previo|antiguo|saliente)'

/** The plan before the one that is read. */
export const LAST_PLAN = new RegExp(
  [
    '\\b(?:predecessors?|predecesseur|predecesor)\\b',
    '\\b(?:current|running|actuel|en cours|vigente|en curso)\\b.{0,20}\\bplan\\b',
    '\\bplan\\b.{0,20}\\b(?:actuel|en cours|vigente|en curso|in force|en vigueur)\\b',
    `\\b${BEFORE} ${BETWEEN}${THING}`,
    '\\b(?:plan|cycle|ciclo)\\b.{0,20}\\b(?:before (?:this|it)|qui (?:a )?preced\\w+|que preced\\w+|que antecede|anterior a est\\w+)\\b',
    '\\b(?:plan|cycle|ciclo)\\b.{0,60}\\b(?:previous|precedente?|anterieur|anterior|previo)\\b',
  ].join('|'),
  'u',
)

const ORDINAL =
  '(?:first|second|third|fourth|fifth|sixth|premier|deuxieme|troisieme|quatrieme|cinquieme|sixieme|primer|segundo|tercer|cuarto|quinto|sexto)'

/** A plan by its number or years: an earlier one when it has ended, else the one that is read. */
export const NUMBERED_PLAN = new RegExp(
  `\\b${ORDINAL} ${BETWEEN}${THING}|\\b(?:plan|nap|pan) (?:[ivx]+|\\d)\\b|\\bplan\\b.{0,30}\\b20\\d\\d ?[-–—/] ?(?:20)?\\d\\d\\b|\\b20\\d\\d ?[-–—/] ?(?:20)?\\d\\d (?:action )?plan\\b`,
  'u',
)

export const ENDED =
  /\b(?:ended|ends|end|fin|completed|expired|closed?|ran until|until|came to an end|concluded|finished|pris fin|prend fin|echeance|expir\w+|lapsed|ran out|over|vigencia|culmin\w+|cumplio|s'est achev\w+|acheve|(?:arriv|parven)\w+ a (?:son )?terme|jusqu'(?:au|en|a)|hasta|caduc\w+|a su (?:fin|termino)|termin\w+|conclu\w+|finaliz\w+|venci\w*|cerro)\b/

/** A plan or its carrying out, whichever. */
export const SOME_PLAN =
  /\b(?:plans?|nap|pan|cycle|ciclo|term|mandat|predecess\w+|implementation|mise en (?:oe|œ|o)uvre|implementacion|ejecucion|execution)\b/

/** How long it went on. */
export const LASTED =
  /\b(?:ran|runs?|lasted|covered|in force|carried out|last day|stopped|wound up|drew to|couvrait|a couvert|courait|a couru|a dure|dernier jour|close?|cloture\w*|s'est arrete|cess\w+|abarco|abarcaba|cubrio|duro|rigio|corrio|ultimo dia|clausur\w+|ceso)\b/

export const DELIVERY =
  /\b(?:reach\w*|parvien\w*|parvenir|parviendra|arriv\w+|lleg\w+|hand\w*|deposit\w*|lodg\w+|fil(?:e|ed|ing)|forward\w*|publish\w* on|submi\w+|deliver\w*|handed over|upload\w*|sen[dt]\w*|transmi\w+|remi[st]\w*|remettre|soumi\w+|soumettre|soumission|depos\w+|envo[iy]\w*|envio\w*|entreg\w+|present\w+|remit\w+|envi\w+|consign\w+|traslad\w+|adress\w+)\b/
export const TO_OGP =
  /\b(?:ogp|pgo|aga|open government partnership|partenariat pour (?:un|le) gouvernement ouvert|alianza para (?:el|un) gobierno abierto|partnership|partenariat|(?:a|ante|en) la alianza|support unit|unite d'appui|unidad de apoyo)\b/

/** The plan itself is made public: by the rule it counts from that day. */
export const PUBLISHED_PLAN = new RegExp(
  [
    '\\b(?:publish\\w*|release\\w*|issue\\w*|launch\\w*|made? public|make) (?:of )?(?:the |this |our )?(?:new |final |action )*plan\\b',
    '\\b(?:the|this|our) (?:new |final |national |action )*plan (?:will be|is to be|is due to be|was|is) (?:published|released|issued|launched|made public)\\b',
    "\\bpublication (?:du|de ce) (?:present |nouveau )?plan\\b|\\b(?:publier\\w*|rendr\\w+) (?:le|ce|son|notre) (?:present |nouveau )?plan\\b|\\b(?:le|ce|notre) (?:present |nouveau )?plan (?:d'action )?(?:sera|doit etre|a ete|est) (?:publie|rendu public|lance)\\b",
    '\\bpublicacion (?:del|de este) (?:presente |nuevo )?plan\\b|\\b(?:publicar\\w*|dara a conocer|hara publico|lanzara) (?:el|este|su|nuestro) (?:presente |nuevo )?plan\\b|\\b(?:el|este|nuestro) (?:presente |nuevo )?plan (?:de accion )?(?:se (?:publicara|publico|dara a conocer|lanzara)|sera publicado)\\b',
  ].join('|'),
  'u',
)

/** Handing in where nobody says to whom. */
export const HANDED_IN =
  /\b(?:hand(?:ed|ing)?(?: \p{L}+){0,3} in|handing[- ]in|hand-?over|submission|submit\w*|delivery|delivered|transmission|will be sent|to be sent|remise|sera (?:remis|transmis|soumis|envoye|depose)|deposera|remettra|transmettra|soumettra|enverra|l'envoi|depot|entrega|entregar\w*|se enviara|enviara|envio|remitir\w*|presentara)\b/u

/** In the making of the plan, many things are handed in. */
export const IN_THE_MAKING =
  /\b(?:drafts?|projet|borrador|consult\w*|forum|foro|hearings?|ideas?|idees|anyone|everyone|citizens|people|chacun|citoyens|cualquiera|ciudadan\w+|work|travaux|trabajos?|drafting|redaction|redaccion|process\w*|proceso|elaborat\w*|elaborac\w+|prepar\w+|committee|comite|answers?|responses?|reponses?|respuestas?)\b/

/** What else has its day: papers on a plan, meetings, the country's place in OGP. */
export const SOMETHING_ELSE =
  /\b(?:reports?|self-assess\w+|minutes|comments|proposals|contributions|calendar|timeline|road ?map|workshops?|meetings?|summit|bid|letter|join\w*|rapports?|autoevaluation|proces-verba\w+|commentaires|propositions|calendrier|feuille de route|ateliers?|reunions?|sommet|candidature|lettre|adhesion|adher\w+|informes?|autoevaluacion|minutas?|actas?|comentarios|propuestas|aportes|cronograma|hoja de ruta|talleres|taller|reunion|reuniones|cumbre|candidatura|carta|ingres\w+)\b/

export const COMMON =
  /\b(?:common|all countries|every country|all members|worldwide|commune?|tous les (?:pays|membres)|comun|todos los (?:paises|miembros))\b/
