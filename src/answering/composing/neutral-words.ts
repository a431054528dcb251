import type { InLanguages } from '../../core/language.ts'
import { rootOf, wordsIn } from '../words.ts'

/** Words that join what a source says without adding to it. Few, because each is one that the source need not have. */
const WORDS: InLanguages<string> = {
  en: `mean means apply applies case example note also however therefore namely addition include includes including
    such same thing way say says said state states according under`,
  fr: `signifie cas exemple note aussi cependant toutefois donc notamment outre inclut comprend meme chose maniere dit
    disent precise selon ainsi`,
  es: `significa caso ejemplo nota tambien embargo tanto incluye incluyen misma mismo cosa manera dice dicen senala
    segun asi`,
}

function rootsIn(language: keyof typeof WORDS): ReadonlySet<string> {
  return new Set(wordsIn(WORDS[language]).map((word) => rootOf(word, language)))
}

export const NEUTRAL_ROOTS: InLanguages<ReadonlySet<string>> = {
  en: rootsIn('en'),
  fr: rootsIn('fr'),
  es: rootsIn('es'),
}
