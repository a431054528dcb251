import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Outcome } from '../../src/core/outcome.ts'
import { plainWords } from '../../src/core/plain-words.ts'
import type { Skill } from '../../src/skills/skill.ts'
import { defineTool, ownWords } from '../../src/skills/tool.ts'
import { makePerson } from '../support/bare-desk.ts'
import { makeSkill } from '../support/skills.ts'
import { type Called, openScriptedDesk, reader, reply } from './scripted.ts'

const MESSAGE = 'When is ours due, log that I am worried about it, and who can help?'
const call = (name: string, words: string, question?: string): Called => ({ name, input: { words, question } })

const dates = makeSkill('dates', ({ text }) => ({ ending: 'answered', say: reply(`Dates for: ${text}`) }))
const help = makeSkill('help', ({ text }) => ({ ending: 'answered', say: reply(`Help for: ${text}`) }))
const guidance = makeSkill('guidance', ({ text }) => ({ ending: 'answered', say: reply(`Guidance on: ${text}`) }), {
  fallback: true,
})
/** Proposes a note, and keeps it after a yes. */
const notes = makeSkill(
  'notes',
  (turn): Outcome => {
    if (turn.expected && turn.text === 'yes') {
      const keep = [
        {
          kind: 'notes/note',
          id: turn.message.id,
          readers: [`person:${turn.principal.id}`],
          body: turn.expected.state,
        },
      ]
      return { ending: 'done', say: reply('Kept.'), keep }
    }
    const expect = { skill: 'notes', state: { words: turn.text }, until: turn.now.getTime() + 60_000 }
    return { ending: 'proposed', say: reply(`Note “${turn.text}”: shall I keep it?`, { forAskerOnly: true }), expect }
  },
  { awaits: ({ text }) => text === 'yes' },
)
const SKILLS: readonly Skill[] = [dates, notes, help, guidance]
const THREE = [
  call('dates', 'When is ours due'),
  call('notes', 'log that I am worried about it'),
  call('help', 'who can help'),
]

describe('a message with several wishes', () => {
  it('becomes the outcomes of several skills in one turn, in the order of the message', async () => {
    const desk = await openScriptedDesk(SKILLS, () => THREE)

    const { say, ending } = await desk.say(MESSAGE)

    const words = plainWords(say)
    const places = [
      'Dates for: When is ours due',
      'Note “log that I am worried about it”',
      'Help for: who can help',
    ].map((part) => words.indexOf(part))
    expect(places.every((place) => place >= 0)).toBe(true)
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(ending).toBe('proposed')
    expect(desk.outcomes).toHaveLength(1)
    expect(await desk.store.inbox.waiting()).toBe(0)
  })

  it('writes nothing before the person says yes, and the yes never goes to the model', async () => {
    const desk = await openScriptedDesk(SKILLS, () => THREE)
    await desk.say(MESSAGE)

    expect(await desk.store.entries({})).toEqual([])
    const { say } = await desk.say('yes')

    expect(plainWords(say)).toBe('Kept.')
    expect(desk.tasks).toHaveLength(1)
    expect(await desk.store.entries({ kind: 'notes/note' })).toMatchObject([
      { body: { words: 'log that I am worried about it' } },
    ])
  })

  it('that expects two answers asks one after the other, and the second waits behind a button', async () => {
    const more = makeSkill('more', notes.answer)
    const desk = await openScriptedDesk([...SKILLS, more], () => [
      call('notes', 'log that I am worried about it'),
      call('more', 'who can help'),
    ])

    const { say, expect: expected } = await desk.say(MESSAGE)

    expect(expected?.state).toEqual({ words: 'log that I am worried about it' })
    const choice = say.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : [])).at(-1)
    expect(choice?.press).toMatchObject({ skill: 'desk', action: 'say', value: 'more\nwho can help' })
    await desk.say('yes')
    const later = await desk.say('', choice && { press: choice.press })
    expect(plainWords(later.say)).toContain('Note “who can help”')
    expect(desk.tasks).toHaveLength(1)
  })

  it('numbers the sources of all parts through, and shows each once, before the last buttons', async () => {
    const source = (number: number, section: string) =>
      ({
        number,
        document: 'late-plans',
        section,
        quote: 'q',
        documentTitle: 'Late plans',
        sectionTitle: section,
      }) as never
    const cited = (name: string, sections: readonly string[]) =>
      makeSkill(name, () => ({
        ending: 'answered',
        say: {
          language: 'en',
          blocks: [
            { kind: 'paragraph', spans: sections.map((section, at) => ({ text: section, cites: at + 1 })) },
            { kind: 'sources', sources: sections.map((section, at) => source(at + 1, section)) },
            { kind: 'choices', choices: [{ label: name, press: { skill: name, action: 'a', value: '' } }] },
          ],
        },
      }))
    const desk = await openScriptedDesk([cited('dates', ['a', 'b']), cited('help', ['c']), guidance], () => [
      call('dates', 'When is ours due'),
      call('help', 'who can help'),
    ])

    const { say } = await desk.say(MESSAGE)

    const cites = say.blocks
      .flatMap((block) => (block.kind === 'paragraph' ? block.spans : []))
      .flatMap(({ cites }) => cites ?? [])
    expect(cites).toEqual([1, 2, 3])
    const sources = say.blocks.filter((block) => block.kind === 'sources')
    expect(sources).toHaveLength(1)
    expect(
      sources[0]?.kind === 'sources' && sources[0].sources.map(({ number, section }) => `${number}${section}`),
    ).toEqual(['1a', '2b', '3c'])
    expect(say.blocks.map(({ kind }) => kind).slice(-2)).toEqual(['sources', 'choices'])
  })
})

