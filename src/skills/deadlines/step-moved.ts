import type { StepDays, StepKey } from '../../calendar/backward-plan.ts'
import { addDays, addMonths, type CivilDate, daysBetween } from '../../core/dates.ts'
import { fold } from '../../core/fold.ts'
import type { Language } from '../../core/language.ts'
import { typingErrors } from '../../core/typing-errors.ts'
import { datesSaid } from '../../understanding/dates-said.ts'

/** "Move outreach to 3 March": which step of a backward plan, and where to. */
export interface StepMoved {
  readonly step: StepKey
  readonly where:
    | { readonly kind: 'begins' | 'ends'; readonly on: CivilDate }
    | { readonly kind: 'spans'; readonly days: StepDays }
    | { readonly kind: 'shifts'; readonly days: number; readonly months: number }
}

/** The words for each step, folded; those of the more exact steps first. */
const STEPS: readonly (readonly [StepKey, RegExp])[] = [
  ['irm-brief', /\b(?:irm|mii|mri)\b|co-?creation brief|\bnote de co-?creation\b|\bnota de cocreacion\b/],
  ['reasoned-response', /\breasoned|\b(?:our|the) response\b|\breponse|\brespuesta/],
  ['feedback', /\bfeedback|\bcomments?\b|\bretours?\b|\bcommentaires?|\bcomentarios?|\bretroalimentacion/],
  ['timeline', /\btimeline|\bschedule|\bnotice\b|\bcalendrier|\becheancier|\bcronograma|\bcalendario/],
  ['outreach', /\boutreach|\bawareness|\bsensibilisation|\bdifusion|\bdivulgacion/],
  ['inputs', /\binputs?\b|\bconsultations?\b|\bcontributions?|\baportes?|\binsumos?|\bconsultas?\b/],
  ['drafting', /\bdraft|\bwriting\b|\bredaction|\brediger|\bredaccion|\bredactar|\bborrador/],
  ['approval', /\bapproval|\bsign-?off|\badoption|\bapprobation|\bvalidation|\baprobacion|\bvisto bueno/],
  [
    'upload',
    /\bupload|\bhand(?:ing)?[ -]?in\b|\bsubmission|\bmise en ligne|\bremise\b|\bsubida|\bentrega\b|\bpublicacion/,
  ],
  [
    'start',
    /\bstart of|\bthe start\b|\bkick-?off|\bdebut\b|\blancement|\binicio\b|\barranque|\bco-?creation|\bcocreacion/,
  ],
]
/** Words long enough to be known with a wrong letter. */
const FUZZY: readonly (readonly [StepKey, string])[] = [
  ['reasoned-response', 'response'],
  ['feedback', 'feedback'],
  ['feedback', 'comentarios'],
  ['feedback', 'commentaires'],
  ['timeline', 'timeline'],
  ['timeline', 'calendrier'],
  ['timeline', 'cronograma'],
  ['outreach', 'outreach'],
  ['outreach', 'sensibilisation'],
  ['outreach', 'difusion'],
  ['inputs', 'inputs'],
  ['inputs', 'contributions'],
  ['inputs', 'aportes'],
  ['drafting', 'drafting'],
  ['drafting', 'redaction'],
  ['drafting', 'redaccion'],
  ['approval', 'approval'],
  ['approval', 'approbation'],
  ['approval', 'aprobacion'],
]

const MOVE =
  /\b(?:move|mov|shift|push|put|set|place|bring|reschedule|postpone|delay|advance|change|deplac\w*|decal\w*|met(?:s|tez|tre|tons)|plac\w+|repouss\w*|avanc\w*|report(?:e|ez|er|ons)|fix(?:e|ez|er|ons)|mueve\w*|mueva\w*|mover|movamos|cambi\w+|pon(?:er|ga|gan|gamos|lo|la)?|pasa\w*|pase\w*|adelant\w+|atras(?:a|e|ar|en|emos)|retras(?:a|e|ar|en|emos)|aplaz\w+|corre(?:r|mos)?|fija\w*|fije\w*)\b/
