import { afterEach, describe, expect, it } from 'vitest'
import type { Answered } from '../../../src/answering/answer.ts'
import { sentencesOf } from '../../../src/answering/sentences.ts'
import type { Language } from '../../../src/core/language.ts'
import { plainWords } from '../../../src/core/plain-words.ts'
import type { Script } from '../../stand-ins/model/index.ts'
import { askScripted, askWith, askWithEnglishOnly, askWithout, learned, stopServers } from '../answerer.ts'
import { type DraftSentence, draft, materialIn } from '../asked-material.ts'

afterEach(stopServers)

const LATE = 'What happens if our action plan is more than a year late?'

function said(answered: Answered, language: Language = 'en'): string {
  return plainWords({ language, blocks: answered.blocks })
}

/** Restates the first sentences of what was found, word for word. */
const faithful: Script = (asked) => {
  const { needed, passages } = materialIn(asked)
  const sentences = needed.flatMap((token) =>
    sentencesOf(passages.get(token) ?? '')
      .slice(0, 2)
      .map(({ text, listItem }) => ({ text, rests: [token], ...(listItem && { item: true as const }) })),
  )
  return draft(...sentences)
}

describe('an answer that a model writes', () => {
  it('is shown as such, with the sources of its sentences', async () => {
    const { ask } = await askScripted(faithful)

    const answered = await ask(LATE, 'en')

    expect(answered.writtenByModel).toBe(true)
    expect(answered.ending).toBe((await askWithout(LATE, 'en')).ending)
    expect(said(answered)).toMatch(/12 months[^[]*contrary to process[\s\S]*\[1\]/)
    const sources = answered.blocks.flatMap((block) => (block.kind === 'sources' ? block.sources : []))
    const told = learned.passages.find(
      ({ document, section, language }) =>
        document === sources[0]?.document && section === sources[0].section && language === 'en',
    )
    expect(told?.text.replace(/\s+/g, ' ')).toContain(sources[0]?.quote.replace(/\s+/g, ' '))
    expect(sources[0]?.url).toMatch(/^https/)
  })

  it('costs one call for a plain question', async () => {
    const { ask, asked } = await askScripted(faithful)

    await ask(LATE, 'en')

    expect(asked).toHaveLength(1)
  })

  it('is written without any address in what the model is given', async () => {
    const { ask, asked } = await askScripted(faithful)

    for (const question of [LATE, 'What are the minimum requirements for co-creation?', 'Who sits on the forum?'])
      await ask(question, 'en')

    for (const { all } of asked) expect(all).not.toMatch(/https?:|www\.|\.md\b|opengovpartnership\.org/)
  })

  it('is not asked for where nothing was found: what is not known stays so', async () => {
    const { ask, asked } = await askScripted(() => draft({ text: 'Of course it is.', rests: ['P1'] }))

    const answered = await ask('Who won the football match yesterday?', 'en')

    expect(answered.writtenByModel).toBeUndefined()
    expect(asked).toHaveLength(0)
  })

  it.each([
    'When is the IRM midterm review?',
    'When does a country become inactive?',
    'When is the results report published?',
  ])('keeps the warnings of its sources: %s', async (question) => {
    const { ask } = await askScripted(faithful)

    const [plain, written] = [await askWithout(question, 'en'), await ask(question, 'en')]

    const warnings = plain.blocks.filter(({ kind }) => kind === 'caveat')
    expect(written.writtenByModel).toBe(true)
    expect(written.ending).toBe('answered-with-caveat')
    expect(warnings.length).toBeGreaterThan(0)
    for (const warning of warnings) expect(written.blocks).toContainEqual(warning)
  })

  it('has one repair: what the check refused is told to the model, and it may mend it', async () => {
    const { ask, asked } = await askScripted((request) =>
      request.before === 0
        ? draft({ text: 'Nothing at all happens for 99 months.', rests: ['P1'] })
        : faithful(request),
    )

    const answered = await ask(LATE, 'en')

    expect(answered.writtenByModel).toBe(true)
    expect(said(answered)).not.toContain('99')
    expect(asked).toHaveLength(2)
    expect(asked[1]?.last).toContain('99 (month)')
  })

  it('gives way to the answer without a model where nothing of it stands, silently', async () => {
    const { ask, asked } = await askScripted(() => draft({ text: 'Nothing happens for 99 months.', rests: ['P1'] }))

    const [answered, plain] = [await ask(LATE, 'en'), await askWithout(LATE, 'en')]

    expect(answered).toEqual(plain)
    expect(asked).toHaveLength(2)
  })

  it('must rest on what was found to answer, not on what lies beside it', async () => {
    const { ask } = await askScripted((request) => {
      const { passages, needed } = materialIn(request)
      const [token = 'P2', text = ''] = [...passages].find(([each]) => !needed.includes(each)) ?? []
      return draft({ text: sentencesOf(text)[0]?.text ?? 'It is.', rests: [token] })
    })

    expect(await ask(LATE, 'en')).toEqual(await askWithout(LATE, 'en'))
  })
})

describe('an answer from a passage in another language', () => {
  const QUESTION = 'Quelles sont les exigences minimales de la cocréation ?'
  const QUOTE = 'All members must meet the minimum requirements.'
  const TEXT = 'Tous les membres doivent satisfaire aux exigences minimales.'

  /** Translates a sentence of each passage that it must use, and adds one more. */
  const translating =
    (more?: DraftSentence): Script =>
    (asked) => {
      const { passages, needed } = materialIn(asked)
      const [, ...others] = needed
      const second = others.map((token) => {
        const quote = sentencesOf(passages.get(token) ?? '').find(({ text }) =>
          text.startsWith('All members must meet'),
        )
        return {
          text: 'Tous les membres doivent remplir les exigences minimales.',
          rests: [token],
          quote: quote?.text ?? '',
        }
      })
      return draft({ text: TEXT, rests: ['P1'], quote: QUOTE }, ...second, ...(more ? [more] : []))
    }

  it('stands in the language of the person, with the original beside it and the official terms', async () => {
    const { model, asked } = await askScripted(translating())
    const ask = await askWithEnglishOnly(model)

    const answered = await ask(QUESTION, 'fr')

    expect(answered.writtenByModel).toBe(true)
    expect(said(answered, 'fr')).toContain(`${TEXT} [1]`)
    expect(said(answered, 'fr')).toContain('C’est l’original qui fait foi')
    expect(answered.blocks.find(({ kind }) => kind === 'quote')).toMatchObject({
      language: 'en',
      spans: [{ text: QUOTE, cites: 1 }],
    })
    expect(asked[0]?.instructions).toMatch(/co-creation = co-?création/)
  })

  it.each([
    ['without a quote', 'Tous les membres sont tenus de satisfaire à ceci.', undefined],
    ['with a quote that stands nowhere', 'Tous les membres sont dispensés.', 'All members are exempt.'],
    ['with a number that its quote does not have', 'Tous les 18 membres doivent y satisfaire.', QUOTE],
    ['with a date that its quote does not have', 'Tous les membres doivent y satisfaire le 3 mai.', QUOTE],
    ['when it denies what its quote says', 'Les membres ne doivent pas satisfaire aux exigences minimales.', QUOTE],
    ['with a name that its quote does not have', 'Tous les membres doivent satisfaire Transparency Watch.', QUOTE],
    ['with a country that its quote does not have', 'Tous les membres, dont le Kenya, doivent y satisfaire.', QUOTE],
    [
      'when it says much more than its quote',
      `Tous les membres doivent y satisfaire, ${'et voici pourquoi, '.repeat(9)}.`,
      QUOTE,
    ],
  ])('is not shown %s', async (_, text, quote) => {
    const { model, asked } = await askScripted(translating({ text, rests: ['P1'], ...(quote && { quote }) }))
    const ask = await askWithEnglishOnly(model)

    const answered = await ask(QUESTION, 'fr')

    // The rest of what it wrote is shown, so it was this sentence that was refused; twice, the repair being no better.
    expect(answered.writtenByModel).toBe(true)
    expect(said(answered, 'fr')).not.toContain(text)
    expect(asked).toHaveLength(2)
  })
})

describe('when the model fails', () => {
  const OUTAGES: readonly (readonly [string, Script, Parameters<typeof askScripted>[1]])[] = [
    ['is down', () => ({ status: 503 }), {}],
    ['is silent', () => 'x', { latency: 6_000 }],
    ['hangs up', () => 'x', { chaos: { disconnectRate: 1 } }],
    ['refuses', () => ({ status: 401 }), {}],
  ]

  it.each(OUTAGES)(
    'because it %s, the answer comes without it within three seconds, and says so',
    async (_, script, how) => {
      const { ask } = await askScripted(script, how)
      const plain = await askWithout(LATE, 'en')
      const begun = performance.now()

      const answered = await ask(LATE, 'en')

      expect(performance.now() - begun).toBeLessThan(3_000)
      expect(answered.writtenByModel).toBeUndefined()
      expect(said(answered)).toContain('The language model cannot be reached just now')
      for (const block of plain.blocks) expect(answered.blocks).toContainEqual(block)
    },
  )

  it('for want of budget, the answer comes without it, and says until when', async () => {
    const { ask, asked } = await askScripted(faithful, {}, { COUNTRYDESK_MODEL_TOKENS_PERSON: '4000' })

    const answers = [await ask(LATE, 'en'), await ask(LATE, 'en'), await ask(LATE, 'en')]

    expect(said(answers.at(-1) as Answered)).toContain('Your allowance for the language model is used up for today')
    expect(asked.length).toBeLessThan(3)
    const other = await ask(LATE, 'en', { asker: 'somebody-else' })
    expect(other.writtenByModel).toBe(true)
  })

  it('which is off, the answer is the same as ever', async () => {
    const ask = askWith({
      description: 'none',
      on: false,
      reply: async () => ({ ok: false, why: 'off', detail: '' }),
    })

    expect(await ask(LATE, 'en')).toEqual(await askWithout(LATE, 'en'))
  })
})
