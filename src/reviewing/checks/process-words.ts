/**
 * Classes of meaning in our three languages, by stems on folded text. A sentence tells a step when classes come
 * together (who, with whom, how): single words of one step stand in sentences on the others, too.
 */
export const BODY = told(
  'forum|committee|council|commission|board|panel|platform|assembly|body|network|task force|team|group|space|(?:round|one|same) table|secretariat',
  'comite|conseil|bureau|college|plateforme|assemblee|organe|instance|reseau|equipe|groupe|cadre|espace|table ronde|meme table',
  'foro|consejo|comision|junta|colegio|plataforma|asamblea|organo|instancia|red|equipo|grupo|espacio|mesa|nucleo',
)
export const STATE = told(
  'government|ministr\\w+|officials?|(?:public|civil) servants?|administration|state|agenc\\w+|(?:public|state) (?:institutions?|bodies|actors?|sector)|authorities|departments',
  "gouvernement|etat|fonctionnaires?|agents (?:publics|de l'etat)|pouvoirs publics|(?:acteurs|institutions|organismes|secteur) public\\w*|etatiques?|autorites",
  'gobierno|ministerios?|ministr[oa]s?|estado|estatal\\w*|funcionari[oa]s?|servidores publicos|administracion|(?:instituciones|entidades|organismos|sector) public\\w+|autoridades|agencias',
)
export const SOCIETY = told(
  "civil society|civic|ngos?|non-?(?:governmental|state|profit)|associations?|unions?|activists?|academi\\w+|universit\\w+|the press|community leaders|campaigners|foundations?|businesses|private sector|charit\\w+|(?:citizens?'?|women's|youth|advocacy|interest) groups?|citizens",
  'societe civile|ongs?|oscs?|non (?:gouvernementa\\w+|etatiques?)|associati\\w+|syndica\\w+|militant\\w*|collectifs?|chefs de communautes|secteur prive|citoyen\\w*|fondations?',
  'sociedad civil|no (?:gubernamenta\\w+|estatales)|asociaci\\w+|sindica\\w+|activistas?|colectivos?|lideres comunitarios|sector privado|ciudadan\\w+|fundaciones|gremios?',
)
export const JOINT = told(
  'both (?:sides|sectors)|side by side|joint\\w*|together|(?:in )?equal\\w*|half|parity|same number|co-?chair\\w*|mixed|consensus|as many',
  'cote a cote|conjoint\\w*|paritaire\\w*|parite|egal\\w*|moitie|mixtes?|copresid\\w+|meme (?:nombre|poids|table)|ensemble|autant',
  'lado a lado|conjunt\\w+|paritari\\w+|paridad|mitad|mixt[oa]s?|mism[oa] (?:numero|peso|mesa)|copresid\\w+|igual\\w*|consenso|tantos? como|pesan lo mismo',
)
export const SITS = told(
  'met|meets?|meetings?|sessions?|sittings?|sat|sits|seats?|conven\\w+|gather\\w*|came together|deliberat\\w+|debated?|discussed|oversaw|overse\\w+|steer\\w*|led|guid\\w+|draft(?:ing|ed)|adopted|approved|minutes|terms of reference|decisions?|made up of|consist\\w*|compos\\w+|formed|includ\\w+|represent\\w+|members',
  'reuni\\w*|seances?|siege\\w*|deliber\\w+|debatt\\w+|supervis\\w+|pilot\\w+|dirig\\w+|redaction|adopte\\w*|proces-verbaux|termes de reference|form\\w+|rassembl\\w+|membres',
  'sesion\\w*|asiento|debati\\w*|conduj\\w+|redaccion|aprob\\w+|actas|minutas|terminos de referencia|decision\\w*|integr\\w+|conform\\w+|miembros',
)
export const CALLED_FORUM = told(
  'multi-?(?:stakeholder|acteurs|partite|parties|actor|sectorial)\\w*|forum|foro',
  'dialogue space|space for dialogue|espace de (?:dialogue|concertation)|espacio de dialogo',
  'steering (?:committee|group)|comite de pilotage|comite directivo|(?:comite|mesa|grupo) (?:promotor|impulsor|multiactor|nucleo)',
  '(?:council|committee|board|conseil|comite|consejo|mesa|comision) (?:for |on |of |du |de |nacional de |national du )?(?:open government|gouvernement ouvert|gobierno abierto)|open government (?:council|committee|board|group|network)',
)