const BEGINS =
  /\b(?:(?:let'?s )?(?:start|begin)s?|starting|commenc\w+|demarr\w+|debut(?:e|ez|er|ons)|empiez\w+|empez\w+|comienz\w+|comenz\w+|inici(?:a|e|ar|en|emos))\b/
const ENDS = /\b(?:finish\w*|ends?|ending|complete|close|termin\w+|fini\w*|cl(?:os|ot)\w+|acab\w+|cierr\w+|conclu\w+)\b/
const EARLIER = /\b(?:earlier|sooner|forward|avanc\w*|plus tot|adelant\w+|antes)\b/
const LATER =
  /\b(?:later|back|out|push|delay|postpone|decal\w*|repouss\w*|plus tard|report(?:e|ez|er|ons)|atras\w+|retras\w+|aplaz\w+|despues|mas tarde|by|de|par)\b/
const AMOUNT =
  /\b(\d{1,3}|an?|one|two|three|four|five|six|une?|deux|trois|quatre|cinq|una?|dos|tres|cuatro|cinco|seis) (days?|weeks?|months?|jours?|semaines?|mois|dias?|semanas?|mes(?:es)?)\b/
const QUESTION = /\?|\b(?:when|what|should|can|could|must|do we|quand|quel|faut|peut|cuando|que pasa|debemos|podemos)\b/

const NUMBERS: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
}

/** A wish, not a tale: the verb stands first. */
const ASKED = new RegExp(
  `^(?:(?:please|ok|then|let'?s|svp|s'il (?:te|vous) plait|por favor|veuillez)[ ,]+)*${MOVE.source}`,
)

/**
 * Reads the wish to move one step; undefined for anything else, questions above all. With a plan before the person
 * (`onTable`), "feedback from 1 to 20 April" is enough; else it must be said as a wish.
 */
export function stepMoved(text: string, today: CivilDate, language: Language, onTable: boolean): StepMoved | undefined {
  const words = fold(text).replace(/\s+/g, ' ').trim()
  if (words.length > 160 || QUESTION.test(words) || !(onTable || ASKED.test(words))) return undefined
  const [moves, begins, ends] = [MOVE.test(words), BEGINS.test(words), ENDS.test(words)]
  if (!(moves || begins || ends) && words.split(' ').length > 10) return undefined
  const step = stepNamed(words)
  if (!step) return undefined
  const dates = datesSaid(withBothMonths(text), { today, language, lean: 'future' }).filter(
    ({ earliest, latest }) => earliest === latest,
  )
  const [first, last] = dates
  if (first && last) {
    const days = { from: first.earliest, until: last.earliest }
    return days.from <= days.until ? { step, where: { kind: 'spans', days } } : undefined
  }
  if (first) return { step, where: { kind: ends && !moves ? 'ends' : 'begins', on: first.earliest } }
  const amount = AMOUNT.exec(words)
  if (!amount || !moves) return undefined
  const sign = EARLIER.test(words) ? -1 : LATER.test(words) ? 1 : 0
  const count = sign * (NUMBERS[amount[1] ?? ''] ?? (Number(amount[1]) || 1))
  if (count === 0) return undefined
  const unit = amount[2] ?? ''
  const where = /^(?:mes|mois|month)/.test(unit)
    ? { months: count, days: 0 }
    : { months: 0, days: count * (/^(?:week|semaine|semana)/.test(unit) ? 7 : 1) }
  return { step, where: { kind: 'shifts', ...where } }
}

function stepNamed(words: string): StepKey | undefined {
  const exact = STEPS.find(([, pattern]) => pattern.test(words))?.[0]
  // "Start" is also a verb, so a step misspelt beside it is meant before it.
  if (exact && exact !== 'start') return exact
  const typed = words.split(/[^\p{L}-]+/u).filter((word) => word.length >= 5)
  return (
    FUZZY.find(([, known]) => typed.some((word) => typingErrors(word, known, 2) <= (known.length > 7 ? 2 : 1)))?.[0] ??
    exact
  )
}

/** "From 1 to 20 April", "du 1er au 20 avril": the first day gets the month of the second. */
function withBothMonths(text: string): string {
  return text.replace(
    /\b(\d{1,2})(?:st|nd|rd|th|er)?( ?(?:-|–|to|until|till|au|al|a) ?)(\d{1,2}(?:st|nd|rd|th|er)?(?: de)? \p{L}{3,}\.?(?: (?:de )?20\d\d)?)/giu,
    (_, first: string, between: string, second: string) =>
      `${first}${second.replace(/^\d{1,2}(?:st|nd|rd|th|er)?/i, '')}${between}${second}`,
  )
}

/** The days of a step after the move; a step keeps its length unless both its ends were named. */
export function daysAfter(move: StepMoved['where'], before: StepDays): StepDays {
  const length = daysBetween(before.from, before.until)
  switch (move.kind) {
    case 'spans':
      return move.days
    case 'begins':
      return { from: move.on, until: addDays(move.on, length) }
    case 'ends':
      return { from: move.on < before.from ? addDays(move.on, -length) : before.from, until: move.on }
    case 'shifts': {
      const from = addMonths(addDays(before.from, move.days), move.months)
      return { from, until: addDays(from, length) }
    }
  }
}
