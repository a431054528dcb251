import { describe, expect, it } from 'vitest'
import { SUMMARY } from '../../src/conversing/summary.ts'
import { windowOf } from '../../src/conversing/window.ts'
import type { LanguageModel, ModelRequest } from '../../src/ports/language-model.ts'
import type { Said } from '../../src/ports/store.ts'
import { makeEraser } from '../../src/retention/erase.ts'
import { underRules } from '../../src/retention/policy.ts'
import { makeSkill } from '../support/skills.ts'
import { openScriptedDesk, reply } from './scripted.ts'

const guidance = makeSkill('guidance', ({ text }) => ({ ending: 'answered', say: reply(`On ${text}`) }), {
  fallback: true,
})
const QUESTIONS = [
  'What is a plan?',
  'We want to hand in the plan of Togo in March 2027.',
  'What is a forum?',
  'Who reviews us?',
  'What is a value?',
  'Who decides?',
  'What is a letter?',
  'Who are the members?',
]

function remembering(sentences: readonly string[]) {
  const requests: ModelRequest<unknown>[] = []
  const model = {
    description: 'scripted',
    on: true,
    reply: async (request: ModelRequest<unknown>) => {
      requests.push(request)
      return { ok: true, text: '', value: { sentences }, calls: [], usage: undefined }
    },
  } as unknown as LanguageModel
  return { model, requests }
}

async function talk(model: LanguageModel, more: object = {}) {
  const desk = await openScriptedDesk([guidance], () => [], { model })
  for (const question of QUESTIONS) await desk.say(question, more)
  return desk
}

describe('the running summary of a conversation', () => {
  it('is kept for the person alone once enough has left the window, and given to the model from then on', async () => {
    const { model, requests } = remembering(['The person wants to hand in the plan of Togo in March 2027.'])
    const desk = await talk(model)

    const [entry] = await desk.store.entries({ kind: SUMMARY })

    expect(requests).toHaveLength(1)
    expect(requests[0]?.messages.at(-1)?.text).toContain('Togo in March 2027')
    expect(entry).toMatchObject({ person: 'ama', readers: ['person:ama'] })
    await desk.say('and when is it due then, in the end?')
    expect(desk.tasks.at(-1)?.messages.at(-1)?.text).toContain('hand in the plan of Togo in March 2027.')
  })

  it('leaves out what the person never said', async () => {
    const { model } = remembering([
      'The person asks about Togo.',
      'The person works in Kenya.',
      'It is due on 1 May 2031.',
      'They spoke to Kwesi Boateng.',
    ])
    const desk = await talk(model)

    const [entry] = await desk.store.entries({ kind: SUMMARY })

    expect(entry?.body).toMatchObject({ text: 'The person asks about Togo.' })
  })

  it('is not made of conversations that several people read, and no failure of the model is noticed', async () => {
    const group = await talk(remembering(['x']).model, { audience: 'group' })
    const failing = {
      on: true,
      description: '',
      reply: async () => Promise.reject(new Error('x')),
    } as unknown as LanguageModel
    const failed = await talk(failing)

    expect(await group.store.entries({ kind: SUMMARY })).toEqual([])
    expect(await failed.store.entries({ kind: SUMMARY })).toEqual([])
    expect(failed.outcomes).toHaveLength(QUESTIONS.length)
  })

  it('goes with the person, and with the age of what was said', async () => {
    const { model } = remembering(['The person asks about Togo.'])
    const desk = await talk(model)
    const [entry] = await desk.store.entries({ kind: SUMMARY })
    if (!entry) throw new Error('nothing was kept')

    expect(makeEraser({ id: 'ama', names: [] })(entry)).toBeUndefined()
    expect(makeEraser({ id: 'kofi', names: [] })(entry)).toEqual(entry)
    expect(underRules(entry, new Date('2028-10-01'))).toBeDefined()
    expect(underRules(entry, new Date('2028-12-01'))).toBeUndefined()
  })
})

describe('the window on a conversation', () => {
  const said = (by: Said['by'], text: string, more: Partial<Said> = {}): Said => ({
    by,
    text,
    person: 'ama',
    at: 0,
    message: 'm',
    ...more,
  })
  const sources = { kind: 'sources', sources: [] } as const

  it('shows the latest words of the person, and of the desk only answers from the documents that all may see', () => {
    const history = [
      ...Array.from({ length: 8 }, (_, at) => said('person', `old ${at}`)),
      said('person', 'What is late?'),
      said('desk', 'Twelve months.', { reply: { language: 'en', blocks: [sources] } }),
      said('person', 'she is worried', { message: 'private' }),
      said('desk', 'For your eyes.', {
        message: 'private',
        reply: { language: 'en', blocks: [sources], forAskerOnly: true },
      }),
      said('desk', 'A draft.', { reply: { language: 'en', blocks: [] } }),
      said('person', 'Spoke to Ama.'),
      said('person', ''),
    ]

    const seen = windowOf(history, (text) => text.startsWith('Spoke'))

    expect(seen.split('\n')).toEqual(['Person: old 7', 'Person: What is late?', 'Desk: Twelve months.'])
  })
})
