import { type DateSaid, datesSaid } from '../../understanding/dates-said.ts'
import { foldInPlace } from '../../understanding/fold-in-place.ts'
import type { Commitment } from './note.ts'
import { NOTE_PATTERNS, type NotePatterns } from './note-patterns.ts'
import type { ReadContext } from './read-context.ts'

/** What one clause of a note says. Every text is a part of the clause, letter for letter. */
export type ClauseSays =
  | { readonly field: 'progress' | 'concerns' | 'questions'; readonly text: string }
  | { readonly field: 'participants'; readonly who: string }
  | { readonly field: 'commitments'; readonly commitment: Commitment }
  | { readonly field: 'nextCheckIn'; readonly date: DateSaid }
  | { readonly field: 'sensitive'; readonly alone: boolean }

/** Reads one clause; undefined when it says nothing that we recognise. `masked` as in NotePatterns. */
export function readClause(text: string, masked: string, context: ReadContext): ClauseSays | undefined {
  const patterns = NOTE_PATTERNS[context.language]
  const skipped = patterns.openers.exec(masked)?.[0].length ?? 0
  const words = text.slice(skipped).replace(/[.,;:!\s]+$/u, '')
  const plain = masked.slice(skipped, skipped + words.length)
  if (patterns.sensitive.test(plain)) return { field: 'sensitive', alone: words.split(/\s+/).length <= 8 }
  if (patterns.next.test(plain)) {
    const date = datesSaid(words, { ...context, lean: 'future' })[0]
    return date && { field: 'nextCheckIn', date }
  }
  for (const pattern of patterns.tookPart) {
    const who = groupOf(pattern, plain, words, 'who')
    if (who !== undefined && /\p{Lu}/u.test(who) && who.length <= 80) return { field: 'participants', who }
  }
  const commitment = commitmentIn(words, plain, patterns, context)
  if (commitment) return { field: 'commitments', commitment }
  const field = fieldOf(plain, patterns)
  return field && { field, text: words }
}

/**
 * What a statement is. That something is not done presses like a concern; that there is no problem does not. What the
 * writer has not done is neither.
 */
function fieldOf(plain: string, patterns: NotePatterns): 'progress' | 'concerns' | 'questions' | undefined {
  const { question, concern, progress, negation, fine, aboutUs } = patterns
  if (NO_QUESTION.test(plain)) return undefined
  if (question.test(plain)) return 'questions'
  if (fine.test(plain) || /\d ?(?:%|percent|per cent|pour ?cent|por ciento)/.test(plain)) return 'progress'
  if (concern.test(plain) || (negation.test(plain) && !aboutUs.test(plain))) return 'concerns'
  return progress.test(plain) ? 'progress' : undefined
}

