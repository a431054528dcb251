import type { Language } from '../core/language.ts'

/** Words of grammar that are frequent in one language and rare in the other two. */
const FUNCTION_WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: 'the of and to in is that for it are was with as be this by from or have not they which when what how who can must will does do if our we you your there their has been its should would at an'.split(
    ' ',
  ),
  fr: 'le la les des du et est une un pour que qui dans sur au aux avec par ne pas sont ce cette ces nous vous notre votre il elle ils se sa son ses ou mais si quand comment quel quelle quels faut doit peut leur été plus être c l d qu n s'.split(
    ' ',
  ),
  es: 'el la los las de y es una un para que en del al con por no se su sus lo como más pero si cuando cuándo qué cuál cuáles quién cómo hay son nos nuestro nuestra debe deben puede ser este esta estos ya hasta entre fue tiene'.split(
    ' ',
  ),
}

const WEIGHTS = (() => {
  const weights = new Map<string, Partial<Record<Language, number>>>()
  for (const [language, words] of Object.entries(FUNCTION_WORDS) as [Language, readonly string[]][]) {
    for (const word of words) weights.set(word, { ...weights.get(word), [language]: 1 })
  }
  return weights
})()

/**
 * The language of a text of some length, by its words of grammar; undefined when they do not decide.
 * Made for documents; a question of three words often has none of them.
 */
export function guessLanguage(text: string): Language | undefined {
  const scores: Record<Language, number> = { en: 0, fr: 0, es: 0 }
  for (const [word] of text
    .slice(0, 5000)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    const weights = WEIGHTS.get(word)
    if (!weights) continue
    const languages = Object.keys(weights) as Language[]
    for (const language of languages) scores[language] += 1 / languages.length
  }
  const ranked = (Object.entries(scores) as [Language, number][]).sort((a, b) => b[1] - a[1])
  const [best, second] = ranked
  if (!best || !second || best[1] === 0 || best[1] < second[1] * 1.2) return undefined
  return best[0]
}
