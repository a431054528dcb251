import type { Theme } from './themes.ts'

/**
 * How people name each theme, folded, in three languages; stems, matched from the start of a word. Longer cues come
 * first when they overlap, so that "open contracting" is not read as "open".
 */
export const THEME_CUES: Readonly<Record<Theme, string>> = {
  'access-to-information': `access to information|information law|freedom of information|foi|rti|right to information|proactive
    disclosure|information request|acces a l'information|acces aux documents|loi sur l'acces|droit a l'information|publication
    proactive|cada|acceso a la informacion|ley de acceso|ley de transparencia|transparency law|transparencia activa|solicitudes de
    informacion|derecho a saber|droit de savoir|right to know`,
  'anti-corruption': `whistlebl|lanceurs? d'alerte|alertadores|denunciantes|anti-?corruption|corruption|corrupcion|integrity|integrite|integridad|conflict of interest|conflicts of
    interest|conflits? d'interets?|conflictos? de interes|asset declaration|declarations? de patrimoine|declaracion(?:es)?
    patrimonial|whistle-?blow|lanceurs? d'alerte|denunciantes|lobby|anticorrup`,
  'beneficial-ownership': `beneficial owner|beneficial ownership|real owners?|beneficiaires? effectifs?|beneficiaires?
    reels?|proprietaires? reels?|beneficiarios? (?:final|real)|titular(?:es|idad) real|duenos reales|company registers?|propiedad
    efectiva`,
  'civic-space': `civic space|civil liberties|freedom of association|freedom of assembly|ngo law|espace civique|liberte
    d'association|liberte de reunion|espacio civico|libertad de asociacion|libertad de reunion|human rights defenders|defenseurs
    des droits|defensores de derechos|loi sur les associations|ley de asociaciones`,
  climate: `climate|environment|climat|environnement|clima|climatic|medio ambiente|ambiental|emissions|emisiones|forest|foret|bosques|escazu`,
  'digital-governance': `digital|e-government|egov|algorithm|artificial intelligence|(?<!')\\bai\\b|numerique|administration
    electronique|algorithme|intelligence artificielle|gobierno electronico|algoritm|inteligencia artificial|data protection|protection
    des donnees|proteccion de datos`,
  'open-data': `open data|data portal|donnees ouvertes|open-data|portail de donnees|datos abiertos|portal de datos|licen[cs]e
    for data|dataset|jeux de donnees|conjuntos de datos`,
  'fiscal-openness': `budget|fiscal|tax|citizens' budget|presupuest|presupuestari|budgetaire|impots|finances publiques|finanzas
    publicas|public finance|audit institution|cour des comptes|participatory budget`,
  'open-contracting': `contracting|procurement|tender|ocds|commande publique|marches publics|passation des marches|appels?
    d'offres|contratacion|contrataciones|compras publicas|licitacion`,
  extractives: `extractive|mining|oil|\\bgas\\b|eiti|natural resources|industries? extractives?|mines|minier|petrol|hydrocarbur|itie|industrias?
    extractivas?|mineria|minero|recursos naturales|ressources naturelles`,
  'gender-inclusion': `gender|women|inclusion|disabilit|indigenous|lgbt|youth|genre|femmes|egalite|handicap|jeunes|genero|mujeres|discapacidad|indigenas|jovenes|peuples
    autochtones|violence against women`,
  justice: `(?<!(?:ministry\\sof|minister\\sof|ministere\\sde\\sla)\\s)justice(?!\\sminist)|judicia|courts?\\b|legal aid|judiciaire|tribunaux|magistrat|aide juridictionnelle|(?<!(?:ministerio|ministro|ministra)\\sde\\s)justicia|jueces|tribunales|poder
    judicial`,
  'media-freedom': `media freedom|press freedom|journalis|disinformation|liberte de la presse|liberte des medias|desinformation|libertad
    de prensa|libertad de los medios|periodist|desinformacion|independent media|medias independants`,
  parliament: `parliament|legislat|congress\\b|\\bmps\\b|parlement|legislatif|assemblee nationale|deputes|parlament|congreso|legislativ|asamblea
    nacional|diputados`,
  'public-participation': `public participation|citizen participation|citizen engagement|petitions?|deliberat|citizens?'? assembl|participation
    (?:du public|citoyenne|publique)|assemblee citoyenne|participacion (?:publica|ciudadana)|asambleas? ciudadanas?|participatory`,
  local: `\\blocal|subnational|municipal|\\bcity\\b|\\bcities\\b|mayor\\b|communes?\\b|collectivites|regions?\\b|villes?\\b|infranational|municipi|ciudades|alcald|gobiernos
    locales|ogp local`,
  'co-creation': `co-?creat|co-?crea|multi-?stakeholder|multi-?actor|forum|foro|consultation|consulta|cocreation|cocreacion|concertation|pluripartite`,
  'action-plan': `action plan|draft plan|national plan|our plan|the plan\\b|(?:le|du|el|del|al|su) plan\\b|commitments?|plan d'action|projet de plan|plan de accion|plan
    nacional|borrador del plan|engagements|compromisos|nap\\b|notre plan|nuestro plan`,
  'self-assessment': `self-?assessment|auto-?evaluation|autoevaluacion`,
  eligibility: `eligib|elegib|become a member|joining ogp|join the partnership|core criteria|rejoindre l'ogp|adherer|adhesion|unirse a
    ogp|ingresar a ogp|membership criteria`,
  irm: `\\birm\\b|\\bmii\\b|independent reporting|independent researcher|mecanisme d'evaluation independant|mecanismo de revision
    independiente|mecanismo de informes`,
}

/** Themes that a finer one beside them makes say nothing of their own: "the commitments on open data". */
export const GENERAL_THEMES: readonly Theme[] = [
  'action-plan',
  'co-creation',
  'digital-governance',
  'anti-corruption',
  'public-participation',
  'local',
]
