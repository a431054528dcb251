import type { InLanguages } from '../../core/language.ts'

/** What is written to the parties unasked. */
export interface LettersWords {
  readonly newRequest: (number: string, asker: string) => string
  readonly needsPerson: (number: string) => string
  readonly alike: (numbers: string) => string
  readonly offer: (number: string, due: string) => string
  readonly tellOffered: (number: string) => string
  readonly tellAccepted: (number: string, broker: string, person: string) => string
  readonly tellKeeperAccepted: (number: string, broker: string) => string
  readonly tellGaveBack: (number: string, broker: string) => string
  readonly tellKeeperDeclined: (number: string, broker: string) => string
  readonly tellOver: (number: string) => string
  readonly introduceToBroker: (number: string, asker: string, country: string) => string
  readonly introduceToAsker: (number: string, person: string, broker: string) => string
  readonly tellKeeperIntroduced: (number: string) => string
  readonly tellWithdrawn: (number: string) => string
  readonly tellReopened: (number: string) => string
  readonly tellMerged: (number: string, into: string) => string
  readonly tellClosed: (number: string, ending: string) => string
  readonly tellAssigned: (number: string) => string
  readonly tellAdded: (number: string) => string
  readonly tellLate: (number: string, state: string, times: number) => string
  readonly remindAgree: (number: string, broker: string) => string
  readonly askProgress: (number: string) => string
  readonly askResult: (number: string) => string
}

/** The person, and what the register calls them; the person may bear no other name than that. */
function bothNames(person: string, broker: string): string {
  return person === '' ? broker : `${person} (${broker})`
}

