import type { Lateness } from '../../calendar/what-if.ts'
import { COUNT, countOf, UNIT } from './counts-said.ts'

const LATENESS = [
  new RegExp(
    `\\b${COUNT} ${UNIT} (?:\\w+ )?(?:late|overdue|behind|after|de retard|en retard|apres|tarde|de (?:atraso|retraso|demora)|mas tarde|despues)\\b`,
  ),
  new RegExp(
    `\\b(?:late|overdue|delayed?|en retard|tarde|con (?:un )?(?:atraso|retraso)|atrasad\\w+|retraso|retard)(?: by| de| d'| of)?(?: about| around| environ| unos| unas| como| casi)? ?${COUNT} ${UNIT}\\b`,
  ),
  // "We miss it by 10 days", "our plan slips six weeks", "nos atrasamos un mes".
  new RegExp(
    `\\b(?:miss\\w*|slip\\w*|overrun\\w*|rat(?:e|er|ons|ez)|manqu\\w+|gliss\\w+|decal\\w+|tard\\w+|depass\\w+|perd\\w+|pierd\\w+|pasamos|corr(?:e|er|emos)|atras\\w+|retras\\w+|demor\\w+)\\b.{0,30}?(?:\\b(?:by|de|d'|por|en) ?|d')?\\b${COUNT} ${UNIT}\\b`,
  ),
  // "If we need two more months", "deux mois de plus".
  new RegExp(
    `\\b(?:need|take|besoin|faut|faudra|necesit\\w+|hacen falta)\\b.{0,20}?\\b${COUNT} (?:more |mas )?${UNIT}(?: more| longer| de plus| mas)?\\b`,
  ),
]

/** "three weeks late", "trois semaines de retard", "tres semanas tarde". */
export function lateness(words: string): Lateness | undefined {
  for (const pattern of LATENESS) {
    const match = pattern.exec(words)
    if (!match) continue
    const count = countOf(match[1] ?? '')
    const unit = match[2] ?? ''
    if (/^(?:day|jour|dia)/.test(unit)) return { days: count }
    if (/^(?:week|semaine|semana)/.test(unit)) return { days: count * 7 }
    if (/^(?:an|year|annee|ano)/.test(unit)) return { months: count * 12 }
    return { months: count }
  }
  return undefined
}
