import type { InLanguages } from '../../core/language.ts'
import type { Field } from './labels.ts'
import type { KINDS } from './note.ts'

export interface Wording {
  summary: string
  staffExamples: readonly string[]
  contactExamples: readonly string[]
  fields: Readonly<Record<Field | 'words' | 'readers', string>>
  kinds: Readonly<Record<(typeof KINDS)[number], string>>
  pleaseCheck(country: string): string
  pleaseCheckMany: string
  corrected(country: string): string
  unknownCountry: string
  whichCountry: string
  stillNoCountry: string
  asToday: string
  guessed(words: string): string
  by(due: string, words: string | undefined): string
  anyOwner: string
  readersUnit: string
  readersSensitive(counterpart: string | undefined): string
  notSaid(fields: string): string
  theirAnswers: string
  saveHint: string
  save: string
  saveAll: string
  edit: string
  editOne(country: string): string
  discard: string
  makeSensitive: string
  makeOpen: string
  saved(country: string, id: string): string
  savedAnew(country: string, id: string): string
  discarded: string
  noDraft: string
  notUnderstoodNo: string
  share: string
  shareQuestion(country: string): string
  shared(country: string): string
  sharedLetter(date: string): string
  correct: string
  withdraw: string
  withdrawWhy(id: string): string
  withdrawn(id: string): string
  noSuchNote: string
  nothingShared: string
  staffOnly: string
  inPrivate: string
  leadsOnly: string
  formTitle: string
  formSubmit: string
  formHint: string
  formWrong(fields: string): string
  oneALine: string
  history(revision: number, who: string, date: string): string
  noteTitle(country: string, date: string): string
  original: string
  loggedBy(name: string, date: string): string
  isWithdrawn(reason: string): string
  added: string
  changed: string
  leftAsItWas: string
  promisedBefore: string
}

