import { daysBetween } from '../../core/dates.ts'
import { fold } from '../../core/fold.ts'
import { planDatesIn } from '../../reviewing/plan-dates.ts'

/** What to look for in reports, in the three languages, folded. */
const SCALE =
  /\b(?:no evidence(?: available)?|not (?:yet )?started|limited|substantial(?:ly)?|completed?|fully completed?|aucune preuve(?: disponible)?|(?:non|pas(?: encore)?) (?:commencee?|entamee?|demarree?)|limitee?|substantiel(?:le)?(?:ment)?|achevee?|terminee?|completee?|sin evidencia(?: disponible)?|(?:no|sin) inicia(?:do|da|r)|limitad[oa]|sustancial(?:mente)?|complet[oa]|completad[oa]|terminad[oa])\b/
const LEVEL =
  '(?:completion|status|level|progress|implementation|achevement|statut|etat|niveau|avancement|execution|cumplimiento|estado|nivel|avance|grado|implementacion)'
const IS = '(?:is|was|remains|est|a ete|reste|es|esta|fue|ha sido|sigue)'
/** "Level of completion: limited", "the status is limited", "the commitment was completed"; not "made with limited means". */
const STATED = new RegExp(
  `\\b${LEVEL}\\b[^.;:]{0,40}[:=–—|-][^.;]{0,25}?${SCALE.source}|\\b(?:${LEVEL}|commitment|engagement|compromiso)\\b[^.;]{0,15}\\b${IS}\\b[^.;]{0,8}?${SCALE.source}`,
)
const OTHER_MEASURE =
  /\d{1,3} ?%|\bper ?cent\b|\b(?:in progress|ongoing|under way|on track|partial(?:ly)?|delayed|en cours|en bonne voie|partiel(?:le)?(?:ment)?|retardee?|en curso|en marcha|en proceso|parcial(?:mente)?|retrasad[oa])\b/

/** Whether a level of the scale is told: beside a word such as "status", or in a cell or line of a few words. */
export function statesCompletion(text: string): boolean {
  return text.split('\n').some((line) => {
    const words = fold(line)
    return STATED.test(words) || (SCALE.test(words) && words.trim().split(/\s+/).length <= 4)
  })
}

export function tellsProgressOtherwise(text: string): boolean {
  return OTHER_MEASURE.test(fold(text))
}

export function linksEvidence(text: string): boolean {
  return (
    /https?:\/\/\S+|\bwww\.\S+/i.test(text) || /\b(?:annex|annexe|anexo|appendix)\s+[a-z0-9]{1,3}\b/.test(fold(text))
  )
}

const CONSULTED =
  /\b(?:public consultation|consulted|consultation|open (?:for|to) comments?|comments? (?:were|was|from|by|received)|put (?:online|to the public)|consultation publique|soumis(?:e)? (?:a|au)|ouvert(?:e)? aux (?:commentaires|observations)|observations (?:du public|recues)|consulta(?: publica)?|sometid[oa] a|abiert[oa] a comentarios|comentarios (?:del publico|recibidos))\b/
const THIS_REPORT =
  /\b(?:(?:this|the|our|draft|present) (?:draft )?(?:self.?assessment(?: report)?|report)|draft report|(?:ce|le|present|projet de|notre) (?:projet de )?rapport|(?:cette|l'|la presente |notre )auto.?evaluation|(?:este|el|presente|nuestro|borrador (?:de|del)) (?:borrador (?:de|del) )?informe|(?:esta|la|presente) autoevaluacion)\b/

/** Whether words tell that the report itself was put to the public. */
export function tellsConsultationOnReport(text: string, heading: string | undefined): boolean {
  const words = fold(text)
  const above = fold(heading ?? '')
  return CONSULTED.test(words) && (THIS_REPORT.test(words) || (CONSULTED.test(above) && THIS_REPORT.test(above)))
}

const NUMBERS: readonly (readonly [RegExp, number])[] = [
  [/\b(?:one|a|une|un|una) (?:week|semaine|semana)\b/, 7],
  [/\b(?:two|deux|dos) (?:weeks|semaines|semanas)\b/, 14],
  [/\b(?:three|trois|tres) (?:weeks|semaines|semanas)\b/, 21],
  [/\b(?:four|quatre|cuatro) (?:weeks|semaines|semanas)\b/, 28],
  [/\b(?:one|a|un) (?:month|mois|mes)\b/, 30],
  [/\b(?:ten|dix|diez) (?:days|jours|dias)\b/, 10],
  [/\b(?:fifteen|quinze|quince) (?:days|jours|dias)\b/, 15],
]

/** How many days a consultation lasted, by the words or by its two dates; undefined when they do not tell. */
export function consultationDays(text: string): number | undefined {
  const words = fold(text)
  const counted = /\b(\d{1,3}) (days|jours|dias|weeks|semaines|semanas)\b/.exec(words)
  if (counted) return Number(counted[1]) * (/^(?:w|s)/.test(counted[2] ?? '') ? 7 : 1)
  const named = NUMBERS.find(([pattern]) => pattern.test(words))
  if (named) return named[1]
  const days = planDatesIn(text).filter(({ earliest, latest }) => earliest === latest)
  const [first, second] = days
  if (!first || !second || days.length !== 2) return undefined
  const between = daysBetween(first.earliest, second.earliest) + 1
  return between > 0 ? between : undefined
}

const DURING =
  /\b(?:forum|dialogue space|civil society|meetings?|societe civile|reunions?|espace de dialogue|foro|sociedad civil|reuniones|espacio de dialogo)\b/
const WHILE =
  /\b(?:implementation|implement(?:ed|ing)|during the plan|mise en oeuvre|execution du plan|pendant le plan|implementacion|ejecucion|durante el plan)\b/

export function tellsParticipationDuring(text: string): boolean {
  const words = fold(text)
  return DURING.test(words) && WHILE.test(words)
}

export function tellsLessons(text: string): boolean {
  return /\b(?:lessons?(?: learn(?:ed|t))?|lecons?|enseignements?|lecciones|aprendizajes?)\b/.test(fold(text))
}

export function namesEnglishVersion(text: string): boolean {
  return /\b(?:english (?:version|translation)|version (?:anglaise|en anglais|en ingles)|traduction (?:anglaise|en anglais)|traduccion al ingles|version inglesa)\b/.test(
    fold(text),
  )
}
