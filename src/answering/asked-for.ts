import { fold } from '../core/fold.ts'

/** What kind of thing would answer: decides which sentence is quoted first. */
export interface AskedFor {
  readonly number: boolean
  readonly date: boolean
  readonly reason: boolean
  readonly name: boolean
  /** All of something: a list answers better than one of its lines. */
  readonly list: boolean
}

const NUMBER =
  /\b(?:how (?:many|much|long|often|far|late|old)|number of|amount|maximum|minimum|max|min|combien|cb|nombre|montant|duree|delai|frequence|cuant[oa]s?|numero de|monto|duracion|puntaje|score|cada cuanto)\b/
const DATE =
  /\b(?:when|date|deadline|due|by when|which (?:day|month|year)|last day|since|quand|date|echeance|delai|depuis|dernier jour|quel (?:jour|mois)|cuando|fecha|plazo|desde|ultimo dia|que (?:dia|mes)|hasta)\b/
const REASON = /\b(?:why|reason|pourquoi|raison|por que|motivo|causa)\b/
const NAME =
  /\b(?:who|whom|whose|which (?:country|countries|government|organi[sz]ation)|qui|quels? pays|quien|quienes|que pais|que paises)\b/
const LIST =
  /\b(?:list|which|what are|what were|steps|areas|name (?:the|all)|levels|statuses|countries|fields|boxes|liste|lister|quels|quelles|lesquels|lesquelles|etapes|niveaux|statuts|pays|lista|cuales|pasos|paises|niveles|causales|listado|enumera|quienes|principles|principes|principios)\b/

export function askedFor(question: string): AskedFor {
  const words = fold(question)
  return {
    number: NUMBER.test(words),
    date: DATE.test(words),
    reason: REASON.test(words),
    name: NAME.test(words),
    list: LIST.test(words),
  }
}

const MONTHS =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|20[0-3]\d)\b/
const COUNTS =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twice|un|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)\b/
const REASONS = /\b(?:because|so that|since|in order to|parce|car|afin|pour que|porque|para que|ya que|debido)\b/

/** How well a sentence is of the kind asked for: 0 or 1. */
export function suits(sentence: string, wanted: AskedFor): number {
  const words = fold(sentence)
  if (wanted.date && MONTHS.test(words)) return 1
  if (wanted.number && COUNTS.test(words)) return 1
  if (wanted.reason && REASONS.test(words)) return 1
  if (wanted.name && /\p{Ll}[\s,;:(]+\p{Lu}/u.test(sentence)) return 1
  return 0
}

const MEANING =
  /\b(?:what(?:'s| is| are)(?: a| an| the)? \p{L}+(?: \p{L}+)?\s*\??$|what does .* (?:mean|stand for)|meaning of|definition|define|stands? for|acronym|que (?:veut|signifie)|qu'est[- ]ce qu|(?:c'est|c|cest) (?:quoi|koi|kwa)|sigle|signification|(?:que|q|k|ke) (?:es|son)\b|que significa|significado|siglas?)/u

/** What somebody does is told by a section of the guidance, and no definition. */
const DOING =
  /\b(?:what (?:do|does) \p{L}+(?: \p{L}+){0,3} do\b|duties|tasks|(?:il|elle|ca|on) (?:fait|font|sert) (?:quoi|a quoi)|fait quoi|(?:que|q) (?:hace|hacen|le toca|les toca|debe hacer)|toca hacer)/u

/** Whether the meaning of a word is asked for, and nothing more. A bare word or two asks it too. */
export function asksMeaning(question: string): boolean {
  const words = fold(question).trim()
  return (MEANING.test(words) && !DOING.test(words)) || words.split(/\s+/).length <= 2
}
