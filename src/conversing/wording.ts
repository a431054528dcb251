import type { InLanguages } from '../core/language.ts'

export const WORDING: InLanguages<{
  /** Before an answer to a question that was rewritten. */
  readAs(question: string): string
  /** Before one of several answers. */
  onThis(words: string): string
  shallI(words: string): string
  yes: string
  oneAtATime(words: string): string
  goOn: string
}> = {
  en: {
    readAs: (question) => `I read your question as: “${question}”`,
    onThis: (words) => `On “${words}”:`,
    shallI: (words) => `“${words}” would keep or send something. I have done nothing yet: shall I?`,
    yes: 'Yes, do it',
    oneAtATime: (words) => `One thing after the other: when this is settled, I will go on with “${words}”.`,
    goOn: 'Go on with it',
  },
  fr: {
    readAs: (question) => `J’ai compris votre question ainsi : « ${question} »`,
    onThis: (words) => `À propos de « ${words} » :`,
    shallI: (words) =>
      `« ${words} » enregistrerait ou enverrait quelque chose. Je n’ai encore rien fait : dois-je le faire ?`,
    yes: 'Oui, faites-le',
    oneAtATime: (words) => `Une chose après l’autre : quand ce sera réglé, je continuerai avec « ${words} ».`,
    goOn: 'Continuer',
  },
  es: {
    readAs: (question) => `Entendí su pregunta así: «${question}»`,
    onThis: (words) => `Sobre «${words}»:`,
    shallI: (words) => `«${words}» guardaría o enviaría algo. Todavía no hice nada: ¿lo hago?`,
    yes: 'Sí, hágalo',
    oneAtATime: (words) => `Una cosa después de otra: cuando esto esté resuelto, seguiré con «${words}».`,
    goOn: 'Seguir',
  },
}