describe('the rules answer the same turn', () => {
  it.each(['down', 'round-and-round'] as const)('when the model is %s', async (how) => {
    const desk = await openScriptedDesk(SKILLS, () => how)

    const { say } = await desk.say(MESSAGE)

    expect(plainWords(say)).toBe(`Guidance on: ${MESSAGE}`)
  })

  it('when the model calls nothing, or only what there is not', async () => {
    const desk = await openScriptedDesk(SKILLS, () => [call('delete_everything', MESSAGE)])

    expect(plainWords((await desk.say(MESSAGE)).say)).toBe(`Guidance on: ${MESSAGE}`)
  })

  it('when the model leaves out a skill that was certain of the message', async () => {
    const certain: Skill = { ...help, recognises: ({ text }) => (text.includes('help') ? 'certainly' : undefined) }
    const desk = await openScriptedDesk([dates, certain, guidance], () => [call('dates', 'When is ours due')])

    expect(plainWords((await desk.say(MESSAGE)).say)).toBe(`Help for: ${MESSAGE}`)
  })

  it('without asking the model, when a skill is certain of a single wish, a button is pressed or files come', async () => {
    const certain: Skill = { ...help, recognises: ({ text }) => (text.startsWith('help') ? 'certainly' : undefined) }
    const desk = await openScriptedDesk([certain, guidance], () => [call('guidance', 'help me')])

    await desk.say('help me')
    await desk.say('', { press: { skill: 'help', action: 'a', value: 'b' } })
    await desk.say(`${'A pasted plan, and what is it worth? '.repeat(80)}`)
    await desk.say('read this', { files: [{ name: 'a.txt', mediaType: 'text/plain', size: 1, reference: 'a' }] })

    expect(desk.tasks).toEqual([])
    expect(desk.ran.map(({ skill }) => skill)).toEqual(['help', 'help', 'guidance', 'guidance'])
  })

  it('when somebody tells of a contact: it is written down whole, and no model sees it', async () => {
    const tools = new Map([
      ['notes', defineTool({ description: 'n', input: z.object({ words: ownWords }), holdsNotes: true })],
      ['guidance', reader('guidance')],
    ])
    const certain: Skill = { ...notes, recognises: ({ text }) => (text.startsWith('Spoke') ? 'certainly' : undefined) }
    const desk = await openScriptedDesk([certain, guidance], () => [call('guidance', 'when is it due?')], { tools })

    await desk.say('Spoke to Ama today. She asked: when is it due? Please send her the guide.')

    expect(desk.tasks).toEqual([])
    expect(desk.ran.map(({ skill }) => skill)).toEqual(['notes'])
    await desk.say('what about late plans, and who decides on them?')
    expect(desk.tasks[0]?.messages.map(({ text }) => text).join()).not.toContain('Spoke')
  })
})

