import { z } from 'zod'
import type { InLanguages } from '../../core/language.ts'
import { defineTool, ownWords } from '../tool.ts'

const WISHES = ['outline', 'check'] as const

/** In words that the skill knows, with the country as the person names it. */
export const SAID: Readonly<Record<(typeof WISHES)[number], InLanguages<(country: string | undefined) => string>>> = {
  outline: {
    en: (country) => `Prepare the self-assessment outline${country ? ` for ${country}` : ''}`,
    fr: (country) => `Préparer la trame d’auto-évaluation${country ? ` (${country})` : ''}`,
    es: (country) => `Preparar el esquema de autoevaluación${country ? ` de ${country}` : ''}`,
  },
  check: {
    en: (country) => `Check the self-assessment${country ? ` of ${country}` : ''}`,
    fr: (country) => `Relire l’auto-évaluation${country ? ` (${country})` : ''}`,
    es: (country) => `Revisar la autoevaluación${country ? ` de ${country}` : ''}`,
  },
}

export const tool = defineTool({
  description:
    'The self-assessment report of a country. outline: makes a report to fill in from what is known. check: reads a ' +
    'draft report that the person sends next. When it is due and what must stand in it belong to other tools.',
  input: z.object({
    words: ownWords,
    wish: z.enum(WISHES),
    country: z.string().max(60).optional().describe('The country meant, only as the person wrote it.'),
  }),
  meant: ({ wish, country }, language) => SAID[wish][language](country),
})
