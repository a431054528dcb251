import { z } from 'zod'
import type { InLanguages } from '../../core/language.ts'
import { defineTool, ownWords } from '../tool.ts'
import type { SmallTalk } from './kinds.ts'

const KINDS = [
  'greeting',
  'thanks',
  'farewell',
  'who-are-you',
  'what-can-you-do',
  'who-am-i',
  'how-are-you',
] as const satisfies readonly SmallTalk[]

/** As people say it in words that the skill knows. */
export const SAID: Readonly<Record<(typeof KINDS)[number], InLanguages<string>>> = {
  greeting: { en: 'hello', fr: 'bonjour', es: 'hola' },
  thanks: { en: 'thank you', fr: 'merci', es: 'gracias' },
  farewell: { en: 'goodbye', fr: 'au revoir', es: 'adiós' },
  'who-are-you': { en: 'who are you', fr: 'qui êtes-vous', es: 'quién eres' },
  'what-can-you-do': { en: 'what can you do', fr: 'que pouvez-vous faire', es: 'qué puedes hacer' },
  'who-am-i': { en: 'who am I', fr: 'qui suis-je', es: 'quién soy' },
  'how-are-you': { en: 'how are you', fr: 'comment allez-vous', es: 'cómo estás' },
}

export const tool = defineTool({
  description:
    'Greetings, thanks and goodbyes, and what the desk is, what it can do, and whom it takes the person for. Only where ' +
    'the message says nothing else.',
  input: z.object({ words: ownWords, kind: z.enum(KINDS) }),
  meant: ({ kind }, language) => SAID[kind][language],
})