export const CALENDAR = told(
  'road ?map|time ?line|time ?table|calendar|schedule',
  'feuille de route|chronogramme|calendrier|echeancier',
  'hoja de ruta|cronograma|calendario',
)
const AMOUNT =
  '(?:an?|one|two|three|four|five|six|seven|eight|ten|several|some|\\p{L}+teen|\\p{L}+ty(?:-\\p{L}+)?|un|une|deux|trois|quatre|cinq|six|sept|huit|dix|plusieurs|quelques|\\p{L}+ze|\\p{L}+nte|vingt(?:-\\p{L}+)?|dix-\\p{L}+|una|dos|tres|cuatro|cinco|seis|siete|ocho|diez|varias|varios|veinte|\\p{L}+ce|dieci\\p{L}+|veinti\\p{L}+|treinta|\\d+)'
const WHILE = '(?:weeks?|days?|months?|fortnights?|semaines?|jours?|mois|quinzaine|semanas?|dias?|mes|meses|quincena)'
export const AHEAD = told(
  `${AMOUNT} (?:full |clear |whole )?${WHILE} (?:before\\w*|ahead|in advance|earlier|prior|avant|plus tot|auparavant|a l'avance|antes|previos?|de (?:antelacion|anticipacion))`,
  'a fortnight (?:before|ahead|in advance|earlier)|the (?:month|week) before|(?:mes|semana) anterior a',
  '(?:before ?hand|in advance|ahead of (?:time|the)|in good time|in due time|well before|prior notice|prior to|from the outset|early on)',
  "(?:a l'avance|au prealable|prealablement|bien avant|suffisamment tot|a temps|preavis|des le depart|des le debut)",
  '(?:con (?:la debida |suficiente )?(?:antelacion|anticipacion|tiempo)|previamente|mucho antes|aviso previo|desde el (?:principio|inicio|comienzo))',
  "before (?:the |any |any\\w+ )?(?:start|launch|first|opening|work|process|kick-?off|talks|drafting|was)|avant (?:le|la|les|toute?|l')? ?(?:debut|lancement|premi\\w+|ouverture|travaux|processus|redaction)|antes (?:de|del|de la|de los) ?(?:inicio|lanzamiento|primer\\w*|apertura|comenzar|empezar|abrirse|redactar|proceso|trabajos?)",
)
export const STAGES = told(
  'dates?|stages?|phases?|deadlines?|agenda|(?:programme|plan) of work|work ?plan|notice|when and where|(?:occasions|opportunities|ways) to|how to (?:join|take part)|milestones of the process',
  "etapes?|delais?|programme des travaux|plan de travail|avis|preavis|quand et ou|(?:occasions|possibilites|moyens) (?:de|d'y)|echeances",
  'fechas?|etapas?|fases?|plazos?|programa de trabajo|plan de trabajo|avisos?|cuando y donde|(?:ocasiones|oportunidades|maneras|formas) (?:de|para)',
)
export const SHOWN = told(
  'publish\\w*|post(?:ed|ing)|announc\\w+|online|website|gazette|https?:|known|made public|releas\\w+|appear\\w*|display\\w*|notice|inform\\w*|notif\\w+|circulat\\w+|shared',
  'publi\\w+|annonc\\w+|affich\\w+|diffus\\w+|en ligne|sur le site|journal officiel|connu\\w*|paru|informe\\w*|communiqu\\w+|figur\\w+',
  'anunci\\w+|difund\\w+|en linea|sitio|diario oficial|conoc\\w+|apareci\\w*|hizo publico|avis\\w+|inform\\w+|comunic\\w+|divulg\\w+',
)

