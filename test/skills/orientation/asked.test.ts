import { describe, expect, it } from 'vitest'
import { askedFor, askedHere } from '../../../src/skills/orientation/asked.ts'

describe('how people begin', () => {
  it.each([
    'I am new here',
    "i'm new",
    'Im brand new to OGP',
    "I'm the new point of contact for Ghana, where do I start?",
    'I have just taken over as focal point',
    'just appointed focal point what do I do first?',
    'start the orientation',
    'orientaton please',
    'first steps',
    'this is my first week',
    'Bonjour, c’est mon premier jour, par où commencer ?',
    'es mi primera semana en este cargo',
    'Bonjour, je suis nouvelle',
    'je suis nouvo ici par ou je commence',
    'je viens d’être nommée point focal du Bénin',
    'parcours d’accueil',
    'commencer les premiers pas',
    'soy nuevo aquí',
    'acabo de asumir como punto de contacto, ¿por dónde empiezo?',
    'primeros pasos',
    'empezar el recorido',
  ])('"%s" opens the path', (words) => {
    expect(askedFor(words)).toEqual({ kind: 'begin' })
  })

  it.each([
    'I am new here, how long must we consult?',
    'Who must appoint the new point of contact?',
    'new minister responsible for OGP, whom do we inform',
    'When is our new plan due?',
    'Quand devons-nous publier le nouveau plan ?',
    'Je suis nouveau, quand le plan est-il dû ?',
    'Does the Support Unit offer an orientation for new countries?',
    '¿Cuándo vence el nuevo plan?',
    'What happens next after the IRM review?',
    'more commitments than fifteen, is that allowed?',
  ])('"%s" is a question of its own', (words) => {
    expect(askedFor(words)).toBeUndefined()
    expect(askedHere(words)).toBeUndefined()
  })
})

describe('what single words mean where a step stands', () => {
  it.each([
    ['next', 'next'],
    ['suivan', 'next'],
    ['étape suivante', 'next'],
    ['siguente', 'next'],
    ['done', 'done'],
    ["c'est fait", 'done'],
    ['ya está', 'done'],
    ['ok', 'done'],
    ['skip it', 'skip'],
    ['je passe', 'skip'],
    ['lo salto', 'skip'],
    ['back', 'back'],
    ['retour', 'back'],
    ['atrás', 'back'],
    ['Where was I?', 'resume'],
    ['où en étais-je', 'resume'],
    ['ou j en etais', 'resume'],
    ['¿dónde me quedé?', 'resume'],
    ['toutes les étapes', 'overview'],
    ['en savoir plus', 'more'],
    ['no more reminders', 'quiet'],
    ['arrêtez les rappels', 'quiet'],
    ['no más recordatorios', 'quiet'],
    ['recommencer', 'again'],
  ])('"%s" is %s', (words, kind) => {
    expect(askedHere(words)).toEqual({ kind })
  })

  it('a number names a step', () => {
    expect(askedHere('étape 10')).toEqual({ kind: 'step', number: 10 })
    expect(askedHere('go to step 3')).toEqual({ kind: 'step', number: 3 })
  })

  it.each([
    ['who is stuck?', 'newcomers'],
    ['où en sont les nouveaux ?', 'newcomers'],
    ['¿quién está atascado?', 'newcomers'],
    ['welcome Benin', 'welcome'],
    ['accueillir le Bénin', 'welcome'],
  ])('"%s" is for the Support Unit', (words, kind) => {
    expect(askedFor(words)).toEqual({ kind })
  })
})
