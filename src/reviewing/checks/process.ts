import type { InLanguages } from '../../core/language.ts'
import { foldedInPlace } from '../plan-dates.ts'
import type { PlanDraft } from '../plan-draft.ts'
import { type Checker, headOfPlan } from '../remark.ts'

export const STEPS = ['forum', 'timeline', 'outreach', 'inputs'] as const

export type ConsultationStep = (typeof STEPS)[number]

/** Words by which a draft tells a step, in any of our languages; folded. */
const TOLD: Readonly<Record<ConsultationStep, RegExp>> = {
  forum:
    /\b(?:multi-?stakeholder|(?:council|commission|committee|table|board|group) (?:of|with|made up of) (?:government|ministries|officials|public|equal)\b.{0,60}|(?:conseil|commission|comite|instance|cadre) (?:paritaire|mixte|tripartite|permanent|de dialogue|de suivi|consultati\w+)|(?:consejo|comision|mesa|grupo|instancia) (?:mixt\w+|paritari\w+|de dialogo|permanente|de trabajo|tripartit\w+|nacional)|multi-?stakeholder (?:forum|group|platform|committee|body)|(?:ogp |open government |national )?(?:forum|steering (?:committee|group)|working group|platform) (?:of|with|that|where|in which|brings|bringing|made|composed|met|meets)|dialogue space|forum|msf|(?:forum|comite|groupe|plateforme|espace de dialogue) (?:multi-?(?:partite|acteurs|parties)|de pilotage|national|mixte|de concertation)|espace de dialogue|foro|mesa (?:multiactor|de dialogo|de cocreacion)|comite (?:multiactor|de seguimiento|nacional|tecnico|mixto|promotor)|espacio de dialogo|multiactor|multisectorial)\b/,
  timeline:
    /\b(?:(?:timeline|timetable|calendar|schedule|details|dates) (?:of|for|was|were|and|on|went|appeared|had)\b.{0,120}\b(?:publish\w*|posted|online|website|announc\w*|before|beforehand|advance)|(?:publish\w*|posted|announc\w*)\b.{0,100}\b(?:timeline|timetable|calendar|schedule|two weeks|beforehand|in advance)|two weeks before|(?:calendrier|echeancier|agenda|modalites|dates)\b.{0,120}\b(?:publi\w+|mis en ligne|annonc\w+|diffus\w+|avant)|(?:publi\w+|mis en ligne|annonc\w+)\b.{0,100}\b(?:calendrier|echeancier|deux semaines|a l'avance)|deux semaines avant|quinze jours avant|(?:cronograma|calendario|agenda|fechas)\b.{0,120}\b(?:public\w+|anunci\w+|difund\w+|antes|antelacion)|(?:public\w+|anunci\w+)\b.{0,100}\b(?:cronograma|calendario|dos semanas|antelacion)|dos semanas antes)\b/,
  outreach:
    /\b(?:outreach|awareness|information (?:sessions?|meetings?|events?|days?|evenings?)|public (?:meetings?|events?|sessions?|hearings?)|town halls?|workshops?|roadshow|radio|regional (?:meetings?|events?|forums?|workshops?)|open days?|campaign\w*|sensibilis\w+|(?:reunions?|rencontres?|ateliers?|seances?|journees?|soirees?) (?:publiques?|d'information|regiona\w+|dans|ouvertes?|en region|de presentation)|ateliers?|campagne\w*|emissions?|sensibiliza\w+|difusion|(?:reuniones|encuentros|talleres|sesiones|jornadas|charlas) (?:publicas?|informativ\w+|regiona\w+|en|abiert\w+)|talleres|campanas?|jornadas|encuentros)\b/,
  inputs:
    /\b(?:(?:written )?(?:inputs?|comments?|proposals?|contributions?|submissions?|suggestions?)\b.{0,100}\b(?:receiv\w+|collect\w+|gather\w+|sent|submitted|online|form|platform|e-?mail|mailbox|invited|open for|could be|call for|portal|through)|call for (?:inputs?|proposals?|contributions?|comments?|ideas)|online (?:form|consultation|platform|survey|questionnaire)|(?:could|can|able to|invited to) (?:send|submit|comment|write|propose)|(?:contributions?|propositions?|avis|commentaires?|observations?|idees?)\b.{0,100}\b(?:recue?s|recueilli\w*|collecte\w*|envoye\w*|depose\w*|en ligne|formulaire|plateforme|par (?:ecrit|courriel|courrier)|adresse\w*|transmi\w+)|appel a (?:contributions?|propositions?|idees)|(?:formulaire|consultation|plateforme|questionnaire) en ligne|(?:pouvai\w+|pouvoir|ont pu|invite\w* a) (?:envoyer|deposer|commenter|ecrire|proposer|adresser|transmettre)|(?:aportes?|propuestas?|comentarios?|contribuciones|sugerencias|observaciones|ideas)\b.{0,100}\b(?:recib\w+|recog\w+|recopil\w+|envia\w+|en linea|formulario|plataforma|por (?:escrito|correo)|presenta\w+|remit\w+|buzon)|(?:convocatoria|llamado) (?:a|de|para) (?:aportes|propuestas|ideas|contribuciones)|(?:formulario|consulta|plataforma|cuestionario|encuesta) en linea|(?:podia\w*|pudieron|invit\w+ a) (?:enviar|presentar|comentar|escribir|proponer|remitir))\b/,
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
  /\b(?:co-?creat|consult|how (?:the|this) plan|participat|develop(?:ment|ing) (?:of )?the plan|dialogue|élaboration|elaboration|concertation|co-?cr[ée]ation|participaci|consulta|elaboraci|cocreaci)/

/** Steps of the consultation of which the draft says nothing; one remark for all. */
export const checkConsultation: Checker = (draft, { language }) => {
  const text = outsideOf(draft)
  const missing = STEPS.filter((step) => !TOLD[step].test(text))
  const [first] = missing
  if (!first) return []
  const steps = missing.map((step) => STEP_NAMES[language][step]).join('; ')
  return [{ check: 'consultation-step-missing', case: first, passage: headOfPlan(draft, MAKING), fill: { steps } }]
}

const RESPONSE =
  /\b(?:reasoned response|report(?:ed|ing)? back|response report|feedback report|(?:respon\w+|answer\w*|repl\w+|reasons?|decisions?|what became|taken up|accepted|rejected|turned down|adopted)\b.{0,80}\b(?:each|every|all|proposals?|contributions?|comments?|inputs?|submissions?|suggestions?|why)|(?:explain\w*|says?|tells?|sets? out)\b.{0,60}\b(?:why|which (?:proposals?|ideas?))|reponses? (?:motivee?s?|argumentee?s?|ecrite?s?)|(?:repon\w+|motifs?|raisons?|justif\w+|retenu\w*|ecarte\w*|rejete\w*|suite)\b.{0,80}\b(?:chaque|propositions?|contributions?|avis|commentaires?|pourquoi)|expliqu\w+.{0,60}\bpourquoi|(?:sort|suites?|suite) (?:reserve\w*|donnee?s?|des propositions)|respuestas? (?:razonadas?|motivadas?|fundadas?|por escrito)|(?:respon\w+|respuestas?|motivos?|razones|justific\w+|acept\w+|rechaz\w+|descart\w+|incorpor\w+)\b.{0,80}\b(?:cada|propuestas?|aportes?|comentarios?|contribuciones|por que)|explic\w+.{0,60}\bpor que)\b/

export const checkResponse: Checker = (draft) =>
  RESPONSE.test(outsideOf(draft)) ? [] : [{ check: 'reasoned-response-missing', passage: headOfPlan(draft, MAKING) }]

const REPOSITORY =
  /\b(?:repositor\w+|(?:document|online|public|digital) (?:library|archive|store)|archive of documents|(?:documents?|evidence|minutes|records) (?:are|is|were|will be) (?:kept|published|available|posted|stored|filed)|repertoire (?:public|en ligne|documentaire|de documents|des documents|pgo|numerique)|depot (?:public|en ligne|documentaire|de documents|numerique)|(?:espace|fonds|bibliotheque|archives?) (?:documentaires?|en ligne|publi\w+|numeriques?)|referentiel documentaire|repositorio\w*|archivo (?:publico|en linea|digital|documental)|biblioteca (?:digital|en linea|publica))\b/

export const checkRepository: Checker = (draft) =>
  REPOSITORY.test(outsideOf(draft)) ? [] : [{ check: 'repository-missing', passage: headOfPlan(draft, MAKING) }]

/** What the draft tells outside its commitments, folded; every heading and passage on a line. */
function outsideOf(draft: PlanDraft): string {
  return foldedInPlace(
    draft.sections.flatMap(({ heading, passages }) => [heading, ...passages.map(({ text }) => text)]).join('\n'),
  )
}
