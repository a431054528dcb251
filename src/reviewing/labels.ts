import { fold } from '../core/fold.ts'
import type { CommitmentField } from './plan-draft.ts'

/** What a label of a template announces: a field of the commitment, its milestones, or what no check looks at. */
export type LabelKind = CommitmentField | 'milestones' | 'contact' | 'status'

/**
 * Labels of the templates of 2013, 2015, 2017, 2022 and 2025 in English, French and Spanish, and what ministries write
 * in their place; folded, without numbering. The first that fits decides.
 */
const LABELS: readonly (readonly [LabelKind, RegExp])[] = [
  [
    'contact',
    /^(?:(?:contact|point of contact)\b.*|name of (?:the )?(?:responsible|contact) person.*|(?:title|job title),? ?(?:and |, )?(?:department|position).*|e-?mail.*|(?:tele)?phone.*|coordonnees.*|(?:nom|personne)(?: de la personne)? (?:responsable|a contacter|de contact|referente?).*|courriel.*|fonction.*|titre,? (?:departement|service|direction).*|datos de contacto.*|(?:nombre de la )?persona (?:responsable|de contacto).*|nombre (?:del|de la) (?:responsable|persona).*|correo.*|cargo.*|puesto.*|telefono.*)$/,
  ],
  [
    'status',
    /^(?:(?:implementation |commitment |current )?status(?: of .*)?|(?:level of )?completion(?: level| status)?|level of (?:completion|implementation)|statut.*|(?:niveau|degre|etat|taux) d['e ]\s?(?:execution|achevement|avancement|realisation|mise en oeuvre).*|(?:nivel|grado|estado) de (?:cumplimiento|avance|implementacion|ejecucion).*|estado|estatus)$/,
  ],
  [
    'title',
    /^(?:(?:(?:commitment )?(?:number|no\.?|#) ?(?:and|&|\/) ?(?:title|name)(?: of (?:the )?commitment)?)|(?:commitment )?(?:title|name)(?: of (?:the )?commitment)?|commitment (?:title|name|number and title)|(?:numero|no|n°|n) (?:et|y|&) ?(?:l')?(?:intitule|titre|nom|nombre|titulo)(?: (?:de l'engagement|del compromiso))?|(?:intitule|titre|nom)(?: (?:de l'|d')?engagement)?|(?:titulo|nombre)(?: (?:del? )?(?:compromiso))?|denominacion(?: del compromiso)?|engagement (?:intitule|titre)|nombre y numero del compromiso)$/,
  ],
  [
    'relevance',
    /^(?:(?:why (?:is|this)|how (?:is|will|does|do)|in what way|to what extent).{0,80}(?:relevan|ogp values?|open government values?|transparen|accountab|participat).*|contribution (?:to|a la|al|a l'|aux) .{0,40}(?:transparen|accountab|participat|redevab|rendicion|participacion|gouvernement ouvert|gobierno abierto|open government|valeurs|valores|values).*|contribucion a (?:la )?(?:transparen|rendicion|participacion).*|how (?:it|this|the commitment) (?:adds|contributes|is relevant|serves|advances).*|relevan(?:ce|t).*|(?:ogp|open government|core) values?.*|link (?:to|with) (?:ogp|open government) values.*|(?:pourquoi|en quoi|comment|de quelle (?:maniere|facon)|dans quelle mesure).{0,90}(?:pertinen|valeurs|transparen|redevab|participation|reddition).*|pertinence.*|valeurs? (?:du )?(?:pgo|ogp|gouvernement ouvert|du partenariat|concernees?).*|lien avec les valeurs.*|(?:por que|como|de que (?:manera|forma)|en que medida).{0,90}(?:relevante|pertinente|valores|transparen|rendicion|participaci).*|relevancia.*|pertinencia.*|valores? (?:de |del )?(?:la )?(?:ogp|aga|alianza|gobierno abierto).*|vinculo con los valores.*|(?:transparency|transparence|transparencia)|(?:(?:public|civic|citizen)? ?(?:accountability|participation))|(?:redevabilite|reddition des comptes|participation (?:citoyenne|publique|civique))|(?:rendicion de cuentas|participacion (?:ciudadana|civica|publica)))$/,
  ],
  [
    'problem',
    /^(?:(?:what|which) (?:is|are|public|problem).{0,60}(?:problem|causes).*|what (?:problem|issue).*|(?:the )?(?:public )?problem(?:s)?(?: (?:definition|statement|addressed|to be addressed|description|and causes|to (?:be )?solved?|this commitment).*)?|definition of the problem|(?:root )?causes(?: of the problem)?|status quo.*|(?:the )?issue(?: to be addressed)?|(?:current situation|background|context)(?: (?:and|or) .*)?|why (?:this commitment|it is needed|is it needed|it matters)|(?:quel(?:le)?s?|a quel) (?:est|sont|probleme|causes).{0,60}(?:probleme|causes).*|quel probleme.*|quelles (?:en )?sont les causes.*|(?:le )?probleme(?:s)?(?: (?:public|vise|traite|a (?:resoudre|traiter)|auquel|que|identifie|pose|constate|et).*)?|problematique.*|(?:definition|description|enonce) du probleme.*|constat.*|(?:contexte|situation actuelle|enjeux?|etat des lieux|diagnostic)(?: (?:et|ou) .*)?|causes.*|(?:cual|cuales) (?:es|son).{0,60}(?:problema|causas).*|que problema.*|(?:el )?problema(?:s)?(?: (?:publico|que|a|identificado|abordado|y|por|por resolver).*)?|problematica.*|(?:definicion|descripcion|planteamiento) del problema.*|causas.*|(?:contexto|situacion actual|antecedentes|diagnostico)(?: [yo] .*)?)$/,
  ],
  [
    'how-it-helps',
    /^(?:how (?:will|does|would|it|the|this).{0,60}(?:solv|help|contribut|address|tackl|change).*|(?:how it (?:helps|works|solves|will help).*)|what has been done.*|what (?:results|outcomes?|will change).*|(?:expected|anticipated|intended|desired) (?:results?|impacts?|outcomes?|changes?|effects?|benefits?).*|contribution to (?:solving|the solution).*|ambition.*|ambicion.*|what change.*|theory of change|(?:comment|de quelle (?:maniere|facon)|en quoi).{0,80}(?:resou|contribu|aide|repond|reglera|remedi|probleme).*|qu'?est[- ]ce qui a (?:deja )?ete fait.*|qu'a-t-on (?:deja )?fait.*|ce qui a (?:deja )?ete fait.*|quels? (?:resultats?|changements?).*|(?:resultats?|impacts?|effets?|changements?|benefices?) (?:attendus?|escomptes?|vises?|souhaites?|recherches?).*|contribution (?:a la (?:resolution|solution)|de l'engagement).*|apport.*|(?:como|de que (?:manera|forma)|en que).{0,80}(?:resol|contribu|ayud|solucion|problema).*|que se ha hecho.*|lo (?:que se ha )?hecho hasta.*|que (?:resultados?|cambios?).*|(?:resultados?|impactos?|efectos?|cambios?|beneficios?) (?:esperados?|previstos?|buscados?|deseados?).*|contribucion (?:a la solucion|del compromiso).*|teoria (?:del|de) cambio)$/,
  ],
  [
    'lead',
    /^(?:(?:commitment|project) (?:lead|owner|leader)|(?:the )?lead(?:ing)?(?: (?:implementing )?(?:agency|institution|body|ministry|organi[sz]ation|actor|entity|department|office|government).*)?|led by|(?:responsible|implementing|accountable)(?: (?:institution|body|agency|ministry|organi[sz]ation|entity|party|parties|unit|department|actor|authority|office).*)?|(?:government )?(?:agency|institution|ministry|body) (?:responsible|in charge|leading|implementing|that leads?).*|responsibility|who (?:implements?|is responsible|will implement|leads?|answers?|carries).*|owner|(?:(?:institution|ministere|structure|organisme|entite|agence|administration|autorite|service|direction|acteur)s? )?(?:chef(?:s)? de file|pilotes?|porteu(?:r|se)s?|responsables?|charge(?:e)?s?(?: de la mise en oeuvre)?|principale?)(?: (?:de (?:la mise en oeuvre|l'engagement)|du projet).*)?|(?:pilotage|responsabilite)|qui (?:pilote|met en oeuvre|est responsable|porte).*|(?:ministere|organisme|institution|agence|structure) (?:responsable|chargee?|pilote|porteu(?:r|se)|de mise en oeuvre|d'execution).*|(?:institucion|entidad|organismo|dependencia|ministerio|organo|agencia|actor|unidad)(?:es|s)? (?:responsable|lider|implementador|a cargo|ejecutor|coordinador|que lidera|principal).*|responsables?(?: (?:de|del) .*)?|(?:lider|responsable|pilote|chef de file|porteur) (?:de|del|du) (?:l'engagement|compromiso|projet|proyecto)|(?:institution|institucion|organisme|entidad|structure|ministere|ministerio)\W.{0,40}(?:responsable|chargee?|lider|pilote|porteu).{0,50}|lider(?:a|es)?|liderazgo|quien (?:implementa|lidera|es responsable|responde|lo implementa).*|a cargo de)$/,
  ],
  [
    'supporting',
    /^(?:support(?:ing)?(?: (?:institutions?|stakeholders?|actors?|bodies|agencies|organi[sz]ations?|parties|ministries).*)?|other (?:actors?|institutions?|bodies|stakeholders?|agencies|participants|parties).*|(?:state|government|non-state) actors.*|(?:csos?|civil society|private sector|non-?governmental).*|stakeholders.*|partners?(?: .{0,40})?|involved (?:actors|parties|institutions).*|autres? (?:acteurs?|institutions?|parties|intervenants?|partenaires?|structures?|organismes?).*|(?:institutions?|structures?|organismes?|acteurs?|parties) (?:d'appui|de soutien|associe(?:e)?s|partenaires|impliquee?s|prenantes|en appui|concernee?s|etatiques).*|partenaires?(?: .{0,40})?|appui(?: .{0,30})?|societe civile.*|otr[oa]s (?:actores|instituciones|entidades|organismos|participantes|involucrados|partes).*|(?:actores?|instituciones?|entidades?|organismos?) (?:de apoyo|involucrad[oa]s|participantes?|que apoyan|asociad[oa]s|estatales|gubernamentales|no gubernamentales).*|(?:instituciones|entidades) que acompanan|apoyan?|aliad[oa]s|socios|contrapartes|partes interesadas.*|sociedad civil.*|osc.*)$/,
  ],
  [
    'milestones',
    /^(?:(?:list of |key |main |verifiable |measurable |planned |concrete )*(?:(?:and )?measurable )?(?:milestones?|benchmarks?|activit(?:y|ies)|steps?|deliverables?|actions?|work ?plan|timetable of steps)(?: (?:and|with|to|&|\/|,|for|of).*)?|milestone (?:activit|status).*|commitment (?:planning|milestones)|(?:principaux |principales |liste des |les )?(?:jalons?|etapes?|activites?|actions?|livrables?|reperes?|echeancier)(?: (?:cles?|verifiables?|mesurables?|prevue?s|principale?s|et|avec|de|a|du|pour|importantes?).*)?|plan(?:ification)? (?:de travail|de mise en oeuvre|de l'engagement)|calendrier (?:de mise en oeuvre|des (?:etapes|activites|jalons)|d'execution)|(?:principales |los |las )?(?:hitos?|actividad(?:es)?|metas?|etapas?|pasos?|accion(?:es)?|entregables?)(?: (?:clave|verificables?|medibles?|previst[oa]s|principales|y|con|de|para|del|planificad[oa]s).*)?|cronograma.*|plan de trabajo|planificacion del compromiso)$/,
  ],
  [
    'period',
    /^(?:(?:commitment |implementation )?(?:start(?: date)?(?: ?(?:and|-|–|\/|&) ?end)? ?dates?|(?:start|end|completion|due) date|dates?|period|timeline|time ?frame|duration|term|schedule|deadline)(?: of .*)?|(?:commitment|implementation) (?:period|dates?|timeline|timeframe|duration)|(?:plan|action plan) (?:cycle|period)|period.{0,30}|periodo? (?:que|cubiert).{0,30}|(?:dates? )?de debut(?: et (?:de |date de )?fin)?.*|dates?(?: de debut| de fin|s).*|date de fin.*|(?:periode|duree|calendrier|echeances?|delais?|cycle)(?: (?:de|du|d'|prevu|couvert).*)?|fechas?(?: de (?:inicio|termino|fin|cierre|finalizacion|conclusion).*)?|inicio y (?:fin|termino|cierre)|(?:periodo|plazos?|duracion|vigencia|calendario|ciclo)(?: (?:de|del).*)?)$/,
  ],
  [
    'budget',
    /^(?:(?:estimated |indicative |total )?(?:budget|costs?|funding|financing|resources?)(?: .{0,60})?|sources? of (?:funding|funds)|(?:budget|cout|couts|financement|ressources|moyens)(?: .{0,60})?|(?:presupuesto|costos?|financiamiento|recursos|fuentes? de financiamiento)(?: .{0,60})?)$/,
  ],
  [
    'links',
    /^(?:(?:links?|relation|alignment|connection|relationship|cross-?references?)(?: (?:to|with|between) .*)?|sdgs?.*|sustainable development goals?.*|(?:additional|other|further) information.*|open gov(?:ernment)? challenge.*|(?:liens?|articulation|coherence|alignement)(?: (?:avec|aux?) .*)?|odd.*|objectifs? de developpement durable.*|(?:informations?|renseignements?) (?:complementaires?|additionnel(?:le)?s?|supplementaires?).*|(?:vinculos?|vinculacion|alineacion|relacion|enlaces?|articulacion)(?: (?:con|a) .*)?|ods.*|objetivos? de desarrollo sostenible.*|informacion (?:adicional|complementaria).*)$/,
  ],
  [
    'description',
    /^(?:(?:brief |short |general |full |commitment )*description(?: of (?:the )?commitment)?(?: .{0,40})?|(?:the )?commitment(?: text)?|what (?:is|will|does) (?:the|this|be|it)(?: commitment)?.{0,40}|what (?:we|it) (?:will|commits?).{0,30}|what (?:will be done|we will do|it is)|(?:what |which )?(?:is the )?(?:proposed )?solution.*|(?:quelle |la )?solution.*|(?:que |cual es la )?solucion.*|(?:main |overall |general |specific )*(?:objectives?|goals?|aims?)(?: .{0,40})?|scope|(?:breve |courte |description )?(?:description|descriptif|presentation)(?: (?:breve|de l'engagement|sommaire|succincte|generale|courte).*)?|l'engagement|engagement|(?:quel est|en quoi consiste|que prevoit|que fera) l'engagement.*|ce que (?:prevoit|fera|nous ferons|l'engagement).*|(?:objectifs?|but|finalite)(?: (?:principa|genera|specifique|de l'engagement|poursuivi|vise).*)?|(?:breve |corta )?(?:descripcion|resena)(?: (?:breve|del compromiso|general|corta).*)?|(?:el )?compromiso|(?:cual es|en que consiste|que es) el compromiso.*|que (?:hara|haremos|se hara).*|lo que (?:se hara|haremos).*|(?:objetivos?|meta general|finalidad|proposito)(?: (?:principal|general|especific|del compromiso).*)?)$/,
  ],
  [
    'other',
    /^(?:(?:policy|thematic|subject) areas?.*|themes?(?: .{0,40})?|sectors?|grand challenge.*|inclusion.*|gender.*|risks?.*|(?:domaines?|axes?|thematiques?|secteurs?)(?: .{0,40})?|defi.*|genre.*|risques?.*|(?:areas? tematicas?|temas?|ejes?|sector(?:es)?)(?: .{0,40})?|gran desafio.*|genero.*|riesgos?.*|notes?|remarques?|notas?|observaciones|comments?|commentaires?|comentarios|evidence|preuves?|evidencias?)$/,
  ],
]

const LONGEST_LABEL = 170
/** Words behind the end of a label: no label alone. */
const RUNS_ON = /(?:[:?;]|\p{L}{4}\.)\s+\S/u

/** What a label announces; undefined when it is no label of a commitment that templates or ministries are known to use. */
export function labelKind(text: string): LabelKind | undefined {
  if (text.length > LONGEST_LABEL || RUNS_ON.test(text)) return undefined
  const label = bareLabel(text)
  if (label.length < 3) return undefined
  return LABELS.find(([, pattern]) => pattern.test(label))?.[0]
}

/** Folded, without numbering, brackets and punctuation at its ends. */
export function bareLabel(text: string): string {
  return fold(text)
    .replace(/\s+/g, ' ')
    .replace(/\([^)]*\)/g, ' ')
    .replace(/^[\s*•·▪–—¿-]+/u, '')
    .replace(/^(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-z]|[ivx]{1,4})[.):]|q\d\.?|\d{1,2}(?:\.\d{1,2})+)\s+/, '')
    .replace(/^[\s¿*]+/u, '')
    .replace(/[\s:.?*–—-]+$/u, '')
    .replace(/\s+/g, ' ')
    .replace(/ \/ /g, '/')
    .trim()
}

/** A label with its words behind it. */
export interface Labelled {
  readonly kind: LabelKind
  readonly label: string
  readonly value: string
}

/** The labels of one document. */
export interface Labels {
  /** What a label announces. */
  kind(text: string): LabelKind | undefined
  /** Splits "Lead institution: Ministry of …", a question with its answer, or a label on a line of its own. */
  split(text: string): Labelled | undefined
}

export function splitAt(text: string, kindOf: Labels['kind']): Labelled | undefined {
  for (const match of text.slice(0, 260).matchAll(/\s?[:：]\s+|\s?[:：]$|\?\s+|\?$|\n|\s[–—-]\s|\.\s|\t/gu)) {
    const end = match.index + match[0].length
    const label = text.slice(0, match[0].startsWith('?') ? match.index + 1 : match.index)
    if (label.length > LONGEST_LABEL) return undefined
    const short = /^[\s.–—-]/u.test(match[0].trim() || match[0]) && !match[0].includes('\n') && !match[0].includes(':')
    const kind = kindOf(label)
    if (!kind || (short && label.length > 45)) continue
    return { kind, label, value: text.slice(end).trim() }
  }
  return undefined
}
