import { fold } from '../core/fold.ts'
import type { CountryCode } from '../core/principal.ts'
import type { CountryFinder } from '../understanding/countries-named.ts'

/** What a model may draft, but only a person may tell: rules whose wording decides on a country. */
export const MATTERS = ['breach', 'extension', 'dispute', 'third-country'] as const

export type Matter = (typeof MATTERS)[number]

const WORDS: Readonly<Record<Exclude<Matter, 'third-country'>, RegExp>> = {
  breach:
    /\b(?:contrary to (?:the )?(?:ogp )?process|act(?:ed|s|ing) contrary|breach\w*|violat\w+|non-?complian\w+|procedural review|(?:under|put under|placed under) review|inactiv\w+|suspend\w*|suspension|expel\w*|expuls\w+|sanction\w*|contraire(?:s)? au processus|agi contrairement|manquement\w*|enfrein\w*|infraction\w*|viol(?:e|er|ation)\w*|examen procedural|suspen[ds]\w*|sancion\w*|contrari[oa]s? al proceso|actu\w+ (?:de (?:forma|manera) )?contrari[oa]\w*|incumpl\w+|infring\w*|infraccion\w*|revision procesal|revision de procedimiento)\b/,
  extension:
    /\b(?:extensions?|extend(?:ed|ing|s)?|prolong\w*|postpon\w*|(?:more|extra|additional|further) time|grace period|prorog\w+|prorrog\w+|report(?:er|e|ent|ons|ez)? (?:de |la |le |l'|notre |nos )(?:plan|date|echeance|remise|publication|delai)\w*|delai (?:supplementaire|de grace)|plus de temps|sursis|ampli(?:ar|acion)\w* (?:de |del |el |la |los )?(?:plazo|fecha)\w*|mas tiempo|aplaz\w+|pospon\w+|periodo de gracia)\b/,
  dispute:
    /\b(?:disput\w+|disagree\w*|contest(?:ed|ing|s|er|ons|ez|ation\w*|e)?|appeal\w*|complain\w*|grievance\w*|object(?:ion)? (?:to|against)|challenge (?:the|this|that|a) (?:decision|finding|letter|review|irm)\w*|litige\w*|differend\w*|desaccord\w*|recours|plainte\w*|reclamation\w*|controversia\w*|desacuerdo\w*|impugn\w+|apel(?:ar|acion|amos)\w*|quejas?|quejar\w*|reclam(?:o|os|ar|acion)\w*)\b/,
}

/**
 * The matter of a question on which a model's words need a person's confirmation; undefined for all others. A country
 * is a third one unless it is the asker's own.
 */
export function matterOf(
  question: string,
  { ownCountry, find }: { readonly ownCountry: CountryCode | undefined; readonly find: CountryFinder },
): Matter | undefined {
  const folded = fold(question).replace(/\s+/g, ' ')
  for (const matter of ['breach', 'extension', 'dispute'] as const) if (WORDS[matter].test(folded)) return matter
  return find(question).some(({ code }) => code !== ownCountry) ? 'third-country' : undefined
}
