import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Office, openOffice } from './office.ts'

const WORDS = 'We feared the law would take years; the trainer wrote the form with us in a week.'
const BROKER = 'broker-open-contracting'

let office: Office
let number: string

/** A request that ended with help. */
beforeEach(async () => {
  office = await openOffice()
  await office.say('gov-gh', 'We need training on open contracting, no date, do not name our country')
  number = /SR-\w{6}/.exec(await office.press('gov-gh', 'File it'))?.[0] ?? ''
  await office.press('su-africa', 'Offer to Broker for open contracting (sample)')
  await office.press(BROKER, 'I can help')
  await office.press('gov-gh', 'Yes, introduce us')
  await office.press('gov-gh', 'The help has come')
  await office.press('gov-gh', 'Yes')
  await office.press(BROKER, 'Yes')
})
afterEach(() => office.close())

const tell = () => office.press('gov-gh', 'Tell it to peers', { words: WORDS })
const heard = (person = 'gov-cl', words = 'relatos sobre contrataciones abiertas') => office.say(person, words)

describe('a story for peers', () => {
  it('is offered at closing, read by the helper first, and told once both agree', async () => {
    expect(office.words('gov-gh')).toContain('Would you tell other countries')

    expect(await tell()).toContain('reads it first')
    expect(await heard()).not.toContain(WORDS)
    expect(office.words(BROKER)).toContain(WORDS)
    await office.press(BROKER, 'Yes, it may be told')

    expect(await heard()).toContain(WORDS)
    expect(await heard('cso-ci', 'récits sur la commande publique ouverte')).toContain(WORDS)
    expect(await heard('gov-ke', 'stories about open contracting')).toContain('Ghana, helped by Broker')
    expect(await heard('gov-ke', 'stories about justice')).not.toContain(WORDS)
    expect(await heard()).not.toContain(number)
    expect(office.words('gov-gh')).toContain('shown to peers')
  })

  it('is offered to who files a request on its topic', async () => {
    await tell()
    await office.press(BROKER, 'Yes, it may be told')

    await office.say('gov-ke', 'We need training on open contracting, no date, do not name our country')
    expect(await office.press('gov-ke', 'File it')).toContain('Read how a peer was helped')
    expect(await office.press('gov-ke', 'Read how a peer was helped')).toContain(WORDS)
  })

  it.each([
    ['the asker', 'gov-gh'],
    ['the helper', BROKER],
  ])('is taken back by %s at any time, and shown to nobody any more', async (_, person) => {
    await tell()
    await office.press(BROKER, 'Yes, it may be told')

    expect(await office.press(person, 'Take the story back')).toContain('was taken back')

    expect(await heard()).not.toContain(WORDS)
    const other = person === BROKER ? 'gov-gh' : BROKER
    expect(office.words(other)).toContain('was taken back')
    const now = await office.store.entries({ kind: 'support-request/story' })
    expect(JSON.stringify(now)).not.toContain(WORDS)
    expect(await office.say('gov-gh', number)).toContain('Would you tell other countries')
  })

  it('is not told when the helper says no, nor by anybody else’s forged button', async () => {
    await tell()
    for (const person of ['gov-ke', 'gov-gh', 'su-lead', 'broker-francophone-africa']) {
      for (const action of ['story-yes', 'tell-story']) {
        const press = { skill: 'support-request', action, value: number, answers: { words: 'forged' } }
        if (!(person === 'gov-gh' && action === 'tell-story')) await office.forge(person, press)
      }
    }
    expect(await heard()).not.toContain(WORDS)
    await office.forge('gov-ke', { skill: 'support-request', action: 'story-withdraw', value: number })

    expect(await office.press(BROKER, 'No')).toContain('is not told')

    expect(await heard()).not.toContain(WORDS)
    expect(office.words('gov-gh')).toContain('the story is not told')
  })

  it('cannot be told of a request that is still open', async () => {
    await office.say('gov-gh', number)
    await office.press('gov-gh', 'Reopen')

    const press = { skill: 'support-request', action: 'tell-story', value: number, answers: { words: WORDS } }
    expect(await office.forge('gov-gh', press)).toContain('once the help has come')
  })
})
