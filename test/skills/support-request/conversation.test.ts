import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Office, openOffice } from './office.ts'

let office: Office

beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

/** Files a request on beneficial ownership, and gives its number. */
async function file(person = 'gov-gh', share = 'need-only'): Promise<string> {
  await office.say(person, 'We need an expert on beneficial ownership registers before March 2027')
  await office.press(person, person === 'gov-ci' ? 'Donner les précisions' : 'Give the details', {
    share,
    by: '2027-02-28',
  })
  const filed = await office.press(person, person === 'gov-ci' ? 'Déposer' : 'File it')
  return /SR-\w{6}/.exec(filed)?.[0] ?? 'no number'
}

describe('a request in conversation', () => {
  it('takes over what was said, asks only for what is missing, and files after a yes', async () => {
    const understood = await office.say(
      'gov-gh',
      'We need an expert on beneficial ownership registers, in French, before March 2027',
    )

    expect(understood).toContain('beneficial ownership')
    expect(understood).toContain('expert advice')
    expect(understood).toContain('French')
    expect(understood).toContain('1 March 2027')
    expect(understood).toContain('how much a helper outside the Support Unit may see')
    expect(understood).not.toContain('what kind of help')

    const complete = await office.say('gov-gh', 'only the need, please do not name our country')
    expect(complete).toContain('Shall I file it?')

    const filed = await office.say('gov-gh', 'yes')
    expect(filed).toMatch(/Filed as SR-\w{6}/)
    expect(office.words('su-africa')).toContain('New request SR-')
  })

  it('is understood in French and Spanish', async () => {
    expect(
      await office.say('gov-ci', 'Nous cherchons un expert des données ouvertes avant le 1er mars 2027'),
    ).toContain('données ouvertes')
    expect(
      await office.say('gov-cl', 'Necesitamos capacitación en datos abiertos antes del 1 de marzo de 2027'),
    ).toContain('datos abiertos')
  })

  it('can be discarded, and then nothing is kept for anybody', async () => {
    await office.say('gov-gh', 'We need an expert on open data')

    expect(await office.say('gov-gh', 'cancel')).toContain('Nothing was filed')
    expect(await office.store.entries({ kind: 'support-request/case' })).toEqual([])
  })

  it('tells its state, takes additions, is withdrawn and reopened', async () => {
    const number = await file()

    expect(await office.say('gov-gh', 'what about my request?')).toContain(number)
    expect(await office.say('gov-gh', `${number}: we also need a model law`)).toContain('added this to the request')
    expect(await office.say('su-africa', number)).toContain('we also need a model law')
    await office.say('gov-gh', number)
    expect(await office.press('gov-gh', 'Withdraw')).toContain('Withdrawn')
    expect(office.words('su-africa')).toContain(`${number} was withdrawn`)
    await office.say('gov-gh', number)
    expect(await office.press('gov-gh', 'Reopen')).toContain('Reopened')
  })

  it('notices that the same was asked before', async () => {
    const number = await file()
    await office.say('gov-gh', 'We need an expert on beneficial owners again, no date, do not name our country')

    expect(await office.press('gov-gh', 'File it')).toContain(`You already have ${number}`)
    expect(await office.press('gov-gh', 'File it all the same')).toContain('Filed as SR-')
  })

  it('tells the Support Unit, and nobody else, that somebody else of the country asked for the same', async () => {
    const number = await file()

    await office.say('cso-gh', 'We need an expert on beneficial ownership, no date, do not name our country')
    const filed = await office.press('cso-gh', 'File it')

    expect(filed).not.toContain(number)
    expect(office.words('su-africa')).toContain(`Open on the same topic for this country: ${number}`)
  })

  it('leaves a question in between to others, and adds to the need what is said of it', async () => {
    await office.say('gov-gh', 'We need an expert on open data, no date')

    expect(await office.say('gov-gh', 'What is the IRM?')).toContain('(guidance)')
    const added = await office.say('gov-gh', 'It is for our statistics office')
    expect(added).toContain('It is for our statistics office')
    expect(await office.say('gov-gh', 'only the need')).toContain('Shall I file it?')
  })

  it.each([
    'who decides if we are inactive',
    'quien decide si quedamos inactivos',
    'podemos cambiar un compromiso a mitad de camino',
    'faut il un forum multi acteurs',
  ])('leaves a question without its mark to others, too: %s', async (question) => {
    await office.say('gov-gh', 'We need an expert on open data, no date')

    expect(await office.say('gov-gh', question)).toContain('(guidance)')
    expect(await office.say('gov-gh', 'only the need')).not.toContain(question)
  })

  it('gives way to a wish for help on something else', async () => {
    await office.say('gov-gh', 'We need an expert on beneficial ownership')

    const other = await office.say('gov-gh', 'who can help us with open budgets, no date')
    expect(other).toContain('fiscal')
    expect(other).not.toContain('beneficial ownership')
  })

  it.each(['no not now', 'non pas maintenant', 'no, ahora no'])('is dropped by a no: %s', async (no) => {
    await office.say('gov-gh', 'We need an expert on beneficial ownership')

    await office.say('gov-gh', no)
    expect(await office.say('gov-gh', 'only the need')).not.toContain('beneficial ownership')
  })

  it('is filed once, however often the button is pressed', async () => {
    await file()

    expect(await office.press('gov-gh', 'File it')).toContain('filed already')
    expect(await office.store.entries({ kind: 'support-request/case' })).toHaveLength(1)
  })
})

