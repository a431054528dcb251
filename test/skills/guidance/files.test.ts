import { describe, expect, it } from 'vitest'
import { plainWords } from '../../../src/core/plain-words.ts'
import type { Role } from '../../../src/core/principal.ts'
import { openSkill } from '../../../src/skills/guidance/index.ts'
import type { Tools, Turn } from '../../../src/skills/skill.ts'

const tools: Tools = {
  answerer: async () => ({
    ending: 'answered',
    blocks: [{ kind: 'paragraph', spans: [{ text: 'From the guidance.' }] }],
    choices: [],
    considered: [],
  }),
  countries: [],
  glossary: [],
  clock: { now: () => new Date('2026-11-23T09:00:00Z'), today: () => '2026-11-23' },
  skills: () => [],
}

async function answerTo(role: Role, text: string, language: Turn['language']): Promise<string> {
  const turn = {
    text,
    language,
    today: '2026-11-23',
    principal: { id: 'someone', role },
    files: [{ name: 'plan.docx' }],
    history: [],
    message: { id: 'm-1' },
  } as unknown as Turn
  const { say } = await openSkill(tools).answer(turn)
  return plainWords(say)
}

describe('a file of somebody for whom no draft is read', () => {
  it.each([
    ['en', /did not open plan\.docx: I read drafts for .* of the directory/, /Support Unit can add you/],
    ['fr', /Je n’ai pas ouvert plan\.docx\s: .*annuaire/, /l’Unité d’appui peut vous inscrire/],
    ['es', /No abrí plan\.docx: .* del directorio/, /la Unidad de Apoyo puede agregarle/],
  ] as const)('is told not to be read, for whom it is, and who can change that (%s)', async (language, why, who) => {
    const answer = await answerTo('guest', '', language)

    expect(answer).toMatch(why)
    expect(answer).toMatch(who)
  })

  it('is told beside the answer to the words that came with it', async () => {
    const answer = await answerTo('broker', 'What is a plan?', 'en')

    expect(answer).toMatch(/did not open plan\.docx/)
    expect(answer).toContain('From the guidance.')
    expect(answer).not.toContain('add you')
  })
})
