import { sentencesOf } from '../../answering/sentences.ts'
import type { InLanguages } from '../../core/language.ts'
import { foldedInPlace } from '../plan-dates.ts'
import type { PlanDraft } from '../plan-draft.ts'
import { type Checker, headOfPlan } from '../remark.ts'
import { REPOSITORY } from './answer-words.ts'
import { type ConsultationStep, mayTell, type Part, STEPS, surelyTold } from './process-parts.ts'

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

export const checkResponse: Checker = (draft) =>
  missingIn(draft).includes('response')
    ? [{ check: 'reasoned-response-missing', passage: headOfPlan(draft, MAKING) }]
    : []

export const checkRepository: Checker = (draft) =>
  missingIn(draft).includes('repository') ? [{ check: 'repository-missing', passage: headOfPlan(draft, MAKING) }] : []

/** What the draft does not tell. */
function missingIn(draft: PlanDraft): readonly Part[] {
  const chapter = chapterOf(draft)
  const told = new Set(sentencesIn(makingOf(draft)).flatMap(surelyTold))
  const [untold, open] = settled(
    [...STEPS, 'response' as const].filter((part) => !told.has(part)),
    unexplainedIn(chapter),
  )
  // A sentence that no pattern explains may tell it in words that we do not know: nobody is told that it is missing.
  const silent = sentencesIn(chapter).length <= SHORT_CHAPTER && open >= untold.length
  return [
    ...(silent ? [] : untold),
    ...(REPOSITORY.test(foldedInPlace(outsideOf(draft))) ? [] : (['repository'] as const)),
  ]
}

/** Unexplained sentences tell what they come near to, each one thing; what remains untold, and how many remain. */
function settled(untold: readonly Part[], unexplained: readonly string[]): readonly [readonly Part[], number] {
  const open = [...unexplained]
  const remaining = untold.filter((part) => {
    const at = open.findIndex((sentence) => mayTell(sentence, part))
    if (at >= 0) open.splice(at, 1)
    return at < 0
  })
  return [remaining, open.length]
}

/** The sentences of a chapter that surely tell no step, answer or repository, and no day or language either. */
function unexplainedIn(chapter: string): readonly string[] {
  return sentencesIn(chapter).filter((sentence) => surelyTold(sentence).length === 0 && !OTHERWISE.test(sentence))
}

/** Folded; fragments that can tell nothing are left out. */
function sentencesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .flatMap((passage) => sentencesOf(passage).map((sentence) => foldedInPlace(sentence.text)))
    .filter((sentence) => sentence.length >= LEAST_SENTENCE)
}

/** Sentences; a longer chapter is bound to have some that tell none of it. */
const SHORT_CHAPTER = 12
/** Characters from which on a sentence can tell a step. */
const LEAST_SENTENCE = 40
/** What else such a chapter tells: languages of the plan, and days. */
const OTHERWISE =
  /\b(?:english|anglais\w*|ingles\w*|translat\w+|traduc\w+|\d{1,2}(?:er)? (?:de )?\p{L}+ (?:de )?20\d\d)\b/u

/** What the draft tells of how it was made; where no heading says so, all that it tells outside its commitments. */
function makingOf(draft: PlanDraft): string {
  const chapter = chapterOf(draft)
  return chapter.length >= LEAST_TOLD ? chapter : outsideOf(draft)
}

/** The chapters on the making of the plan, as they stand; every passage on a line. */
function chapterOf(draft: PlanDraft): string {
  const sections = draft.sections.filter(({ heading }) => MAKING.test(foldedInPlace(heading)))
  return sections.flatMap(({ passages }) => passages.map(({ text }) => text)).join('\n')
}

/** Characters from which on a section tells anything at all. */
const LEAST_TOLD = 120

/** What the draft tells outside its commitments; every heading and passage on a line. */
function outsideOf(draft: PlanDraft): string {
  return draft.sections.flatMap(({ heading, passages }) => [heading, ...passages.map(({ text }) => text)]).join('\n')
}