describe('a case on its way', () => {
  it('goes from declined to the next broker, is accepted, introduced, written about, delivered and closed', async () => {
    const number = await file('gov-ci', 'with-country')
    await office.press('su-africa', 'Offer to Broker for open contracting (sample)').catch(() => undefined)
    const [first, second] = office.words('broker-open-contracting').includes(number)
      ? ['broker-open-contracting', 'broker-francophone-africa']
      : ['broker-francophone-africa', 'broker-open-contracting']

    if (!office.words(first).includes(number))
      await office.press(
        'su-africa',
        `Offer to ${first === 'broker-open-contracting' ? 'Broker for open contracting (sample)' : 'Broker for francophone Africa (sample)'}`,
      )
    expect(office.words(first)).toContain(number)
    const labels = {
      'broker-open-contracting': ['I can help', 'I cannot'],
      'broker-francophone-africa': ['Je peux aider', 'Je ne peux pas'],
    }
    await office.press(first, labels[first as keyof typeof labels][1] ?? '')
    expect(office.words(second)).toContain(number)
    expect(await office.say(first, number)).not.toContain('28')

    await office.press(second, labels[second as keyof typeof labels][0] ?? '')
    expect(office.words('gov-ci')).toContain('peut aider')
    expect(office.words('gov-ci')).not.toMatch(/(\S{5,}[^()]*) \(\1/)
    await office.press('gov-ci', 'Oui, mettez-nous en relation')
    expect(office.words(second)).toContain('Point de contact')

    await office.say(second, `${number}: hello, when can we talk?`)
    expect(office.words('gov-ci')).toContain('hello, when can we talk?')
    await office.press('gov-ci', 'Leur écrire', { words: 'mardi à dix heures' })
    expect(office.words(second)).toContain('mardi à dix heures')

    await office.press('gov-ci', 'L’aide est arrivée')
    await office.press('gov-ci', 'Oui')
    await office.press(second, second === 'broker-open-contracting' ? 'Yes' : 'Oui')
    expect(await office.say('gov-ci', number)).toContain('close')
    const history = await office.store.entries({ kind: 'support-request/case', id: number })
    expect(history[0]?.body).toMatchObject({ ending: 'helped' })
  })

  it('shows a broker no more than the asker allowed, and nothing after a no', async () => {
    const number = await file('gov-gh', 'need-only')
    await office.press('su-africa', 'Offer to Broker for open contracting (sample)')

    const offer = office.words('broker-open-contracting')
    expect(offer).toContain('beneficial ownership')
    expect(offer).not.toContain('Ghana')
    expect(offer).not.toContain('We need an expert')

    await office.press('broker-open-contracting', 'I cannot')
    expect(await office.say('broker-open-contracting', number)).toContain('I know no request')
    const seen = await office.store.entries({
      readableBy: ['everyone', 'person:broker-open-contracting'],
      history: true,
    })
    expect(JSON.stringify(seen)).not.toContain(number)
  })

  it('keeps internal notes inside, and passes files on up to a limit', async () => {
    const number = await file()
    await office.say('su-africa', `${number} note: the minister is hesitant`)
    await office.press('su-africa', 'Offer to Broker for open contracting (sample)')
    await office.press('broker-open-contracting', 'I can help')
    await office.press('gov-gh', 'Yes, introduce us')

    const file1 = { name: 'terms.txt', mediaType: 'text/plain', size: 5, reference: 'hello' }
    expect(await office.say('gov-gh', `${number}: our terms`, [file1])).toContain('Passed along')
    const large = { ...file1, name: 'film.txt', size: 6 * 1024 * 1024 }
    expect(await office.say('gov-gh', `${number}: our film`, [large])).toContain('too large')

    expect(office.words('broker-open-contracting')).toContain('terms.txt')
    expect(office.words('broker-open-contracting')).not.toContain('our film')
    expect(office.words('broker-open-contracting') + office.words('gov-gh')).not.toContain('hesitant')
    expect(await office.say('su-africa', number)).toContain('hesitant')
  })

  it('refuses a forged button of somebody who has no part in it', async () => {
    const number = await file()
    await office.press('su-africa', 'Offer to Broker for open contracting (sample)')

    for (const action of ['accept', 'agree', 'withdraw', 'show', 'deliver', 'close']) {
      const said = await office.forge('gov-ke', { skill: 'support-request', action, value: number })
      expect(said).toContain('I know no request')
    }
  })

  it('lets only one of two presses at once count', async () => {
    const number = await file()
    await office.press('su-africa', 'Offer to Broker for open contracting (sample)')

    await Promise.all([
      office.press('broker-open-contracting', 'I can help'),
      office.say('gov-gh', number).then(() => office.press('gov-gh', 'Withdraw')),
    ])

    const history = await office.store.entries({ kind: 'support-request/case', id: number, history: true })
    const logs = history.map(({ body }) => (body as { log: unknown[] }).log.length)
    expect(logs).toEqual([...logs].sort((a, b) => b - a))
    expect(new Set(logs).size).toBe(logs.length)
    expect(history[0]?.body).toMatchObject({ state: 'closed' })
  })
})

describe('the clocks', () => {
  it('send a silent offer to the next broker, then to a person', async () => {
    const number = await file('gov-ci', 'need-only')
    await office.say('su-africa', number)
    await office
      .press('su-africa', 'Offer to Broker for open contracting (sample)')
      .catch(() => office.press('su-africa', 'Offer to Broker for francophone Africa (sample)'))

    await office.day('2026-12-01T06:00:00Z')
    const offered = ['broker-open-contracting', 'broker-francophone-africa'].filter((one) =>
      office.words(one).includes(number),
    )
    expect(offered).toHaveLength(2)
    await office.day('2026-12-09T06:00:00Z')

    expect(office.words('su-africa')).toContain('nobody is left whom I can ask by myself')
  })

  it('never send one broker more than they take, however many offers fall silent on a day', async () => {
    await office.say('su-lead', 'brokers')
    const contact = 'broker-access-to-information'
    const answers = { id: 'ada', kind: 'expert', name: 'Ada', themes: ['beneficial-ownership'], contact, capacity: '1' }
    await office.press('su-lead', 'Add or change a broker', { ...answers, consent: 'given' })
    const numbers: string[] = []
    for (const person of ['gov-gh', 'gov-ke']) {
      numbers.push(await file(person))
      await office.press('su-africa', 'Offer to Broker for open contracting (sample)')
    }

    await office.day('2026-12-01T06:00:00Z')

    const asked = numbers.filter((number) => office.words(contact).includes(number))
    expect(asked).toHaveLength(1)
    expect(office.words('su-africa').split('nobody is left whom I can ask by myself')).toHaveLength(2)
  })

  it('close what was delivered, also when nobody says how it went, and the broker has room again', async () => {
    await office.say('su-lead', 'brokers')
    const contact = 'broker-access-to-information'
    const answers = { id: 'ada', kind: 'expert', name: 'Ada', themes: ['beneficial-ownership'], contact, capacity: '1' }
    await office.press('su-lead', 'Add or change a broker', { ...answers, consent: 'given' })
    const number = await file()
    await office.press('su-africa', 'Offer to Ada')
    await office.press(contact, 'Puedo ayudar')
    await office.press('gov-gh', 'Yes, introduce us')
    const other = await file('gov-ke')
    expect(await office.say('su-africa', other)).toContain('Ada: has its hands full (1)')

    await office.press('gov-gh', 'The help has come')
    await office.day('2026-12-15T06:00:00Z')

    expect(await office.say('gov-gh', number)).toContain('closed: help was given')
    expect(await office.say(contact, 'mis solicitudes')).toContain('No le espera ninguna')
    expect(await office.say('su-africa', other)).toContain('Offer to Ada')
  })

  it('tell the owner of a late request, and the lead the second time; the same day only once', async () => {
    const number = await file()

    await office.day('2026-11-27T06:00:00Z')
    await office.day('2026-11-27T06:00:00Z')
    expect(office.words('su-africa').split(`${number} is late`)).toHaveLength(2)
    expect(office.words('su-lead')).not.toContain(number)
    await office.day('2026-12-04T06:00:00Z')

    expect(office.words('su-lead')).toContain(`${number} is late`)
    expect(new Set(office.keys()).size).toBe(office.keys().length)
  })
})

describe('the queue of the Support Unit', () => {
  it('has mine, late and unassigned, and a case can be claimed, given on and joined', async () => {
    const number = await file()
    const other = await file('gov-ke')

    expect(await office.say('su-africa', 'request queue')).toContain('Mine (2)')
    expect(await office.say('su-lead', 'request queue')).toContain('Others (2)')
    await office.say('su-lead', number)
    expect(await office.press('su-lead', 'I take it')).toContain('It is yours')
    expect(await office.say('su-lead', 'request queue')).toContain('Mine (1)')
    await office.press('su-lead', 'Give it to someone', { person: 'su-americas' })
    expect(office.words('su-americas')).toContain(number)
    await office.say('su-lead', other)
    expect(await office.press('su-lead', 'Join with another', { number })).toContain('Joined')
    expect(office.words('gov-ke')).toContain(`goes on as part of ${number}`)
  })

  it('shows what is late, mine or unassigned alone, in three languages', async () => {
    const number = await file()
    expect(await office.say('su-africa', 'late requests')).toContain('No request is open')

    await office.day('2026-11-27T06:00:00Z')

    for (const words of ['late requests', 'demandes en retard', 'solicitudes atrasadas']) {
      expect(await office.say('su-africa', words)).toContain(number)
      expect(await office.say('su-americas', words)).not.toContain(number)
    }
    expect(await office.say('su-africa', 'my cases')).not.toContain(number)
    expect(await office.say('su-lead', 'late requests')).toContain('Late (1)')
  })

  it('gives what belonged to somebody who left to everybody, as unassigned', async () => {
    const number = await file()
    await office.store.commit({
      by: 'su-lead',
      now: office.clock.now(),
      keep: [],
      send: [],
      move: [{ kind: 'leaves', person: 'su-africa' }],
    })

    expect(await office.say('su-americas', 'request queue')).toContain('Sin responsable (1)')
    expect(await office.say('su-americas', number)).toContain(number)
    await office.press('su-americas', 'La tomo')
    expect(await office.say('su-americas', 'mis casos')).toContain(number)
  })

  it('counts the days of a country by its weekend and its holidays, and says where only weekends count', async () => {
    const number = await file()
    expect(await office.say('su-africa', number)).toContain('weekends only for Ghana')
    const days = [{ date: '2026-11-24', name: 'A holiday' }]
    const body = { country: 'GH', year: 2026, days, sources: ['gazette'], why: '' }
    await office.store.commit({
      by: 'su-lead',
      now: office.clock.now(),
      keep: [{ kind: 'calendar/holidays', id: 'GH 2026', country: 'GH', readers: ['everyone'], body }],
      send: [],
    })

    await office.press('su-africa', 'I take it')

    // Two working days after Monday 23 November, of which Tuesday is free.
    const seen = await office.say('su-africa', number)
    expect(seen).toContain('26 November 2026')
    expect(seen).not.toContain('weekends only')
  })

  it('lets staff mend what was understood, and offer the request to another than those proposed', async () => {
    const number = await file()
    await office.say('su-africa', number)

    const mended = await office.press('su-africa', 'Change topic or kind', {
      themes: ['open-data'],
      help: ['training'],
    })
    expect(mended).toContain('open data')
    expect(mended).toContain('Web Foundation')
    expect(mended).not.toContain('beneficial ownership registers;')
    await office.press('su-africa', 'Offer to someone else', { broker: 'sample-access-to-information' })
    expect(office.words('broker-access-to-information')).toContain(number)

    const forged = { skill: 'support-request', action: 'amend', value: number, answers: { themes: ['justice'] } }
    expect(await office.forge('gov-gh', forged)).toContain('for someone else to do')
    const history = await office.say('su-lead', number)
    expect(history).toContain('changed topic or kind')
    expect(history).toContain('offered to: Broker for access to information')
  })

  it('is closed to everybody else', async () => {
    await file()

    expect(await office.say('gov-ke', 'request queue')).toContain('You have no requests')
    expect(await office.forge('gov-ke', { skill: 'support-request', action: 'save-broker', value: '' })).toContain(
      'someone else',
    )
  })
})

describe('the register, kept in conversation', () => {
  it('takes a new expert with consent, who is then proposed; one without consent is not', async () => {
    await office.say('su-lead', 'brokers')
    const answers = {
      id: 'kofi',
      kind: 'expert',
      name: 'Kofi',
      themes: ['climate'],
      help: ['training'],
      contact: 'broker-open-contracting',
      consent: 'given',
    }
    expect(await office.press('su-lead', 'Add or change a broker', answers)).toContain('Kofi is in the register')
    await office.press('su-lead', 'Add or change a broker', { ...answers, id: 'esi', name: 'Esi', consent: 'none' })

    await office.say('gov-gh', 'We need training for our climate data team, no date, do not name our country')
    await office.press('gov-gh', 'File it')

    expect(office.words('su-africa')).toContain('Kofi')
    expect(office.words('su-africa')).not.toContain('Esi')
  })

  it('never asks one without room or consent, nor a peer country that the asker did not ask for, whoever presses', async () => {
    const answers = { kind: 'expert', name: 'Ada', themes: ['beneficial-ownership'], consent: 'given' }
    const contact = 'broker-access-to-information'
    await office.say('su-lead', 'brokers')
    await office.press('su-lead', 'Add or change a broker', { ...answers, id: 'full', contact, capacity: '0' })
    await office.press('su-lead', 'Add or change a broker', {
      ...answers,
      id: 'peer-ke',
      kind: 'peer-country',
      contact,
    })
    await office.press('su-lead', 'Add or change a broker', { ...answers, id: 'shy', contact, consent: 'none' })
    const number = await file()
    const seen = await office.say('su-africa', number)
    expect(seen).not.toContain('Offer to Ada')

    for (const broker of ['full', 'peer-ke', 'shy', 'nobody']) {
      await office.forge('su-africa', { skill: 'support-request', action: 'offer', value: `${number} ${broker}` })
    }

    expect(office.words(contact)).not.toContain(number)
    expect(office.words('su-africa')).toContain('cannot be asked: has its hands full (0)')
  })

  it('says what is wrong with a bad entry', async () => {
    const known = await office.store.directory.person('broker-open-contracting')
    if (!known) throw new Error('The sample broker is missing.')
    await office.say('su-lead', 'brokers')

    const bad = { id: 'Bad Id!', kind: 'expert', name: 'X', consent: 'given' }
    expect(await office.press('su-lead', 'Add or change a broker', bad)).toContain('small letters')
    expect(await office.press('su-lead', 'Add or change a broker', { ...bad, id: 'x1', contact: 'nobody' })).toContain(
      'not in the directory',
    )
    // In the directory, but with nothing to write to.
    const mute = { ...known, id: 'mute', email: undefined, accounts: [] }
    const people = await office.store.directory.people()
    await office.store.directory.replace([...people, mute], await office.store.directory.countries())
    expect(await office.press('su-lead', 'Add or change a broker', { ...bad, id: 'x1', contact: 'mute' })).toContain(
      'no e-mail address and no account',
    )
  })
})
