import type { InLanguages } from '../../core/language.ts'

/** Questions that the guidance did not answer. */
export interface GapsWords {
  readonly gaps: {
    title: string
    none: string
    askedBy(person: string, when: string): string
    answerField: string
    answered: string
    toAsker(question: string): string
    already: string
    unknown: string
    draftName(id: string): string
    draft: string
    published(question: string): string
  }
}

export const GAPS_WORDS: InLanguages<GapsWords> = {
  en: {
    gaps: {
      title: 'Questions that the guidance did not answer',
      none: 'No question waits.',
      askedBy: (person, when) => `${person}, ${when}:`,
      answerField: 'Your answer',
      answered: 'Your answer is on its way to the asker.',
      toAsker: (question) => `You asked: “${question}”. The Support Unit answers:`,
      already: 'This question was answered already.',
      unknown: 'I do not know that question.',
      draftName: (id) => `draft-${id}.md`,
      draft:
        'A draft section for an editor to finish: mend title, summary, status and sources, write the other languages, then put it into a document of the guidance.',
      published: (question) => `You asked: “${question}”. The guidance now has a section on it; ask me again.`,
    },
  },
  fr: {
    gaps: {
      title: 'Questions auxquelles les documents ne répondaient pas',
      none: 'Aucune question en attente.',
      askedBy: (person, when) => `${person}, ${when} :`,
      answerField: 'Votre réponse',
      answered: 'Votre réponse part vers la personne qui a posé la question.',
      toAsker: (question) => `Vous aviez demandé : « ${question} ». L’Unité d’appui répond :`,
      already: 'Cette question a déjà reçu une réponse.',
      unknown: 'Je ne connais pas cette question.',
      draftName: (id) => `draft-${id}.md`,
      draft:
        'Un projet de section à terminer par un rédacteur : corriger titre, résumé, statut et sources, écrire les autres langues, puis le placer dans un document.',
      published: (question) =>
        `Vous aviez demandé : « ${question} ». Les documents contiennent maintenant une section à ce sujet ; posez-moi de nouveau la question.`,
    },
  },
  es: {
    gaps: {
      title: 'Preguntas que las guías no respondían',
      none: 'No hay preguntas pendientes.',
      askedBy: (person, when) => `${person}, ${when}:`,
      answerField: 'Su respuesta',
      answered: 'Su respuesta va en camino a quien preguntó.',
      toAsker: (question) => `Usted preguntó: «${question}». La Unidad de Apoyo responde:`,
      already: 'Esta pregunta ya tiene respuesta.',
      unknown: 'No conozco esa pregunta.',
      draftName: (id) => `draft-${id}.md`,
      draft:
        'Un borrador de sección para que lo termine quien edita: corregir título, resumen, estado y fuentes, escribir los otros idiomas y ponerlo en un documento de las guías.',
      published: (question) =>
        `Usted preguntó: «${question}». Las guías tienen ahora una sección al respecto; pregúnteme otra vez.`,
    },
  },
}
