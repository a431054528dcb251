import type { NeededPart, Share } from '../../brokering/need.ts'
import type { InLanguages } from '../../core/language.ts'

/** How a request is asked for, understood and filed. */
export interface AskingWords {
  readonly summary: string
  readonly staffSummary: string
  readonly brokerSummary: string
  readonly examples: readonly string[]
  readonly staffExamples: readonly string[]
  readonly facts: Readonly<
    Record<'country' | 'named' | 'theme' | 'help' | 'language' | 'by' | 'noDate' | 'stage' | 'share' | 'words', string>
  >
  readonly shares: Readonly<Record<Share, string>>
  readonly understood: string
  readonly stillMissing: (parts: readonly string[]) => string
  readonly missing: Readonly<Record<NeededPart, string>>
  readonly detailsTitle: string
  readonly noDateHint: string
  readonly askFile: string
  readonly duplicate: (number: string, state: string) => string
  readonly filed: (number: string, who: string, due: string) => string
  readonly supportUnit: string
  readonly discarded: string
  readonly draftGone: string
  readonly filedAlready: (number: string) => string
  readonly helpWithWhat: string
  readonly passWhat: (question: string) => string
}

export const ASKING_WORDS: InLanguages<AskingWords> = {
  en: {
    summary: 'Find someone who can help your country, and follow the request until the help has come.',
    staffSummary: 'Find who can help a country, and follow each request until the help has come.',
    brokerSummary: 'Bring you the requests of countries that you could help, and tell them what you answer.',
    examples: [
      'We need an expert on beneficial ownership registers, in French, before March',
      'What about my request?',
    ],
    staffExamples: ['Show the request queue'],
    facts: {
      country: 'Country',
      theme: 'Topic',
      help: 'Kind of help',
      language: 'Language',
      by: 'Wanted by',
      noDate: 'no date',
      named: 'Helper named',
      stage: 'Where the plan stands',
      share: 'What a helper may see',
      words: 'As written',
    },
    shares: {
      'need-only': 'only the topic and kind of help, not the country',
      'with-country': 'the topic and the country, not my words',
      everything: 'everything that I wrote',
    },
    understood: 'This is what I understood:',
    stillMissing: (parts) => `Before I file it, please tell me: ${parts.join('; ')}.`,
    missing: {
      themes: 'what it is about',
      help: 'what kind of help',
      by: 'by when (or that no date matters)',
      share: 'how much a helper outside the Support Unit may see (“only the need”, “with our country” or “everything”)',
      country: 'for which country',
    },
    detailsTitle: 'Your request',
    noDateHint: 'Leave it empty when no date matters',
    askFile:
      'Shall I file it? The Support Unit will see it whole; others only what you allow. Nobody has promised to help yet.',
    duplicate: (number, state) => `You already have ${number} on the same topic (${state}).`,
    filed: (number, who, due) =>
      `Filed as ${number}. ${who} will look at it by ${due}. Ask me “what about my request?” at any time.`,
    supportUnit: 'The Support Unit',
    discarded: 'Discarded. Nothing was filed.',
    draftGone: 'I no longer have that draft. Please tell me again what you need.',
    filedAlready: (number) => `That was filed already, as ${number}.`,
    helpWithWhat: 'Tell me in a sentence what you need: the topic, the kind of help, by when.',
    passWhat: (question) => `“${question}”: what shall I do with it?`,
  },
  fr: {
    summary: 'Trouver qui peut aider votre pays, et suivre la demande jusqu’à ce que l’aide arrive.',
    staffSummary: 'Trouver qui peut aider un pays, et suivre chaque demande jusqu’à ce que l’aide arrive.',
    brokerSummary: 'Vous apporter les demandes des pays que vous pourriez aider, et leur transmettre votre réponse.',
    examples: [
      'Nous cherchons un expert des registres de bénéficiaires effectifs, en français, avant mars',
      'Où en est ma demande ?',
    ],
    staffExamples: ['Montrez la file des demandes'],
    facts: {
      country: 'Pays',
      theme: 'Sujet',
      help: 'Type d’aide',
      language: 'Langue',
      by: 'Souhaité avant le',
      noDate: 'pas de date',
      named: 'Intervenant cité',
      stage: 'Où en est le plan',
      share: 'Ce qu’un intervenant peut voir',
      words: 'Tel que formulé',
    },
    shares: {
      'need-only': 'seulement le sujet et le type d’aide, pas le pays',
      'with-country': 'le sujet et le pays, pas mes mots',
      everything: 'tout ce que j’ai écrit',
    },
    understood: 'Voici ce que j’ai compris :',
    stillMissing: (parts) => `Avant de la déposer, dites-moi : ${parts.join(' ; ')}.`,
    missing: {
      themes: 'de quoi il s’agit',
      help: 'quel type d’aide',
      by: 'pour quand (ou qu’aucune date n’importe)',
      share: 'ce qu’un intervenant extérieur peut voir (« seulement le besoin », « avec le pays » ou « tout »)',
      country: 'pour quel pays',
    },
    detailsTitle: 'Votre demande',
    noDateHint: 'Laissez vide si aucune date n’importe',
    askFile:
      'Dois-je la déposer ? L’Unité d’appui la verra en entier ; les autres seulement ce que vous permettez. Personne n’a encore promis d’aider.',
    duplicate: (number, state) => `Vous avez déjà ${number} sur le même sujet (${state}).`,
    filed: (number, who, due) =>
      `Déposée sous le numéro ${number}. ${who} l’examinera d’ici le ${due}. Demandez-moi « où en est ma demande ? » quand vous voulez.`,
    supportUnit: 'L’Unité d’appui',
    discarded: 'Abandonnée. Rien n’a été déposé.',
    draftGone: 'Je n’ai plus ce brouillon. Dites-moi de nouveau ce qu’il vous faut.',
    filedAlready: (number) => `Elle est déjà déposée, sous le numéro ${number}.`,
    helpWithWhat: 'Dites-moi en une phrase ce qu’il vous faut : le sujet, le type d’aide, pour quand.',
    passWhat: (question) => `« ${question} » : que dois-je en faire ?`,
  },
  es: {
    summary: 'Encontrar quién puede ayudar a su país y seguir la solicitud hasta que la ayuda llegue.',
    staffSummary: 'Encontrar quién puede ayudar a un país y seguir cada solicitud hasta que la ayuda llegue.',
    brokerSummary: 'Traerle las solicitudes de países a los que podría ayudar y comunicarles su respuesta.',
    examples: [
      'Necesitamos un experto en registros de beneficiarios finales, en español, antes de marzo',
      '¿Qué pasa con mi solicitud?',
    ],
    staffExamples: ['Muestre la cola de solicitudes'],
    facts: {
      country: 'País',
      theme: 'Tema',
      help: 'Tipo de ayuda',
      language: 'Idioma',
      by: 'Se necesita para',
      noDate: 'sin fecha',
      named: 'A quién se menciona',
      stage: 'En qué punto está el plan',
      share: 'Lo que puede ver quien ayude',
      words: 'Tal como se escribió',
    },
    shares: {
      'need-only': 'solo el tema y el tipo de ayuda, no el país',
      'with-country': 'el tema y el país, no mis palabras',
      everything: 'todo lo que escribí',
    },
    understood: 'Esto es lo que entendí:',
    stillMissing: (parts) => `Antes de presentarla, dígame: ${parts.join('; ')}.`,
    missing: {
      themes: 'de qué se trata',
      help: 'qué tipo de ayuda',
      by: 'para cuándo (o que no importa la fecha)',
      share: 'cuánto puede ver alguien de fuera («solo la necesidad», «con el país» o «todo»)',
      country: 'para qué país',
    },
    detailsTitle: 'Su solicitud',
    noDateHint: 'Déjelo vacío si no importa la fecha',
    askFile:
      '¿La presento? La Unidad de Apoyo la verá entera; los demás, solo lo que usted permita. Nadie ha prometido ayuda todavía.',
    duplicate: (number, state) => `Ya tiene ${number} sobre el mismo tema (${state}).`,
    filed: (number, who, due) =>
      `Presentada con el número ${number}. ${who} la verá a más tardar el ${due}. Pregúnteme «¿qué pasa con mi solicitud?» cuando quiera.`,
    supportUnit: 'La Unidad de Apoyo',
    discarded: 'Descartada. No se presentó nada.',
    draftGone: 'Ya no tengo ese borrador. Dígame de nuevo qué necesita.',
    filedAlready: (number) => `Ya se presentó, con el número ${number}.`,
    helpWithWhat: 'Dígame en una frase qué necesita: el tema, el tipo de ayuda, para cuándo.',
    passWhat: (question) => `«${question}»: ¿qué hago con esto?`,
  },
}
