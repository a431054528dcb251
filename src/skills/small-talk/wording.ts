import type { InLanguages } from '../../core/language.ts'
import type { Role } from '../../core/principal.ts'
import type { SmallTalk } from './kinds.ts'

export interface Words {
  readonly summary: string
  readonly examples: readonly string[]
  readonly short: Readonly<Record<Exclude<SmallTalk, 'what-can-you-do' | 'who-am-i'>, string>>
  readonly canDo: string
  readonly examplesTitle: string
  readonly limits: string
  readonly youAre: (name: string, role: string, country: string | undefined) => string
  readonly guest: string
  readonly roles: Readonly<Record<Role, string>>
}

export const WORDING: InLanguages<Words> = {
  en: {
    summary: 'Tell you who I am, and who you are to me.',
    examples: ['What can you do?'],
    short: {
      greeting: 'Hello! Ask me about OGP’s rules, deadlines or good practice.',
      thanks: 'You are welcome.',
      farewell: 'Goodbye, and good luck with your work.',
      'how-are-you': 'Ready to help, thank you. What would you like to know?',
      'nothing-open': 'All right. Nothing here is waiting for your yes or no; tell me what you need.',
      'who-are-you':
        'I am Countrydesk, a help desk in chat for the people who make the Open Government Partnership work in their country. I am a program, not a person: I answer from written guidance and show where each statement stands. When I do not know, I say so and tell you who does.',
    },
    canDo: 'Here is what I can do for you:',
    examplesTitle: 'For example:',
    limits:
      'I never guess a date or a rule. When I do not know, I name the person who does and can pass your question on.',
    youAre: (name, role, country) => `For me you are ${name}: ${role}${country ? `, ${country}` : ''}.`,
    guest: 'I do not know you yet, so you see general guidance only. The Support Unit can add you to the directory.',
    roles: {
      government: 'government point of contact',
      'civil-society': 'civil society contact',
      'support-unit': 'Support Unit',
      broker: 'broker',
      guest: 'guest',
    },
  },
  fr: {
    summary: 'Vous dire qui je suis, et qui vous êtes pour moi.',
    examples: ['Que pouvez-vous faire ?'],
    short: {
      greeting: 'Bonjour ! Interrogez-moi sur les règles, les échéances ou les bonnes pratiques du PGO.',
      thanks: 'Je vous en prie.',
      farewell: 'Au revoir, et bon courage dans votre travail.',
      'how-are-you': 'Prêt à vous aider, merci. Que souhaitez-vous savoir ?',
      'nothing-open': 'Bien noté. Rien n’attend ici votre oui ou votre non ; dites-moi ce dont vous avez besoin.',
      'who-are-you':
        'Je suis Countrydesk, un service d’aide par messagerie pour celles et ceux qui font vivre le Partenariat pour un gouvernement ouvert dans leur pays. Je suis un programme, pas une personne : je réponds à partir de documents écrits et je montre d’où vient chaque affirmation. Quand je ne sais pas, je le dis et je vous indique qui sait.',
    },
    canDo: 'Voici ce que je peux faire pour vous :',
    examplesTitle: 'Par exemple :',
    limits:
      'Je ne devine jamais une date ni une règle. Quand je ne sais pas, je nomme la personne qui sait et je peux lui transmettre votre question.',
    youAre: (name, role, country) => `Pour moi, vous êtes ${name} : ${role}${country ? `, ${country}` : ''}.`,
    guest:
      'Je ne vous connais pas encore ; vous ne voyez donc que les documents généraux. L’Unité d’appui peut vous ajouter à l’annuaire.',
    roles: {
      government: 'point de contact du gouvernement',
      'civil-society': 'contact de la société civile',
      'support-unit': 'Unité d’appui',
      broker: 'intermédiaire',
      guest: 'invité',
    },
  },
  es: {
    summary: 'Decirle quién soy y quién es usted para mí.',
    examples: ['¿Qué puede hacer?'],
    short: {
      greeting: '¡Hola! Pregúnteme sobre las reglas, los plazos o las buenas prácticas de OGP.',
      thanks: 'Con mucho gusto.',
      farewell: 'Hasta luego, y mucho éxito en su trabajo.',
      'how-are-you': 'Listo para ayudar, gracias. ¿Qué le gustaría saber?',
      'nothing-open': 'Entendido. Aquí nada espera su sí o su no; dígame qué necesita.',
      'who-are-you':
        'Soy Countrydesk, una mesa de ayuda por chat para quienes hacen funcionar la Alianza para el Gobierno Abierto en su país. Soy un programa, no una persona: respondo a partir de documentos escritos y muestro de dónde sale cada afirmación. Cuando no sé algo, lo digo y le indico quién lo sabe.',
    },
    canDo: 'Esto es lo que puedo hacer por usted:',
    examplesTitle: 'Por ejemplo:',
    limits:
      'Nunca adivino una fecha ni una regla. Cuando no sé algo, nombro a la persona que sí lo sabe y puedo transmitirle su pregunta.',
    youAre: (name, role, country) => `Para mí, usted es ${name}: ${role}${country ? `, ${country}` : ''}.`,
    guest:
      'Todavía no le conozco, así que solo ve las guías generales. La Unidad de Apoyo puede agregarle al directorio.',
    roles: {
      government: 'punto de contacto del gobierno',
      'civil-society': 'contacto de la sociedad civil',
      'support-unit': 'Unidad de Apoyo',
      broker: 'intermediario',
      guest: 'invitado',
    },
  },
}
