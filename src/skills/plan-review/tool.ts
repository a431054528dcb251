import { z } from 'zod'
import type { InLanguages } from '../../core/language.ts'
import { defineTool, ownWords } from '../tool.ts'

const WISHES = ['review', 'list'] as const

/** In words that the skill knows. */
export const SAID: Readonly<Record<(typeof WISHES)[number], InLanguages<string>>> = {
  review: {
    en: 'review our draft action plan',
    fr: 'relire notre projet de plan',
    es: 'revisar nuestro borrador',
  },
  list: { en: 'my reviews', fr: 'mes relectures', es: 'mis revisiones' },
}

export const tool = defineTool({
  description:
    'A second reader for drafts of action plans. review: the person wants a draft plan or a commitment read and ' +
    'checked, or pasted one. list: shows reviews that were made before. What a plan must hold in general belongs to ' +
    'guidance.',
  input: z.object({ words: ownWords, wish: z.enum(WISHES) }),
  meant: ({ wish }, language) => SAID[wish][language],
})
