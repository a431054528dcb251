import type { InLanguages } from '../../core/language.ts'

export interface MeetWording {
  planQuestion(country: string): string
  when: string
  theirTime: string
  planSave: string
  planInvite: string
  noDay: string
  noTime: string
  past: string
  planned(country: string, when: string): string
  invited(names: string): string
  noContact(country: string): string
  title(country: string): string
  invitationText: string
  invitationLetter(when: string): string
  badPlan: string
  callsTitle: string
  noCalls: string
  noSuchCall: string
  cancelCall(country: string): string
  cancelIt: string
  cancelQuestion(country: string, when: string): string
  cancelled(country: string, when: string): string
  cancelLetter(when: string): string
  moveIt: string
  moveQuestion(country: string, from: string, to: string): string
  moved(country: string, when: string): string
  moveLetter(from: string, to: string): string
  askFirst: string
  askQuestion(country: string): string
  askSend: string
  askSent(names: string): string
  askLetter(from: string, count: number): string
  start: string
  skip: string
  pause: string
  question(at: number, of: number): string
  paused: string
  nothingToResume: string
  answersSent: string
  editAnswers: string
  answersChanged: string
  answersTitle: string
  send: string
  answersForStaff(country: string): string
  noSuchAsk: string
}

export const MEET: InLanguages<MeetWording> = {
  en: {
    planQuestion: (country) => `Plan a check-in with ${country}?`,
    when: 'When',
    theirTime: 'For the country',
    planSave: 'Only note it',
    planInvite: 'Note it and invite the point of contact',
    noDay: 'On which day? For example: “plan Kenya for 12 January 10:00”.',
    noTime: 'At what time? For example: “plan Kenya for 12 January 10:00”, with “Nairobi time” if it is not yours.',
    past: 'That moment has passed. Please give one that comes.',
    planned: (country, when) => `Planned: a check-in with ${country} on ${when}. You get a brief that morning.`,
    invited: (names) => `Invited: ${names}.`,
    noContact: (country) => `No point of contact of ${country} is in the directory, so nobody was invited.`,
    title: (country) => `OGP check-in: ${country}`,
    invitationText: 'Check-in with the Support Unit of the Open Government Partnership.',
    invitationLetter: (when) =>
      `The Support Unit would like to speak with you on ${when}. The calendar file holds the invitation.`,
    badPlan: 'I could not read that plan any more. Please write it again.',
    callsTitle: 'Planned check-ins',
    noCalls: 'No check-in is planned that you keep an eye on.',
    noSuchCall: 'I find no planned check-in there that is still to come.',
    cancelCall: (country) => `Cancel: ${country}`,
    cancelIt: 'Cancel the check-in',
    cancelQuestion: (country, when) =>
      `Cancel the check-in with ${country} on ${when}? Whoever was invited hears of it.`,
    cancelled: (country, when) => `Cancelled: the check-in with ${country} on ${when}.`,
    cancelLetter: (when) => `The check-in with the Support Unit on ${when} is cancelled.`,
    moveIt: 'Move the check-in',
    moveQuestion: (country, from, to) => `Move the check-in with ${country} from ${from} to ${to}?`,
    moved: (country, when) => `Moved: the check-in with ${country} is on ${when} now. You get a brief that morning.`,
    moveLetter: (from, to) => `The check-in with the Support Unit moves from ${from} to ${to}.`,
    askFirst: 'Ask the point of contact some questions first',
    askQuestion: (country) =>
      `Shall I ask the point of contact of ${country} a few questions before the call? Their answers come into your draft, marked as theirs.`,
    askSend: 'Send the questions',
    askSent: (names) => `I have sent the questions to ${names}. Their answers come into the brief and the draft.`,
    askLetter: (from, count) =>
      `Before your next call, ${from} would like to ask you ${count} short questions. You can stop at any time and go on later.`,
    start: 'Start',
    skip: 'Skip',
    pause: 'Pause',
    question: (at, of) => `Question ${at} of ${of}`,
    paused: 'Paused; nothing is lost. Say “resume” to go on.',
    nothingToResume: 'No questions are waiting for you.',
    answersSent: 'Thank you. The Support Unit sees your answers before the call. You can still change them.',
    editAnswers: 'Change my answers',
    answersChanged: 'Changed. The Support Unit sees them as they are now.',
    answersTitle: 'Your answers',
    send: 'Send',
    answersForStaff: (country) => `The point of contact of ${country} has answered the questions before your call.`,
    noSuchAsk: 'These questions are not for you, or no longer open.',
  },
  fr: {
    planQuestion: (country) => `Planifier un échange (${country}) ?`,
    when: 'Quand',
    theirTime: 'Pour le pays',
    planSave: 'Seulement le noter',
    planInvite: 'Le noter et inviter le point de contact',
    noDay: 'Quel jour ? Par exemple : « planifiez le Bénin pour le 12 janvier à 10h00 ».',
    noTime:
      'À quelle heure ? Par exemple : « planifiez le Bénin pour le 12 janvier à 10h00 », avec « heure de Dakar » si ce n’est pas la vôtre.',
    past: 'Ce moment est passé. Donnez-en un à venir.',
    planned: (country, when) => `Prévu : un échange (${country}) le ${when}. Vous recevrez une fiche ce matin-là.`,
    invited: (names) => `Invité : ${names}.`,
    noContact: (country) => `Aucun point de contact n’est dans l’annuaire (${country}) ; personne n’a été invité.`,
    title: (country) => `Échange PGO : ${country}`,
    invitationText: 'Échange avec l’Unité d’appui du Partenariat pour un gouvernement ouvert.',
    invitationLetter: (when) =>
      `L’Unité d’appui souhaite vous parler le ${when}. Le fichier d’agenda contient l’invitation.`,
    badPlan: 'Je n’ai plus su lire ce rendez-vous. Écrivez-le de nouveau.',
    callsTitle: 'Échanges prévus',
    noCalls: 'Aucun échange n’est prévu pour les pays que vous suivez.',
    noSuchCall: 'Je n’y trouve aucun échange prévu qui soit encore à venir.',
    cancelCall: (country) => `Annuler (${country})`,
    cancelIt: 'Annuler l’échange',
    cancelQuestion: (country, when) =>
      `Annuler l’échange (${country}) prévu le ${when} ? Les personnes invitées en seront averties.`,
    cancelled: (country, when) => `Annulé : l’échange (${country}) prévu le ${when}.`,
    cancelLetter: (when) => `L’échange avec l’Unité d’appui prévu le ${when} est annulé.`,
    moveIt: 'Déplacer l’échange',
    moveQuestion: (country, from, to) => `Déplacer l’échange (${country}) du ${from} au ${to} ?`,
    moved: (country, when) =>
      `Déplacé : l’échange (${country}) a lieu désormais le ${when}. Vous recevrez une fiche ce matin-là.`,
    moveLetter: (from, to) => `L’échange avec l’Unité d’appui est déplacé du ${from} au ${to}.`,
    askFirst: 'Poser d’abord quelques questions au point de contact',
    askQuestion: (country) =>
      `Faut-il poser quelques questions au point de contact avant l’appel (${country}) ? Ses réponses viendront dans votre brouillon, marquées comme siennes.`,
    askSend: 'Envoyer les questions',
    askSent: (names) =>
      `J’ai envoyé les questions à ${names}. Les réponses viendront dans la fiche et dans le brouillon.`,
    askLetter: (from, count) =>
      `Avant votre prochain appel, ${from} souhaite vous poser ${count} courtes questions. Vous pouvez vous arrêter à tout moment et reprendre plus tard.`,
    start: 'Commencer',
    skip: 'Passer',
    pause: 'Faire une pause',
    question: (at, of) => `Question ${at} sur ${of}`,
    paused: 'En pause ; rien n’est perdu. Dites « reprendre » pour continuer.',
    nothingToResume: 'Aucune question ne vous attend.',
    answersSent: 'Merci. L’Unité d’appui verra vos réponses avant l’appel. Vous pouvez encore les modifier.',
    editAnswers: 'Modifier mes réponses',
    answersChanged: 'Modifié. L’Unité d’appui les voit telles qu’elles sont maintenant.',
    answersTitle: 'Vos réponses',
    send: 'Envoyer',
    answersForStaff: (country) => `Le point de contact a répondu aux questions avant votre appel (${country}).`,
    noSuchAsk: 'Ces questions ne vous sont pas adressées, ou ne sont plus ouvertes.',
  },
  es: {
    planQuestion: (country) => `¿Planificar un seguimiento con ${country}?`,
    when: 'Cuándo',
    theirTime: 'Para el país',
    planSave: 'Solo anotarlo',
    planInvite: 'Anotarlo e invitar al punto de contacto',
    noDay: '¿Qué día? Por ejemplo: «planifique Chile para el 12 de enero a las 10:00».',
    noTime:
      '¿A qué hora? Por ejemplo: «planifique Chile para el 12 de enero a las 10:00», con «hora de Santiago» si no es la suya.',
    past: 'Ese momento ya pasó. Dé uno futuro.',
    planned: (country, when) => `Previsto: un seguimiento con ${country} el ${when}. Recibirá una ficha esa mañana.`,
    invited: (names) => `Invitado: ${names}.`,
    noContact: (country) => `No hay ningún punto de contacto de ${country} en el directorio; no se invitó a nadie.`,
    title: (country) => `Seguimiento OGP: ${country}`,
    invitationText: 'Seguimiento con la Unidad de Apoyo de la Alianza para el Gobierno Abierto.',
    invitationLetter: (when) =>
      `La Unidad de Apoyo quisiera hablar con usted el ${when}. El archivo de calendario contiene la invitación.`,
    badPlan: 'Ya no pude leer ese plan. Escríbalo de nuevo, por favor.',
    callsTitle: 'Seguimientos previstos',
    noCalls: 'No hay ningún seguimiento previsto de los países que usted sigue.',
    noSuchCall: 'No encuentro allí ningún seguimiento previsto que esté por venir.',
    cancelCall: (country) => `Cancelar: ${country}`,
    cancelIt: 'Cancelar el seguimiento',
    cancelQuestion: (country, when) =>
      `¿Cancelar el seguimiento con ${country} previsto para el ${when}? Se avisará a quien fue invitado.`,
    cancelled: (country, when) => `Cancelado: el seguimiento con ${country} previsto para el ${when}.`,
    cancelLetter: (when) => `El seguimiento con la Unidad de Apoyo previsto para el ${when} queda cancelado.`,
    moveIt: 'Cambiar la fecha',
    moveQuestion: (country, from, to) => `¿Cambiar el seguimiento con ${country} del ${from} al ${to}?`,
    moved: (country, when) =>
      `Cambiado: el seguimiento con ${country} es ahora el ${when}. Recibirá una ficha esa mañana.`,
    moveLetter: (from, to) => `El seguimiento con la Unidad de Apoyo pasa del ${from} al ${to}.`,
    askFirst: 'Hacer antes unas preguntas al punto de contacto',
    askQuestion: (country) =>
      `¿Hago unas preguntas al punto de contacto de ${country} antes de la llamada? Sus respuestas llegarán a su borrador, marcadas como suyas.`,
    askSend: 'Enviar las preguntas',
    askSent: (names) => `Envié las preguntas a ${names}. Las respuestas llegarán a la ficha y al borrador.`,
    askLetter: (from, count) =>
      `Antes de su próxima llamada, ${from} quisiera hacerle ${count} preguntas breves. Puede detenerse en cualquier momento y seguir después.`,
    start: 'Empezar',
    skip: 'Omitir',
    pause: 'Pausar',
    question: (at, of) => `Pregunta ${at} de ${of}`,
    paused: 'En pausa; nada se pierde. Diga «seguir» para continuar.',
    nothingToResume: 'No hay preguntas pendientes para usted.',
    answersSent: 'Gracias. La Unidad de Apoyo verá sus respuestas antes de la llamada. Todavía puede cambiarlas.',
    editAnswers: 'Cambiar mis respuestas',
    answersChanged: 'Cambiado. La Unidad de Apoyo las ve como están ahora.',
    answersTitle: 'Sus respuestas',
    send: 'Enviar',
    answersForStaff: (country) => `El punto de contacto de ${country} respondió las preguntas antes de su llamada.`,
    noSuchAsk: 'Estas preguntas no son para usted o ya no están abiertas.',
  },
}
