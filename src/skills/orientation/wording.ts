import type { InLanguages } from '../../core/language.ts'
import type { Stage } from '../../orientation/progress.ts'
import type { Side, Situation } from '../../orientation/step.ts'

export interface Wording {
  readonly summary: string
  readonly staffSummary: string
  readonly staffExamples: readonly string[]
  readonly contactExamples: readonly string[]
  readonly welcomeTitle: (name: string) => string
  readonly welcome: (country: string, steps: number) => string
  readonly welcomeNewCountry: (country: string) => string
  readonly firstOfAll: string
  readonly situations: Readonly<Record<Situation, string>>
  readonly otherwise: Readonly<Record<Situation, string>>
  readonly changed: string
  readonly stepOf: (number: number, count: number, title: string) => string
  readonly quoted: string
  readonly alsoRead: (sections: string) => string
  readonly toDo: string
  readonly heldFrom: (date: string) => string
  readonly counterpart: (name: string) => string
  readonly noCounterpart: string
  readonly standing: (country: string) => string
  readonly noDates: string
  readonly missing: (facts: string) => string
  readonly buttons: {
    readonly begin: string
    readonly done: string
    readonly skip: string
    readonly back: string
    readonly more: string
    readonly overview: string
    readonly resume: string
    readonly again: string
    readonly quiet: string
    readonly loud: string
    readonly timeline: string
    readonly welcome: string
    readonly open: (title: string) => string
  }
  readonly hint: string
  readonly wasDone: string
  readonly wasSkipped: string
  readonly where: (done: number, count: number, title: string) => string
  readonly lastMove: (date: string) => string
  readonly overviewTitle: (done: number, count: number) => string
  readonly marks: { readonly done: string; readonly skipped: string; readonly here: string; readonly open: string }
  readonly finished: string
  readonly finishedAll: (count: number) => string
  readonly finishedSkipped: (titles: string) => string
  readonly finishedNext: string
  readonly noSuchStep: (count: number) => string
  readonly notBegun: string
  readonly noPath: string
  readonly quietNow: string
  readonly loudNow: string
  readonly onlyContacts: string
  readonly staffOnly: string
  readonly notYours: string
  readonly reminderTitle: string
  readonly reminder: (title: string, number: number, count: number) => string
  readonly reminderNotBegun: (count: number) => string
  readonly lastReminder: string
  readonly sides: Readonly<Record<Side, string>>
  readonly stages: Readonly<Record<Stage, string>>
  readonly newcomersTitle: string
  readonly noNewcomers: string
  readonly columns: readonly string[]
  readonly noReminders: string
  readonly stuckLetter: string
  readonly stuckLine: (name: string, country: string, step: string, date: string) => string
  readonly stuckHint: string
  readonly arrivalLetter: string
  readonly arrivalLine: (name: string, country: string, side: string, newCountry: boolean) => string
  readonly arrivalHint: string
  readonly whichCountry: string
  readonly nobodyToWelcome: (country: string) => string
  readonly welcomeQuestion: (country: string) => string
  readonly welcomeSent: (names: string) => string
}