export const MEDIA = told(
  'outreach|awareness|information (?:sessions?|evenings?|days?|meetings?|events?)|publici[sz]\\w+|advertis\\w+|newspapers?|in the press|social (?:media|networks?)|facebook|television|tv|radios?|posters?|billboards?|leaflets?|flyers?|booklets?|brochures?|podcasts?|broadcasts?|films?|videos?|loudspeakers?|caravans?|road ?shows?|campaigns?|theatre|songs?|journalists|street plays?',
  "(?:seances?|soirees?|journees?|reunions?) d'information|sensibilis\\w+|mediatis\\w+|journaux|dans la presse|reseaux sociaux|televis\\w+|affiches|depliants?|prospectus|spots?|court film|courts? metrages?|haut-parleurs?|caravanes?|campagnes?|chansons?|journalistes|emissions?|crieurs?",
  '(?:jornadas?|sesiones|charlas?|reuniones|encuentros) informativ\\w+|sensibiliza\\w+|difusion|divulgo|diarios|en la prensa|redes sociales|carteles|afiches|volantes|folletos?|cuadernillos?|cunas|pelicula|altavo[cz]\\w*|perifoneo|caravanas?|campanas?|canciones|periodistas|emisoras?',
)
export const EXPLAINS = told(
  'explain\\w*|introduc\\w+|(?:told|tell) (?:people|residents|citizens)|learn|understand|(?:make|made|making)\\b.{0,60}\\bknown|get involved|raise interest|familiar\\w*|what .{0,20}is',
  "expliqu\\w+|initiation|faire connaitre|(?:fait|font) connaitre|decouvrir|comprendre|s'impliquer|susciter l'interet|familiaris\\w+",
  'explic\\w+|introductori\\w+|dar a conocer|dieron a conocer|conociera\\w*|entender|involucrarse|despertar interes|familiariz\\w+',
)
export const SUBJECT = told(
  'partnership|initiative|open government|process|ogp|co-?creation|the plan|take part',
  'partenariat|gouvernement ouvert|processus|demarche|pgo|cocreation|le plan|du plan|prendre part|participer',
  'alianza|iniciativa|gobierno abierto|proceso|cocreacion|el plan|del plan|participar',
)
export const MEETING = told(
  '(?:information|public|open|introductory|outreach|community|village|town|awareness) (?:sessions?|meetings?|events?|days?|evenings?|house\\w*|talks?|halls?)|open house|webinars?|fairs?|stands?|stalls?|talks at',
  "(?:seances?|reunions?|soirees?|journees?|rencontres?|causeries?) (?:d'information|publiques?|ouvertes?|portes ouvertes|de sensibilisation|de presentation)|portes ouvertes|webinaires?|foires?|causeries",
  '(?:jornadas?|sesiones|charlas?|reuniones|encuentros|noches) (?:informativ\\w+|publicas?|abiertas?|de puertas|de presentacion|de difusion)|puertas abiertas|seminarios web|ferias?|conversatorios',
)
export const TRAVELS = told(
  '(?:toured|travell?ed|visited|visits? to|went (?:to|from)|went out|drove)',
  "(?:parcour\\w+|tournee|se (?:sont|est) rendu\\w*|s'est rendu\\w*|(?:sont|est) alle\\w*|visites?|sillonn\\w+)",
  '(?:recorri\\w+|gira|visit\\w+|fueron (?:de|a)|viaj\\w+|se desplaz\\w+)',
)
export const PLACES = told(
  'villages?|towns?|districts?|provinces?|regions?|schools?|universities|islands?|markets?|libraries|counties|municipalit\\w+',
  'villes?|prefectures?|departements?|lycees?|ecoles?|universites|iles|marches|bibliotheques|communes?|quartiers?',
  'pueblos?|ciudades|departamentos?|provincias?|regiones|liceos?|escuelas?|universidades|islas|mercados|bibliotecas|municipios?|barrios?',
)

