import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/core/fold.ts'
import { noteMeant } from '../../../src/skills/check-in/note-meant.ts'
import { WISHES } from '../../../src/skills/check-in/wishes.ts'

/** As the skill reads it: folded, with the country's name covered. */
const masked = (text: string) => fold(text).replace('chile', '§')

describe('an order in Spanish', () => {
  it.each([
    ['comparte la nota de Chile', 'comparta la nota de Chile', 'share'],
    ['corrige la nota de Chile', 'corrija la nota de Chile', 'correct'],
    ['retira la nota de Chile', 'retire la nota de Chile', 'withdraw'],
    ['borra la nota de Chile', 'borre la nota de Chile', 'withdraw'],
    ['haz la nota de Chile sensible', 'haga la nota de Chile sensible', 'sensitive'],
    ['marca la nota de Chile como no sensible', 'marque la nota de Chile como no sensible', 'not-sensitive'],
  ])('on a note means the same to a friend and to an official: %s, %s', (familiar, polite, wish) => {
    for (const text of [familiar, polite]) expect(noteMeant(text, masked(text), 'CL')?.wish).toBe(wish)
  })

  it.each([
    ['plan', 'planifica Chile para el 12 de enero', 'planifique Chile para el 12 de enero'],
    ['callCancel', 'cancela la llamada con Chile', 'cancele la llamada con Chile'],
    ['callMove', 'mueve la llamada con Chile al 3 de febrero', 'mueva la llamada con Chile al 3 de febrero'],
    ['move', 'traspasa Chile a su-africa', 'traspase Chile a su-africa'],
    ['export', 'descarga el expediente de Chile', 'descargue el expediente de Chile'],
  ] as const)('is understood as %s in both forms', (wish, familiar, polite) => {
    for (const text of [familiar, polite]) expect(masked(text)).toMatch(WISHES[wish])
  })
})
