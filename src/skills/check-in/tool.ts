import { z } from 'zod'
import type { InLanguages } from '../../core/language.ts'
import { defineTool, ownWords } from '../tool.ts'

const WISHES = ['tell', 'radar', 'promises', 'brief', 'notes', 'log', 'resume'] as const

/** In words that the skill knows, with the country as the person names it. */
export const SAID: Readonly<
  Record<Exclude<(typeof WISHES)[number], 'log' | 'tell'>, InLanguages<(country: string | undefined) => string>>
> = {
  radar: {
    en: () => 'overdue check-ins',
    fr: () => 'échanges en retard',
    es: () => 'seguimientos atrasados',
  },
  promises: {
    en: (country) => `open promises${country ? ` ${country}` : ''}`,
    fr: (country) => `promesses ouvertes${country ? ` ${country}` : ''}`,
    es: (country) => `promesas abiertas${country ? ` ${country}` : ''}`,
  },
  brief: {
    en: (country) => `brief me on ${country ?? ''}`,
    fr: (country) => `briefez-moi sur ${country ?? ''}`,
    es: (country) => `ponme al día sobre ${country ?? ''}`,
  },
  notes: {
    en: (country) => `show notes${country ? ` on ${country}` : ''}`,
    fr: (country) => `affiche les notes${country ? ` sur ${country}` : ''}`,
    es: (country) => `ver las notas${country ? ` de ${country}` : ''}`,
  },
  resume: { en: () => 'resume', fr: () => 'reprendre', es: () => 'retomar' },
}

export const tool = defineTool({
  description:
    'Check-ins of the Support Unit with countries. log: staff tell of a call, meeting or message, or want something ' +
    'noted; a draft is shown and nothing is kept before they say so. radar: countries nobody spoke to for long. ' +
    'promises: what was promised and is open. brief: what to know before a call with a country. notes: notes of a ' +
    'country that the person may read. resume: a point of contact goes on with answers begun before. tell: anything ' +
    'else on check-ins.',
  input: z.object({
    words: ownWords,
    wish: z.enum(WISHES),
    country: z
      .string()
      .max(60)
      .optional()
      .describe('The country meant, only as the person wrote it in this message or before.'),
  }),
  meant: ({ words, wish, country }, language) => {
    // A country and a colon is how staff tell of one; nothing is said of a contact that nobody named.
    if (wish === 'log') return country ? `${country}: ${words}` : undefined
    return wish === 'tell' || (wish === 'brief' && !country) ? undefined : SAID[wish][language](country)
  },
  holdsNotes: true,
})
