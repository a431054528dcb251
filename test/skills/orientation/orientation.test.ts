import { beforeAll, describe, expect, it } from 'vitest'
import { openMemoryStore } from '../../../adapters/store/memory/index.ts'
import type { CivilDate } from '../../../src/core/dates.ts'
import type { IncomingMessage } from '../../../src/core/message.ts'
import { plainWords } from '../../../src/core/plain-words.ts'
import { makeRound } from '../../../src/desk/daily-round.ts'
import { homeFor } from '../../../src/desk/home-for.ts'
import type { Person } from '../../../src/ports/store.ts'
import { openSkill } from '../../../src/skills/orientation/index.ts'
import type { Skill, Tools } from '../../../src/skills/skill.ts'
import { type BareDesk, makePerson, openBareDesk } from '../../support/bare-desk.ts'
import { makeMessage } from '../../support/messages.ts'
import { answersNothing } from '../../support/skills.ts'
import { knowledgeOfDesk } from './knowledge-of-desk.ts'
import './path-cases.ts'

let tools: Tools

beforeAll(async () => {
  const learned = await knowledgeOfDesk()
  if (!learned.calendar || !learned.orientation) throw new Error('The knowledge of the desk has problems.')
  tools = {
    answerer: () => Promise.reject(new Error('Nobody asked the guidance.')),
    countries: learned.countries,
    glossary: [],
    clock: { now: () => new Date('2026-11-23T09:00:00Z'), today: () => '2026-11-23' },
    calendar: { ...learned.calendar, passages: learned.knowledge.passages },
    orientation: learned.orientation,
    skills: () => [],
  }
})

const OFFICER = makePerson('officer', { role: 'support-unit', country: undefined, language: 'en' })
const OTHER = makePerson('other', { role: 'support-unit', country: undefined, language: 'en' })
const GHANA = makePerson('gh', { name: 'Ama Sample' })
const BENIN = makePerson('bj', { country: 'BJ', language: 'fr', name: 'Kofi Exemple' })
const SOCIETY = makePerson('bj-cso', { country: 'BJ', language: 'fr', role: 'civil-society', name: 'Awa Exemple' })
const DESKS = { GH: 'officer', BJ: 'officer', KE: 'other' }

/** The countries whose counterpart is among these people. */
function desksOf(people: readonly Person[]): Record<string, string> {
  return Object.fromEntries(Object.entries(DESKS).filter(([, id]) => people.some((person) => person.id === id)))
}

interface Office extends BareDesk {
  readonly skill: Skill
  hear(person: Person, text: string, press?: IncomingMessage['press']): Promise<string>
  day(date: CivilDate): Promise<readonly { to: string; text: string }[]>
}

async function openOffice(people: readonly Person[]): Promise<Office> {
  const skill = openSkill(tools)
  const store = openMemoryStore()
  const desk = await openBareDesk({
    skills: [skill, answersNothing(skill)],
    store,
    people,
    counterparts: desksOf(people),
  })
  const log = desk.log
  return {
    ...desk,
    skill,
    hear: async (person, text, press) => {
      const from = { channel: 'test', tenant: 'T', user: person.id }
      const replyTo = { channel: 'test', to: person.id }
      const conversation = `test:${person.id}`
      await desk.desk.accept(makeMessage(text, { from, replyTo, conversation, ...(press && { press }) }))
      await desk.desk.settle()
      return desk.delivered.findLast(({ to }) => to === person.id)?.text ?? ''
    },
    day: async (date) => {
      const before = desk.delivered.length
      desk.clock.set(`${date}T09:00:00Z`)
      await makeRound(date, { store, skills: [skill], clock: desk.clock, log })
      desk.clock.set(`${date}T16:00:00Z`)
      await desk.desk.settle()
      return desk.delivered.slice(before)
    },
  }
}

/** Everybody has written once, so that they can be reached. */
async function openOfficeWhere(people: readonly Person[]): Promise<Office> {
  const office = await openOffice(people)
  for (const person of people) await office.hear(person, 'hello')
  return office
}

