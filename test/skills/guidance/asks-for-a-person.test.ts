import { expect, it } from 'vitest'
import { asksForAPerson } from '../../../src/skills/guidance/asks-for-a-person.ts'

it.each([
  'can I talk to a person please?',
  'talk to a human',
  'I want to speak with someone',
  'Please let me speak to my counterpart',
  'puis-je parler à quelqu’un ?',
  'parler avec une vraie personne svp',
  'je voudrais parler à mon interlocuteur',
  '¿Puedo hablar con una persona?',
  'quiero hablar con alguien por favor',
])('"%s" asks for a person', (words) => {
  expect(asksForAPerson(words)).toBe(true)
})

it.each([
  'can we talk to someone who has done beneficial ownership registers?',
  'I spoke with a person in Ghana',
  'who is the person in charge of the IRM?',
  'parler à quelqu’un du budget participatif en Côte d’Ivoire',
  'hablar con la contraparte de Chile sobre su plan',
])('"%s" says what about, or tells', (words) => {
  expect(asksForAPerson(words)).toBe(false)
})