describe('whatever a model gives a tool', () => {
  it('a skill gets only words that stand in the message', async () => {
    const desk = await openScriptedDesk(SKILLS, () => [
      call('notes', 'log that Kenya broke the rules'),
      call('dates', 'When is ours due'),
      { name: 'help', input: { sentence: 'who can help' } },
      { name: 'help', input: undefined },
    ])

    await desk.say(MESSAGE)

    expect(desk.ran.map(({ skill, text }) => `${skill}: ${text}`)).toEqual(['dates: When is ours due'])
    expect(desk.told.filter((words) => words.startsWith('Done'))).toHaveLength(1)
  })

  it('a forged country, number or name never reaches a skill, and what was rewritten is shown', async () => {
    const script = { question: 'What if the plan of Kenya is late?' }
    const desk = await openScriptedDesk(SKILLS, () => [call('guidance', 'and what if it is late?', script.question)])
    await desk.say('tell me about our action plan please')

    await desk.say('and what if it is late?')
    expect(desk.ran.at(-1)?.text).toBe('and what if it is late?')
    script.question = 'What if our action plan is late?'
    const { say } = await desk.say('and what if it is late?')

    expect(desk.ran.at(-1)?.text).toBe('What if our action plan is late?')
    expect(plainWords(say)).toContain('I read this as: “What if our action plan is late?”')
  })

  it('what others wrote in a group is neither given to the model nor counts as said by the person', async () => {
    const desk = await openScriptedDesk(
      [dates, guidance],
      () => [call('guidance', 'and what if it is late?', 'What if the plan of Kenya is late?')],
      { people: [makePerson('ama'), makePerson('ben', { country: 'KE' })] },
    )
    const group = { audience: 'group', conversation: 'test:group' } as const
    await desk.say('we in Kenya have a secret plan', { ...group, from: { channel: 'test', tenant: 'T', user: 'ben' } })

    await desk.say('and what if it is late?', group)

    expect(desk.tasks.at(-1)?.messages.at(-1)?.text).not.toContain('secret')
    expect(desk.ran.at(-1)?.text).toBe('and what if it is late?')
  })

  it('the person’s own words are kept wherever the skill understands them', async () => {
    const knowing: Skill = { ...dates, recognises: ({ text }) => (text.includes('ours') ? 'perhaps' : undefined) }
    const desk = await openScriptedDesk([knowing, guidance], () => [
      call('dates', 'when is ours due then?', 'When is the plan due?'),
    ])

    await desk.say('when is ours due then?')

    expect(desk.ran.at(-1)?.text).toBe('when is ours due then?')
  })

  it('the same wish given twice is answered once; two wishes for one skill are two turns with ids of their own', async () => {
    const desk = await openScriptedDesk(SKILLS, () => [
      call('guidance', 'When is ours due'),
      call('guidance', 'when is ours due'),
      call('guidance', 'who can help'),
    ])

    await desk.say(MESSAGE)

    expect(desk.ran.map(({ text }) => text)).toEqual(['When is ours due', 'who can help'])
    const [one, other] = desk.ran.map(({ turn }) => turn.message.id)
    expect(one).not.toBe(other)
  })

  it('a tool can do no more than the person: skills closed to their role are no tools, and the principal is theirs', async () => {
    const staffOnly: Skill = { ...notes, roles: ['support-unit'] }
    const desk = await openScriptedDesk([dates, staffOnly, guidance], () => THREE)

    await desk.say(MESSAGE)

    expect(desk.tasks[0]?.tools.map(({ name }) => name)).toEqual(['dates', 'guidance'])
    expect(desk.ran.map(({ skill }) => skill)).toEqual(['dates'])
    expect(desk.ran[0]?.turn.principal).toMatchObject({ id: 'ama', role: 'government', country: 'GH' })
    expect(desk.ran[0]?.turn.read.principal.id).toBe('ama')
  })
})

