import type { InLanguages } from '../core/language.ts'
import type { Matter } from './matter.ts'

export const WORDING: InLanguages<{
  /** Before an answer to a question that was rewritten. */
  readAs(question: string): string
  /** Before one of several answers. */
  onThis(words: string): string
  shallI(words: string): string
  yes: string
  oneAtATime(words: string): string
  goOn: string
  /** Before passages that stand in place of what a model wrote. */
  delicate: Readonly<Record<Matter, string>>
  whoAnswers(who: string): string
}> = {
  en: {
    readAs: (question) => `I read this as: “${question}”`,
    onThis: (words) => `On “${words}”:`,
    shallI: (words) => `“${words}” would keep or send something. I have done nothing yet: shall I?`,
    yes: 'Yes, do it',
    oneAtATime: (words) => `One thing after the other: when this is settled, I will go on with “${words}”.`,
    goOn: 'Go on with it',
    delicate: {
      breach: 'Whether a country acts within the process is not for me to put in my own words. The documents say:',
      extension: 'More time is not mine to grant or to explain in my own words. The documents say:',
      dispute: 'Where views differ, a person should answer. The documents say:',
      'third-country': 'On another country I do not use my own words. The documents say:',
    },
    whoAnswers: (who) => `A binding answer comes from ${who}. If you wish, I send your question there with a draft.`,
  },
  fr: {
    readAs: (question) => `J’ai compris ceci : « ${question} »`,
    onThis: (words) => `À propos de « ${words} » :`,
    shallI: (words) =>
      `« ${words} » enregistrerait ou enverrait quelque chose. Je n’ai encore rien fait : dois-je le faire ?`,
    yes: 'Oui, faites-le',
    oneAtATime: (words) => `Une chose après l’autre : quand ce sera réglé, je continuerai avec « ${words} ».`,
    goOn: 'Continuer',
    delicate: {
      breach:
        'Dire si un pays agit dans le respect du processus, ce n’est pas à moi de le formuler. Les documents disent :',
      extension: 'Ce n’est pas à moi d’accorder un délai ni de l’expliquer avec mes mots. Les documents disent :',
      dispute: 'Quand les avis divergent, c’est à une personne de répondre. Les documents disent :',
      'third-country': 'Au sujet d’un autre pays, je n’emploie pas mes propres mots. Les documents disent :',
    },
    whoAnswers: (who) =>
      `Une réponse qui engage vient de ${who}. Si vous le souhaitez, je lui transmets votre question avec un projet de réponse.`,
  },
  es: {
    readAs: (question) => `Lo entendí así: «${question}»`,
    onThis: (words) => `Sobre «${words}»:`,
    shallI: (words) => `«${words}» guardaría o enviaría algo. Todavía no hice nada: ¿lo hago?`,
    yes: 'Sí, hágalo',
    oneAtATime: (words) => `Una cosa después de otra: cuando esto esté resuelto, seguiré con «${words}».`,
    goOn: 'Seguir',
    delicate: {
      breach: 'No me corresponde decir con mis palabras si un país actúa conforme al proceso. Los documentos dicen:',
      extension: 'No me corresponde conceder más tiempo ni explicarlo con mis palabras. Los documentos dicen:',
      dispute: 'Cuando hay opiniones distintas, debe responder una persona. Los documentos dicen:',
      'third-country': 'Sobre otro país no uso mis propias palabras. Los documentos dicen:',
    },
    whoAnswers: (who) =>
      `Una respuesta vinculante viene de ${who}. Si lo desea, transmito allí su pregunta, con un borrador de respuesta.`,
  },
}
