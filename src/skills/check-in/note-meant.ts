import type { CountryCode } from '../../core/principal.ts'
import type { ReadStore } from '../../ports/store.ts'
import { latestNoteBy, notesOf } from './notes-kept.ts'
import { WISHES } from './wishes.ts'

export type NoteWish =
  | 'show'
  | 'correct'
  | 'withdraw'
  | 'history'
  | 'share'
  | 'who-read'
  | 'sensitive'
  | 'not-sensitive'

/** A note by its name, or the latest: of a country, else of the person's own. */
export type NoteMeant = { readonly id: string } | { readonly latestOf: CountryCode | 'me' }

const NOTE_ID = /\b([A-Z]{2}-\d{4}-\d{2}-\d{2}-[0-9a-f]{6})\b/

/** A note is spoken of. Whose it is must be said besides: without a country or "my", other skills may mean another note. */
const A_NOTE = /\b(?:notes?|notas?|check-?in|compte rendu|seguimiento)\b(?!-| calls?\b)/
const MINE =
  /\b(?:my|our|the|that|this|ma|notre|cette|la|mi|nuestra|esa|esta) (?:(?:very )?(?:last|latest|newest|derniere|ultima) )?(?:notes?|notas?|check-?in)\b/

const ORDER =
  /^(?:please |pls |can you |could you |i want to |merci de |peux-tu |pouvez-vous |je veux |por favor |puedes |puede |quiero )?(?:share|partage[rz]?|compart(?:a|e|ir)|withdraw|retract|delete|retire[rz]?|supprime[rz]?|retira[r]?|elimin(?:ar?|e)|borr(?:ar?|e)|correct|edit|amend|fix|corrige[rz]?|modifie[rz]?|rectifie[rz]?|corregir|corrija|edit(?:ar?|e)|modifi(?:car?|que))\b/
const MAKE =
  /^(?:please |pls |can you |could you |merci de |peux-tu |pouvez-vous |por favor |puedes |puede )?(?:make|mark|set|keep|mets|mettez|mettre|marque[rz]?|rends|rendez|passe[rz]?|haz|haga|hacer|marca[r]?|pon(?:er|ga)?)\b/

/** What is wanted of one note, and which: by its name, or "the Ghana note", "my last note". */
export function noteMeant(
  text: string,
  masked: string,
  country: CountryCode | undefined,
): { readonly wish: NoteWish; readonly note: NoteMeant } | undefined {
  const id = NOTE_ID.exec(text)?.[1]
  if (id) return { wish: wishOn(masked) ?? 'show', note: { id } }
  if (!A_NOTE.test(masked)) return undefined
  const latestOf = country ?? (MINE.test(masked) ? 'me' : undefined)
  const wish = wishOn(masked)
  if (latestOf === undefined || wish === undefined) return undefined
  const ordered = wish === 'who-read' || wish === 'history' || ORDER.test(masked) || MAKE.test(masked)
  return ordered ? { wish, note: { latestOf } } : undefined
}

function wishOn(masked: string): NoteWish | undefined {
  if (WISHES.whoRead.test(masked)) return 'who-read'
  if (MAKE.test(masked) && WISHES.sensitive.test(masked))
    return WISHES.notSensitive.test(masked) ? 'not-sensitive' : 'sensitive'
  if (WISHES.withdraw.test(masked)) return 'withdraw'
  if (WISHES.history.test(masked)) return 'history'
  if (WISHES.correct.test(masked)) return 'correct'
  return WISHES.share.test(masked) ? 'share' : undefined
}

/** Its name; undefined where the person may read no such note. */
export async function idOf(meant: NoteMeant, read: ReadStore, person: string): Promise<string | undefined> {
  if ('id' in meant) return meant.id
  const latest = meant.latestOf === 'me' ? await latestNoteBy(read, person) : (await notesOf(read, meant.latestOf))[0]
  return latest?.id
}
