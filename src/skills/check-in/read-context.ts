import type { CivilDate } from '../../core/dates.ts'
import type { Language } from '../../core/language.ts'

/** Who writes, when, and in which language: what words about a contact are read with. */
export interface ReadContext {
  readonly language: Language
  readonly today: CivilDate
  readonly author: { readonly id: string; readonly name: string }
}
