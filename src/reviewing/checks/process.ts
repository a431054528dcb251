import { sentencesOf } from '../../answering/sentences.ts'
import type { InLanguages } from '../../core/language.ts'
import { foldedInPlace } from '../plan-dates.ts'
import type { PlanDraft } from '../plan-draft.ts'
import { type Checker, headOfPlan } from '../remark.ts'

export const STEPS = ['forum', 'timeline', 'outreach', 'inputs'] as const

export type ConsultationStep = (typeof STEPS)[number]

/** Alternatives of a pattern on folded text, one idea a line. */
function told(...ideas: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${ideas.join('|')})`, 'u')
}

const INPUT =
  '(?:proposals?|suggestions?|contributions?|comments|inputs?|ideas?|submissions?|opinions?|propositions?|avis|commentaires?|observations?|remarques?|idees?|propuestas?|sugerencias?|aportes?|aportaciones|contribuciones|comentarios?|observaciones|opiniones)\\b'

/** Words by which a draft tells a step, in any of our languages; folded. */
const TOLD: Readonly<Record<ConsultationStep, RegExp>> = {
  forum: told(
    'multi-?(?:stakeholder|acteurs|partite|parties|actor|sectorial)',
    '(?:forum|foro)\\b',
    '(?:dialogue space|space for dialogue|espace de dialogue|espacio de dialogo)',
    '(?:steering (?:committee|group)|comite de pilotage|comite directivo)',
    '(?:committee|group|council|commission|board|platform|assembly|table|body|comite|conseil|groupe|plateforme|assemblee|instance|cadre|grupo|consejo|comision|mesa|plataforma|asamblea|instancia)\\b[^\\n]{0,140}\\b(?:civil society|associations|asociaciones|ngos?|societe civile|ongs?|oscs?|sociedad civil|organizaciones|universi\\w+|citizens|citoyens|ciudadan\\w+)',
    'comite (?:\\w+ )?(?:de|del|nacional|mixto|tecnico|directivo|multiactor)|mesa (?:de|nacional|tecnica)|grupo (?:de trabajo|promotor|impulsor|nucleo|nacional)|working group|groupe de travail',
    '(?:civil society|societe civile|sociedad civil)\\b[^\\n]{0,140}\\b(?:committee|group|council|commission|board|platform|comite|conseil|groupe|plateforme|instance|grupo|consejo|comision|mesa|plataforma|instancia)',
  ),
  timeline: told(
    '(?:road ?map|timeline|timetable|calendar|schedule|feuille de route|chronogramme|calendrier|echeancier|hoja de ruta|cronograma|calendario)\\b',
    '(?:two|three|four|several|\\d+) (?:weeks|days) (?:before|ahead|in advance|earlier)',
    '(?:a|one) month (?:before|ahead|earlier)',
    "(?:deux|trois|quatre|plusieurs|quinze|\\d+) (?:semaines|jours) (?:avant|a l'avance|plus tot)",
    'un mois (?:avant|plus tot)',
    '(?:dos|tres|cuatro|varias|quince|\\d+) (?:semanas|dias) (?:antes|de antelacion|de anticipacion)',
    'un mes antes',
    "(?:publish|post|announc|inform|notif|publi|annonc|diffus|affich|anunci|difund|avis)\\w*\\b[^\\n.]{0,100}\\b(?:beforehand|in advance|before the (?:start|first|opening)|a l'avance|au prealable|avant le debut|avant la premiere|avant l'ouverture|con antelacion|con anticipacion|previamente|antes del inicio|antes de la primera|antes de la apertura)",
  ),
  outreach: told(
    'outreach|awareness|advertis\\w+|newspapers?|social media|television|radio|posters?|leaflets?|flyers?|toured|roadshow|campaign\\w*',
    '(?:information|public|open|regional|local|introductory|village|town) (?:sessions?|meetings?|events?|days?|evenings?|hearings?|workshops?|halls?|forums?)',
    'stands?|stalls?|markets|universities|talk shows?|broadcasts?|local stations|videos?|podcasts?|(?:went|travelled) to|visits?|visited|theatre|marches\\b|universites|antennes|spots?|se sont rendus?|visites?|mercados|universidades|emisoras|cunas|visitas|visitaron|visito|conversatorios|puestos',
    'workshops?|webinars?|fairs?|caravans?|open days?|presentations?',
    'journaux|presse|reseaux sociaux|affiches|depliants|parcour\\w+|tournee|campagne\\w*|sensibilis\\w+|emissions?|caravanes?',
    "(?:reunions?|rencontres?|ateliers?|seances?|journees?|soirees?|causeries) (?:publiques?|d'information|d'echange|regiona\\w+|locales|ouvert\\w+|de presentation|de sensibilisation|dans|en)",
    'ateliers?|webinaires?|portes ouvertes|foires?',
    'diarios|prensa|redes sociales|afiches|carteles|folletos|recorri\\w+|gira por|campanas?|sensibiliza\\w+|difusion|caravanas?',
    '(?:reuniones|encuentros|talleres|sesiones|jornadas|charlas|audiencias) (?:publicas?|informativ\\w+|regiona\\w+|local\\w+|abiert\\w+|de presentacion|de difusion|en)',
    'talleres|jornadas|encuentros|ferias?|charlas|seminarios web',
  ),
  inputs: told(
    '(?:asked|interviewed|listened to|heard from|replied|(?:people|residents|citizens|organi[sz]ations|associations) (?:wrote|answered|told)|interroge|ecoute|entendu|ont repondu|ont ecrit|pedimos|pidio|entrevist|escuch|respondieron|escribieron)\\w*',
    `${INPUT}[^\\n.]{0,120}\\b(?:receiv|collect|gather|accept|welcom|arriv|sent|send|submitt|came|online|form|platform|e-?mail|mail|box|letter|phone|telephone|whatsapp|sms|hotline|invited|open|portal|website|recu|recueilli|collect|envoy|depos|adress|transmi|parven|en ligne|formulaire|plateforme|courriel|courrier|boite|telephone|site|recib|recog|recopil|envi|presentar|presento|remit|lleg|could be made|in writing|par ecrit|por escrito|en linea|formulario|plataforma|correo|buzon|telefono|sitio|carta)`,
    `(?:receiv|collect|gather|sent|send|submit|invit|open|call for|recu|recueilli|collect|envoy|depos|adress|transmi|appel a|recib|recog|recopil|envi|presentar|presento|convoc|llamado)\\w*\\b[^\\n.]{0,80}\\b${INPUT}`,
    '(?:anyone|anybody|everyone|everybody|whoever|citizens|people|the public|residents|organi[sz]ations|chacun|toute personne|quiconque|le public|les citoyens|les habitants|les associations|cualquier persona|toda persona|la ciudadania|el publico|quienes?|las personas|las organizaciones|la poblacion)\\b[^\\n.]{0,60}\\b(?:could|was able|were able|can|might|wrote|answered|took part|pouvai|pouvoir|a pu|ont pu|a ecrit|ont ecrit|ont repondu|podia|pudo|pudieron|escribi|respondi|particip)',
    '(?:could|pouvait|a pu|ont pu|podia|pudo|pudieron)\\b[^\\n.]{0,40}\\b(?:comment\\w*|comentar)',
    '(?:questionnaire|survey|form|portal|mailbox|hotline|suggestion box|ballot box|enquete|sondage|formulaire|boite|ligne gratuite|urne|encuesta|formulario|buzon|linea gratuita|cuestionario|urna)s?\\b',
    '(?:online|written|public|en ligne|ecrite|publique|en linea|escrita|publica) (?:form|consultation|survey|questionnaire|consulta|encuesta|formulario)',
    '(?:formulaire|consultation|plateforme|questionnaire|enquete|formulario|consulta|plataforma|cuestionario|encuesta)\\b[^\\n.]{0,40}\\b(?:en ligne|ouverte?|en linea|abiert\\w+)',
  ),
}

/** In the middle of a sentence of the suggestion. */
const STEP_NAMES: InLanguages<Readonly<Record<ConsultationStep, string>>> = {
  en: {
    forum: 'the forum or space for dialogue',
    timeline: 'the timeline published beforehand',
    outreach: 'the outreach that made the process known',
    inputs: 'the way to give input',
  },
  fr: {
    forum: 'le forum ou l’espace de dialogue',
    timeline: 'le calendrier publié à l’avance',
    outreach: 'les actions pour faire connaître le processus',
    inputs: 'le moyen de remettre des contributions',
  },
  es: {
    forum: 'el foro o espacio de diálogo',
    timeline: 'el cronograma publicado con antelación',
    outreach: 'las acciones para dar a conocer el proceso',
    inputs: 'la vía para enviar aportes',
  },
}

const MAKING =
  /\b(?:co-?creat|consult|how (?:the|this) plan|participat|develop(?:ment|ing) (?:of )?the plan|dialogue|élaboration|elabor\w+|concertation|co-?cr[ée]ation|participaci|consulta|elaboraci|cocreaci)/

/** Steps of the consultation of which the draft says nothing; one remark for all. */
export const checkConsultation: Checker = (draft, { language }) => {
  const missing = missingIn(draft).filter((part) => part !== 'response' && part !== 'repository')
  const [first] = missing
  if (!first) return []
  const steps = missing.map((step) => STEP_NAMES[language][step]).join(language === 'fr' ? ' ; ' : '; ')
  return [{ check: 'consultation-step-missing', case: first, passage: headOfPlan(draft, MAKING), fill: { steps } }]
}

const RESPONSE = told(
  'reasoned response|response report|feedback report|report(?:ed|ing|s)? back|(?:gave|give|given|provided?|retour|devolucion|retroaliment\\w+) (?:feedback|aux|a chaque|a cada|a quienes)',
  'reponses? (?:motivee?s?|argumentee?s?|ecrites?)|respuestas? (?:razonadas?|motivadas?|fundadas?|fundamentadas?|por escrito)|written (?:responses?|answers?|repl\\w+)',
  `${INPUT}[^\\n.]{0,140}\\b(?:answered|answers?|respon|repl|reasons?|grounds?|decisions?|outcome|what became|taken up|taken on board|adopted|rejected|declined|why|reponse|repond|repondu|motif|raison|suite|sort|retenu|ecart|pourquoi|respuesta|responde|respondi|motivo|razon|fundament|decisi|acept|rechaz|descart|incorpor|por que)`,
  `(?:answered|answers?|respon\\w+|repl\\w+|reasons?|grounds?|decisions?|explain\\w*|what became|repon\\w+|motifs?|raisons?|suites?|expliqu\\w+|respuestas?|respond\\w+|motivos?|razones|fundamentos?|explic\\w+|decision\\w*)\\b[^\\n.]{0,100}\\b${INPUT}`,
  '(?:explain\\w*|says?|tells?|sets? out|shows?)\\b[^\\n.]{0,80}\\b(?:why|which (?:proposals?|ideas?))|(?:expliqu|indiqu|precis)\\w+[^\\n.]{0,80}\\bpourquoi|(?:explic|indic)\\w+[^\\n.]{0,80}\\bpor que',
)

export const checkResponse: Checker = (draft) =>
  missingIn(draft).includes('response')
    ? [{ check: 'reasoned-response-missing', passage: headOfPlan(draft, MAKING) }]
    : []

const REPOSITORY =
  /\b(?:repositor\w+|(?:document|online|public|digital) (?:library|archive|store)|archive of documents|(?:documents?|evidence|papers|files|pieces|preuves|documentos|expedientes|pruebas)\b[^\n.]{0,120}https?:|(?:documents?|evidence|minutes|records) (?:are|is|were|will be) (?:kept|published|available|posted|stored|filed)|repertoire\b|depot (?:public|en ligne|documentaire|de documents|numerique)|(?:espace|fonds|bibliotheque|archives?) (?:documentaires?|en ligne|publi\w+|numeriques?)|referentiel documentaire|repositorio\w*|archivo (?:publico|en linea|digital|documental)|biblioteca (?:digital|en linea|publica))\b/

export const checkRepository: Checker = (draft) =>
  missingIn(draft).includes('repository') ? [{ check: 'repository-missing', passage: headOfPlan(draft, MAKING) }] : []

/** What the draft does not tell. */
type Part = ConsultationStep | 'response' | 'repository'

function missingIn(draft: PlanDraft): readonly Part[] {
  const making = makingOf(draft)
  const untold: readonly Part[] = [
    ...STEPS.filter((step) => !TOLD[step].test(making)),
    ...(RESPONSE.test(making) ? [] : (['response'] as const)),
  ]
  return [
    // A sentence that no pattern explains may tell it in words that we do not know: nobody is told that it is missing.
    ...(unexplainedIn(chapterOf(draft)) >= untold.length ? [] : untold),
    ...(REPOSITORY.test(outsideOf(draft)) ? [] : (['repository'] as const)),
  ]
}

/**
 * How many sentences of a short chapter tell no step, answer or repository, and no day or language either. A long one
 * is bound to have such sentences, and as bound to have a word that we know for each step it tells.
 */
function unexplainedIn(chapter: string): number {
  const told = [...Object.values(TOLD), RESPONSE, REPOSITORY, OTHERWISE]
  const sentences = chapter
    .split('\n')
    .flatMap((passage) => sentencesOf(passage).map(({ text }) => foldedInPlace(text)))
    .filter((sentence) => sentence.length >= LEAST_SENTENCE)
  if (sentences.length > SHORT_CHAPTER) return 0
  return sentences.filter((sentence) => !told.some((words) => words.test(sentence))).length
}

const SHORT_CHAPTER = 12
/** Characters from which on a sentence can tell a step. */
const LEAST_SENTENCE = 40
/** What else such a chapter tells: languages of the plan, and days. */
const OTHERWISE =
  /\b(?:english|anglais\w*|ingles\w*|translat\w+|traduc\w+|\d{1,2}(?:er)? (?:de )?\p{L}+ (?:de )?20\d\d)\b/u

/** What the draft tells of how it was made; where no heading says so, all that it tells outside its commitments. */
function makingOf(draft: PlanDraft): string {
  const chapter = chapterOf(draft)
  return chapter.length >= LEAST_TOLD ? foldedInPlace(chapter) : outsideOf(draft)
}

/** The chapters on the making of the plan, as they stand; every passage on a line. */
function chapterOf(draft: PlanDraft): string {
  const sections = draft.sections.filter(({ heading }) => MAKING.test(foldedInPlace(heading)))
  return sections.flatMap(({ passages }) => passages.map(({ text }) => text)).join('\n')
}

/** Characters from which on a section tells anything at all. */
const LEAST_TOLD = 120

/** What the draft tells outside its commitments, folded; every heading and passage on a line. */
function outsideOf(draft: PlanDraft): string {
  return foldedInPlace(
    draft.sections.flatMap(({ heading, passages }) => [heading, ...passages.map(({ text }) => text)]).join('\n'),
  )
}
