import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/core/language.ts'
import { plainWords } from '../../../src/core/plain-words.ts'
import { openDeadlines } from './skill-fixture.ts'

const TODAY = '2026-11-23'

describe('an answer on dates', () => {
  it('in a channel is for the asker alone where the country is theirs, and for all where it is named', async () => {
    const desk = await openDeadlines()

    const own = await desk.sayToAll('gov-gh', 'When is our next plan due?', TODAY)
    const named = await desk.sayToAll('gov-gh', 'When is the next plan of Ghana due?', TODAY)
    const alone = await desk.say('gov-gh', 'When is our next plan due?', TODAY)

    expect(desk.words(own)).toContain('Ghana')
    expect(own.say.forAskerOnly).toBe(true)
    expect(named.say.forAskerOnly).toBeUndefined()
    expect(alone.say.forAskerOnly).toBeUndefined()
  })

  it('gives day, weekday, rule, consequence and the guidance cited, in one reply', async () => {
    const desk = await openDeadlines()

    const outcome = await desk.say(
      'gov-it',
      'When must we publish our next plan, and what if we are late?',
      TODAY,
      'en',
    )
    const words = desk.words(outcome)

    expect(words).toContain('Wednesday 30 June 2027')
    expect(words).toContain('in 219 days')
    expect(words).toContain('12 months after the end date of the plan')
    expect(words).toContain('contrary to process')
    const sources = outcome.say.blocks.flatMap((block) => (block.kind === 'sources' ? block.sources : []))
    expect(sources.map(({ document, section }) => `${document}#${section}`)).toContain('late-plans#twelve-months')
    expect(desk.calendar.passages.some(({ text }) => text.includes(sources[0]?.quote ?? '?'))).toBe(true)
  })

  it('says in the same breath what rests on an indirect source', async () => {
    const desk = await openDeadlines()

    const outcome = await desk.say('gov-it', 'When is our plan due?', TODAY, 'en')
    const line = desk
      .words(outcome)
      .split('\n\n')
      .find((part) => part.includes('30 June 2027'))

    expect(line).toContain('rests on an indirect source')
    expect(outcome.ending).toBe('answered-with-caveat')
  })

  it.each(LANGUAGES)('never gives a day for a plan whose month is not known (%s)', async (language) => {
    const desk = await openDeadlines()

    const outcome = await desk.say(
      'gov-gh',
      'When must we publish our next plan, and what if we are late?',
      TODAY,
      language,
    )
    const words = desk.words(outcome).split('[1]')[0] ?? ''

    expect(words).toContain('2028')
    expect(words).not.toMatch(/(\d{1,2}|1er)\s(de\s)?\p{L}+\s(de\s)?202[78]/u)
    expect(outcome.say.blocks.some(({ kind }) => kind === 'caveat')).toBe(true)
  })

  it('offers to ask the counterpart for what is missing, and asks once', async () => {
    const desk = await openDeadlines()
    const answered = await desk.say('gov-gh', 'When is our plan due?', TODAY)
    const ask = desk.buttons(answered).find(({ label }) => label.startsWith('Ask the Support Unit'))

    const first = ask && (await desk.press('gov-gh', ask.press, TODAY))
    const second = ask && (await desk.press('gov-gh', ask.press, TODAY))

    expect(first?.send?.map(({ to }) => to)).toEqual([{ person: 'su-it' }])
    const letter = first?.send?.[0]?.reply
    expect(letter && plainWords(letter)).toContain('el mes en que termina el plan')
    expect(second?.send).toBeUndefined()
  })

  it('tells of a country that left, and of nothing due', async () => {
    const desk = await openDeadlines()

    const words = desk.words(await desk.say('guest', 'When is the plan of the United States due?', TODAY))

    expect(words).toContain('No longer a participating country')
    expect(words).not.toContain('31 December 2025')
  })

  it('answers as of a past day with the rules of that day', async () => {
    const desk = await openDeadlines()

    const words = desk.words(await desk.say('gov-gh', 'When is our self-assessment due?', '2014-03-15'))

    expect(words).toContain('Tuesday 30 September 2014')
    expect(words).not.toContain('12 months')
  })

  it('never grants an extension, whatever the lateness', async () => {
    const desk = await openDeadlines()

    for (const text of ['three weeks late', 'what if we are ten months late?', 'what if we submit on 1 July 2028?']) {
      const words = desk.words(await desk.say('gov-it', text, TODAY, 'en'))
      expect(words).toContain('no member of the Support Unit’s staff may grant an extension')
    }
  })

  it('lists for staff who owes something, with certain days apart from possible ones', async () => {
    const desk = await openDeadlines()

    const outcome = await desk.say('su-lead', 'which countries owe something next month?', TODAY)
    const tables = outcome.say.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))

    expect(tables[0]?.rows.map(([country]) => country)).toEqual(['Australia'])
    expect(tables[1]?.rows.map(([country]) => country)).toContain('Colombia')
  })

  it('remembers the country for a short question that follows', async () => {
    const desk = await openDeadlines()
    await desk.say('su-lead', 'When is Italy’s plan due?', TODAY)

    expect(await desk.recognises('su-lead', 'and Kenya?', TODAY)).toBe('certainly')
    expect(desk.words(await desk.say('su-lead', 'and Kenya?', TODAY))).toContain('December 2027')
  })
})

