import { beforeAll, describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '../../../src/core/language.ts'
import { type Principal, ROLES, type Role } from '../../../src/core/principal.ts'
import { discoverSkills } from '../../../src/desk/discover.ts'
import type { Skill } from '../../../src/skills/skill.ts'

let skills: readonly Skill[] = []

beforeAll(async () => {
  skills = await discoverSkills({
    answerer: () => Promise.reject(new Error('Nobody asked the guidance.')),
    countries: [],
    glossary: [],
    clock: { now: () => new Date('2026-11-23T09:00:00Z'), today: () => '2026-11-23' },
  })
})

/** What the desk says to somebody of this role that it can do. */
async function told(role: Role, language: Language): Promise<readonly string[]> {
  const contact = role === 'government' || role === 'civil-society'
  const principal: Principal = {
    id: 'ama',
    name: 'Ama',
    role,
    lead: false,
    country: contact ? 'GH' : undefined,
    countries: [],
    language,
    zone: 'UTC',
  }
  const visit = { principal, language, today: '2026-11-23' as const, now: new Date('2026-11-23T09:00:00Z') }
  const smallTalk = skills.find(({ name }) => name === 'small-talk')
  const frame = smallTalk?.homeFrame?.({ ...visit, read: {} as Parameters<NonNullable<Skill['home']>>[0]['read'] })
  const [list] = (frame?.below ?? []).filter((block) => block.kind === 'list')
  return list?.items.map((spans) => spans.map(({ text }) => text).join('')) ?? []
}

describe('what the desk says that it can do', () => {
  it.each([
    ['en', /log a check-in|not been spoken to|your country|remind/i],
    ['fr', /consigner un échange|pas parlé|votre pays|rappeler/i],
    ['es', /registrar un seguimiento|no se ha hablado|su país|recordar/i],
  ] as const)('offers guests and brokers nothing that is for others (%s)', async (language, others) => {
    for (const role of ['guest', 'broker'] as const) expect((await told(role, language)).join('\n')).not.toMatch(others)
  })

  it('tells brokers of requests, contacts of what was shared with them, and staff of their log', async () => {
    expect((await told('broker', 'en')).join('\n')).toContain('requests of countries that you could help')
    expect((await told('government', 'es')).join('\n')).toContain('compartió con usted')
    expect((await told('support-unit', 'fr')).join('\n')).toContain('Consigner un échange')
  })

  it('is a row of whole sentences for everybody', async () => {
    for (const role of ROLES)
      for (const language of LANGUAGES) {
        const sentences = await told(role, language)

        expect(sentences.length).toBeGreaterThan(3)
        expect(sentences.filter((sentence) => !/^\p{Lu}.*\.$/u.test(sentence))).toEqual([])
      }
  })
})