export const GIVEN = told(
  'sen[dt]|submit\\w*|put forward|hand(?:ed)? in|handed|voiced?|tabled|collect\\w*|gather\\w*|receiv\\w*|came in|come in|arriv\\w*|brought|record\\w*|wrote|typed|express\\w*|raised?|left|dropped|filed|invit\\w+|call for|offered|made|make|proposed|took part|heard|contributed',
  'envo\\w+|adress\\w+|soumi\\w+|soumettre|recueilli\\w*|collect\\w+|recu\\w*|parven\\w+|arriv\\w+|apport\\w+|enregistr\\w+|ecrit\\w*|exprim\\w+|formul\\w+|depos\\w+|remis\\w*|saisi\\w*|suscit\\w+|appel a|fait|faire|presente\\w*|entendu\\w*|commente\\w*|transmi\\w+',
  'envi\\w+|remit\\w+|recib\\w+|recog\\w+|recopil\\w+|reun\\w+|lleg\\w+|aport(?:o|aron|ado|ar|aba\\w*)|registr\\w+|escrib\\w+|expres\\w+|formul\\w+|present\\w+|entreg\\w+|carg\\w+|llamado|convoc\\w+|hacer|hicieron|plante\\w+|escuch\\w+|comentar\\w*',
)
export const CHANNEL = told(
  'forms?|online|e-?mails?|letters?|(?:tele)?phones?|toll-free|hotline|by post|post (?:box|office)|whatsapp|sms|text messages?|(?:suggestion |ballot |post |mail)?box(?:es)?|portal|surveys?|questionnaires?|interviews?|focus groups?|hearings?|workshops?|in writing|in person|written|round tables|open meetings',
  'formulaires?|en ligne|courriels?|courriers?|lettres?|numero vert|par la poste|bureau de poste|boites?|urnes?|portail|enquetes?|sondages?|entretiens?|groupes de discussion|audiences?|ateliers?|par ecrit|en personne|ecrits|tables rondes|reunions? publiques?',
  'formularios?|en linea|correos?|cartas?|telefonos?|numero gratuito|linea gratuita|buzon\\w*|urnas?|encuestas?|cuestionarios?|entrevistas?|grupos focales|audiencias?|talleres|por escrito|en persona|escritos|mesas redondas|mensajes? de texto|reuniones abiertas',
)
export const PEOPLE = told(
  'anyone|anybody|everyone|everybody|whoever|citizens?|people|(?:the )?public|residents?|inhabitants|population|households|groups|organi[sz]ations|associations|persons',
  'chacun\\w*|toute personne|tous|quiconque|citoyen\\w*|habitants?|population|menages|groupes|organisations|personnes|gens',
  'cualquier\\w*|toda persona|todos|quien\\w*|ciudadan\\w+|vecin[oa]s|publico|poblacion|hogares|grupos|organizaciones|personas|gente',
)
export const MAY = told(
  'could|can|might|(?:was|were) (?:able|free|invited|asked|welcome)|invited|asked|opportunity|chance|had \\p{L}+ (?:weeks|days|months)|open (?:to|for|until)',
  'pouvai\\w+|(?:a|ont) pu|peut|peuvent|invit\\w+|possibilite|occasion|disposai\\w+|ouverte?s? (?:a|au|aux|jusqu)',
  'podi\\w+|pud[oi]\\w*|puede\\w*|invit\\w+|oportunidad|ocasion|tuvieron|tuvo|abiert\\w+ (?:a|al|para|hasta)',
)
export const ASKED = told(
  '(?:surveys?|questionnaires?|polls?|interview\\w*|focus groups?|hotline|suggestion box\\w*|public consultation|online consultation|call for (?:ideas|proposals|inputs?))',
  '(?:enquetes?|sondages?|questionnaires?|entretiens?|groupes de discussion|numero vert|boites? a (?:idees|suggestions)|consultation (?:publique|en ligne)|appel a (?:idees|propositions|contributions))',
  '(?:encuestas?|cuestionarios?|entrevistas?|grupos focales|linea gratuita|buzon de sugerencias|consulta (?:publica|en linea)|(?:llamado|convocatoria) (?:abiert[oa] )?a (?:ideas|propuestas|aportes))',
)
export const ANSWERED = told(
  'reasons?|reasoned|grounds|why|taken up|taken on board|rejected|declined|became of|feedback|not followed|explanation|replie\\w+|replied',
  'motif\\w*|motive\\w*|raisons?|pourquoi|retenu\\w*|ecarte\\w*|suite donnee|sort reserve|retour|pas ete suivi\\w*|explication',
  'motivos?|razon\\w*|fundament\\w*|por que|acept\\w+|acog\\w+|rechaz\\w+|descart\\w+|devolucion|explicacion|contest\\w+',
)

/** Alternatives of whole words on folded text, one line a language or idea. */
function told(...ideas: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${ideas.join('|')})(?![\\p{L}\\d])`, 'u')
}
