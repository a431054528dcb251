import type { InLanguages } from '../core/language.ts'
import type { Letter } from '../core/outcome.ts'
import { paragraph } from '../core/reply.ts'
import type { DueLetter, Person, Store } from '../ports/store.ts'

const WORDING: InLanguages<(name: string, why: string) => string> = {
  en: (name, why) => `I could not deliver a message to ${name} (${why}). Please reach them another way.`,
  fr: (name, why) =>
    `Je n’ai pas pu remettre un message à ${name} (${why}). Veuillez joindre cette personne autrement.`,
  es: (name, why) => `No pude entregar un mensaje a ${name} (${why}). Por favor, comuníquese por otra vía.`,
}

/** What the Support Unit is told of a letter that was given up: the counterpart, else the leads. Never the letter's text. */
export async function undeliverableNotice(letter: DueLetter, why: string, store: Store): Promise<readonly Letter[]> {
  if (letter.key.startsWith('undeliverable/')) return []
  const people = await store.directory.people()
  const reader = await readerOf(letter.to, people, store)
  const desks = await store.directory.countries()
  const counterpart = desks.find((desk) => desk.code === reader?.country)?.counterpart
  const told = counterpart
    ? people.filter((person) => person.id === counterpart)
    : people.filter((person) => person.role === 'support-unit' && person.lead)
  return told
    .filter((person) => person.id !== reader?.id)
    .map((person) => ({
      key: `undeliverable/${letter.key}/${person.id}`,
      to: { person: person.id },
      reply: {
        language: person.language,
        blocks: [
          paragraph(WORDING[person.language](reader?.name ?? ('channel' in letter.to ? letter.to.channel : ''), why)),
        ],
      },
    }))
}

/** Whom a letter was for; an answer goes to an address, behind which the directory may know a person. */
async function readerOf(to: Letter['to'], people: readonly Person[], store: Store): Promise<Person | undefined> {
  if ('person' in to) return store.directory.person(to.person)
  for (const person of people) {
    const places = await store.directory.addressesOf(person.id)
    if (places.some(({ address }) => address.channel === to.channel && address.to === to.to)) return person
  }
  return undefined
}
