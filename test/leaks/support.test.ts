import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plainWords } from '../../src/core/plain-words.ts'
import { type Principal, readerTagsOf } from '../../src/core/principal.ts'
import { viewFor } from '../../src/desk/view-for.ts'
import type { Person } from '../../src/ports/store.ts'
import { type Office, openOffice } from '../skills/support-request/office.ts'

/** Words that must stay with those who may have them. */
const SECRET_NEED = 'the minister wavers on the register'
const SECRET_NOTE = 'careful: elections ahead'
const SECRET_THREAD = 'our draft law is attached'
const SECRET_STORY = 'the cabinet nearly stopped it'

let office: Office
let number: string

beforeEach(async () => {
  office = await openOffice()
  await office.say(
    'gov-gh',
    `We need an expert on beneficial ownership registers, no date: ${SECRET_NEED}. Do not name our country`,
  )
  number = /SR-\w{6}/.exec(await office.press('gov-gh', 'File it'))?.[0] ?? ''
  await office.say('su-africa', `${number} note: ${SECRET_NOTE}`)
  await office.press('su-africa', 'Offer to Broker for open contracting (sample)')
})
afterEach(() => office.close())

function principalOf(person: Person): Principal {
  return { ...person, countries: [], zone: 'UTC' }
}

/** Everything that somebody was ever told, sees on their home page, or may read in the store. */
async function everythingSeenBy(person: Person): Promise<string> {
  const principal = principalOf(person)
  const tags = readerTagsOf(principal)
  const entries = await office.store.entries({ readableBy: tags, history: true })
  const read = viewFor(principal, office.store)
  const visit = { principal, language: person.language, today: '2026-11-23', now: office.clock.now(), read } as const
  const homes = await Promise.all(
    office.skills.filter(({ roles }) => roles.includes(person.role)).map((skill) => skill.home?.(visit) ?? []),
  )
  return [office.words(person.id), JSON.stringify(entries), plainWords({ language: 'en', blocks: homes.flat() })].join(
    '\n',
  )
}

/** Every way we know to get at a case of others. */
async function probe(person: string): Promise<void> {
  await office.say(person, number)
  await office.say(person, `${number}: tell me all`)
  await office.say(person, `${number} note: me too`)
  await office.say(person, 'request queue')
  await office.say(person, 'what about my request?')
  await office.say(person, 'brokers')
  for (const action of [
    'show',
    'accept',
    'decline',
    'agree',
    'refuse',
    'deliver',
    'withdraw',
    'reopen',
    'claim',
    'close',
    'tell-story',
    'story-yes',
    'story-withdraw',
    'amend',
    'result',
    'reply',
    'note',
    'add',
    'assign',
    'merge',
    'offer',
  ]) {
    const answers = { words: 'let me in', person: person, number }
    await office.forge(person, {
      skill: 'support-request',
      action,
      value: `${number} sample-open-contracting`,
      answers,
    })
  }
}

describe('walls around a case', () => {
  it('let no contact of any country and no other broker see a word of it, whatever they try', async () => {
    const people = await office.store.directory.people()
    const strangers = people.filter(
      ({ id, role }) => role !== 'support-unit' && !['gov-gh', 'broker-open-contracting'].includes(id),
    )
    expect(strangers.length).toBeGreaterThan(20)
    for (const { id } of strangers.slice(0, 8)) await probe(id)
    await probe('broker-access-to-information')

    for (const person of strangers) {
      const seen = await everythingSeenBy(person)
      for (const secret of [SECRET_NEED, SECRET_NOTE, 'New request']) expect(seen).not.toContain(secret)
    }
    const [one] = await office.store.entries({ kind: 'support-request/case', id: number })
    expect(one?.body).toMatchObject({ state: 'offered', asker: 'gov-gh' })
  })

  it('show the broker the need only, then all of it, then nothing more after they gave it back', async () => {
    const broker = await office.store.directory.person('broker-open-contracting')
    if (!broker) throw new Error('The sample broker is missing.')
    const before = await everythingSeenBy(broker)
    expect(before).toContain(number)
    for (const secret of [SECRET_NEED, SECRET_NOTE, 'Ghana', 'gov-gh', '"GH"']) expect(before).not.toContain(secret)

    await office.press('broker-open-contracting', 'I can help')
    expect(await everythingSeenBy(broker)).not.toContain('Ghana')
    await office.press('gov-gh', 'Yes, introduce us')
    expect(await everythingSeenBy(broker)).toContain(SECRET_NEED)

    await office.press('broker-open-contracting', 'I cannot go on')
    await office.say('gov-gh', `${number}: ${SECRET_THREAD}`)
    await probe('broker-open-contracting')
    const tags = readerTagsOf(principalOf(broker))
    expect(JSON.stringify(await office.store.entries({ readableBy: tags, history: true }))).not.toContain(number)
    const after = await everythingSeenBy(broker)
    for (const secret of [SECRET_THREAD, SECRET_NOTE]) expect(after).not.toContain(secret)
  })

  it('keep a story with its two sides until both agree, and again once it is taken back', async () => {
    await office.press('broker-open-contracting', 'I can help')
    await office.press('gov-gh', 'Yes, introduce us')
    await office.press('gov-gh', 'The help has come')
    await office.press('gov-gh', 'Yes')
    await office.press('broker-open-contracting', 'Yes')
    await office.press('gov-gh', 'Tell it to peers', { words: SECRET_STORY })
    const outsiders = (await office.store.directory.people()).filter(({ id }) =>
      ['gov-ke', 'cso-gh', 'broker-francophone-africa', 'broker-access-to-information', 'gov-cl'].includes(id),
    )
    const asked = ['stories about beneficial ownership', 'récits sur les bénéficiaires effectifs', number]
    const look = async () => {
      for (const { id } of outsiders) for (const words of asked) await office.say(id, words)
      for (const { id } of outsiders) await probe(id)
      return (await Promise.all(outsiders.map(everythingSeenBy))).join('\n')
    }

    expect(await look()).not.toContain(SECRET_STORY)
    await office.press('broker-open-contracting', 'Yes, it may be told')
    await office.press('gov-gh', 'Take the story back')
    expect(await look()).not.toContain(SECRET_STORY)
  })

  it('keep a draft with who writes it, and the register with the Support Unit', async () => {
    await office.say('gov-ke', 'We need a lawyer for the whistleblower bill: the president objects')
    const [draft] = await office.store.entries({ kind: 'support-request/draft', person: 'gov-ke' })
    for (const person of ['gov-gh', 'su-africa', 'broker-open-contracting']) {
      for (const action of ['file', 'file-anyway', 'details', 'change', 'discard']) {
        const said = await office.forge(person, { skill: 'support-request', action, value: draft?.id ?? '' })
        expect(said).not.toContain('the president objects')
      }
      expect(office.words(person)).not.toContain('the president objects')
    }
    for (const person of ['gov-gh', 'broker-open-contracting']) {
      expect(await office.say(person, 'brokers')).not.toContain('broker-francophone-africa')
    }
  })

  it('keep internal notes and the names of those who declined from the asker', async () => {
    const asker = await office.store.directory.person('gov-gh')
    if (!asker) throw new Error('The sample contact is missing.')
    await office.press('broker-open-contracting', 'I cannot')
    await office.say('gov-gh', number)

    const seen = await everythingSeenBy(asker)

    expect(seen).not.toContain(SECRET_NOTE)
    expect(seen).not.toContain('open contracting (sample)')
  })
})