export const LETTERS_WORDS: InLanguages<LettersWords> = {
  en: {
    newRequest: (number, asker) => `New request ${number} from ${asker}.`,
    needsPerson: (number) => `${number}: nobody is left whom I can ask by myself. Please look for someone.`,
    alike: (numbers) => `Open on the same topic for this country: ${numbers}. They can be joined.`,
    offer: (number, due) =>
      `A country asks for help (${number}). Can you help? Please tell me by ${due}. If you say yes, I ask the country before I introduce you.`,
    tellOffered: (number) => `${number}: I asked someone who could help. You will hear from me.`,
    tellAccepted: (number, broker, person) =>
      `${number}: ${bothNames(person, broker)} can help. May I introduce you? Until you say yes, they see no more than you allowed.`,
    tellKeeperAccepted: (number, broker) => `${number}: ${broker} can help. I asked the country for its yes.`,
    tellGaveBack: (number, broker) => `${number}: ${broker} cannot go on. I look for someone else.`,
    tellKeeperDeclined: (number, broker) => `${number}: ${broker} cannot help.`,
    tellOver: (number) => `${number} is no longer open to you. Thank you for your readiness to help.`,
    introduceToBroker: (number, asker, country) =>
      `${number}: the country said yes. Meet ${asker}${country && `, ${country}`}. What you write here reaches them.`,
    introduceToAsker: (number, person, broker) =>
      `${number}: meet ${bothNames(person, broker)}. What you write here reaches them, wherever they read.`,
    tellKeeperIntroduced: (number) => `${number}: both said yes, and are introduced.`,
    tellWithdrawn: (number) => `${number} was withdrawn by the asker.`,
    tellReopened: (number) => `${number} was reopened.`,
    tellMerged: (number, into) => `${number} goes on as part of ${into}.`,
    tellClosed: (number, ending) => `${number}: ${ending}.`,
    tellAssigned: (number) => `${number} was given to you.`,
    tellAdded: (number) => `${number}: something was added to the request.`,
    tellLate: (number, state, times) =>
      `${number} is late (${state})${times > 1 ? `, for the ${times}th time` : ''}. Please move it on.`,
    remindAgree: (number, broker) => `${number}: ${broker} still waits for your yes. May I introduce you?`,
    askProgress: (number) => `${number}: has the help come?`,
    askResult: (number) => `${number}: did this help solve the problem?`,
  },
  fr: {
    newRequest: (number, asker) => `Nouvelle demande ${number} de ${asker}.`,
    needsPerson: (number) => `${number} : je n’ai plus personne à solliciter moi-même. Veuillez chercher quelqu’un.`,
    alike: (numbers) => `Déjà en cours sur le même sujet pour ce pays : ${numbers}. Les demandes peuvent être réunies.`,
    offer: (number, due) =>
      `Un pays demande de l’aide (${number}). Pouvez-vous aider ? Répondez-moi d’ici le ${due}. Si oui, je demande l’accord du pays avant de vous mettre en relation.`,
    tellOffered: (number) => `${number} : j’ai sollicité quelqu’un qui pourrait aider. Je reviens vers vous.`,
    tellAccepted: (number, broker, person) =>
      `${number} : ${bothNames(person, broker)} peut aider. Puis-je vous mettre en relation ? Sans votre accord, rien de plus que ce que vous avez permis ne sera montré.`,
    tellKeeperAccepted: (number, broker) => `${number} : ${broker} peut aider. J’ai demandé l’accord du pays.`,
    tellGaveBack: (number, broker) => `${number} : ${broker} ne peut pas continuer. Je cherche quelqu’un d’autre.`,
    tellKeeperDeclined: (number, broker) => `${number} : ${broker} ne peut pas aider.`,
    tellOver: (number) => `${number} ne vous est plus proposée. Merci de votre disponibilité.`,
    introduceToBroker: (number, asker, country) =>
      `${number} : le pays est d’accord. Voici ${asker}${country && `, ${country}`}. Ce que vous écrivez ici lui parvient.`,
    introduceToAsker: (number, person, broker) =>
      `${number} : voici ${bothNames(person, broker)}. Ce que vous écrivez ici lui parvient, quel que soit l’endroit où cette personne lit.`,
    tellKeeperIntroduced: (number) => `${number} : les deux ont dit oui et sont en relation.`,
    tellWithdrawn: (number) => `${number} a été retirée par le demandeur.`,
    tellReopened: (number) => `${number} a été rouverte.`,
    tellMerged: (number, into) => `${number} continue au sein de ${into}.`,
    tellClosed: (number, ending) => `${number} : ${ending}.`,
    tellAssigned: (number) => `${number} vous a été confiée.`,
    tellAdded: (number) => `${number} : la demande a été complétée.`,
    tellLate: (number, state, times) =>
      `${number} est en retard (${state})${times > 1 ? `, ${times} fois déjà` : ''}. Veuillez la faire avancer.`,
    remindAgree: (number, broker) =>
      `${number} : ${broker} attend toujours votre accord. Puis-je vous mettre en relation ?`,
    askProgress: (number) => `${number} : l’aide est-elle arrivée ?`,
    askResult: (number) => `${number} : cette aide a-t-elle résolu le problème ?`,
  },
  es: {
    newRequest: (number, asker) => `Nueva solicitud ${number} de ${asker}.`,
    needsPerson: (number) =>
      `${number}: no me queda nadie a quien preguntar por mi cuenta. Busque a alguien, por favor.`,
    alike: (numbers) => `Abiertas sobre el mismo tema para este país: ${numbers}. Se pueden unir.`,
    offer: (number, due) =>
      `Un país pide ayuda (${number}). ¿Puede ayudar? Dígamelo a más tardar el ${due}. Si acepta, consulto al país antes de presentarlos.`,
    tellOffered: (number) => `${number}: pregunté a alguien que podría ayudar. Le avisaré.`,
    tellAccepted: (number, broker, person) =>
      `${number}: ${bothNames(person, broker)} puede ayudar. ¿Los presento? Hasta que diga que sí, no verá más de lo que usted permitió.`,
    tellKeeperAccepted: (number, broker) => `${number}: ${broker} puede ayudar. Pedí el visto bueno del país.`,
    tellGaveBack: (number, broker) => `${number}: ${broker} no puede continuar. Busco a otra persona.`,
    tellKeeperDeclined: (number, broker) => `${number}: ${broker} no puede ayudar.`,
    tellOver: (number) => `${number} ya no está a su cargo. Gracias por su disposición a ayudar.`,
    introduceToBroker: (number, asker, country) =>
      `${number}: el país dijo que sí. Le presento a ${asker}${country && `, ${country}`}. Lo que escriba aquí le llega.`,
    introduceToAsker: (number, person, broker) =>
      `${number}: le presento a ${bothNames(person, broker)}. Lo que escriba aquí le llega, lea donde lea.`,
    tellKeeperIntroduced: (number) => `${number}: ambos dijeron que sí y quedaron presentados.`,
    tellWithdrawn: (number) => `${number} fue retirada por quien la pidió.`,
    tellReopened: (number) => `${number} fue reabierta.`,
    tellMerged: (number, into) => `${number} continúa como parte de ${into}.`,
    tellClosed: (number, ending) => `${number}: ${ending}.`,
    tellAssigned: (number) => `${number} se le asignó a usted.`,
    tellAdded: (number) => `${number}: se añadió algo a la solicitud.`,
    tellLate: (number, state, times) =>
      `${number} está retrasada (${state})${times > 1 ? `, ya ${times} veces` : ''}. Hágala avanzar, por favor.`,
    remindAgree: (number, broker) => `${number}: ${broker} sigue esperando su visto bueno. ¿Los presento?`,
    askProgress: (number) => `${number}: ¿llegó la ayuda?`,
    askResult: (number) => `${number}: ¿esta ayuda resolvió el problema?`,
  },
}
