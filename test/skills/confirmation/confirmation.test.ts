import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../../src/core/outcome.ts'
import { plainWords } from '../../../src/core/plain-words.ts'
import type { Choice, Source } from '../../../src/core/reply.ts'
import { openSkill } from '../../../src/skills/confirmation/index.ts'
import { DRAFT } from '../../../src/skills/confirmation/kept.ts'
import type { Skill, Tools } from '../../../src/skills/skill.ts'
import { openSkill as openSmallTalk } from '../../../src/skills/small-talk/index.ts'
import { openScriptedDesk, reply } from '../../conversing/scripted.ts'
import { makePerson } from '../../support/bare-desk.ts'
import { makeSkill } from '../../support/skills.ts'

const QUESTION = 'Can we get an extension of two months for our plan?'
const DRAFTED = 'Ask early, and perhaps you get one.'
const SOURCE = {
  number: 1,
  document: 'late-plans',
  section: 'extensions',
  language: 'en',
  quote: 'There is no extension of the end of a plan.',
  documentTitle: 'Late plans',
  sectionTitle: 'Extensions',
  edition: '2022',
  status: 'SOLID',
  title: 'Rules',
} as Source

const staff = { role: 'support-unit', country: undefined } as const
const PEOPLE = [
  makePerson('ama'),
  makePerson('ben', { country: 'KE' }),
  makePerson('kofi', { ...staff, language: 'fr' }),
  makePerson('lea', { ...staff, lead: true }),
  makePerson('eve', staff),
]

async function openDesk(writtenByModel = true) {
  const guidance = makeSkill(
    'guidance',
    () => ({
      ending: 'answered',
      say: {
        ...reply(DRAFTED),
        blocks: [...reply(DRAFTED).blocks, { kind: 'sources', sources: [SOURCE] }],
        ...(writtenByModel && { writtenByModel: true }),
      },
    }),
    { fallback: true },
  )
  const confirmation = openSkill({ countries: [] } as unknown as Tools)
  const desk = await openScriptedDesk([guidance, confirmation], () => 'down', { people: PEOPLE })
  await desk.store.directory.replace(PEOPLE, [{ code: 'GH', counterpart: 'kofi' }])
  const as = (user: string, press?: Choice['press'], text = '') =>
    desk.say(text, {
      from: { channel: 'test', tenant: 'T', user },
      conversation: `test:${user}`,
      ...(press && { press }),
    })
  return { ...desk, as }
}

const buttonIn = ({ say }: Pick<Outcome, 'say'>): Choice['press'] => {
  const [choice] = say.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : []))
  if (!choice) throw new Error('no button')
  return choice.press
}

describe('an answer that a model wrote on a delicate matter', () => {
  it('is not told: the asker reads the passages letter for letter, and who can answer', async () => {
    const { as, store } = await openDesk()

    const outcome = await as('ama', undefined, QUESTION)

    const words = plainWords(outcome.say)
    expect(words).toContain(SOURCE.quote)
    expect(words).toContain('kofi (sample)')
    expect(words).not.toContain(DRAFTED)
    expect(outcome.send ?? []).toEqual([])
    expect(await store.entries({ kind: DRAFT })).toMatchObject([
      { readers: ['person:ama'], body: { state: 'drafted' } },
    ])
  })

  it('goes to the counterpart after the asker’s yes, in their language, and comes back with name and day', async () => {
    const { as } = await openDesk()
    const asked = await as('ama', buttonIn(await as('ama', undefined, QUESTION)))

    const [letter] = asked.send ?? []
    expect(letter?.to).toEqual({ person: 'kofi' })
    expect(letter && plainWords(letter.reply)).toMatch(/Voici ce que je répondrais[\s\S]*Ask early/)
    const confirmed = await as('kofi', letter && buttonIn({ say: letter.reply }))

    const [answer] = confirmed.send ?? []
    expect(answer?.to).toEqual({ person: 'ama' })
    expect(answer && plainWords(answer.reply)).toMatch(
      /Confirmed by kofi \(sample\) on 23 November 2026\.[\s\S]*Ask early/,
    )
  })

  it('may be answered by the counterpart in their own words instead', async () => {
    const { as } = await openDesk()
    const asked = await as('ama', buttonIn(await as('ama', undefined, QUESTION)))
    const id = buttonIn({ say: asked.send?.[0]?.reply ?? reply('') }).value

    const empty = await as('kofi', { skill: 'confirmation', action: 'answer', value: id, answers: { words: '  ' } })
    const done = await as('kofi', { skill: 'confirmation', action: 'answer', value: id, answers: { words: 'No.' } })

    expect(empty.send ?? []).toEqual([])
    const [answer] = done.send ?? []
    expect(answer && plainWords(answer.reply)).toMatch(/Answered by kofi \(sample\) on 23 November 2026\.[\s\S]*No\./)
    expect(answer && plainWords(answer.reply)).not.toContain(DRAFTED)
    expect(answer?.reply.writtenByModel).toBeUndefined()
  })

  it('is confirmed once, by who was asked and nobody else, whatever is pressed', async () => {
    const { as } = await openDesk()
    const first = buttonIn(await as('ama', undefined, QUESTION))
    const press = (action: string) => ({ skill: 'confirmation', action, value: first.value })

    const early = [await as('kofi', press('confirm')), await as('ama', press('confirm')), await as('ben', press('ask'))]
    await as('ama', press('ask'))
    const others = [
      await as('ama', press('confirm')),
      await as('ben', press('confirm')),
      await as('eve', press('confirm')),
      await as('lea', press('confirm')),
    ]
    await as('kofi', press('confirm'))
    const again = [await as('kofi', press('confirm')), await as('ama', press('ask'))]

    for (const { send, keep } of [...early, ...others, ...again]) expect([...(send ?? []), ...(keep ?? [])]).toEqual([])
    expect([...early, ...others].every(({ ending }) => ending === 'refused')).toBe(true)
    expect(again.map(({ ending }) => ending)).toEqual(['done', 'done'])
  })

  it('goes to the leads where the asker’s country has no counterpart', async () => {
    const { as } = await openDesk()

    const asked = await as('ben', buttonIn(await as('ben', undefined, QUESTION)))

    expect(asked.send?.map(({ to }) => to)).toEqual([{ person: 'lea' }])
  })

  it('is shown as it is to the Support Unit, and answers without a model are shown to everybody', async () => {
    const withModel = await openDesk()
    const without = await openDesk(false)

    expect(plainWords((await withModel.as('kofi', undefined, QUESTION)).say)).toContain(DRAFTED)
    expect(plainWords((await without.as('ama', undefined, QUESTION)).say)).toContain(DRAFTED)
    expect(plainWords((await withModel.as('ama', undefined, 'What is a commitment?')).say)).toContain(DRAFTED)
  })
})

describe('“what can you do?”', () => {
  it('names confirmation only where a model drafts: without a key nothing is there that was not before', async () => {
    const listed = async (tools: Partial<Tools>) => {
      const skills: Skill[] = []
      const all = { countries: [], ...tools, skills: () => skills } as unknown as Tools
      skills.push(openSkill(all), openSmallTalk(all))
      const desk = await openScriptedDesk(
        [...skills, makeSkill('guidance', () => ({ ending: 'answered', say: reply('x') }), { fallback: true })],
        () => 'down',
      )
      return plainWords((await desk.say('what can you do?')).say)
    }

    expect(await listed({ reader: async () => undefined })).toContain('Have a person confirm')
    expect(await listed({})).not.toMatch(/confirm|^•\s*$/m)
  })
})
