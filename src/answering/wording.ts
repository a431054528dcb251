import type { InLanguages } from '../core/language.ts'
import type { FactStatus } from '../core/status.ts'

/** Statuses that are never shown without a warning. */
export type Uncertain = Exclude<FactStatus, 'SOLID' | 'UNSTATED'>

export interface Words {
  readonly caveats: Readonly<Record<Uncertain, string>>
  /** Put before a caveat that concerns only some of the sources. */
  readonly onSource: (numbers: string) => string
  readonly heldUntil: (date: string) => string
  readonly heldUntilUnasked: (date: string) => string
  readonly holdsFrom: (date: string) => string
  readonly onlyIn: (language: string) => string
  readonly closest: (section: string, document: string) => string
  readonly notFound: string
  readonly outOfScope: string
  readonly notYet: (section: string, document: string, date: string) => string
  readonly partNotFound: (part: string) => string
  readonly whichOne: string
  readonly empty: string
  readonly tooLong: (longest: string) => string
  /** Before the original of sentences that a model translated. */
  readonly translated: (language: string) => string
  /** The model that usually writes could not be asked. */
  readonly withoutModel: string
  readonly overBudget: Readonly<Record<'day' | 'person', string>>
}

export const WORDING: InLanguages<Words> = {
  en: {
    caveats: {
      INDIRECT:
        'This comes from national, press or other indirect sources, not from an OGP rule text. Please confirm it before you rely on it.',
      VERIFY:
        'The sources disagree here, or the date is not certain. Please confirm it with your Support Unit counterpart.',
      RECALLED:
        'This is known in general from the published standards, but I could not re-read it in a source. Please confirm it with your Support Unit counterpart.',
      OLD: 'This was only seen in a text of an earlier time. I have seen nothing that repeats or repeals it: please confirm it with your Support Unit counterpart.',
      GAP: 'This is a known gap in what I have: I would rather say so than guess. Your Support Unit counterpart can tell you.',
    },
    onSource: (numbers) => `On ${numbers}: `,
    heldUntil: (date) => `These rules held until ${date}; they are no longer in force.`,
    heldUntilUnasked: (date) =>
      `These rules held until ${date} and are no longer in force. I found nothing nearer to your question in today’s rules.`,
    holdsFrom: (date) => `These rules are in force only from ${date}.`,
    onlyIn: (language) => `I have this only in ${language}, so I quote it as it stands:`,
    closest: (section, document) =>
      `I have no certain answer to this. The closest I found is the section “${section}” in “${document}”; it may help, but it does not settle your question.`,
    notFound: 'I looked through the guidance and found no answer to this. I prefer not to guess.',
    outOfScope:
      'I can only help with the Open Government Partnership: its rules, deadlines, action plans, consultation, reports and partners. I found nothing of that in your question.',
    notYet: (section, document, date) =>
      `On the day you ask about, I find no rule on this. The section “${section}” in “${document}” is in force only from ${date}.`,
    partNotFound: (part) => `I found no answer to this part of your question: “${part}”.`,
    whichOne: 'Which of these do you mean?',
    empty:
      'I did not see a question in your message. Write it in a few words, for example: “How long is an action plan?”',
    tooLong: (longest) =>
      `That is more than I can read at once (up to ${longest} characters). Please send me the question alone.`,
    translated: (language) => `A language model translated this from ${language}. What counts is the original:`,
    withoutModel: 'The language model cannot be reached just now, so I quote the guidance as it stands.',
    overBudget: {
      day: 'Today’s allowance for the language model is used up, so I quote the guidance as it stands until tomorrow.',
      person:
        'Your allowance for the language model is used up for today, so I quote the guidance as it stands until tomorrow.',
    },
  },
  fr: {
    caveats: {
      INDIRECT:
        'Cela vient de sources nationales, de presse ou d’autres sources indirectes, et non d’un texte de règles du PGO. Merci de le faire confirmer avant de vous y fier.',
      VERIFY:
        'Les sources ne concordent pas, ou la date n’est pas certaine. Merci de le faire confirmer par votre interlocuteur à l’Unité d’appui.',
      RECALLED:
        'C’est connu en général d’après les normes publiées, mais je n’ai pas pu le relire dans une source. Merci de le faire confirmer par votre interlocuteur à l’Unité d’appui.',
      OLD: 'Cela n’a été vu que dans un texte d’une époque antérieure. Je n’ai rien vu qui le répète ou l’abroge : merci de le faire confirmer par votre interlocuteur à l’Unité d’appui.',
      GAP: 'C’est une lacune connue de ma documentation : je préfère le dire plutôt que deviner. Votre interlocuteur à l’Unité d’appui peut vous répondre.',
    },
    onSource: (numbers) => `Au sujet de ${numbers} : `,
    heldUntil: (date) => `Ces règles ont valu jusqu’au ${date} ; elles ne sont plus en vigueur.`,
    heldUntilUnasked: (date) =>
      `Ces règles ont valu jusqu’au ${date} et ne sont plus en vigueur. Je n’ai rien trouvé de plus proche de votre question dans les règles d’aujourd’hui.`,
    holdsFrom: (date) => `Ces règles ne sont en vigueur qu’à partir du ${date}.`,
    onlyIn: (language) => `Je n’ai ce passage qu’en ${language} ; je le cite tel quel :`,
    closest: (section, document) =>
      `Je n’ai pas de réponse certaine. Ce que j’ai trouvé de plus proche est la section « ${section} » du document « ${document} » ; elle peut vous aider, mais elle ne tranche pas votre question.`,
    notFound: 'J’ai cherché dans la documentation et n’y ai pas trouvé de réponse. Je préfère ne pas deviner.',
    outOfScope:
      'Je ne peux vous aider que sur le Partenariat pour un gouvernement ouvert : règles, échéances, plans d’action, consultation, rapports et partenaires. Je n’ai rien trouvé de cela dans votre question.',
    notYet: (section, document, date) =>
      `Au jour dont vous parlez, je ne trouve aucune règle à ce sujet. La section « ${section} » du document « ${document} » n’est en vigueur qu’à partir du ${date}.`,
    partNotFound: (part) => `Je n’ai pas trouvé de réponse à cette partie de votre question : « ${part} ».`,
    whichOne: 'De quoi s’agit-il exactement ?',
    empty:
      'Je n’ai pas vu de question dans votre message. Écrivez-la en quelques mots, par exemple : « Combien de temps dure un plan d’action ? »',
    tooLong: (longest) =>
      `C’est plus que je ne peux lire en une fois (jusqu’à ${longest} caractères). Envoyez-moi seulement la question.`,
    translated: (language) =>
      `Un modèle de langage a traduit ceci (langue d’origine : ${language}). C’est l’original qui fait foi :`,
    withoutModel: 'Le modèle de langage est injoignable pour le moment ; je cite donc la documentation telle quelle.',
    overBudget: {
      day: 'L’enveloppe du jour pour le modèle de langage est épuisée ; jusqu’à demain, je cite la documentation telle quelle.',
      person:
        'Votre enveloppe du jour pour le modèle de langage est épuisée ; jusqu’à demain, je cite la documentation telle quelle.',
    },
  },
  es: {
    caveats: {
      INDIRECT:
        'Esto viene de fuentes nacionales, de prensa u otras fuentes indirectas, no de un texto de reglas de OGP. Confírmelo antes de apoyarse en ello.',
      VERIFY:
        'Las fuentes no coinciden, o la fecha no es segura. Por favor, confírmelo con su contraparte en la Unidad de Apoyo.',
      RECALLED:
        'Se conoce en general por los estándares publicados, pero no pude releerlo en una fuente. Por favor, confírmelo con su contraparte en la Unidad de Apoyo.',
      OLD: 'Esto solo se vio en un texto de una época anterior. No he visto nada que lo repita ni lo derogue: por favor, confírmelo con su contraparte en la Unidad de Apoyo.',
      GAP: 'Es un vacío conocido en lo que tengo: prefiero decirlo antes que adivinar. Su contraparte en la Unidad de Apoyo puede responderle.',
    },
    onSource: (numbers) => `Sobre ${numbers}: `,
    heldUntil: (date) => `Estas reglas rigieron hasta el ${date}; ya no están vigentes.`,
    heldUntilUnasked: (date) =>
      `Estas reglas rigieron hasta el ${date} y ya no están vigentes. No encontré nada más cercano a su pregunta en las reglas de hoy.`,
    holdsFrom: (date) => `Estas reglas rigen solo desde el ${date}.`,
    onlyIn: (language) => `Este pasaje lo tengo solo en ${language}; lo cito tal como está:`,
    closest: (section, document) =>
      `No tengo una respuesta segura. Lo más cercano que encontré es la sección «${section}» del documento «${document}»; puede ayudarle, pero no resuelve su pregunta.`,
    notFound: 'Busqué en la documentación y no encontré respuesta. Prefiero no adivinar.',
    outOfScope:
      'Solo puedo ayudarle con la Alianza para el Gobierno Abierto: reglas, plazos, planes de acción, consulta, informes y socios. No encontré nada de eso en su pregunta.',
    notYet: (section, document, date) =>
      `Para el día por el que pregunta no encuentro ninguna regla sobre esto. La sección «${section}» del documento «${document}» rige solo desde el ${date}.`,
    partNotFound: (part) => `No encontré respuesta a esta parte de su pregunta: «${part}».`,
    whichOne: '¿A cuál de estas se refiere?',
    empty:
      'No vi ninguna pregunta en su mensaje. Escríbala en pocas palabras, por ejemplo: «¿Cuánto dura un plan de acción?»',
    tooLong: (longest) =>
      `Es más de lo que puedo leer de una vez (hasta ${longest} caracteres). Por favor, envíeme solo la pregunta.`,
    translated: (language) =>
      `Un modelo de lenguaje tradujo esto (idioma original: ${language}). Lo que vale es el original:`,
    withoutModel: 'Por el momento no puedo contactar con el modelo de lenguaje, así que cito la guía tal como está.',
    overBudget: {
      day: 'La asignación de hoy para el modelo de lenguaje se agotó; hasta mañana cito la guía tal como está.',
      person: 'Su asignación de hoy para el modelo de lenguaje se agotó; hasta mañana cito la guía tal como está.',
    },
  },
}

/** Said in all three languages to somebody who writes in a fourth. */
export const OUR_LANGUAGES: InLanguages<string> = {
  en: 'I understand English, French and Spanish. Please ask me in one of them.',
  fr: 'Je comprends l’anglais, le français et l’espagnol. Posez-moi votre question dans l’une de ces langues.',
  es: 'Entiendo inglés, francés y español. Por favor, pregúnteme en uno de ellos.',
}