export const WORDING: InLanguages<Wording> = {
  en: {
    summary:
      'Log a check-in in your own words, be briefed before a call, follow what was promised, and see who has not been spoken to this quarter.',
    staffExamples: [
      'Just spoke with Ghana: draft at 60%, I promised two examples by Friday',
      'Brief me on Kenya',
      'Who have we not spoken to this quarter?',
    ],
    contactExamples: ['What was noted from our last check-in?'],
    fields: {
      country: 'Country',
      date: 'Date',
      kind: 'Kind',
      participants: 'Took part',
      progress: 'Progress',
      concerns: 'Concerns',
      questions: 'Questions',
      ours: 'We promised',
      theirs: 'They promised',
      nextCheckIn: 'Next check-in',
      remarks: 'Also said',
      words: 'In your words',
      readers: 'Who can read it',
    },
    kinds: { call: 'Call', meeting: 'Meeting', message: 'Message' },
    pleaseCheck: (country) => `Check-in with ${country}: is this right? Nothing is saved yet.`,
    pleaseCheckMany: 'These are separate notes. Are they right? Nothing is saved yet.',
    corrected: (country) =>
      `The corrected note on ${country}. Save it in place of the earlier one? That one stays in the history.`,
    unknownCountry: 'not said',
    whichCountry: 'Which country was it?',
    stillNoCountry:
      'I still do not know which country it was. Write “country: …” when you know; I keep the draft open meanwhile.',
    asToday: 'today, as no day was said',
    guessed: (words) => `you wrote “${words}”`,
    by: (due, words) => `by ${due}${words ? ` (“${words}”)` : ''}`,
    anyOwner: 'the country',
    readersUnit: 'the Support Unit; the country sees nothing unless you share it',
    readersSensitive: (counterpart) =>
      `sensitive: you, the counterpart${counterpart ? ` (${counterpart})` : ''} and the leads only`,
    notSaid: (fields) => `Not said, so left empty: ${fields}.`,
    theirAnswers: 'What the point of contact answered before',
    saveHint: 'Say “yes” to save, correct me in words (“no, 60 was last month, now 80”), or use the form.',
    save: 'Save',
    saveAll: 'Save all',
    edit: 'Edit in a form',
    editOne: (country) => `Edit ${country}`,
    discard: 'Discard',
    makeSensitive: 'Make it sensitive',
    makeOpen: 'Not sensitive',
    saved: (country, id) => `Saved: the note on ${country}, ${id}.`,
    savedAnew: (country, id) =>
      `Saved: the corrected note on ${country}, ${id}. The earlier version stays in its history.`,
    discarded: 'Discarded. Nothing was saved.',
    noDraft: 'There is no open draft here any more, so I saved nothing. Tell me about the check-in again.',
    notUnderstoodNo: 'Then I wait. Tell me what is not right, for example “no, it was yesterday”, or say “cancel”.',
    share: 'Share with the point of contact',
    shareQuestion: (country) =>
      `Shall I share this with the point of contact of ${country}? They will see the fields below, not your words nor what is under “Also said”.`,
    shared: (country) => `Shared with the point of contact of ${country}.`,
    sharedLetter: (date) => `The Support Unit shares with you what was noted from the check-in of ${date}:`,
    correct: 'Correct',
    withdraw: 'Withdraw',
    withdrawWhy: (id) => `Why is ${id} withdrawn? Your answer is kept with it.`,
    withdrawn: (id) => `${id} is withdrawn. It no longer shows in briefs and searches; its history stays.`,
    noSuchNote: 'I find no such note that you may read.',
    nothingShared: 'Nothing has been shared with you on this.',
    staffOnly: 'Check-in notes are kept by the Support Unit. You see here what they share with you.',
    inPrivate:
      'Notes of check-ins stay out of groups. I have answered you in private; if you find nothing there, write to me directly first.',
    leadsOnly: 'Only the leads of the Support Unit can do this.',
    formTitle: 'Check-in note',
    formSubmit: 'Take over',
    formHint: 'One a line: what | by when (YYYY-MM-DD) | who',
    formWrong: (fields) => `I left unchanged what I could not read: ${fields}.`,
    oneALine: 'One a line',
    history: (revision, who, date) => `Version ${revision}, ${who}, ${date}`,
    noteTitle: (country, date) => `${country}, ${date}`,
    original: 'Original words',
    loggedBy: (name, date) => `Logged by ${name} on ${date}`,
    isWithdrawn: (reason) => `This note was withdrawn: ${reason}`,
    added: 'Added.',
    changed: 'Changed.',
    leftAsItWas: 'Then I left everything as it was.',
    promisedBefore: 'Promised before',
  },
  fr: {
    summary:
      'Consigner un échange avec vos mots, préparer un appel, suivre ce qui a été promis et voir à qui l’on n’a pas parlé ce trimestre.',
    staffExamples: [
      'Je viens de parler avec le Bénin : avant-projet à 60 %, j’ai promis deux exemples avant vendredi',
      'Fais-moi le point sur le Sénégal',
      'À qui n’avons-nous pas parlé ce trimestre ?',
    ],
    contactExamples: ['Qu’a-t-on noté de notre dernier échange ?'],
    fields: {
      country: 'Pays',
      date: 'Date',
      kind: 'Type',
      participants: 'Participants',
      progress: 'Avancement',
      concerns: 'Préoccupations',
      questions: 'Questions',
      ours: 'Nous avons promis',
      theirs: 'Le pays a promis',
      nextCheckIn: 'Prochain échange',
      remarks: 'Dit aussi',
      words: 'Avec vos mots',
      readers: 'Qui peut la lire',
    },
    kinds: { call: 'Appel', meeting: 'Réunion', message: 'Message' },
    pleaseCheck: (country) => `Échange (${country}) : est-ce exact ? Rien n’est encore enregistré.`,
    pleaseCheckMany: 'Voici des notes séparées. Sont-elles exactes ? Rien n’est encore enregistré.',
    corrected: (country) =>
      `La note corrigée (${country}). L’enregistrer à la place de la précédente ? Celle-ci reste dans l’historique.`,
    unknownCountry: 'non précisé',
    whichCountry: 'De quel pays s’agit-il ?',
    stillNoCountry:
      'Je ne sais toujours pas de quel pays il s’agit. Écrivez « pays : … » quand vous le saurez ; le brouillon reste ouvert.',
    asToday: 'aujourd’hui, aucun jour n’ayant été dit',
    guessed: (words) => `vous avez écrit « ${words} »`,
    by: (due, words) => `pour le ${due}${words ? ` (« ${words} »)` : ''}`,
    anyOwner: 'le pays',
    readersUnit: 'l’Unité d’appui ; le pays ne voit rien tant que vous ne partagez pas',
    readersSensitive: (counterpart) =>
      `sensible : vous, l’interlocuteur du pays${counterpart ? ` (${counterpart})` : ''} et les responsables seulement`,
    notSaid: (fields) => `Non dit, donc laissé vide : ${fields}.`,
    theirAnswers: 'Ce que le point de contact avait répondu auparavant',
    saveHint:
      'Dites « oui » pour enregistrer, corrigez-moi avec vos mots (« non, 60 c’était le mois dernier, maintenant 80 ») ou ouvrez le formulaire.',
    save: 'Enregistrer',
    saveAll: 'Tout enregistrer',
    edit: 'Modifier dans un formulaire',
    editOne: (country) => `Modifier ${country}`,
    discard: 'Abandonner',
    makeSensitive: 'Marquer comme sensible',
    makeOpen: 'Pas sensible',
    saved: (country, id) => `Note enregistrée (${country}) : ${id}.`,
    savedAnew: (country, id) =>
      `Note corrigée enregistrée (${country}) : ${id}. L’ancienne version reste dans l’historique.`,
    discarded: 'Abandonné. Rien n’a été enregistré.',
    noDraft: 'Il n’y a plus de brouillon ouvert ici ; je n’ai donc rien enregistré. Racontez-moi de nouveau l’échange.',
    notUnderstoodNo:
      'Alors j’attends. Dites-moi ce qui n’est pas exact, par exemple « non, c’était hier », ou dites « annuler ».',
    share: 'Partager avec le point de contact',
    shareQuestion: (country) =>
      `Faut-il partager ceci avec le point de contact (${country}) ? Il verra les champs ci-dessous, ni vos mots ni « Dit aussi ».`,
    shared: (country) => `Partagé avec le point de contact (${country}).`,
    sharedLetter: (date) => `L’Unité d’appui partage avec vous ce qui a été noté de l’échange du ${date} :`,
    correct: 'Corriger',
    withdraw: 'Retirer',
    withdrawWhy: (id) => `Pourquoi ${id} est-elle retirée ? Votre réponse est conservée avec elle.`,
    withdrawn: (id) =>
      `${id} est retirée. Elle n’apparaît plus dans les fiches ni les recherches ; son historique reste.`,
    noSuchNote: 'Je ne trouve aucune note de ce nom que vous puissiez lire.',
    nothingShared: 'Rien n’a été partagé avec vous à ce sujet.',
    staffOnly: 'Les notes d’échange sont tenues par l’Unité d’appui. Vous voyez ici ce qu’elle partage avec vous.',
    inPrivate:
      'Les notes d’échange restent hors des groupes. Je vous ai répondu en privé ; si vous n’y trouvez rien, écrivez-moi d’abord directement.',
    leadsOnly: 'Seuls les responsables de l’Unité d’appui peuvent le faire.',
    formTitle: 'Note d’échange',
    formSubmit: 'Reprendre',
    formHint: 'Un par ligne : quoi | pour quand (AAAA-MM-JJ) | qui',
    formWrong: (fields) => `J’ai laissé inchangé ce que je n’ai pas su lire : ${fields}.`,
    oneALine: 'Un par ligne',
    history: (revision, who, date) => `Version ${revision}, ${who}, ${date}`,
    noteTitle: (country, date) => `${country}, ${date}`,
    original: 'Mots d’origine',
    loggedBy: (name, date) => `Consigné par ${name} le ${date}`,
    isWithdrawn: (reason) => `Cette note a été retirée : ${reason}`,
    added: 'Ajouté.',
    changed: 'Modifié.',
    leftAsItWas: 'Alors j’ai tout laissé en l’état.',
    promisedBefore: 'Promis auparavant',
  },
  es: {
    summary:
      'Registrar un seguimiento con sus palabras, prepararse antes de una llamada, seguir lo prometido y ver con quién no se ha hablado este trimestre.',
    staffExamples: [
      'Acabo de hablar con Chile: borrador al 60 %, prometí dos ejemplos para el viernes',
      'Ponme al día sobre Uruguay',
      '¿Con quién no hemos hablado este trimestre?',
    ],
    contactExamples: ['¿Qué se anotó de nuestro último seguimiento?'],
    fields: {
      country: 'País',
      date: 'Fecha',
      kind: 'Tipo',
      participants: 'Participaron',
      progress: 'Avances',
      concerns: 'Preocupaciones',
      questions: 'Preguntas',
      ours: 'Prometimos',
      theirs: 'El país prometió',
      nextCheckIn: 'Próximo seguimiento',
      remarks: 'También se dijo',
      words: 'Con sus palabras',
      readers: 'Quién puede leerla',
    },
    kinds: { call: 'Llamada', meeting: 'Reunión', message: 'Mensaje' },
    pleaseCheck: (country) => `Seguimiento con ${country}: ¿es correcto? Todavía no se guardó nada.`,
    pleaseCheckMany: 'Estas son notas separadas. ¿Son correctas? Todavía no se guardó nada.',
    corrected: (country) =>
      `La nota corregida sobre ${country}. ¿La guardo en lugar de la anterior? Aquella queda en el historial.`,
    unknownCountry: 'no se dijo',
    whichCountry: '¿De qué país se trata?',
    stillNoCountry: 'Todavía no sé de qué país se trata. Escriba «país: …» cuando lo sepa; el borrador sigue abierto.',
    asToday: 'hoy, porque no se dijo ningún día',
    guessed: (words) => `usted escribió «${words}»`,
    by: (due, words) => `para el ${due}${words ? ` («${words}»)` : ''}`,
    anyOwner: 'el país',
    readersUnit: 'la Unidad de Apoyo; el país no ve nada mientras usted no lo comparta',
    readersSensitive: (counterpart) =>
      `sensible: solo usted, la contraparte${counterpart ? ` (${counterpart})` : ''} y las personas responsables`,
    notSaid: (fields) => `No se dijo y queda vacío: ${fields}.`,
    theirAnswers: 'Lo que respondió antes el punto de contacto',
    saveHint:
      'Diga «sí» para guardar, corríjame con palabras («no, 60 fue el mes pasado, ahora 80») o use el formulario.',
    save: 'Guardar',
    saveAll: 'Guardar todo',
    edit: 'Editar en un formulario',
    editOne: (country) => `Editar ${country}`,
    discard: 'Descartar',
    makeSensitive: 'Marcar como sensible',
    makeOpen: 'No es sensible',
    saved: (country, id) => `Guardada: la nota sobre ${country}, ${id}.`,
    savedAnew: (country, id) =>
      `Guardada: la nota corregida sobre ${country}, ${id}. La versión anterior queda en su historial.`,
    discarded: 'Descartado. No se guardó nada.',
    noDraft: 'Ya no hay ningún borrador abierto aquí, así que no guardé nada. Cuénteme de nuevo el seguimiento.',
    notUnderstoodNo: 'Entonces espero. Dígame qué no es correcto, por ejemplo «no, fue ayer», o diga «cancelar».',
    share: 'Compartir con el punto de contacto',
    shareQuestion: (country) =>
      `¿Lo comparto con el punto de contacto de ${country}? Verá los campos de abajo, no sus palabras ni «También se dijo».`,
    shared: (country) => `Compartido con el punto de contacto de ${country}.`,
    sharedLetter: (date) => `La Unidad de Apoyo comparte con usted lo anotado del seguimiento del ${date}:`,
    correct: 'Corregir',
    withdraw: 'Retirar',
    withdrawWhy: (id) => `¿Por qué se retira ${id}? Su respuesta se guarda con ella.`,
    withdrawn: (id) => `${id} queda retirada. Ya no aparece en fichas ni búsquedas; su historial permanece.`,
    noSuchNote: 'No encuentro ninguna nota así que usted pueda leer.',
    nothingShared: 'No se ha compartido nada con usted sobre esto.',
    staffOnly: 'Las notas de seguimiento las lleva la Unidad de Apoyo. Aquí ve lo que comparten con usted.',
    inPrivate:
      'Las notas de seguimiento no se muestran en grupos. Le respondí en privado; si no encuentra nada allí, escríbame primero directamente.',
    leadsOnly: 'Solo las personas responsables de la Unidad de Apoyo pueden hacerlo.',
    formTitle: 'Nota de seguimiento',
    formSubmit: 'Aplicar',
    formHint: 'Uno por línea: qué | para cuándo (AAAA-MM-DD) | quién',
    formWrong: (fields) => `Dejé sin cambios lo que no pude leer: ${fields}.`,
    oneALine: 'Uno por línea',
    history: (revision, who, date) => `Versión ${revision}, ${who}, ${date}`,
    noteTitle: (country, date) => `${country}, ${date}`,
    original: 'Palabras originales',
    loggedBy: (name, date) => `Registrada por ${name} el ${date}`,
    isWithdrawn: (reason) => `Esta nota fue retirada: ${reason}`,
    added: 'Añadido.',
    changed: 'Cambiado.',
    leftAsItWas: 'Entonces dejé todo como estaba.',
    promisedBefore: 'Prometido antes',
  },
}
