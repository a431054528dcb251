import { describe, expect, it } from 'vitest'
import { asksForHelp } from '../../src/brokering/asks-for-help.ts'
import { themesIn } from '../../src/brokering/understand-need.ts'
import { loadTypedWords, misreadIn } from '../../src/evaluation/support-requests.ts'

const typed = await loadTypedWords('test/golden/support-asked.jsonl')

describe('loosely typed words', () => {
  it.each(['en', 'fr', 'es'] as const)('are read as they are meant in %s', (language) => {
    const ours = typed.filter((one) => one.language === language)

    expect(ours.length).toBeGreaterThan(25)
    expect(ours.filter((one) => misreadIn(one).length > 0).map((one) => [one.text, ...misreadIn(one)])).toEqual([])
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
