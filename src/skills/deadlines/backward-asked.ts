import { fold } from '../../core/fold.ts'
import type { CountryCode } from '../../core/principal.ts'
import type { Country } from '../../knowledge/countries.ts'
import type { Turn } from '../skill.ts'
import { type BackwardWish, wishOnTable } from './backward-kept.ts'
import { countryNamed } from './countries-named.ts'
import { type StepMoved, stepMoved } from './step-moved.ts'

/** What somebody wants of the backward plan that lies before them, or of the one kept. */
export type BackwardAsked =
  | {
      readonly kind: 'move'
      readonly country: CountryCode
      readonly move: StepMoved
      readonly wish: BackwardWish | undefined
    }
  | { readonly kind: 'keep'; readonly wish: BackwardWish }
  | { readonly kind: 'export'; readonly wish: BackwardWish }

const POLITE = "(?: (?:please|svp|s'il (?:te|vous) plait|por favor|thanks|merci|gracias))?[.! ]*$"
const IT =
  '(?:[ -](?:it|this|that|(?:the|this|our|my) plan|le|la|ca|ce plan|le plan|notre plan|lo|el plan|este plan|nuestro plan))?'
const KEEP = new RegExp(
  `^(?:keep|save|garde[rz]?|enregistre[rz]?|guard(?:a|ar|e|alo|elo)|conserva(?:r|lo)?)${IT}${POLITE}`,
)
const EXPORT = new RegExp(
  `^(?:export(?:e[rz]?|a[r]?)?|download|telecharge[rz]?|descarga[r]?)${IT}(?: (?:as|en|como) .{2,30})?${POLITE}`,
)

export function backwardAsked(turn: Turn, countries: readonly Country[]): BackwardAsked | undefined {
  const wish = wishOnTable(turn)
  const words = fold(turn.text).replace(/\s+/g, ' ').trim()
  if (wish && KEEP.test(words)) return { kind: 'keep', wish }
  if (wish && EXPORT.test(words)) return { kind: 'export', wish }
  const move = stepMoved(turn.text, turn.today, turn.language, wish !== undefined)
  const country = move && (countryNamed(words, countries, false) ?? wish?.country ?? turn.principal.country)
  if (!country) return undefined
  return { kind: 'move', country, move, wish: wish?.country === country ? wish : undefined }
}
