import type { InLanguages } from '../../core/language.ts'

/** What stands on the buttons. */
export interface ButtonsWords {
  readonly buttons: {
    file: string
    fileAnyway: string
    change: string
    discard: string
    details: string
    accept: string
    decline: string
    giveBack: string
    agree: string
    refuse: string
    reply: string
    deliver: string
    withdraw: string
    reopen: string
    add: string
    show: string
    claim: string
    offer(broker: string): string
    assign: string
    merge: string
    note: string
    close: string
    answerGap: string
    draftGap: string
    addBroker: string
    amend: string
    offerOther: string
    findHelp: string
    askPerson: string
  }
  readonly send: string
}

export const BUTTONS_WORDS: InLanguages<ButtonsWords> = {
  en: {
    buttons: {
      file: 'File it',
      fileAnyway: 'File it all the same',
      change: 'Change it',
      discard: 'Discard',
      details: 'Give the details',
      accept: 'I can help',
      decline: 'I cannot',
      giveBack: 'I cannot go on',
      agree: 'Yes, introduce us',
      refuse: 'No, look for someone else',
      reply: 'Write to them',
      deliver: 'The help has come',
      withdraw: 'Withdraw',
      reopen: 'Reopen',
      add: 'Add something',
      show: 'Show the request',
      claim: 'I take it',
      offer: (broker) => `Offer to ${broker}`,
      assign: 'Give it to someone',
      merge: 'Join with another',
      note: 'Internal note',
      close: 'Close',
      answerGap: 'Answer',
      draftGap: 'Draft a guidance section',
      addBroker: 'Add or change a broker',
      amend: 'Change topic or kind',
      offerOther: 'Offer to someone else',
      findHelp: 'Find someone who can help',
      askPerson: 'Ask the Support Unit to answer',
    },
    send: 'Send',
  },
  fr: {
    buttons: {
      file: 'Déposer',
      fileAnyway: 'Déposer quand même',
      change: 'Modifier',
      discard: 'Abandonner',
      details: 'Donner les précisions',
      accept: 'Je peux aider',
      decline: 'Je ne peux pas',
      giveBack: 'Je ne peux pas continuer',
      agree: 'Oui, mettez-nous en relation',
      refuse: 'Non, cherchez quelqu’un d’autre',
      reply: 'Leur écrire',
      deliver: 'L’aide est arrivée',
      withdraw: 'Retirer',
      reopen: 'Rouvrir',
      add: 'Ajouter',
      show: 'Voir la demande',
      claim: 'Je m’en charge',
      offer: (broker) => `Proposer à ${broker}`,
      assign: 'Confier à quelqu’un',
      merge: 'Réunir à une autre',
      note: 'Note interne',
      close: 'Clore',
      answerGap: 'Répondre',
      draftGap: 'Préparer une section',
      addBroker: 'Ajouter ou modifier un intervenant',
      amend: 'Changer le sujet ou le type',
      offerOther: 'Proposer à quelqu’un d’autre',
      findHelp: 'Chercher quelqu’un qui peut aider',
      askPerson: 'Demander à l’Unité d’appui de répondre',
    },
    send: 'Envoyer',
  },
  es: {
    buttons: {
      file: 'Presentarla',
      fileAnyway: 'Presentarla de todos modos',
      change: 'Cambiarla',
      discard: 'Descartar',
      details: 'Dar los detalles',
      accept: 'Puedo ayudar',
      decline: 'No puedo',
      giveBack: 'No puedo continuar',
      agree: 'Sí, preséntenos',
      refuse: 'No, busquen a otra persona',
      reply: 'Escribirles',
      deliver: 'La ayuda llegó',
      withdraw: 'Retirar',
      reopen: 'Reabrir',
      add: 'Añadir algo',
      show: 'Ver la solicitud',
      claim: 'La tomo',
      offer: (broker) => `Ofrecer a ${broker}`,
      assign: 'Dársela a alguien',
      merge: 'Unir con otra',
      note: 'Nota interna',
      close: 'Cerrar',
      answerGap: 'Responder',
      draftGap: 'Preparar una sección',
      addBroker: 'Añadir o cambiar a alguien que ayuda',
      amend: 'Cambiar tema o tipo',
      offerOther: 'Proponer a otra persona',
      findHelp: 'Buscar a alguien que pueda ayudar',
      askPerson: 'Pedir a la Unidad de Apoyo que responda',
    },
    send: 'Enviar',
  },
}
