import type { InLanguages } from '../../core/language.ts'

export const WORDING: InLanguages<{
  summary: string
  sharedBy(name: string, question: string): string
  somebody: string
  nothingToShare: string
}> = {
  en: {
    summary: 'Show an answer that only you could see to the whole channel, when you press the button.',
    sharedBy: (name, question) => `${name} shares an answer${question ? ` to “${question}”` : ''}:`,
    somebody: 'A member of this channel',
    nothingToShare: 'I no longer have that answer at hand, so I shared nothing. Please ask me again.',
  },
  fr: {
    summary: 'Montrer à tout le canal une réponse que vous étiez seul à voir, quand vous appuyez sur le bouton.',
    sharedBy: (name, question) => `${name} partage une réponse${question ? ` à « ${question} »` : ''} :`,
    somebody: 'Un membre de ce canal',
    nothingToShare:
      'Je n’ai plus cette réponse sous la main ; je n’ai donc rien partagé. Posez-moi de nouveau la question.',
  },
  es: {
    summary: 'Mostrar a todo el canal una respuesta que solo usted veía, cuando pulse el botón.',
    sharedBy: (name, question) => `${name} comparte una respuesta${question ? ` a «${question}»` : ''}:`,
    somebody: 'Un miembro de este canal',
    nothingToShare: 'Ya no tengo esa respuesta a mano, así que no compartí nada. Por favor, pregúnteme de nuevo.',
  },
}
