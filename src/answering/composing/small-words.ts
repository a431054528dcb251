import { fold } from '../../core/fold.ts'
import type { Language } from '../../core/language.ts'
import { contentRoots } from '../words.ts'

/**
 * Small words that turn a rule into another one. A sentence may use one only where its source uses one of the same
 * group, in whatever language.
 */
const GROUPS: Readonly<Record<string, RegExp>> = {
  duty: /\b(?:must|shall|requires?d?|requirements?|obliged|obligations?|obligatory|mandatory|needs? to|ha(?:s|ve) to|doit|doivent|devra|devront|obligatoires?|obligations?|exigee?s?|exigent|exigences?|tenue?s? de|faut|deben?|deberan?|obligatori[oa]s?|obligacion(?:es)?|exigen?|requeridos?|requisitos?|requieren?|hay que|tienen? que)\b/,
  leave:
    /\b(?:may(?! \d)|can(?:not)?|could|might|optional|voluntary|allowed|permitted|peut|peuvent|pourrait|facultati(?:f|ve)s?|volontaires?|permis|autorisee?s?|pueden?|podrian?|opcional(?:es)?|voluntari[oa]s?|permitid[oa]s?)\b/,
  advice:
    /\b(?:should|recommend(?:s|ed|ation|ations)?|advised?|encouraged?|expected|devrait|devraient|recommandee?s?|recommande|recommandations?|conseillee?s?|encouragee?s?|attendue?s?|deberian?|recomiendan?|recomendad[oa]s?|recomendacion(?:es)?|aconsejan?|animan?|esperan?)\b/,
  only: /\b(?:only|solely|exclusively|seulement|seule?s?|uniquement|exclusivement|solo|solamente|unicamente|exclusivamente)\b/,
  always: /\b(?:always|never|forever|permanently|toujours|jamais|siempre|nunca|jamas)\b/,
  all: /\b(?:all|every|each|any|whole|entire|tous|toutes?|tout|chaque|chacune?|entiere?|tod[oa]s?|cada|cualquiera?|enter[oa])\b/,
  none: /\b(?:none|nobody|nothing|aucune?|personne|rien|ningun[oa]?|nadie|nada)\b/,
  automatic: /\b(?:automatic(?:ally)?|automatiquement|automatiques?|automaticamente|automatic[oa]s?)\b/,
  atOnce:
    /\b(?:immediate(?:ly)?|at once|instantly|immediatement|immediate?s?|aussitot|inmediatamente|inmediat[oa]s?)\b/,
  certain:
    /\b(?:guarante(?:e|es|ed)|certainly|garantie?s?|garantit|certainement|garantizan?|garantizad[oa]s?|ciertamente)\b/,
  least:
    /\b(?:at least|minimum|minimal|no (?:fewer|less) than|or more|au moins|minimales?|ou plus|al menos|por lo menos|como minimo|minim[oa]s?|o mas)\b/,
  most: /\b(?:at most|maximum|up to|no more than|au plus|maximal|maximum|jusqu'a|como maximo|maxim[oa]|hasta|no mas de)\b/,
  moreThan: /\b(?:more than|longer than|exceeds?|plus d[e']|plus que|mas de|mas que|supera)\b/,
  lessThan: /\b(?:less than|fewer than|moins d[e']|moins que|menos de|menos que)\b/,
  before:
    /\b(?:before|prior to|earlier|no later than|until|in advance|avant|au plus tard|jusqu'a|antes|a mas tardar|hasta|previ[oa]s?)\b/,
  after: /\b(?:after|later|following|within|apres|suivante?s?|dans les|tras|despues|siguientes?|dentro de|en los)\b/,
  condition:
    /\b(?:if|unless|provided that|as long as|si|s'il|s'ils|a moins|pourvu que|a condition|a menos|siempre que|con tal)\b/,
  exception: /\b(?:except|excepted|apart from|other than|excluding|sauf|excepte|hormis|salvo|excepto)\b/,
  hedge:
    /\b(?:as far as|we have seen|probably|likely|about|around|roughly|usually|normally|in practice|often|sometimes|not certain|uncertain|a notre connaissance|autant que|d'apres ce que|nous avons vu|probablement|environ|vers|souvent|parfois|en pratique|habituellement|que sepamos|hasta donde|probablemente|alrededor|hacia|a menudo|a veces|en la practica|normalmente|incierto)\b/,
  exempt:
    /\b(?:exempt(?:ed|ion|ions)?|waive[ds]?|waiver|excused?|dispense[es]?|exemptee?s?|exencion(?:es)?|exent[oa]s?|dispensad[oa]s?|eximen?)\b/,
}

/** Groups whose loss widens a rule: what they limit may not be said without them. */
const KEPT = ['only', 'least', 'most', 'moreThan', 'lessThan', 'before', 'after', 'condition', 'exception', 'hedge']
/** Share of a part of the source that a sentence must restate for its limits to be asked for. */
const RESTATED = 0.5

const COUNTING: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(GROUPS).map(([name, pattern]) => [name, new RegExp(pattern.source, 'g')]),
)

function countIn(folded: string, name: string): number {
  return folded.match(COUNTING.get(name) ?? /(?!)/g)?.length ?? 0
}

/** Groups of small words that a sentence uses, or uses more often, than its source. */
export function smallWordsBeyond(sentence: string, source: string, translates: boolean): readonly string[] {
  const [said, told] = [fold(sentence), fold(source)]
  return Object.keys(GROUPS).filter((name) => {
    const times = countIn(said, name)
    return translates ? times > 0 && countIn(told, name) === 0 : times > countIn(told, name)
  })
}

/** Groups of small words that limit what a sentence restates and are not in it. */
export function smallWordsLost(
  sentence: string,
  language: Language,
  source: string,
  translates: boolean,
): readonly string[] {
  const said = fold(sentence)
  if (translates) return TRANSLATED.filter((name) => countIn(fold(source), name) > 0 && countIn(said, name) === 0)
  const roots = new Set(contentRoots(sentence, language))
  const parts = source.split(/[;:]\s|(?<=[.!?])\s/).filter((part) => {
    const own = new Set(contentRoots(part, language))
    const shared = [...own].filter((root) => roots.has(root)).length
    return shared > 0 && shared >= Math.min(own.size, roots.size) * RESTATED
  })
  return KEPT.filter((name) => parts.reduce((sum, part) => sum + countIn(fold(part), name), 0) > countIn(said, name))
}

/** Those that every language says with words of the lists above. */
const TRANSLATED = ['least', 'most', 'condition', 'exception']

const NEGATION =
  /\b(?:not|no(?! later| fewer| less| more)|never|without|neither|nor|cannot|none|nobody|non|ne|pas|jamais|aucune?|sans|ni|nunca|jamas|sin|ningun[oa]?|tampoco)\b|n't\b|\bn'(?=\p{L})/gu

/** How many words that carry a subject a negation reaches. */
const REACH = 2

/** What each negation of a text denies: the words of subject after it. */
function deniedIn(text: string, language: Language): readonly (readonly string[])[] {
  const folded = fold(text)
  return Array.from(folded.matchAll(NEGATION), (match) =>
    contentRoots(folded.slice(match.index + match[0].length), language).slice(0, REACH),
  )
}

/**
 * Whether a sentence denies something else than its source. Within one language each negation must have its like,
 * reaching the same word, and none of the source's may be lost whose word is said; between languages both deny or none.
 */
export function deniesOtherwise(
  sentence: string,
  language: Language,
  source: string,
  sourceLanguage: Language,
): boolean {
  const [said, told] = [deniedIn(sentence, language), deniedIn(source, sourceLanguage)]
  if (language !== sourceLanguage) return said.length > 0 !== told.length > 0
  const open = [...told]
  for (const denied of said) {
    const like = open.findIndex((each) => each.some((root) => denied.includes(root)))
    if (like < 0) return denied.length > 0 || open.length === 0
    open.splice(like, 1)
  }
  const roots = new Set(contentRoots(sentence, language))
  return open.some((denied) => denied.length > 0 && denied.every((root) => roots.has(root)))
}
