import { describe, expect, it } from 'vitest'
import { readText } from '../../adapters/documents/text/index.ts'
import type { PlanDraft } from '../../src/reviewing/plan-draft.ts'
import { readPlan } from '../../src/reviewing/read-plan.ts'

const POEM = `The ferry at dusk

The ferry leaves at seven with its lamps,
the harbour folds its nets and counts the day;
a boy has promised he will write, and stamps
his name in salt upon the wooden quay.
We said that we would mend the broken stair,
we said that we would paint the chapel door:
the gulls have heard it all, and do not care,
and write their minutes daily on the shore.
The ferry leaves. Whoever made the rule
that ships depart and houses must remain
has never sat at midnight in the school
and heard the sea come knocking with the rain.
`

const INVOICE = `Facture n° 2026-118
Ministère de l'Éducation, Service des achats
Date : 14 octobre 2026

Désignation	Quantité	Prix unitaire	Total
Chaises empilables, hêtre	120	38,50	4 620,00
Tables, plateau 130 x 50	60	92,00	5 520,00
Livraison et montage	1	410,00	410,00

Total hors taxes : 10 550,00
TVA 18 % : 1 899,00
Total à payer avant le 15 novembre 2026 : 12 449,00
Tout retard de paiement donne lieu à un intérêt au taux légal. Nous vous remercions de votre confiance et restons à
votre disposition pour toute question sur la présente facture, la livraison ou le montage du mobilier.
`

const MINUTES = `Acta de la reunión del comité de mantenimiento, 3 de marzo de 2026

Asistieron siete personas. Se leyó el acta anterior y se aprobó. El encargado informó que el ascensor del edificio
central estará detenido dos semanas por el cambio de cables y que mientras tanto se usará la escalera norte. Se
discutió el color de las paredes del comedor; no hubo acuerdo y se vuelve a tratar el mes próximo. La calefacción se
enciende el primero de mayo. Se recuerda que las bicicletas no se dejan en el pasillo. La reunión terminó a las once y
media y la próxima será el martes siete de abril en la misma sala, a las diez de la mañana.
`

describe('a file that is no plan', () => {
  it.each([
    ['a poem', POEM],
    ['an invoice in French', INVOICE],
    ['minutes of a meeting in Spanish', MINUTES],
    ['the same letter ten thousand times', 'a'.repeat(10_000)],
    ['only white space', ' \n\t'.repeat(500)],
  ])('is told from one: %s', async (_, text) => {
    expect(await planIn(text)).toBeUndefined()
  })
})

async function planIn(text: string): Promise<PlanDraft | undefined> {
  const { blocks } = await readText(new TextEncoder().encode(text))
  return readPlan({ blocks, pages: undefined, language: undefined })
}
