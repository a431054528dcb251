import { type Ground, type Grounds, languageOf, type Told, wordsOf } from './grounds.ts'
import { bestSupport, type Support } from './support.ts'

/** A sentence as the model gave it. */
export interface Claim {
  readonly text: string
  /** Tokens of what it rests on. */
  readonly rests: readonly string[]
  /** Words of the source, letter for letter: needed where the sentence translates. */
  readonly quote?: string | undefined
  /** One line of an enumeration. */
  readonly item?: boolean
}

/** A claim, and what it is held against. */
export interface Case {
  readonly claim: Claim
  readonly grounds: Grounds
  /** The grounds whose tokens are known. */
  readonly cited: readonly Ground[]
  /** All words of what is cited. */
  readonly words: string
  /** What the sentence restates: the quote where it translates, else the best of the source. */
  readonly source: Told | undefined
  readonly support: Support | undefined
  readonly translates: boolean
}

export function makeCase(claim: Claim, grounds: Grounds): Case {
  const cited = claim.rests.flatMap((token) => grounds.byToken.get(token) ?? [])
  const words = cited.map(wordsOf).join('\n')
  const translates = cited.length > 0 && cited.every((ground) => languageOf(ground) !== grounds.language)
  const support = translates ? undefined : bestSupport(claim.text, grounds.language, cited, grounds.weights)
  const [first] = cited
  const source = translates && first ? { text: claim.quote ?? '', language: languageOf(first) } : support?.told
  return { claim, grounds, cited, words, source, support, translates }
}
