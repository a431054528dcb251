import type { InLanguages } from '../../../src/core/language.ts'

export const WORDING: InLanguages<{
  replyAbove: string
  choose: string
  justReply: string
  inWords(title: string): string
  footer: string
  writtenByModel: string
}> = {
  en: {
    replyAbove: '--- Please write your answer above this line ---',
    choose: 'To choose, answer with the number.',
    justReply: 'To answer, just reply to this mail.',
    inWords: (title) => `${title}: answer in your own words.`,
    footer: 'This mail comes from a program, the help desk for points of contact.',
    writtenByModel: 'A language model wrote this; each statement was checked against its source.',
  },
  fr: {
    replyAbove: '--- Veuillez écrire votre réponse au-dessus de cette ligne ---',
    choose: 'Pour choisir, répondez par le numéro.',
    justReply: 'Pour répondre, répondez simplement à ce courriel.',
    inWords: (title) => `${title} : répondez avec vos mots.`,
    footer: 'Ce courriel vient d’un programme, le service d’aide aux points de contact.',
    writtenByModel: 'Rédigé par un modèle de langage ; chaque affirmation a été vérifiée dans sa source.',
  },
  es: {
    replyAbove: '--- Escriba su respuesta encima de esta línea ---',
    choose: 'Para elegir, responda con el número.',
    justReply: 'Para responder, conteste este correo.',
    inWords: (title) => `${title}: responda con sus palabras.`,
    footer: 'Este correo viene de un programa, la mesa de ayuda para puntos de contacto.',
    writtenByModel: 'Redactado por un modelo de lenguaje; cada afirmación se comprobó con su fuente.',
  },
}
