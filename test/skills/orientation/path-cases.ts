import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/core/language.ts'
import { checkPath } from '../../../src/orientation/check-path.ts'
import { parseStep, readPath } from '../../../src/orientation/load-path.ts'
import { SIDES, SITUATIONS, stepsFor } from '../../../src/orientation/step.ts'
import { knowledgeOfDesk } from './knowledge-of-desk.ts'

const { knowledge } = await knowledgeOfDesk()
const { passages } = knowledge
const { path, problems } = await readPath(join('knowledge', 'orientation'), passages)
const [first, ...others] = path.steps
if (!first) throw new Error('The path has no steps.')

describe('the path that ships with the desk', () => {
  it('has no problem, and goes from what OGP is to whom to ask', () => {
    expect(problems).toEqual([])
    for (const side of SIDES) {
      for (const situation of SITUATIONS) {
        const keys = stepsFor(path, side, situation).map(({ key }) => key)

        expect(keys.at(0)).toBe('what-ogp-is')
        expect(keys.at(-1)).toBe('whom-to-ask')
        expect(keys).toContain('consultation')
        expect(keys.filter((key) => key === 'your-deadlines')).toHaveLength(1)
      }
    }
  })

  it('differs between the sides and between a first plan and a hand-over', () => {
    const plan = (side: 'government' | 'civil-society', situation: 'first-plan' | 'hand-over') =>
      stepsFor(path, side, situation).find(({ key }) => key === 'the-plan')?.do.en

    const told = [
      plan('government', 'first-plan'),
      plan('government', 'hand-over'),
      plan('civil-society', 'first-plan'),
      plan('civil-society', 'hand-over'),
    ]

    expect(new Set(told).size).toBe(4)
  })

  it('names no year, date or number of days of its own: those stand in the sections that it cites', () => {
    for (const { variants } of path.steps) {
      for (const { text, do: task } of variants) {
        for (const language of LANGUAGES) expect(`${text[language]} ${task[language]}`).not.toMatch(/\d/)
      }
    }
  })
})

describe('the check of the path', () => {
  const check = (steps: typeof path.steps) =>
    checkPath(steps, passages, 'knowledge/orientation').map(({ what }) => what)
  const variant = first.variants[0]
  if (!variant) throw new Error('The first step tells nothing.')

  it('finds a section that does not exist', () => {
    const broken = { ...first, variants: [{ ...variant, passages: ['joining-ogp#no-such-section'] }] }

    expect(check([broken, ...others])).toContain('No guidance section is named joining-ogp#no-such-section.')
  })

  it('finds a section that is not there in every language', () => {
    const without = passages.filter(
      ({ document, section, language }) =>
        !(`${document}#${section}` === 'membership-obligations#five-obligations' && language === 'es'),
    )

    const found = checkPath(path.steps, without, 'knowledge/orientation').map(({ what }) => what)

    expect(found).toContain('membership-obligations#five-obligations is missing in es.')
  })

  it('finds a step that would be told twice to the same person, and a key that stands in two files', () => {
    expect(check([{ ...first, variants: [variant, variant] }, ...others]).join(' ')).toMatch(/told twice/)
    expect(check([first, first, ...others])).toContain('Two files have this key.')
  })

  it('finds a missing language with the file and the field', () => {
    const { problems: found } = parseStep('step.yaml', 'key: forum\ntitle: { en: Forum, fr: Forum }\nvariants: []\n')

    expect(found.map(({ where, what }) => `${where} ${what}`).join(' ')).toMatch(/step\.yaml title\.es/)
  })
})
