import type { InLanguages } from '../../../src/core/language.ts'

export const WORDING: InLanguages<{
  edition(edition: string): string
  heldUntil(date: string): string
  reviewedOn(date: string): string
  writtenByModel: string
  share: string
  helpful: string
  notHelpful: string
  working: string
  workingMore: readonly string[]
  promptsTitle: string
  formGone: string
  formLate: string
  cancel: string
  submit: string
  moreInChat: string
  emptyHome: string
}> = {
  en: {
    edition: (edition) => `edition ${edition}`,
    heldUntil: (date) => `held until ${date}`,
    reviewedOn: (date) => `reviewed on ${date}`,
    writtenByModel: 'A language model wrote this; each statement was checked against its source.',
    share: 'Show it to everybody here',
    helpful: 'This helped me',
    notHelpful: 'This did not help me',
    working: 'is looking it up…',
    workingMore: ['is reading the guidance…', 'is checking the sources…'],
    promptsTitle: 'For example:',
    formGone: 'This form is no longer open. Please ask me again, and I will show it anew.',
    formLate: 'Slack could not open the form just now. Please press the button once more.',
    cancel: 'Cancel',
    submit: 'Send',
    moreInChat: 'There is more than fits here: ask me under Messages.',
    emptyHome: 'Ask me under Messages.',
  },
  fr: {
    edition: (edition) => `édition ${edition}`,
    heldUntil: (date) => `en vigueur jusqu’au ${date}`,
    reviewedOn: (date) => `relu le ${date}`,
    writtenByModel: 'Un modèle de langage a rédigé ce texte ; chaque affirmation a été vérifiée dans sa source.',
    share: 'Montrer à tout le monde ici',
    helpful: 'Cela m’a aidé',
    notHelpful: 'Cela ne m’a pas aidé',
    working: 'cherche la réponse…',
    workingMore: ['lit les documents…', 'vérifie les sources…'],
    promptsTitle: 'Par exemple :',
    formGone: 'Ce formulaire n’est plus ouvert. Posez-moi de nouveau la question et je l’afficherai.',
    formLate: 'Slack n’a pas pu ouvrir le formulaire. Appuyez encore une fois sur le bouton.',
    cancel: 'Annuler',
    submit: 'Envoyer',
    moreInChat: 'Tout ne tient pas ici : posez-moi la question dans Messages.',
    emptyHome: 'Posez-moi vos questions dans Messages.',
  },
  es: {
    edition: (edition) => `edición ${edition}`,
    heldUntil: (date) => `vigente hasta el ${date}`,
    reviewedOn: (date) => `revisado el ${date}`,
    writtenByModel: 'Un modelo de lenguaje redactó este texto; cada afirmación se comprobó en su fuente.',
    share: 'Mostrarlo a todas las personas aquí',
    helpful: 'Me sirvió',
    notHelpful: 'No me sirvió',
    working: 'está buscando la respuesta…',
    workingMore: ['está leyendo las guías…', 'está comprobando las fuentes…'],
    promptsTitle: 'Por ejemplo:',
    formGone: 'Este formulario ya no está abierto. Pregúnteme de nuevo y se lo mostraré otra vez.',
    formLate: 'Slack no pudo abrir el formulario. Por favor, pulse el botón una vez más.',
    cancel: 'Cancelar',
    submit: 'Enviar',
    moreInChat: 'Hay más de lo que cabe aquí: pregúnteme en Mensajes.',
    emptyHome: 'Pregúnteme en Mensajes.',
  },
}
