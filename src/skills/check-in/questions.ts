import type { InLanguages } from '../../core/language.ts'

/** What the point of contact may be asked before a call. */
export const ASKED = ['progress', 'concerns', 'questions', 'promises', 'next'] as const
export type Asked = (typeof ASKED)[number]

export const QUESTIONS: InLanguages<Readonly<Record<Asked, string>>> = {
  en: {
    progress: 'What has moved since we last spoke?',
    concerns: 'What worries you, or holds things up?',
    questions: 'What would you like to ask the Support Unit?',
    promises: 'What will your side do next, and by when?',
    next: 'When would suit you for the next call?',
  },
  fr: {
    progress: 'Qu’est-ce qui a avancé depuis notre dernier échange ?',
    concerns: 'Qu’est-ce qui vous préoccupe ou vous freine ?',
    questions: 'Que souhaitez-vous demander à l’Unité d’appui ?',
    promises: 'Que fera votre équipe ensuite, et pour quand ?',
    next: 'Quand vous conviendrait le prochain appel ?',
  },
  es: {
    progress: '¿Qué avanzó desde nuestra última conversación?',
    concerns: '¿Qué le preocupa o frena el trabajo?',
    questions: '¿Qué le gustaría preguntar a la Unidad de Apoyo?',
    promises: '¿Qué hará su equipo después y para cuándo?',
    next: '¿Cuándo le vendría bien la próxima llamada?',
  },
}

/** At this place a question is the answer. */
export function asksTheDesk(at: number): boolean {
  return ASKED[at] === 'questions'
}
