import { fold } from '../core/fold.ts'

/** What a question is about to learn: two questions of the same words and another kind want different answers. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  [
    'when',
    /\b(?:when|deadline|due|by when|which (?:day|month|year)|what (?:day|month|year|date)|last day|until when|since when|quand|date|echeance|delai|dernier jour|quel (?:jour|mois)|quelle annee|jusqu'a quand|depuis quand|cuando|fecha|plazo|ultimo dia|(?:que|cual) (?:dia|mes|ano|fecha)|hasta cuando|desde cuando)\b/,
  ],
  [
    'how long',
    /\b(?:how (?:long|late|far|early|soon)|how many (?:days|weeks|months|years)|duration|length|lasts?|combien de (?:temps|jours|semaines|mois)|combien d'annees|duree|dure|durer|cuant[oa]s? (?:tiempo|dias|semanas|meses|anos|antes)|dura|duracion|durar)\b/,
  ],
  [
    'how often',
    /\b(?:how often|how many times|times a year|per year|frequence|combien de fois|par an|cada cuanto|cuantas veces|al ano|por ano|frecuencia)\b/,
  ],
  [
    'how many',
    /\b(?:how many|number of|maximum|minimum|limit|at most|at least|combien|nombre|limite|cuant[oa]s|numero|maximo|limite)\b/,
  ],
  [
    'how much',
    /\b(?:how much|cost|price|amount|fee|pay|pays|montant|coute|cout|paye|paie|payer|cotisation|cuanto (?:cuesta|paga|pagamos|hay)|monto|costo|pagar|cuota)\b/,
  ],
  [
    'who',
    /\b(?:who|whom|whose|which (?:ministry|body|institution|person)|qui|a qui|quel (?:ministere|organe)|quien|quienes|que (?:ministerio|organo))\b/,
  ],
  ['why', /\b(?:why|reason|pourquoi|raison|por que|motivo)\b/],
  ['where', /\b(?:where|website|link|ou (?:est|sont|trouver|publier|peut|puis)|donde|enlace)\b/],
  ['how', /\b(?:how (?:do|can|to|does|should|is|are|did)|steps|procedure|comment|etapes|como|pasos)\b/],
  [
    'what if',
    /\b(?:what (?:happens|if|follows|next)|consequences?|sanctions?|penalt(?:y|ies)|punish(?:ed|ment)?|trouble|que (?:se passe|risque|faire si)|et si|consequences?|risque|grave|que pasa|q pasa|y si|consecuencias?|sancion(?:es)?|castigo)\b/,
  ],
  [
    'must',
    /\b(?:must|have to|need to|obliged|obligatory|mandatory|compulsory|required|requirements?|do we need|faut|doit|doivent|devons|oblige|obligatoire|exige|tenus?|hay que|deb(?:e|en|emos)|tenemos que|tiene que|obligatori[oa]|exig(?:e|en|ido))\b/,
  ],
  [
    'may',
    /\b(?:can (?:we|i|a|an|the|you|they|it|our)|may|allowed|possible|permitted|is it ok|peut|peuvent|pouvons|possible|le droit|autorise|permis|pued[eo]n?|podemos|permit(?:e|ido|ian)|posible|se puede)\b/,
  ],
  [
    'what is',
    /\b(?:what(?:'s| is| are| was| were)|meaning|mean|means|definition|difference|explain|que (?:veut|signifie)|qu'est|(?:c'est|c) (?:quoi|koi)|definition|difference|que (?:es|son|significa)|diferencia|significa)\b/,
  ],
  [
    'which',
    /\b(?:which|list|names?|examples?|quels?|quelles?|liste|exemples?|lesquel(?:le)?s|cual(?:es)?|que paises|lista|ejemplos?)\b/,
  ],
  [
    'whether',
    /\b(?:still|is (?:it|there|the)|are there|does|did|encore|toujours|est-ce|existe|sigue|todavia|aun|hay)\b/,
  ],
]

/** Typical questions are read again with each search: as many as our guidance has. */
const REMEMBERED = 20_000
const remembered = new Map<string, ReadonlySet<string>>()

/** The kinds of a question or of a typical question; empty for a bare heading. */
export function kindsOf(question: string): ReadonlySet<string> {
  const before = remembered.get(question)
  if (before) return before
  if (remembered.size >= REMEMBERED) remembered.clear()
  const words = fold(question).replaceAll('’', "'")
  const kinds = new Set(KINDS.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind))
  remembered.set(question, kinds)
  return kinds
}

/** How much two questions want the same: 0 to 1, a half where one of them does not say what it wants. */
export function sameKind(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0.5
  const shared = [...one].filter((kind) => other.has(kind)).length
  return shared / Math.max(1, Math.min(one.size, other.size))
}
