import type { InLanguages } from '../../core/language.ts'

export interface FollowWording {
  briefTitle(country: string): string
  lastCheckIns: string
  never: string
  ago(days: number): string
  openPromises: string
  ours: string
  theirs: string
  noPromises: string
  age(days: number): string
  dueOn(date: string): string
  overdue(days: number): string
  unanswered: string
  asked(date: string): string
  dates: string
  missed(date: string): string
  comingOn(date: string, days: number | undefined): string
  guidance: string
  guidanceCount(documents: number): string
  requests: string
  agenda: string
  agendaOpen(promise: string): string
  agendaTheirs(promise: string): string
  agendaConcern(concern: string): string
  agendaQuestion(question: string): string
  agendaDate(date: string): string
  agendaUsual: string
  more(count: number): string
  open(id: string): string
  done: string
  move: string
  drop: string
  promisesTitle: string
  noneOpen: string
  promiseDone(what: string): string
  promiseDropped(what: string): string
  promiseMoved(what: string, date: string): string
  moveTo(what: string): string
  noDate: string
  noSuchPromise: string
  reminderBefore(what: string, country: string, date: string): string
  reminderToday(what: string, country: string, date: string): string
  reminderChase(what: string, country: string, date: string): string
  reminderContact(what: string, date: string): string
  radarTitle(quarter: string): string
  allSpoken: string
  columns: readonly [string, string, string]
  spokenTo(spoken: number, all: number): string
  reasons: {
    never: string
    silent(days: number): string
    notThisQuarter: string
    willBeOverdue(days: number): string
    lateDate(label: string, date: string): string
    promises(open: number, late: number): string
    phase(phase: string): string
    planned(date: string): string
  }
  heatMapTitle: string
  heatMapAlt(spoken: string): string
  nudge(country: string, quarter: string, days: number): string
  nudgeTitle: string
  radarMonthly: string
  morning(country: string): string
}