describe('what has passed, and what cannot be dated', () => {
  it('tells both dates of a doubt that have passed, not only the limit after them', async () => {
    const desk = await openDeadlines()

    const words = desk.words(await desk.say('gov-it', 'quand devons-nous remettre notre plan ?', '2014-11-02'))

    expect(words).toContain('15 juin 2014 (il y a 140 jours)')
    expect(words).toContain('30 juin 2014 (il y a 125 jours)')
  })

  it('never answers with a due date of an earlier cycle', async () => {
    const desk = await openDeadlines()

    const outcome = await desk.say('su-lead', 'When is the next plan of the Philippines due?', '2015-06-10')
    const words = desk.words(outcome)

    expect(words).not.toContain('2011 (')
    expect(words).toContain('the group of the country at that time')
    expect(words).toContain('by 30 June every two years')
    expect(outcome.ending).toBe('answered-with-caveat')
  })

  it('names the limit that has passed, with the rule, where no later plan was seen', async () => {
    const desk = await openDeadlines()

    const words = desk.words(await desk.say('guest', 'is Mexico late with its plan?', TODAY, 'en'))

    expect(words).toContain('whether a later one exists is not in our data')
    expect(words).toContain('New plan published at the latest, 2019-2022: 2023')
  })

  it('says to staff who is late as far as was seen, and that a plan may have come', async () => {
    const desk = await openDeadlines()

    const words = desk.words(await desk.say('su-lead', 'who is late right now?', TODAY))

    expect(words).toContain('Italy | between plans | 2024-2026 | 30 June 2027')
    expect(words).not.toMatch(/^Ghana/m)
    expect(words).toContain('may have published a plan that was not seen')
  })

  it('tells the dates of several countries, each with its phase', async () => {
    const desk = await openDeadlines()

    const words = desk.words(await desk.say('guest', 'dates for Ghana, Kenya and Italy', TODAY, 'en'))

    expect(words).toContain('Ghana · On 23 November 2026')
    expect(words).toContain('Wednesday 30 June 2027')
    expect(words).toContain('December 2027: End of the plan')
  })
})

describe('corrections by staff', () => {
  const answers = {
    plan: '2023-2027',
    start: '2023-12',
    end: '2027-12-31',
    delivered: '',
    coCreation: '',
    length: 'four-year',
    status: 'SOLID',
    source: 'letter of the ministry',
    why: 'told in a private call',
  }
  const press = (given: Record<string, string>) => ({
    skill: 'deadlines',
    action: 'keep-plan',
    value: '{"country":"GH"}',
    answers: given,
  })

  it('give a day at once, to everybody, and keep the reason private', async () => {
    const desk = await openDeadlines()

    const kept = await desk.press('su-it', press(answers), TODAY)
    const words = desk.words(await desk.say('gov-gh', 'When is our plan due?', TODAY))
    const note = kept.keep?.find(({ kind }) => kind === 'deadlines/plan-note')

    expect(kept.ending).toBe('done')
    expect(words).toContain('Sunday 31 December 2028')
    expect(note?.readers).toEqual(['support-unit', 'country:GH:government'])
    expect(JSON.stringify(kept.keep?.filter(({ readers }) => readers.includes('everyone')))).not.toContain(
      'private call',
    )
  })

  it('keep who, when and what it was before', async () => {
    const desk = await openDeadlines()
    await desk.press('su-it', press(answers), TODAY)
    await desk.press('su-lead', press({ ...answers, end: '2027-06-30' }), '2026-11-24')

    const history = await desk.store.entries({ kind: 'deadlines/plan', country: 'GH', history: true })

    expect(history.map(({ keptBy, revision }) => [keptBy, revision])).toEqual([
      ['su-lead', 2],
      ['su-it', 1],
    ])
  })

  it.each([
    ['an impossible day', { ...answers, end: '2027-06-31' }],
    ['an end before the start', { ...answers, end: '2021' }],
    ['a second plan in force', { ...answers, plan: 'other', start: '2022-01-01', end: '2028-12-31' }],
  ])('are refused with what to do when they cannot be: %s', async (_, given) => {
    const desk = await openDeadlines()

    const outcome = await desk.press('su-it', press(given), TODAY)

    expect(outcome.ending).toBe('refused')
    expect(outcome.keep).toBeUndefined()
  })

  it.each(['gov-gh', 'cso-gh', 'gov-it', 'guest'])('are not open to %s, whatever the button says', async (who) => {
    const desk = await openDeadlines()

    const outcome = await desk.press(who, press(answers), TODAY)

    expect([outcome.ending, outcome.keep]).toEqual(['refused', undefined])
  })

  it('count the forum’s six months from the meeting that the country tells of', async () => {
    const desk = await openDeadlines()
    const fact = {
      skill: 'deadlines',
      action: 'keep-fact',
      value: '{"country":"GH"}',
      answers: { fact: 'forum-meeting', on: '2026-08-31' },
    }

    await desk.press('gov-gh', fact, TODAY)
    const words = desk.words(await desk.say('gov-gh', 'When does our forum have to meet?', TODAY))

    expect(words).toContain('Sunday 28 February 2027')
  })
})
