import type { InLanguages } from '../../core/language.ts'

export const WORDING: InLanguages<{
  summary: string
  supportUnit: string
  ask(who: string): string
  asked(who: string): string
  askedAlready(who: string): string
  nobody: string
  gone: string
  notYours: string
  letter(asker: string, country: string | undefined): string
  draft: string
  confirm: string
  answerMyself: string
  formTitle: string
  yourAnswer: string
  send: string
  confirmed(who: string, on: string): string
  answered(who: string, on: string): string
  yourQuestion: string
  done(asker: string): string
  doneAlready(who: string, on: string): string
  emptyAnswer: string
}> = {
  en: {
    summary: 'Have a person confirm answers on delicate matters before they count.',
    supportUnit: 'the Support Unit',
    ask: (who) => `Ask ${who} to confirm an answer`,
    asked: (who) => `I have asked ${who}. The answer will reach you here, with their name and the day.`,
    askedAlready: (who) => `${who} has your question already; nothing was sent twice.`,
    nobody: 'There is nobody in the directory whom I could ask. Please write to the Support Unit.',
    gone: 'I no longer have that draft. Please ask me again.',
    notYours: 'This answer is for somebody else to confirm, so I did nothing.',
    letter: (asker, country) =>
      `${asker}${country ? ` (${country})` : ''} asked me something whose answer should come from a person:`,
    draft: 'This is what I would answer. Each sentence stands in the documents, but nobody has been told yet:',
    confirm: 'Confirm and send it',
    answerMyself: 'Answer in my own words',
    formTitle: 'Your answer',
    yourAnswer: 'What the asker will read, under your name',
    send: 'Send',
    confirmed: (who, on) => `Confirmed by ${who} on ${on}.`,
    answered: (who, on) => `Answered by ${who} on ${on}.`,
    yourQuestion: 'You asked:',
    done: (asker) => `Sent to ${asker}, with your name and today’s date.`,
    doneAlready: (who, on) => `${who} already answered this on ${on}; nothing was sent again.`,
    emptyAnswer: 'There were no words in the answer, so I sent nothing.',
  },
  fr: {
    summary: 'Faire confirmer par une personne les réponses sur des sujets délicats avant qu’elles ne comptent.',
    supportUnit: 'l’Unité d’appui',
    ask: (who) => `Demander à ${who} de confirmer une réponse`,
    asked: (who) => `J’ai demandé à ${who}. La réponse vous parviendra ici, avec son nom et la date.`,
    askedAlready: (who) => `${who} a déjà reçu votre question ; rien n’a été envoyé deux fois.`,
    nobody: 'Je ne trouve dans l’annuaire personne à qui demander. Veuillez écrire à l’Unité d’appui.',
    gone: 'Je n’ai plus ce projet de réponse. Posez-moi de nouveau votre question.',
    notYours: 'Cette réponse doit être confirmée par une autre personne, je n’ai donc rien fait.',
    letter: (asker, country) =>
      `${asker}${country ? ` (${country})` : ''} m’a posé une question dont la réponse devrait venir d’une personne :`,
    draft: 'Voici ce que je répondrais. Chaque phrase figure dans les documents, mais personne ne l’a encore lue :',
    confirm: 'Confirmer et envoyer',
    answerMyself: 'Répondre avec mes mots',
    formTitle: 'Votre réponse',
    yourAnswer: 'Ce que la personne lira, sous votre nom',
    send: 'Envoyer',
    confirmed: (who, on) => `Confirmé par ${who} le ${on}.`,
    answered: (who, on) => `Réponse de ${who} du ${on}.`,
    yourQuestion: 'Vous avez demandé :',
    done: (asker) => `Envoyé à ${asker}, avec votre nom et la date d’aujourd’hui.`,
    doneAlready: (who, on) => `${who} a déjà répondu le ${on} ; rien n’a été renvoyé.`,
    emptyAnswer: 'La réponse ne contenait aucun mot, je n’ai donc rien envoyé.',
  },
  es: {
    summary: 'Hacer que una persona confirme las respuestas sobre asuntos delicados antes de que cuenten.',
    supportUnit: 'la Unidad de Apoyo',
    ask: (who) => `Pedir a ${who} que confirme una respuesta`,
    asked: (who) => `Le pregunté a ${who}. La respuesta le llegará aquí, con su nombre y la fecha.`,
    askedAlready: (who) => `${who} ya tiene su pregunta; nada se envió dos veces.`,
    nobody: 'No encuentro en el directorio a nadie a quien preguntar. Por favor, escriba a la Unidad de Apoyo.',
    gone: 'Ya no tengo ese borrador. Por favor, pregúnteme de nuevo.',
    notYours: 'Esta respuesta debe confirmarla otra persona, así que no hice nada.',
    letter: (asker, country) =>
      `${asker}${country ? ` (${country})` : ''} me preguntó algo cuya respuesta debería venir de una persona:`,
    draft: 'Esto es lo que yo respondería. Cada frase consta en los documentos, pero todavía nadie la ha leído:',
    confirm: 'Confirmar y enviar',
    answerMyself: 'Responder con mis palabras',
    formTitle: 'Su respuesta',
    yourAnswer: 'Lo que leerá la persona, con el nombre de usted',
    send: 'Enviar',
    confirmed: (who, on) => `Confirmado por ${who} el ${on}.`,
    answered: (who, on) => `Respuesta de ${who} del ${on}.`,
    yourQuestion: 'Usted preguntó:',
    done: (asker) => `Enviado a ${asker}, con su nombre y la fecha de hoy.`,
    doneAlready: (who, on) => `${who} ya respondió el ${on}; nada se envió de nuevo.`,
    emptyAnswer: 'La respuesta no tenía palabras, así que no envié nada.',
  },
}