const NO_QUESTION =
  /^(?:they (?:have|had) )?(?:no|pas de|pas d'|aucune?|sin|no (?:hay|tienen)|ils n'ont (?:pas|aucune?) (?:de |d')?) ?(?:further |other |specific |autres? |mas )?(?:asks?|questions?|requests?|demandes?|preguntas?|pedidos?|solicitudes?)\b/

function commitmentIn(
  words: string,
  plain: string,
  { weMay, theyMay, beforeDates }: NotePatterns,
  context: ReadContext,
): Commitment | undefined {
  for (const [by, list] of [
    ['support-unit', weMay],
    ['country', theyMay],
  ] as const) {
    for (const pattern of list) {
      const what = groupOf(pattern, plain, words, 'what')
      if (what === undefined || what.length < 3) continue
      const name = groupOf(pattern, plain, words, 'name')
      if (name !== undefined && !/^\p{Lu}/u.test(name)) continue
      const who = (name ?? groupOf(pattern, plain, words, 'who') ?? '').trim()
      if (by === 'country' && NO_PROMISE.test(foldInPlace(what))) continue
      if (NO_OWNER.test(foldInPlace(who)) || (context.language === 'fr' && PARTICIPLE.test(what))) continue
      return commitmentOf(by, who, what, words, beforeDates, context)
    }
  }
  return undefined
}

/** Whoever is told of with these promises nothing, or is the writer: "el foro no se reúne", "pour dire qu'ils ont". */
const NO_OWNER =
  /^(?:i|i'm|we|we're|je|j'|nous|on|yo|nosotros|agreed|promised|happy|ready|keen|able|due|going|hoping|trying|willing|supposed|used|time|next|plan|draft|report|nothing|something|everything|best|easy|hard|important|free)\b|\b(?:ne|pas|no|not|nobody|nadie|personne|que|qui|qu|which|that|pour|para|si|if|when|quand|cuando|porque|because|depuis|desde|since|wants?|wanted|asks?|asked|needs?|hopes?|plans?|would|us|me)\b|\bn'/
/** What happens to somebody is not what they promise: "the minister will resign". */
const NO_PROMISE =
  /^(?:probablement |probably |soon |bientot |pronto )?(?:resign|leave|quit|retire|lose|step down|change|need|have|miss|fail|run out|struggle|get (?:fired|replaced)|demissionn|partir|quitter|changer|perdre|manquer|avoir|etre|prendre du retard|prendre sa retraite|renunci|dejar|irse|salir|cambiar|perder|faltar|necesit|tener|jubilar|ser\b|estar)/
/** "Plan validé en conseil": done, and nobody's promise. */
const PARTICIPLE = /^(?:[\p{L}']+ )?\p{L}+(?:é|ée|és|ées)(?= |$)/u

function commitmentOf(
  by: Commitment['by'],
  who: string,
  what: string,
  words: string,
  beforeDates: RegExp,
  context: ReadContext,
): Commitment {
  const due = datesSaid(words, { ...context, lean: 'future' }).at(-1)
  return {
    by,
    owner: by === 'support-unit' ? context.author.name || context.author.id : who,
    ...(by === 'support-unit' && { person: context.author.id }),
    what: due ? withoutDate(what, due, beforeDates) : what.trim(),
    ...(due && dueOf(due)),
  }
}

/** A promise that leaves out who makes it; `by` is who spoke before it. Undefined when it is none. */
export function subjectlessCommitment(
  text: string,
  masked: string,
  by: Commitment['by'],
  owner: string,
  context: ReadContext,
): ClauseSays | undefined {
  const { openers, subjectless, beforeDates } = NOTE_PATTERNS[context.language]
  if (!subjectless) return undefined
  const skipped = openers.exec(masked)?.[0].length ?? 0
  const words = text.slice(skipped).replace(/[.,;:!\s]+$/u, '')
  const what = groupOf(subjectless, masked.slice(skipped, skipped + words.length), words, 'what')
  if (what === undefined) return undefined
  return { field: 'commitments', commitment: commitmentOf(by, owner, what, words, beforeDates, context) }
}

export function dueOf(date: DateSaid): Pick<Commitment, 'due' | 'dueFrom' | 'dueWords'> {
  return {
    due: date.latest,
    dueWords: date.words,
    ...(date.earliest !== date.latest && { dueFrom: date.earliest }),
  }
}

/** The words of a promise without its date, when the date stands at an end of them. */
export function withoutDate(what: string, date: DateSaid, beforeDates: RegExp): string {
  const at = what.lastIndexOf(date.words)
  if (at < 0) return what.trim()
  const [before, after] = [withoutEnd(what.slice(0, at), beforeDates), what.slice(at + date.words.length)]
  if (!/[\p{L}\p{N}]/u.test(after)) return before || what.trim()
  return before === '' ? after.replace(/^[\s,]+/u, '').trim() : what.trim()
}

/** Without the words that lead to a date: "by", "no later than", "d’ici". */
function withoutEnd(text: string, beforeDates: RegExp): string {
  let kept = text
  for (;;) {
    const found = beforeDates.exec(foldInPlace(kept).replace(/’/g, "'"))
    if (!found || found[0] === '') return kept.trim()
    kept = kept.slice(0, found.index)
  }
}

const withIndices = new Map<RegExp, RegExp>()

/** The part of the text as written that a named group found in the masked one. */
function groupOf(pattern: RegExp, masked: string, text: string, name: 'who' | 'what' | 'name'): string | undefined {
  const indexed = withIndices.get(pattern) ?? new RegExp(pattern.source, `${pattern.flags}d`)
  withIndices.set(pattern, indexed)
  const place = indexed.exec(masked)?.indices?.groups?.[name]
  return place && text.slice(...place)
}