export const WORDING: InLanguages<Wording> = {
  en: {
    summary:
      'Walk you through your first week, step by step: what OGP is, who is who, consultation, the plan, your own dates.',
    staffSummary: 'Show where newcomers stand on their path, and welcome the people of a country to it.',
    staffExamples: ['Where do the newcomers stand?', 'Welcome Benin'],
    contactExamples: ['I am new here', 'Where was I?'],
    welcomeTitle: (name) => `Welcome, ${name}`,
    welcome: (country, steps) =>
      `You are now a contact of ${country} in the Open Government Partnership. I am Countrydesk, a program that answers from written guidance. If you like, I take you through your first week in ${steps} short steps. Each is a few lines, one source and one thing to do. You can stop at any moment, and go on where you were.`,
    welcomeNewCountry: (country) =>
      `${country} is new at this desk too, so nobody here expects you to know anything yet.`,
    firstOfAll: 'The first thing to do, before any step:',
    situations: {
      'first-plan': 'The path is that of a country on the way to its first plan.',
      'hand-over': 'The path is that of somebody who takes over while a plan is known already.',
    },
    otherwise: {
      'first-plan': 'We already have a plan',
      'hand-over': 'It is our first plan',
    },
    changed: 'Changed. What you have done so far stays done.',
    stepOf: (number, count, title) => `Step ${number} of ${count}: ${title}`,
    quoted: 'What the guidance says:',
    alsoRead: (sections) => `Also on this: ${sections}.`,
    toDo: 'To do',
    heldFrom: (date) => `This is the guidance that holds since ${date}.`,
    counterpart: (name) => `Your counterpart in the Support Unit is ${name}.`,
    noCounterpart: 'I do not know who your counterpart in the Support Unit is: its leads can tell you.',
    standing: (country) => `${country}:`,
    noDates: 'No coming date is known.',
    missing: (facts) => `Not known here: ${facts}.`,
    buttons: {
      begin: 'Begin',
      done: 'Done, next',
      skip: 'Skip',
      back: 'Back',
      more: 'Read the whole section',
      overview: 'All steps',
      resume: 'Go on',
      again: 'Start over',
      quiet: 'No more reminders',
      loud: 'Remind me again',
      timeline: 'Show our cycle',
      welcome: 'Send the welcome',
      open: (title) => `Go to “${title}”`,
    },
    hint: 'You can also type “next”, “skip”, “back”, “where was I?” or ask me anything in between.',
    wasDone: 'Noted as done.',
    wasSkipped: 'Skipped; it stays open, and you can come back to it.',
    where: (done, count, title) => `You have done ${done} of ${count} steps. You were at “${title}”.`,
    lastMove: (date) => `The last time was on ${date}.`,
    overviewTitle: (done, count) => `Your path: ${done} of ${count} steps done`,
    marks: { done: 'done', skipped: 'skipped', here: 'you are here', open: 'still to come' },
    finished: 'You have come to the end of the path',
    finishedAll: (count) =>
      `All ${count} steps are done. You now know more than most people do after their first year.`,
    finishedSkipped: (titles) => `You skipped: ${titles}. They stay here for whenever you want them.`,
    finishedNext: 'From now on simply ask: a rule, a date, a draft to look at, somebody who can help.',
    noSuchStep: (count) => `There are ${count} steps: write a number from 1 to ${count}.`,
    notBegun: 'You have not begun the path yet. Shall we?',
    noPath: 'There is no path for newcomers in this guidance.',
    quietNow: 'No more reminders about the path. It waits for you: write “where was I?” whenever you like.',
    loudNow: 'I will remind you again now and then.',
    onlyContacts:
      'The path is for the contacts of a country. For your newcomers, write “newcomers”, or “welcome” and a country.',
    staffOnly: 'Only the Support Unit sees where newcomers stand.',
    notYours: 'That is not open to you here.',
    reminderTitle: 'Your first week: shall we go on?',
    reminder: (title, number, count) => `You were at step ${number} of ${count}, “${title}”. It takes a few minutes.`,
    reminderNotBegun: (count) => `The path of ${count} short steps still waits for you. The first takes two minutes.`,
    lastReminder: 'This is my last reminder; the path stays open.',
    sides: { government: 'government', 'civil-society': 'civil society' },
    stages: { 'not-begun': 'welcomed, not begun', 'under-way': 'under way', stuck: 'stuck', finished: 'finished' },
    newcomersTitle: 'Newcomers',
    noNewcomers: 'No newcomer of your countries is on the path.',
    columns: ['Who', 'Country', 'Side', 'Step', 'Stands', 'Last move'],
    noReminders: 'no reminders',
    stuckLetter:
      'These newcomers have not moved on for two weeks. A few words from you help more than another reminder of mine:',
    stuckLine: (name, country, step, date) => `${name}, ${country}: ${step}; last move on ${date}`,
    stuckHint: 'Write “newcomers” to see everybody.',
    arrivalLetter: 'New in the directory, and welcomed by me today:',
    arrivalLine: (name, country, side, newCountry) =>
      `${name}, ${country}, ${side}${newCountry ? ' (the first contact of this country here)' : ''}`,
    arrivalHint: 'You will see where they stand when you write “newcomers”.',
    whichCountry: 'Which country shall I welcome? Write for example “welcome Benin”.',
    nobodyToWelcome: (country) =>
      `Nobody of ${country} is left to welcome: either there is no contact, or they are on the path already.`,
    welcomeQuestion: (country) => `Shall I send the welcome to these contacts of ${country}?`,
    welcomeSent: (names) => `The welcome is on its way to ${names}.`,
  },
  fr: {
    summary:
      'Vous guider dans votre première semaine, étape par étape : ce qu’est le PGO, qui est qui, la consultation, le plan, vos propres dates.',
    staffSummary: 'Montrer où en sont les nouveaux sur leur parcours, et y accueillir les personnes d’un pays.',
    staffExamples: ['Où en sont les nouveaux ?', 'Accueillir le Bénin'],
    contactExamples: ['Je suis nouveau ici', 'Où en étais-je ?'],
    welcomeTitle: (name) => `Bienvenue, ${name}`,
    welcome: (country, steps) =>
      `Vous voici contact de votre pays (${country}) au Partenariat pour un gouvernement ouvert. Je suis Countrydesk, un programme qui répond à partir de documents écrits. Si vous le souhaitez, je vous guide dans votre première semaine en ${steps} petites étapes : quelques lignes, une source et une chose à faire à chaque fois. Vous pouvez vous arrêter quand vous voulez et reprendre où vous étiez.`,
    welcomeNewCountry: (country) =>
      `Votre pays (${country}) est lui aussi nouveau ici : personne n’attend donc que vous sachiez déjà quoi que ce soit.`,
    firstOfAll: 'La première chose à faire, avant toute étape :',
    situations: {
      'first-plan': 'Le parcours est celui d’un pays qui va vers son premier plan.',
      'hand-over': 'Le parcours est celui de quelqu’un qui reprend le dossier alors qu’un plan est déjà connu.',
    },
    otherwise: {
      'first-plan': 'Nous avons déjà un plan',
      'hand-over': 'C’est notre premier plan',
    },
    changed: 'C’est changé. Ce que vous avez déjà fait reste fait.',
    stepOf: (number, count, title) => `Étape ${number} sur ${count} : ${title}`,
    quoted: 'Ce que disent nos documents :',
    alsoRead: (sections) => `À lire aussi : ${sections}.`,
    toDo: 'À faire',
    heldFrom: (date) => `Ce texte vaut depuis le ${date}.`,
    counterpart: (name) => `Votre interlocuteur à l’Unité d’appui : ${name}.`,
    noCounterpart:
      'Je ne sais pas qui est votre interlocuteur à l’Unité d’appui : ses responsables peuvent vous le dire.',
    standing: (country) => `${country} :`,
    noDates: 'Aucune date à venir n’est connue.',
    missing: (facts) => `Non connu ici : ${facts}.`,
    buttons: {
      begin: 'Commencer',
      done: 'C’est fait, suite',
      skip: 'Passer',
      back: 'Retour',
      more: 'Lire toute la section',
      overview: 'Toutes les étapes',
      resume: 'Continuer',
      again: 'Recommencer',
      quiet: 'Plus de rappels',
      loud: 'Rappelez-le-moi encore',
      timeline: 'Voir notre cycle',
      welcome: 'Envoyer l’accueil',
      open: (title) => `Aller à « ${title} »`,
    },
    hint: 'Vous pouvez aussi écrire « suivant », « passer », « retour », « où en étais-je ? », ou me poser une question entre deux étapes.',
    wasDone: 'Noté : c’est fait.',
    wasSkipped: 'Passée ; elle reste ouverte, vous pourrez y revenir.',
    where: (done, count, title) =>
      `Vous avez fait ${done} étape${done > 1 ? 's' : ''} sur ${count}. Vous en étiez à « ${title} ».`,
    lastMove: (date) => `La dernière fois, c’était le ${date}.`,
    overviewTitle: (done, count) =>
      `Votre parcours : ${done > 1 ? `${done} étapes faites` : `${done} étape faite`} sur ${count}`,
    marks: { done: 'faite', skipped: 'passée', here: 'vous êtes ici', open: 'à venir' },
    finished: 'Vous êtes au bout du parcours',
    finishedAll: (count) =>
      `Les ${count} étapes sont faites. Vous en savez désormais plus que beaucoup au bout d’un an.`,
    finishedSkipped: (titles) => `Vous avez passé : ${titles}. Ces étapes restent ici, pour quand vous voudrez.`,
    finishedNext:
      'À partir de maintenant, demandez simplement : une règle, une date, un projet à relire, quelqu’un qui peut aider.',
    noSuchStep: (count) => `Il y a ${count} étapes : écrivez un nombre de 1 à ${count}.`,
    notBegun: 'Vous n’avez pas encore commencé le parcours. On y va ?',
    noPath: 'Ces documents ne contiennent pas de parcours pour les nouveaux.',
    quietNow: 'Plus de rappels sur le parcours. Il vous attend : écrivez « où en étais-je ? » quand vous voulez.',
    loudNow: 'Je vous le rappellerai de nouveau de temps en temps.',
    onlyContacts:
      'Le parcours s’adresse aux contacts d’un pays. Pour vos nouveaux contacts, écrivez « nouveaux », ou « accueillir » et un pays.',
    staffOnly: 'Seule l’Unité d’appui voit où en sont les nouveaux.',
    notYours: 'Cela ne vous est pas ouvert ici.',
    reminderTitle: 'Votre première semaine : on continue ?',
    reminder: (title, number, count) =>
      `Vous en étiez à l’étape ${number} sur ${count}, « ${title} ». Il y en a pour quelques minutes.`,
    reminderNotBegun: (count) =>
      `Le parcours de ${count} petites étapes vous attend toujours. La première prend deux minutes.`,
    lastReminder: 'C’est mon dernier rappel ; le parcours reste ouvert.',
    sides: { government: 'gouvernement', 'civil-society': 'société civile' },
    stages: { 'not-begun': 'accueilli, pas commencé', 'under-way': 'en chemin', stuck: 'bloqué', finished: 'terminé' },
    newcomersTitle: 'Nouveaux contacts',
    noNewcomers: 'Aucun nouveau contact de vos pays n’est sur le parcours.',
    columns: ['Qui', 'Pays', 'Côté', 'Étape', 'Où en est-on', 'Dernier pas'],
    noReminders: 'sans rappels',
    stuckLetter:
      'Ces nouveaux contacts n’ont plus avancé depuis deux semaines. Quelques mots de votre part aideront plus qu’un nouveau rappel de la mienne :',
    stuckLine: (name, country, step, date) => `${name}, ${country} : ${step} ; dernier pas le ${date}`,
    stuckHint: 'Écrivez « nouveaux » pour les voir tous.',
    arrivalLetter: 'Nouveaux dans l’annuaire, et accueillis par moi aujourd’hui :',
    arrivalLine: (name, country, side, newCountry) =>
      `${name}, ${country}, ${side}${newCountry ? ' (premier contact de ce pays ici)' : ''}`,
    arrivalHint: 'Vous verrez où ils en sont en écrivant « nouveaux ».',
    whichCountry: 'Quel pays dois-je accueillir ? Écrivez par exemple « accueillir le Bénin ».',
    nobodyToWelcome: (country) =>
      `Il ne reste personne à accueillir (${country}) : soit il n’y a pas de contact, soit le parcours est déjà en route.`,
    welcomeQuestion: (country) => `Dois-je envoyer l’accueil à ces contacts (${country}) ?`,
    welcomeSent: (names) => `L’accueil est en route vers ${names}.`,
  },
  es: {
    summary:
      'Acompañarle en su primera semana, paso a paso: qué es OGP, quién es quién, la consulta, el plan, sus propias fechas.',
    staffSummary: 'Mostrar cómo van los nuevos en su recorrido y dar la bienvenida a las personas de un país.',
    staffExamples: ['¿Cómo van los nuevos?', 'Dar la bienvenida a Benín'],
    contactExamples: ['Soy nuevo aquí', '¿Dónde me quedé?'],
    welcomeTitle: (name) => `Le damos la bienvenida, ${name}`,
    welcome: (country, steps) =>
      `Desde ahora es contacto de ${country} en la Alianza para el Gobierno Abierto. Soy Countrydesk, un programa que responde a partir de guías escritas. Si quiere, le acompaño en su primera semana en ${steps} pasos cortos: unas líneas, una fuente y una tarea cada vez. Puede parar cuando quiera y seguir donde se quedó.`,
    welcomeNewCountry: (country) => `${country} también es nuevo aquí, así que nadie espera que ya sepa algo.`,
    firstOfAll: 'Lo primero que hay que hacer, antes de cualquier paso:',
    situations: {
      'first-plan': 'El recorrido es el de un país que va hacia su primer plan.',
      'hand-over': 'El recorrido es el de quien asume cuando ya se conoce un plan.',
    },
    otherwise: {
      'first-plan': 'Ya tenemos un plan',
      'hand-over': 'Es nuestro primer plan',
    },
    changed: 'Cambiado. Lo que ya hizo sigue hecho.',
    stepOf: (number, count, title) => `Paso ${number} de ${count}: ${title}`,
    quoted: 'Lo que dicen las guías:',
    alsoRead: (sections) => `También sobre esto: ${sections}.`,
    toDo: 'Tarea',
    heldFrom: (date) => `Este texto vale desde el ${date}.`,
    counterpart: (name) => `Su contraparte en la Unidad de Apoyo: ${name}.`,
    noCounterpart: 'No sé quién es su contraparte en la Unidad de Apoyo: sus responsables pueden decírselo.',
    standing: (country) => `${country}:`,
    noDates: 'No se conoce ninguna fecha próxima.',
    missing: (facts) => `No se sabe aquí: ${facts}.`,
    buttons: {
      begin: 'Empezar',
      done: 'Hecho, siguiente',
      skip: 'Omitir',
      back: 'Atrás',
      more: 'Leer toda la sección',
      overview: 'Todos los pasos',
      resume: 'Seguir',
      again: 'Empezar de nuevo',
      quiet: 'No más recordatorios',
      loud: 'Vuelva a recordármelo',
      timeline: 'Ver nuestro ciclo',
      welcome: 'Enviar la bienvenida',
      open: (title) => `Ir a «${title}»`,
    },
    hint: 'También puede escribir «siguiente», «omitir», «atrás», «¿dónde me quedé?», o preguntarme lo que quiera entre paso y paso.',
    wasDone: 'Anotado como hecho.',
    wasSkipped: 'Omitido; queda abierto y puede volver a él.',
    where: (done, count, title) => `Ha hecho ${done} de ${count} pasos. Se quedó en «${title}».`,
    lastMove: (date) => `La última vez fue el ${date}.`,
    overviewTitle: (done, count) => `Su recorrido: ${done} de ${count} pasos hechos`,
    marks: { done: 'hecho', skipped: 'omitido', here: 'está aquí', open: 'por venir' },
    finished: 'Llegó al final del recorrido',
    finishedAll: (count) => `Los ${count} pasos están hechos. Ya sabe más que muchos al cabo de su primer año.`,
    finishedSkipped: (titles) => `Omitió: ${titles}. Siguen aquí para cuando quiera.`,
    finishedNext:
      'Desde ahora, simplemente pregunte: una regla, una fecha, un borrador que revisar, alguien que pueda ayudar.',
    noSuchStep: (count) => `Hay ${count} pasos: escriba un número del 1 al ${count}.`,
    notBegun: 'Todavía no ha empezado el recorrido. ¿Empezamos?',
    noPath: 'En estas guías no hay un recorrido para quienes llegan.',
    quietNow: 'No más recordatorios del recorrido. Le espera: escriba «¿dónde me quedé?» cuando quiera.',
    loudNow: 'Se lo recordaré de nuevo de vez en cuando.',
    onlyContacts:
      'El recorrido es para los contactos de un país. Para sus contactos nuevos, escriba «nuevos», o «dar la bienvenida» y un país.',
    staffOnly: 'Solo la Unidad de Apoyo ve cómo van los nuevos.',
    notYours: 'Eso no está abierto para usted aquí.',
    reminderTitle: 'Su primera semana: ¿seguimos?',
    reminder: (title, number, count) => `Se quedó en el paso ${number} de ${count}, «${title}». Toma unos minutos.`,
    reminderNotBegun: (count) =>
      `El recorrido de ${count} pasos cortos le sigue esperando. El primero toma dos minutos.`,
    lastReminder: 'Es mi último recordatorio; el recorrido queda abierto.',
    sides: { government: 'gobierno', 'civil-society': 'sociedad civil' },
    stages: {
      'not-begun': 'con bienvenida, sin empezar',
      'under-way': 'en camino',
      stuck: 'sin avanzar',
      finished: 'terminado',
    },
    newcomersTitle: 'Contactos nuevos',
    noNewcomers: 'Ningún contacto nuevo de sus países está en el recorrido.',
    columns: ['Quién', 'País', 'Lado', 'Paso', 'Estado', 'Último avance'],
    noReminders: 'sin recordatorios',
    stuckLetter:
      'Estos contactos nuevos llevan dos semanas sin avanzar. Unas palabras suyas ayudan más que otro recordatorio mío:',
    stuckLine: (name, country, step, date) => `${name}, ${country}: ${step}; último avance el ${date}`,
    stuckHint: 'Escriba «nuevos» para verlos a todos.',
    arrivalLetter: 'Nuevos en el directorio, y hoy les he dado la bienvenida:',
    arrivalLine: (name, country, side, newCountry) =>
      `${name}, ${country}, ${side}${newCountry ? ' (primer contacto de este país aquí)' : ''}`,
    arrivalHint: 'Verá cómo van al escribir «nuevos».',
    whichCountry: '¿A qué país doy la bienvenida? Escriba por ejemplo «dar la bienvenida a Benín».',
    nobodyToWelcome: (country) =>
      `No queda nadie de ${country} a quien dar la bienvenida: o no hay contacto, o ya está en el recorrido.`,
    welcomeQuestion: (country) => `¿Envío la bienvenida a estos contactos de ${country}?`,
    welcomeSent: (names) => `La bienvenida va en camino a ${names}.`,
  },
}