describe('what writes or tells a third person', () => {
  const letter = { key: 'k', to: { person: 'kofi' }, reply: reply('News') }
  const entry = { kind: 'eager/thing', id: '1', readers: [], body: {} }
  const eager = (outcome: Partial<Outcome>) =>
    makeSkill('eager', () => ({ ending: 'done', say: reply('I did it.'), ...outcome }))

  it.each<[string, Partial<Outcome>]>([
    ['sends a letter', { send: [letter] }],
    ['sends a letter and says it only answered', { ending: 'answered', send: [letter] }],
    ['keeps something', { keep: [entry] }],
    ['keeps something and says it only answered', { ending: 'answered', keep: [entry] }],
    ['moves somebody', { ending: 'proposed', move: [{ kind: 'leaves', person: 'kofi' }] }],
    ['tells another person under cover of a proposal', { ending: 'proposed', send: [letter] }],
  ])('is not done on a model’s word: a skill that %s is asked for first', async (_, outcome) => {
    const people = [makePerson('ama'), makePerson('kofi')]
    const desk = await openScriptedDesk([eager(outcome), guidance], () => [call('eager', MESSAGE)], { people })

    const { say, keep, send, move } = await desk.say(MESSAGE)

    expect([keep ?? [], send ?? [], move ?? []].flat()).toEqual([])
    expect(plainWords(say)).not.toContain('I did it.')
    expect(await desk.store.entries({})).toEqual([])
    expect(await desk.store.directory.person('kofi')).toBeDefined()
    const choice = say.blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : []))[0]
    const done = await desk.say('', choice && { press: choice.press })
    expect(plainWords(done.say)).toContain('I did it.')
    expect(desk.tasks).toHaveLength(1)
  })

  it('a draft that is shown before it counts, a letter to the person and a line of the audit log are no such thing', async () => {
    const fine: Partial<Outcome> = {
      ending: 'proposed',
      keep: [{ kind: 'eager/draft', id: '1', readers: ['person:ama'], body: {} }],
      send: [{ key: 'k2', to: { person: 'ama' }, reply: reply('In private') }],
    }
    const audited: Partial<Outcome> = {
      ending: 'answered',
      keep: [{ kind: 'audit/note', id: '1', readers: [], body: {} }],
    }
    for (const outcome of [fine, audited]) {
      const desk = await openScriptedDesk([eager(outcome), guidance], () => [call('eager', MESSAGE)])

      expect(plainWords((await desk.say(MESSAGE)).say)).toContain('I did it.')
      expect(await desk.store.entries({})).toHaveLength(1)
    }
  })

  it('a button of the desk that was forged reaches only skills open to the person', async () => {
    const desk = await openScriptedDesk([{ ...eager({}), roles: ['support-unit'] }, guidance], () => [])

    const { ending } = await desk.say('', { press: { skill: 'desk', action: 'say', value: 'eager\nanything' } })
    const nobody = await desk.say('', { press: { skill: 'desk', action: 'say', value: 'nobody\nanything' } })

    expect([ending, nobody.ending]).toEqual(['refused', 'refused'])
    expect(desk.ran).toEqual([])
  })
})

describe('what the model is given', () => {
  it('is fenced, and holds neither what was shown to the asker alone nor drafts', async () => {
    const desk = await openScriptedDesk(SKILLS, ({ messages }) =>
      messages.at(-1)?.text.includes('log that') ? [call('notes', MESSAGE)] : [],
    )
    await desk.say(MESSAGE)
    await desk.say('no, leave it, and tell me who decides on late plans')

    const [instructions, material] = desk.tasks.at(-1)?.messages ?? []
    expect(instructions?.from).toBe('instructions')
    expect(material?.text).toMatch(/<<<message [0-9a-f]{12}/)
    expect(material?.text).not.toContain('log that I am worried')
    expect(material?.text).not.toContain('shall I keep it')
    expect(instructions?.text).not.toContain('late plans, and')
  })

  it('tells a tool’s caller that it is done, never what was found', async () => {
    const desk = await openScriptedDesk(
      [makeSkill('dates', () => ({ ending: 'answered', say: reply('Secret date') })), guidance],
      () => [call('dates', MESSAGE)],
    )

    await desk.say(MESSAGE)

    expect(desk.told.join()).not.toContain('Secret')
  })
})
