import { z } from 'zod'
import type { InLanguages } from '../../core/language.ts'
import { defineTool, ownWords } from '../tool.ts'

const WISHES = ['ask-for-help', 'my-requests', 'queue', 'unanswered-questions'] as const

/** In words that the skill knows; `words` are the person's own. */
export const SAID: Readonly<Record<(typeof WISHES)[number], InLanguages<(words: string) => string>>> = {
  'ask-for-help': {
    en: (words) => `Support request: ${words}`,
    fr: (words) => `Demande de soutien : ${words}`,
    es: (words) => `Solicitud de apoyo: ${words}`,
  },
  'my-requests': { en: () => 'my requests', fr: () => 'mes demandes', es: () => 'mis solicitudes' },
  queue: { en: () => 'request queue', fr: () => 'file des demandes', es: () => 'cola de solicitudes' },
  'unanswered-questions': {
    en: () => 'unanswered questions',
    fr: () => 'questions sans réponse',
    es: () => 'preguntas sin respuesta',
  },
}

export const tool = defineTool({
  description:
    'Finds somebody who can help with expertise, training, money or an exchange with peers: shows what it understood as ' +
    'a draft of a request that the person files or not. Also shows the person’s own requests and, to staff, the queue ' +
    'of requests and the questions nobody answered yet.',
  input: z.object({ words: ownWords, wish: z.enum(WISHES) }),
  meant: ({ words, wish }, language) => SAID[wish][language](words),
})