describe('the welcome', () => {
  it('greets nobody on the first day, and somebody who joins on the next, in their language, once', async () => {
    const office = await openOfficeWhere([OFFICER, OTHER, GHANA, BENIN])
    await office.store.directory.replace([OFFICER, OTHER, GHANA], [{ code: 'GH', counterpart: 'officer' }])
    expect(await office.day('2026-11-23')).toEqual([])
    const countries = Object.entries(DESKS).map(([code, counterpart]) => ({ code, counterpart }))
    await office.store.directory.replace([OFFICER, OTHER, GHANA, BENIN], countries)
    await office.hear(BENIN, 'bonjour')

    const letters = await office.day('2026-11-24')
    const again = await office.day('2026-11-25')

    expect(letters.map(({ to }) => to).sort()).toEqual(['bj', 'officer'])
    expect(letters.find(({ to }) => to === 'bj')?.text).toMatch(
      /Bienvenue, Kofi Exemple[\s\S]*Bénin[\s\S]*12 petites étapes/,
    )
    expect(letters.find(({ to }) => to === 'bj')?.text).toMatch(/lui aussi nouveau ici/)
    expect(letters.find(({ to }) => to === 'officer')?.text).toMatch(
      /Kofi Exemple, Benin, government \(the first contact/,
    )
    expect(again).toEqual([])
  })

  it('asks the officer before it writes to the contacts of a country, and refuses it to who does not look after it', async () => {
    const office = await openOfficeWhere([OFFICER, OTHER, BENIN, SOCIETY])

    expect(await office.hear(OTHER, 'welcome Benin')).toMatch(/not open to you/)
    expect(await office.hear(OTHER, '', { skill: 'orientation', action: 'welcome', value: 'BJ' })).toMatch(/not open/)
    expect(office.delivered.filter(({ text }) => /Bienvenue/.test(text))).toEqual([])
    expect(await office.hear(OFFICER, 'welcome Benin')).toMatch(/Shall I send[\s\S]*Kofi Exemple/)
    await office.hear(OFFICER, '', { skill: 'orientation', action: 'welcome', value: 'BJ' })

    expect(
      office.delivered
        .filter(({ text }) => /Bienvenue/.test(text))
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['bj', 'bj-cso'])
  })
})

describe('the walls', () => {
  it('neither the other side of the country nor another officer sees where somebody stands', async () => {
    const office = await openOfficeWhere([OFFICER, OTHER, BENIN, SOCIETY])
    await office.hear(BENIN, 'je suis nouveau')
    const homeOf = async (person: Person) => {
      const parts = { store: office.store, countries: tools.countries, skills: [office.skill] }
      const account = { channel: 'test', tenant: 'T', user: person.id }
      return plainWords(await homeFor({ account }, new Date('2026-11-23T09:00:00Z'), parts))
    }

    expect(await office.hear(OFFICER, 'newcomers')).toMatch(/Kofi Exemple[\s\S]*1\/12/)
    expect(await office.hear(OTHER, 'newcomers')).not.toMatch(/Kofi/)
    expect(await office.hear(SOCIETY, 'où en sont les nouveaux ?')).not.toMatch(/Kofi/)
    expect(await office.hear(SOCIETY, 'où en étais-je ?')).toMatch(/pas encore commencé/)
    expect(await homeOf(OFFICER)).toMatch(/Kofi Exemple/)
    expect(await homeOf(OTHER)).toBe('')
    expect(await homeOf(SOCIETY)).toBe('')
    expect(await homeOf(BENIN)).toMatch(/0 étape faite sur 12/)
  })
})

describe('reminders', () => {
  it('come after a week, tell the counterpart after two, and stop when somebody says so', async () => {
    const office = await openOfficeWhere([OFFICER, GHANA, BENIN])
    await office.hear(BENIN, 'je suis nouveau')
    await office.hear(BENIN, 'suivant')
    await office.day('2026-11-23')

    const week = await office.day('2026-11-30')
    const fortnight = await office.day('2026-12-07')
    expect(await office.hear(BENIN, '', { skill: 'orientation', action: 'quiet', value: '' })).toMatch(
      /Plus de rappels/,
    )
    const third = await office.day('2026-12-14')

    expect(week.map(({ to }) => to)).toEqual(['bj'])
    expect(week[0]?.text).toMatch(/étape 2 sur 12, « Qui est qui »/)
    expect(fortnight.map(({ to }) => to)).toEqual(['officer'])
    expect(fortnight[0]?.text).toMatch(/Kofi Exemple, Benin: Step 2 of 12/)
    expect(third).toEqual([])
    expect(await office.hear(OFFICER, 'who is stuck')).toMatch(/stuck \(no reminders\)/)
  })
})

describe('buttons', () => {
  it('that are forged move nothing, and one pressed twice counts once', async () => {
    const office = await openOfficeWhere([OFFICER, BENIN])
    await office.hear(BENIN, 'je suis nouveau')
    const done = { skill: 'orientation', action: 'done', value: 'what-ogp-is' }

    await office.hear(BENIN, '', done)
    expect(await office.hear(BENIN, '', done)).toMatch(/Étape 2 sur 12/)
    await office.hear(BENIN, '', { skill: 'orientation', action: 'to', value: 'no-such-step' })

    expect(await office.hear(BENIN, 'où en étais-je ?')).toMatch(/fait 1 étape sur 12/)
  })

  it('of a country that has a plan already lead to the other path, and what was done stays done', async () => {
    const office = await openOfficeWhere([OFFICER, BENIN])
    await office.hear(BENIN, 'je suis nouveau')
    await office.hear(BENIN, 'suivant')

    await office.hear(BENIN, '', { skill: 'orientation', action: 'situation', value: 'hand-over' })

    expect(await office.hear(BENIN, 'étape 9')).toMatch(/Vous reprenez ce que d’autres ont promis/)
    expect(await office.hear(BENIN, 'toutes les étapes')).toMatch(/1 étape faite sur 12/)
  })
})

describe('words between the steps', () => {
  it('go on after a question, but an “ok” to something else marks no step as done', async () => {
    const office = await openOfficeWhere([OFFICER, BENIN])
    await office.hear(BENIN, 'je suis nouveau')
    expect(await office.hear(BENIN, 'ok')).toMatch(/Étape 2 sur 12/)

    await office.hear(BENIN, 'Combien de temps faut-il consulter ?')
    await office.hear(BENIN, 'ok')

    expect(await office.hear(BENIN, 'où en étais-je ?')).toMatch(/fait 1 étape sur 12/)
    await office.hear(BENIN, 'Combien de temps faut-il consulter ?')
    expect(await office.hear(BENIN, 'suivant')).toMatch(/Étape 3 sur 12/)
  })
})

describe('the step of dates', () => {
  it('tells the dates of the newcomer’s own country, the limit of the next plan among them, and what is not known', async () => {
    const office = await openOfficeWhere([OFFICER, GHANA, BENIN])
    await office.hear(GHANA, 'I am new here')
    await office.hear(BENIN, 'je suis nouveau')

    const ghana = await office.hear(GHANA, 'step 10')
    const benin = await office.hear(BENIN, 'étape 10')

    expect(ghana).toMatch(/2028: New plan published at the latest/)
    expect(ghana).toMatch(/Not known here:/)
    expect(benin).toMatch(/Bénin : En route vers le premier plan/)
    expect(benin).toMatch(/Aucune date à venir n’est connue/)
    expect(benin).not.toMatch(/2028/)
  })
})

describe('somebody who walks on a day of earlier rules', () => {
  it('is told that the guidance cited is of later', async () => {
    const office = await openOfficeWhere([OFFICER, BENIN])
    office.clock.set('2014-03-15T09:00:00Z')

    expect(await office.hear(BENIN, 'je suis nouveau')).toMatch(/vaut depuis le 1er janvier 2022/)
  })
})
