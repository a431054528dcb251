import { z } from 'zod'
import type { InLanguages } from '../../core/language.ts'
import { defineTool, ownWords } from '../tool.ts'

const WISHES = ['begin', 'newcomers'] as const

/** In words that the skill knows. */
export const SAID: Readonly<Record<(typeof WISHES)[number], InLanguages<string>>> = {
  begin: { en: 'start the orientation', fr: "commencer l'orientation", es: 'empezar la orientación' },
  newcomers: { en: 'the newcomers', fr: 'les nouveaux arrivants', es: 'los recién llegados' },
}

export const tool = defineTool({
  description:
    'The first weeks of a new contact or a new country, in small steps. begin: somebody says that they are new, or asks ' +
    'where to start. newcomers: staff ask who is new and how far they are. Questions on a rule belong to guidance.',
  input: z.object({ words: ownWords, wish: z.enum(WISHES) }),
  meant: ({ wish }, language) => SAID[wish][language],
})
