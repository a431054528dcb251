import type { InLanguages } from '../../core/language.ts'

export const WORDING: InLanguages<{
  summary: string
  examples: readonly string[]
  governmentExamples: readonly string[]
  passOn(who: string): string
  findHelp: string
  counterpart(name: string): string
  supportUnit: string
  person(name: string): string
  personUnknown: string
  counterpartIs(name: string): string
  noCounterpart: string
  canPassOn: string
  passItOn: string
  writeItFirst: string
  passedOn(who: string): string
  passedOnAlready: string
  letter(asker: string, country: string | undefined): string
  answerIt: string
  nothingToPassOn: string
  filesUnread(names: string): string
  joinDirectory: string
}> = {
  en: {
    summary:
      'Answer questions on OGP’s rules, deadlines and good practice from the guidance, with the source of each answer.',
    examples: [
      'What are the minimum requirements for co-creation?',
      'What happens if a plan is late?',
      'What makes a strong commitment?',
    ],
    governmentExamples: ['When must we publish our next plan, and what if we are late?'],
    passOn: (who) => `Pass my question on to ${who}`,
    findHelp: 'Find someone who can help us',
    counterpart: (name) => `${name}, your Support Unit counterpart, can tell you.`,
    supportUnit: 'The Support Unit can tell you; I can pass your question on.',
    person: (name) => `I am a program. ${name}, your counterpart in the Support Unit, is not.`,
    personUnknown: 'I am a program. The people who know are in the Support Unit.',
    canPassOn: 'I can pass on what you asked:',
    passItOn: 'Pass it on',
    counterpartIs: (name) =>
      `Your counterpart in the Support Unit is ${name}. I can pass a question on to them: write it here.`,
    noCounterpart:
      'The directory names no counterpart for you. Write your question here, and I can pass it on to the Support Unit.',
    writeItFirst: 'Write it here in a line or two; then ask for a person once more.',
    passedOn: (who) => `I have passed your question on to ${who}. The answer will reach you from them.`,
    passedOnAlready: 'I had already passed this question on; nothing was sent twice.',
    letter: (asker, country) =>
      `${asker}${country ? ` (${country})` : ''} asked me something I could not answer, and would like you to:`,
    answerIt: 'Answer it',
    nothingToPassOn: 'There is no question to pass on. Ask me first, and I will offer it if I do not know.',
    filesUnread: (names) =>
      `I did not open ${names}: I read drafts for the points of contact and civil society contacts of the directory, and for the Support Unit.`,
    joinDirectory: 'If you work for a country, the Support Unit can add you to the directory; then send it again.',
  },
  fr: {
    summary:
      'Répondre aux questions sur les règles, les échéances et les bonnes pratiques du PGO à partir des documents, avec la source de chaque réponse.',
    examples: [
      'Quelles sont les exigences minimales de la co-création ?',
      'Que se passe-t-il si un plan est en retard ?',
      'Qu’est-ce qu’un bon engagement ?',
    ],
    governmentExamples: ['Quand devons-nous publier notre prochain plan, et que se passe-t-il en cas de retard ?'],
    passOn: (who) => `Transmettre ma question à ${who}`,
    findHelp: 'Trouver quelqu’un qui peut nous aider',
    counterpart: (name) => `${name}, votre interlocuteur à l’Unité d’appui, peut vous le dire.`,
    supportUnit: 'L’Unité d’appui peut vous le dire ; je peux transmettre votre question.',
    person: (name) => `Je suis un programme. À l’Unité d’appui, votre interlocuteur est ${name}.`,
    personUnknown: 'Je suis un programme. Les personnes qui savent sont à l’Unité d’appui.',
    canPassOn: 'Je peux transmettre ce que vous avez demandé :',
    passItOn: 'Transmettre',
    counterpartIs: (name) =>
      `À l’Unité d’appui, votre interlocuteur est ${name}. Je peux lui transmettre une question : écrivez-la ici.`,
    noCounterpart:
      'L’annuaire ne vous désigne aucun interlocuteur. Écrivez ici votre question, et je peux la transmettre à l’Unité d’appui.',
    writeItFirst: 'Écrivez-le ici en une ligne ou deux, puis redemandez-moi quelqu’un.',
    passedOn: (who) => `J’ai transmis votre question à ${who}, qui vous répondra.`,
    passedOnAlready: 'J’avais déjà transmis cette question ; rien n’a été envoyé deux fois.',
    letter: (asker, country) =>
      `${asker}${country ? ` (${country})` : ''} m’a posé une question à laquelle je n’ai pas su répondre, et souhaite votre réponse :`,
    answerIt: 'Y répondre',
    nothingToPassOn:
      'Il n’y a pas de question à transmettre. Posez-la-moi d’abord ; je vous le proposerai si je ne sais pas.',
    filesUnread: (names) =>
      `Je n’ai pas ouvert ${names} : je relis des projets pour les points de contact et les contacts de la société civile inscrits à l’annuaire, et pour l’Unité d’appui.`,
    joinDirectory:
      'Si vous travaillez pour un pays, l’Unité d’appui peut vous inscrire à l’annuaire ; envoyez-le alors de nouveau.',
  },
  es: {
    summary:
      'Responder preguntas sobre las reglas, los plazos y las buenas prácticas de OGP a partir de los documentos, con la fuente de cada respuesta.',
    examples: [
      '¿Cuáles son los requisitos mínimos de la cocreación?',
      '¿Qué pasa si un plan llega tarde?',
      '¿Qué hace sólido un compromiso?',
    ],
    governmentExamples: ['¿Cuándo debemos publicar nuestro próximo plan y qué pasa si llegamos tarde?'],
    passOn: (who) => `Transmitir mi pregunta a ${who}`,
    findHelp: 'Buscar a alguien que nos ayude',
    counterpart: (name) => `${name}, su contraparte en la Unidad de Apoyo, puede decírselo.`,
    supportUnit: 'La Unidad de Apoyo puede decírselo; puedo transmitir su pregunta.',
    person: (name) => `Soy un programa. En la Unidad de Apoyo, su contraparte es ${name}.`,
    personUnknown: 'Soy un programa. Las personas que saben están en la Unidad de Apoyo.',
    canPassOn: 'Puedo transmitir lo que preguntó:',
    passItOn: 'Transmitir',
    counterpartIs: (name) =>
      `En la Unidad de Apoyo, su contraparte es ${name}. Puedo transmitirle una pregunta: escríbala aquí.`,
    noCounterpart:
      'El directorio no le asigna ninguna contraparte. Escriba aquí su pregunta y puedo transmitirla a la Unidad de Apoyo.',
    writeItFirst: 'Escríbalo aquí en una o dos líneas y vuelva a pedirme una persona.',
    passedOn: (who) => `Transmití su pregunta a ${who}, que le responderá.`,
    passedOnAlready: 'Ya había transmitido esta pregunta; nada se envió dos veces.',
    letter: (asker, country) =>
      `${asker}${country ? ` (${country})` : ''} me hizo una pregunta que no supe responder y quisiera su respuesta:`,
    answerIt: 'Responderla',
    nothingToPassOn: 'No hay ninguna pregunta que transmitir. Hágamela primero; se lo ofreceré si no sé la respuesta.',
    filesUnread: (names) =>
      `No abrí ${names}: leo borradores para los puntos de contacto y los contactos de la sociedad civil del directorio, y para la Unidad de Apoyo.`,
    joinDirectory:
      'Si trabaja para un país, la Unidad de Apoyo puede agregarle al directorio; envíelo entonces de nuevo.',
  },
}
