import type { CountryCode } from '../../core/principal.ts'
import type { CountryFinder } from '../../understanding/countries-named.ts'
import { wishesToTell } from './begin-telling.ts'
import { maskedWords } from './masked-words.ts'
import { type NoteMeant, type NoteWish, noteMeant } from './note-meant.ts'
import type { ReadContext } from './read-context.ts'
import { soundsLikeNote, tellsOfCountry } from './telling.ts'
import { WISHES } from './wishes.ts'

/** What somebody wants of the check-ins. */
export type Intent =
  /** `sure`: it begins as telling does; else it only says things of a country. */
  | { readonly wish: 'log'; readonly sure: boolean }
  /** Nothing is told yet. */
  | { readonly wish: 'begin-log'; readonly country: CountryCode | undefined }
  | { readonly wish: 'brief' | 'notes' | 'export' | 'ask-contact'; readonly country: CountryCode | undefined }
  | { readonly wish: 'radar' | 'audit' }
  | { readonly wish: 'promises' | 'calls'; readonly country: CountryCode | undefined }
  | { readonly wish: 'search'; readonly country: CountryCode | undefined; readonly about: string }
  | { readonly wish: 'plan' | 'call-move' | 'call-cancel'; readonly country: CountryCode }
  | { readonly wish: NoteWish; readonly note: NoteMeant }
  | { readonly wish: 'move' | 'cover' | 'contact' | 'end-cover'; readonly country: CountryCode | undefined }
  | { readonly wish: 'resume' }

/** What other skills give out. */
const NOT_OURS = /\b(?:calendar|calendrier|calendario|ics|dates|fechas|deadlines?|echeances|plazos|plan)\b/

/** What the words ask for; undefined when they have nothing to do with check-ins. */
export function intentOf(text: string, find: CountryFinder, context: ReadContext): Intent | undefined {
  const countries = find(text)
  const masked = maskedWords(text, countries)
  const country = countries[0]?.code
  if (wishesToTell(masked)) return { wish: 'begin-log', country }
  const onNote = noteMeant(text, masked, country)
  if (onNote) return onNote
  if (text.length > 300) return telling(text, masked, context)
  if (country && WISHES.contact.test(masked) && WISHES.isNow.test(masked) && text.includes('@'))
    return { wish: 'contact', country }
  // Who tells of a contact may use any word of the commands below.
  if (/[:;,]|\. /.test(text) && soundsLikeNote(masked)) return { wish: 'log', sure: true }
  if (WISHES.resume.test(masked)) return { wish: 'resume' }
  if (WISHES.audit.test(masked)) return { wish: 'audit' }
  if (WISHES.endCover.test(masked)) return { wish: 'end-cover', country }
  const person = /\b(?:su-[a-z-]+|[\w.+-]+@[\w-]+\.[\w.-]+)\b/.test(text)
  if (
    WISHES.cover.test(masked) &&
    (country || person) &&
    /\b(?:until|till|from|jusqu|du|au|hasta|desde|del|al|while|pendant|durante)\b/.test(masked) &&
    !soundsLikeNote(masked)
  )
    return { wish: 'cover', country }
  if (country && WISHES.callCancel.test(masked)) return { wish: 'call-cancel', country }
  if (country && WISHES.callMove.test(masked)) return { wish: 'call-move', country }
  if (WISHES.calls.test(masked)) return { wish: 'calls', country }
  if (WISHES.move.test(masked) && country && /\b(?:to|a|au|aux|for)\b/.test(masked) && !soundsLikeNote(masked))
    return { wish: 'move', country }
  const search = WISHES.search.exec(masked)
  if (search) {
    const about = search.groups?.about ?? ''
    return { wish: 'search', country, about: text.slice(text.length - about.length) }
  }
  if (WISHES.promises.test(masked)) return { wish: 'promises', country }
  if (WISHES.radar.test(masked)) return { wish: 'radar' }
  if (WISHES.quarter.test(masked)) return { wish: 'radar' }
  if (WISHES.brief.test(masked) && country) return { wish: 'brief', country }
  if (WISHES.export.test(masked) && country && !NOT_OURS.test(masked)) return { wish: 'export', country }
  if (country && WISHES.plan.test(masked)) return { wish: 'plan', country }
  if (country && WISHES.askContact.test(masked)) return { wish: 'ask-contact', country }
  if (!masked.includes(':') && WISHES.notes.test(masked)) return { wish: 'notes', country }
  return telling(text, masked, context)
}

function telling(text: string, masked: string, context: ReadContext): Intent | undefined {
  if (soundsLikeNote(masked)) return { wish: 'log', sure: true }
  return tellsOfCountry(text, masked, context) ? { wish: 'log', sure: false } : undefined
}
