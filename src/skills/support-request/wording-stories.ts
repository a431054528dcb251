import type { InLanguages } from '../../core/language.ts'

/** Short stories of help that was given, told to peers when both sides agree. */
export interface StoryWords {
  readonly story: {
    readonly write: string
    readonly title: (number: string) => string
    readonly field: string
    readonly ask: string
    readonly waits: (broker: string) => string
    readonly empty: string
    readonly onlyAfter: string
    readonly askBroker: (number: string, country: string) => string
    readonly yes: string
    readonly no: string
    readonly told: (number: string) => string
    readonly refused: (number: string) => string
    readonly withdraw: string
    readonly withdrawn: (number: string) => string
    readonly gone: string
    readonly heading: string
    readonly by: (country: string, broker: string, when: string) => string
    readonly none: string
    readonly others: (count: number) => string
    readonly aCountry: string
    readonly states: Readonly<Record<'waiting' | 'told' | 'refused' | 'withdrawn', string>>
  }
}

export const STORIES_WORDS: InLanguages<StoryWords> = {
  en: {
    story: {
      write: 'Tell it to peers',
      title: (number) => `A short story, ${number}`,
      field: 'What you needed, what helped, what you would tell others',
      ask: 'Would you tell other countries in a few lines how this went? They would see your words, the country and who helped; only once the helper agrees too, and you can take it back at any time.',
      waits: (broker) => `Thank you. ${broker} reads it first; peers see it only after a yes.`,
      empty: 'There were no words to keep.',
      onlyAfter: 'A story can be told once the help has come and the request is closed.',
      askBroker: (number, country) =>
        `${number}: ${country} would like to tell peers how your help went. They would see these words, the country and your name in the register. Do you agree? You can take it back at any time.`,
      yes: 'Yes, it may be told',
      no: 'No',
      told: (number) => `${number}: the story is shown to peers who ask for its topic. Either side can take it back.`,
      refused: (number) => `${number}: the story is not told.`,
      withdraw: 'Take the story back',
      withdrawn: (number) => `${number}: the story was taken back. Nobody is shown it any more.`,
      gone: 'There is no such story, or it is not yours.',
      heading: 'How peers were helped',
      by: (country, broker, when) => `${country}, helped by ${broker} (${when})`,
      none: 'No story on that topic is told yet.',
      others: (count) => (count === 1 ? 'Read how a peer was helped' : `Read how peers were helped (${count})`),
      aCountry: 'A country',
      states: {
        waiting: 'waits for the helper’s yes',
        told: 'told to peers',
        refused: 'not told: the helper said no',
        withdrawn: 'taken back',
      },
    },
  },
  fr: {
    story: {
      write: 'Le raconter à d’autres pays',
      title: (number) => `Un court récit, ${number}`,
      field: 'Votre besoin, ce qui a aidé, ce que vous diriez à d’autres',
      ask: 'Voulez-vous raconter en quelques lignes à d’autres pays comment cela s’est passé ? Ils verraient vos mots, le pays et qui a aidé ; seulement quand l’intervenant est d’accord lui aussi, et vous pouvez le retirer à tout moment.',
      waits: (broker) => `Merci. ${broker} le lit d’abord ; les autres pays ne le voient qu’après son accord.`,
      empty: 'Il n’y avait rien à garder.',
      onlyAfter: 'Un récit peut être fait quand l’aide est arrivée et que la demande est close.',
      askBroker: (number, country) =>
        `${number} : le pays (${country}) voudrait raconter à d’autres pays comment votre aide s’est passée. Ils verraient ces mots, le pays et votre nom au registre. Êtes-vous d’accord ? Vous pouvez revenir sur votre accord à tout moment.`,
      yes: 'Oui, on peut le raconter',
      no: 'Non',
      told: (number) =>
        `${number} : le récit est montré aux pays qui demandent ce sujet. Chacun des deux peut le retirer.`,
      refused: (number) => `${number} : le récit n’est pas diffusé.`,
      withdraw: 'Retirer le récit',
      withdrawn: (number) => `${number} : le récit a été retiré. Il n’est plus montré à personne.`,
      gone: 'Ce récit n’existe pas, ou n’est pas le vôtre.',
      heading: 'Comment d’autres pays ont été aidés',
      by: (country, broker, when) => `${country}, avec l’aide de ${broker} (${when})`,
      none: 'Aucun récit n’est encore diffusé sur ce sujet.',
      others: (count) =>
        count === 1 ? 'Lire comment un autre pays a été aidé' : `Lire comment d’autres pays ont été aidés (${count})`,
      aCountry: 'Un pays',
      states: {
        waiting: 'attend l’accord de l’intervenant',
        told: 'montré aux autres pays',
        refused: 'non diffusé : l’intervenant a refusé',
        withdrawn: 'retiré',
      },
    },
  },
  es: {
    story: {
      write: 'Contarlo a otros países',
      title: (number) => `Un breve relato, ${number}`,
      field: 'Qué necesitaban, qué ayudó, qué les diría a otros',
      ask: '¿Quiere contar a otros países en unas líneas cómo resultó? Verían sus palabras, el país y quién ayudó; solo cuando quien ayudó también esté de acuerdo, y puede retirarlo en cualquier momento.',
      waits: (broker) => `Gracias. ${broker} lo lee primero; los demás países solo lo ven después de su visto bueno.`,
      empty: 'No había palabras que guardar.',
      onlyAfter: 'Se puede contar un relato cuando la ayuda ha llegado y la solicitud está cerrada.',
      askBroker: (number, country) =>
        `${number}: ${country} quisiera contar a otros países cómo resultó su ayuda. Verían estas palabras, el país y su nombre en el registro. ¿Está de acuerdo? Puede retirarlo en cualquier momento.`,
      yes: 'Sí, se puede contar',
      no: 'No',
      told: (number) =>
        `${number}: el relato se muestra a los países que pregunten por el tema. Cualquiera de los dos puede retirarlo.`,
      refused: (number) => `${number}: el relato no se cuenta.`,
      withdraw: 'Retirar el relato',
      withdrawn: (number) => `${number}: el relato fue retirado. Ya no se muestra a nadie.`,
      gone: 'No existe ese relato, o no es suyo.',
      heading: 'Cómo recibieron ayuda otros países',
      by: (country, broker, when) => `${country}, con ayuda de ${broker} (${when})`,
      none: 'Todavía no se cuenta ningún relato sobre ese tema.',
      others: (count) =>
        count === 1 ? 'Leer cómo recibió ayuda otro país' : `Leer cómo recibieron ayuda otros países (${count})`,
      aCountry: 'Un país',
      states: {
        waiting: 'espera el visto bueno de quien ayudó',
        told: 'se muestra a otros países',
        refused: 'no se cuenta: quien ayudó dijo que no',
        withdrawn: 'retirado',
      },
    },
  },
}
