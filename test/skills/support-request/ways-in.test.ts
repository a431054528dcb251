import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Case } from '../../../src/brokering/case.ts'
import { type Office, openOffice } from './office.ts'

let office: Office

beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

const begin = (person: string, value: string) =>
  office.forge(person, { skill: 'support-request', action: 'begin', value })

async function onlyCase(): Promise<Case> {
  const [entry] = await office.store.entries({ kind: 'support-request/case' })
  return Case.parse(entry?.body)
}

describe('a request begins', () => {
  it('with the words of a reminder, a note or somebody’s message, and asks for the rest', async () => {
    const understood = await begin('gov-gh', 'We need a trainer for open data before March 2027')

    expect(understood).toContain('open data')
    expect(understood).toContain('1 March 2027')
    expect(understood).toContain('how much a helper outside the Support Unit may see')
    expect(await begin('gov-gh', '  ')).toContain('Tell me in a sentence')
  })

  it('for a country whose officer asks: the country is asked for, and nobody else can name another than their own', async () => {
    expect(await begin('su-africa', 'Training on open data, no date, do not name the country')).toContain(
      'for which country',
    )
    expect(await office.say('su-africa', 'for Kenya')).toContain('Kenya')
    await office.press('su-africa', 'File it')
    expect(await onlyCase()).toMatchObject({ country: 'KE', asker: 'su-africa', owner: 'su-africa' })
  })

  it('from a check-in note with its country', async () => {
    const said = await begin('su-africa', 'GH help to train the team on open data, no date')

    expect(said).toContain('Ghana')
    expect(said).toContain('help to train the team')
    expect(await begin('gov-ke', 'GH training on open data')).not.toContain('Ghana')
  })

  it.each([
    ['gov-gh', 'Who could train our team on open data portals?', 'Please pass this on', 'Find someone who can help'],
    ['gov-ci', 'Comment former notre équipe aux données ouvertes ?', 'Transmettez-le', 'Chercher quelqu’un'],
    ['gov-cl', '¿Cómo capacitar al equipo en datos abiertos?', 'Páselo, por favor', 'Buscar a alguien'],
  ])('from what %s asked before', async (person, question, words, label) => {
    await office.say(person, question)

    const offered = await office.say(person, words)

    expect(offered).toContain(question)
    const full = offered.split('\n').find((line) => line.includes(label)) ?? ''
    const understood = await office.press(person, full.replace(/^\d+\) /, ''))
    expect(understood).toContain(question)
  })
})

describe('an officer who asked for a country', () => {
  it('is both: can offer the request, say yes for the country, and is asked how it went', async () => {
    await begin('su-africa', 'KE Training on open contracting, no date, do not name the country')
    await office.press('su-africa', 'File it')
    const { number } = await onlyCase()

    await office.press('su-africa', 'Offer to Broker for open contracting (sample)')
    await office.press('broker-open-contracting', 'I can help')
    expect(await office.say('su-africa', number)).toContain('Yes, introduce us')
    await office.press('su-africa', 'Yes, introduce us')
    await office.press('su-africa', 'The help has come')
    await office.press('su-africa', 'Yes')
    await office.press('broker-open-contracting', 'Yes')

    expect(await onlyCase()).toMatchObject({ state: 'closed', ending: 'helped' })
  })
})

describe('a file before anybody is introduced', () => {
  it('reaches the Support Unit, and its name stands in the request', async () => {
    await begin('gov-gh', 'An expert on open contracting, no date, do not name our country')
    await office.press('gov-gh', 'File it')
    const { number } = await onlyCase()

    const file = { name: 'terms.txt', mediaType: 'text/plain', size: 5, reference: 'hello' }
    expect(await office.say('gov-gh', `${number}:`, [file])).toContain('added this to the request')

    expect(office.words('su-africa')).toContain('terms.txt')
    expect((await onlyCase()).need.words).toContain('terms.txt')
  })
})