export const FOLLOW: InLanguages<FollowWording> = {
  en: {
    briefTitle: (country) => `Before you call ${country}`,
    lastCheckIns: 'Last check-ins',
    never: 'No check-in is noted yet.',
    ago: (days) => (days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`),
    openPromises: 'Open promises',
    ours: 'we',
    theirs: 'they',
    noPromises: 'None on either side.',
    age: (days) => (days === 0 ? 'made today' : `${days} ${days === 1 ? 'day' : 'days'} old`),
    dueOn: (date) => `due ${date}`,
    overdue: (days) => `${days} ${days === 1 ? 'day' : 'days'} late`,
    unanswered: 'Questions they asked the desk that were passed on',
    asked: (date) => `asked on ${date}`,
    dates: 'Dates',
    missed: (date) => `passed on ${date}`,
    comingOn: (date, days) => (days === undefined ? date : `${date}, in ${days} ${days === 1 ? 'day' : 'days'}`),
    guidance: 'Guidance renewed since the last call',
    guidanceCount: (documents) => `${documents} documents were reviewed; ask me what you need of them`,
    requests: 'Open support requests',
    agenda: 'Suggested agenda',
    agendaOpen: (promise) => `Say where our promise stands: ${promise}`,
    agendaTheirs: (promise) => `Ask about: ${promise}`,
    agendaConcern: (concern) => `Come back to: ${concern}`,
    agendaQuestion: (question) => `Answer: ${question}`,
    agendaDate: (date) => `Prepare for: ${date}`,
    agendaUsual: 'What has moved, what worries them, what they need from us, and when to speak next',
    more: (count) => `and ${count} more`,
    open: (id) => `Open ${id}`,
    done: 'Done',
    move: 'Move',
    drop: 'Drop',
    promisesTitle: 'Open promises',
    noneOpen: 'No promise is open that you may see.',
    promiseDone: (what) => `Done: ${what}. It will stand at the beginning of the next note.`,
    promiseDropped: (what) => `Dropped: ${what}.`,
    promiseMoved: (what, date) => `Moved: ${what}, now due on ${date}.`,
    moveTo: (what) => `Until when? “${what}” – for example “Friday” or “3 February”.`,
    noDate: 'I did not understand a day to come. Write for example “Friday” or “3 February”.',
    noSuchPromise: 'I find no such promise that you may change.',
    reminderBefore: (what, country, date) => `You promised ${country}: ${what}. It is due on ${date}.`,
    reminderToday: (what, country, date) => `Due on ${date}: you promised ${country}: ${what}.`,
    reminderChase: (what, country, date) => `${country} promised: ${what}. It is due on ${date}.`,
    reminderContact: (what, date) => `In our last check-in this was noted as yours: ${what}. It is due on ${date}.`,
    radarTitle: (quarter) => `Check-ins in ${quarter}: who needs a call`,
    allSpoken: 'Every country of yours has been spoken to this quarter, and nothing presses.',
    columns: ['Country', 'Last check-in', 'Why'],
    spokenTo: (spoken, all) =>
      `${spoken} of ${all} countries ${spoken === 1 ? 'has' : 'have'} been spoken to this quarter.`,
    reasons: {
      never: 'no check-in noted yet',
      silent: (days) => `silent for ${days} days`,
      notThisQuarter: 'not spoken to this quarter',
      willBeOverdue: (days) => `overdue in ${days} ${days === 1 ? 'day' : 'days'}`,
      lateDate: (label, date) => `${label} passed on ${date}`,
      promises: (open, late) =>
        `${open} open ${open === 1 ? 'promise' : 'promises'}${late > 0 ? `, ${late} late` : ''}`,
      phase: (phase) => `plan: ${phase}`,
      planned: (date) => `planned for ${date}`,
    },
    heatMapTitle: 'Check-ins by quarter',
    heatMapAlt: (spoken) => `Check-ins by country and quarter. ${spoken}`,
    nudge: (country, quarter, days) => `${country} has not been spoken to in ${quarter}; ${days} days are left.`,
    nudgeTitle: 'Check-ins to make this quarter',
    radarMonthly: 'The portfolio at the start of the month',
    morning: (country) => `You speak with ${country} today.`,
  },
  fr: {
    briefTitle: (country) => `Avant votre appel (${country})`,
    lastCheckIns: 'Derniers échanges',
    never: 'Aucun échange n’est encore consigné.',
    ago: (days) => (days === 0 ? 'aujourd’hui' : days === 1 ? 'hier' : `il y a ${days} jours`),
    openPromises: 'Promesses ouvertes',
    ours: 'nous',
    theirs: 'le pays',
    noPromises: 'Aucune, ni d’un côté ni de l’autre.',
    age: (days) => (days === 0 ? 'faite aujourd’hui' : `depuis ${days} ${days === 1 ? 'jour' : 'jours'}`),
    dueOn: (date) => `pour le ${date}`,
    overdue: (days) => `${days} ${days <= 1 ? 'jour' : 'jours'} de retard`,
    unanswered: 'Questions posées au service d’aide et transmises',
    asked: (date) => `posée le ${date}`,
    dates: 'Dates',
    missed: (date) => `passée le ${date}`,
    comingOn: (date, days) => (days === undefined ? date : `${date}, dans ${days} ${days <= 1 ? 'jour' : 'jours'}`),
    guidance: 'Documents renouvelés depuis le dernier appel',
    guidanceCount: (documents) => `${documents} documents ont été relus ; demandez-moi ce qu’il vous en faut`,
    requests: 'Demandes d’appui ouvertes',
    agenda: 'Ordre du jour proposé',
    agendaOpen: (promise) => `Dire où en est notre promesse : ${promise}`,
    agendaTheirs: (promise) => `Demander où en est : ${promise}`,
    agendaConcern: (concern) => `Revenir sur : ${concern}`,
    agendaQuestion: (question) => `Répondre : ${question}`,
    agendaDate: (date) => `Préparer : ${date}`,
    agendaUsual: 'Ce qui a avancé, ce qui préoccupe, ce qu’on attend de nous, et quand se reparler',
    more: (count) => `et ${count} de plus`,
    open: (id) => `Ouvrir ${id}`,
    done: 'Fait',
    move: 'Reporter',
    drop: 'Abandonner',
    promisesTitle: 'Promesses ouvertes',
    noneOpen: 'Aucune promesse ouverte que vous puissiez voir.',
    promiseDone: (what) => `Fait : ${what}. La prochaine note commencera par là.`,
    promiseDropped: (what) => `Abandonnée : ${what}.`,
    promiseMoved: (what, date) => `Reportée : ${what}, désormais pour le ${date}.`,
    moveTo: (what) => `Jusqu’à quand ? « ${what} » – par exemple « vendredi » ou « 3 février ».`,
    noDate: 'Je n’ai pas compris de jour à venir. Écrivez par exemple « vendredi » ou « 3 février ».',
    noSuchPromise: 'Je ne trouve aucune promesse de ce nom que vous puissiez modifier.',
    reminderBefore: (what, country, date) => `Vous avez promis (${country}) : ${what}. C’est pour le ${date}.`,
    reminderToday: (what, country, date) => `À tenir pour le ${date}, promis (${country}) : ${what}.`,
    reminderChase: (what, country, date) => `Promis par le pays (${country}) : ${what}. C’est pour le ${date}.`,
    reminderContact: (what, date) =>
      `Lors de notre dernier échange, ceci a été noté de votre côté : ${what}. C’est pour le ${date}.`,
    radarTitle: (quarter) => `Échanges du ${quarter} : qui appeler`,
    allSpoken: 'Vous avez parlé à chacun de vos pays ce trimestre, et rien ne presse.',
    columns: ['Pays', 'Dernier échange', 'Pourquoi'],
    spokenTo: (spoken, all) =>
      `Ce trimestre, ${spoken} pays sur ${all} ${spoken < 2 ? 'a été contacté' : 'ont été contactés'}.`,
    reasons: {
      never: 'aucun échange consigné',
      silent: (days) => `silence depuis ${days} jours`,
      notThisQuarter: 'pas d’échange ce trimestre',
      willBeOverdue: (days) => `en retard dans ${days} ${days <= 1 ? 'jour' : 'jours'}`,
      lateDate: (label, date) => `${label} : passé le ${date}`,
      promises: (open, late) =>
        `${open} ${open === 1 ? 'promesse ouverte' : 'promesses ouvertes'}${late > 0 ? `, dont ${late} en retard` : ''}`,
      phase: (phase) => `plan : ${phase}`,
      planned: (date) => `prévu le ${date}`,
    },
    heatMapTitle: 'Échanges par trimestre',
    heatMapAlt: (spoken) => `Échanges par pays et par trimestre. ${spoken}`,
    nudge: (country, quarter, days) => `Pas d’échange au ${quarter} (${country}) ; il reste ${days} jours.`,
    nudgeTitle: 'Échanges à faire ce trimestre',
    radarMonthly: 'Le portefeuille en ce début de mois',
    morning: (country) => `Vous avez un échange aujourd’hui (${country}).`,
  },
  es: {
    briefTitle: (country) => `Antes de llamar a ${country}`,
    lastCheckIns: 'Últimos seguimientos',
    never: 'Todavía no hay ningún seguimiento anotado.',
    ago: (days) => (days === 0 ? 'hoy' : days === 1 ? 'ayer' : `hace ${days} días`),
    openPromises: 'Promesas abiertas',
    ours: 'nosotros',
    theirs: 'el país',
    noPromises: 'Ninguna de ambas partes.',
    age: (days) => (days === 0 ? 'de hoy' : `de hace ${days} ${days === 1 ? 'día' : 'días'}`),
    dueOn: (date) => `para el ${date}`,
    overdue: (days) => `${days} ${days === 1 ? 'día' : 'días'} de atraso`,
    unanswered: 'Preguntas hechas a la mesa de ayuda y transmitidas',
    asked: (date) => `hecha el ${date}`,
    dates: 'Fechas',
    missed: (date) => `pasó el ${date}`,
    comingOn: (date, days) => (days === undefined ? date : `${date}, en ${days} ${days === 1 ? 'día' : 'días'}`),
    guidance: 'Guías renovadas desde la última llamada',
    guidanceCount: (documents) => `se revisaron ${documents} documentos; pregúnteme lo que necesite`,
    requests: 'Solicitudes de apoyo abiertas',
    agenda: 'Agenda sugerida',
    agendaOpen: (promise) => `Decir cómo va nuestra promesa: ${promise}`,
    agendaTheirs: (promise) => `Preguntar por: ${promise}`,
    agendaConcern: (concern) => `Retomar: ${concern}`,
    agendaQuestion: (question) => `Responder: ${question}`,
    agendaDate: (date) => `Preparar: ${date}`,
    agendaUsual: 'Qué avanzó, qué les preocupa, qué necesitan de nosotros y cuándo volver a hablar',
    more: (count) => `y ${count} más`,
    open: (id) => `Abrir ${id}`,
    done: 'Hecho',
    move: 'Mover',
    drop: 'Descartar',
    promisesTitle: 'Promesas abiertas',
    noneOpen: 'No hay promesas abiertas que usted pueda ver.',
    promiseDone: (what) => `Hecho: ${what}. Figurará al comienzo de la próxima nota.`,
    promiseDropped: (what) => `Descartada: ${what}.`,
    promiseMoved: (what, date) => `Movida: ${what}, ahora para el ${date}.`,
    moveTo: (what) => `¿Hasta cuándo? «${what}», por ejemplo «viernes» o «3 de febrero».`,
    noDate: 'No entendí un día futuro. Escriba por ejemplo «viernes» o «3 de febrero».',
    noSuchPromise: 'No encuentro ninguna promesa así que usted pueda cambiar.',
    reminderBefore: (what, country, date) => `Usted prometió a ${country}: ${what}. Es para el ${date}.`,
    reminderToday: (what, country, date) => `Para el ${date}, prometido a ${country}: ${what}.`,
    reminderChase: (what, country, date) => `${country} prometió: ${what}. Es para el ${date}.`,
    reminderContact: (what, date) => `En nuestro último seguimiento se anotó de su parte: ${what}. Es para el ${date}.`,
    radarTitle: (quarter) => `Seguimientos en ${quarter}: a quién llamar`,
    allSpoken: 'Se habló con todos sus países este trimestre y nada apremia.',
    columns: ['País', 'Último seguimiento', 'Por qué'],
    spokenTo: (spoken, all) => `Se habló con ${spoken} de ${all} países este trimestre.`,
    reasons: {
      never: 'sin seguimiento anotado',
      silent: (days) => `silencio desde hace ${days} días`,
      notThisQuarter: 'sin hablar este trimestre',
      willBeOverdue: (days) => `atrasado en ${days} ${days === 1 ? 'día' : 'días'}`,
      lateDate: (label, date) => `${label}: pasó el ${date}`,
      promises: (open, late) =>
        `${open} ${open === 1 ? 'promesa abierta' : 'promesas abiertas'}${late > 0 ? `, ${late} con atraso` : ''}`,
      phase: (phase) => `plan: ${phase}`,
      planned: (date) => `previsto el ${date}`,
    },
    heatMapTitle: 'Seguimientos por trimestre',
    heatMapAlt: (spoken) => `Seguimientos por país y trimestre. ${spoken}`,
    nudge: (country, quarter, days) => `No se ha hablado con ${country} en ${quarter}; quedan ${days} días.`,
    nudgeTitle: 'Seguimientos por hacer este trimestre',
    radarMonthly: 'La cartera al comenzar el mes',
    morning: (country) => `Hoy habla con ${country}.`,
  },
}
