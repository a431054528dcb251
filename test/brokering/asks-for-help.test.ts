import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { asksForHelp } from '../../src/brokering/asks-for-help.ts'
import { helpIn, languageWanted, themesIn } from '../../src/brokering/understand-need.ts'

const Written = z.object({
  language: z.enum(['en', 'fr', 'es']),
  text: z.string(),
  theme: z.string().optional(),
  help: z.string().optional(),
  in: z.string().optional(),
  not: z.literal(true).optional(),
})
const written = readFileSync('test/golden/support-asked.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => Written.parse(JSON.parse(line)))
const requests = written.filter(({ not }) => !not)

describe('loosely typed words', () => {
  it.each(['en', 'fr', 'es'] as const)('that ask for help are taken as a request in %s', (language) => {
    const missed = requests.filter((one) => one.language === language && !asksForHelp(one.text))

    expect(missed.map(({ text }) => text)).toEqual([])
  })

  it('tell topic, kind of help and language as far as they do', () => {
    const wrong = requests.filter(
      ({ text, theme, help, in: wanted }) =>
        (theme !== undefined && !themesIn(text).some((one) => one === theme)) ||
        (help !== undefined && !helpIn(text).some((one) => one === help)) ||
        (wanted !== undefined && languageWanted(text) !== wanted),
    )

    expect(wrong.map(({ text }) => text)).toEqual([])
  })

  it('that ask about the rules are left to the guidance', () => {
    const taken = written.filter(({ not, text }) => not && asksForHelp(text))

    expect(taken.map(({ text }) => text)).toEqual([])
  })

  it('that are long or strange are read in no time', () => {
    const started = performance.now()
    for (const text of ['we need '.repeat(4_000), `${'can you '.repeat(600)}?`, '¿'.repeat(5_000), 'a'.repeat(9_000)]) {
      asksForHelp(text)
    }

    expect(performance.now() - started).toBeLessThan(1_000)
  })

  it('may name no topic at all, and words that are no wish are none', () => {
    for (const text of ['We need help', 'J’ai besoin d’aide', 'Necesito ayuda']) expect(asksForHelp(text)).toBe(true)
    expect(themesIn('J’ai besoin d’aide')).toEqual([])
    for (const text of ['Hello', 'Thank you for your help', 'Merci de votre aide'])
      expect(asksForHelp(text)).toBe(false)
  })
})
