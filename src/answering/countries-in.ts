import { fold } from '../core/fold.ts'
import { LANGUAGES } from '../core/language.ts'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** Folded country name in any of our languages → ISO code. */
const NAMES: ReadonlyMap<string, string> = (() => {
  const names = new Map<string, string>()
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
    for (const first of LETTERS) {
      for (const second of LETTERS) {
        const name = display.of(`${first}${second}`)
        if (name) names.set(fold(name).replaceAll('-', ' '), `${first}${second}`)
      }
    }
  }
  return names
})()

const LONGEST_NAME = Math.max(...[...NAMES.keys()].map((name) => name.split(' ').length))

/** The countries that a text names in English, French or Spanish. */
export function countriesIn(text: string): ReadonlySet<string> {
  const words = (fold(text).match(/[\p{L}']+/gu) ?? []).map((word) => word.replace(/'s?$/, ''))
  const found = new Set<string>()
  for (let start = 0; start < words.length; start++) {
    for (let length = Math.min(LONGEST_NAME, words.length - start); length > 0; length--) {
      const name = words.slice(start, start + length).join(' ')
      // "perus plan": people leave the apostrophe out.
      const code = NAMES.get(name) ?? (length === 1 ? NAMES.get(name.replace(/s$/, '')) : undefined)
      if (code === undefined) continue
      found.add(code)
      break
    }
  }
  return found
}
