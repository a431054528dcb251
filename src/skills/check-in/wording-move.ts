import type { InLanguages } from '../../core/language.ts'

export interface MoveWording {
  whichCountry: string
  whom(names: string): string
  untilWhen: string
  already(name: string, country: string): string
  moveQuestion(country: string, name: string): string
  coverQuestion(country: string, name: string, until: string): string
  contactQuestion(country: string, name: string, email: string, former: string): string
  doIt: string
  moved(country: string, name: string): string
  covered(country: string, name: string, until: string): string
  contactMoved(country: string, name: string): string
  accessEnded(name: string): string
  packSent(name: string): string
  packFor(country: string, from: string): string
  coverPack(country: string, until: string): string
  givenAway(country: string, to: string): string
  coverEnded(country: string, name: string): string
  openRequests(count: number): string
  welcome(country: string): string
  bad: string
  noCover(country: string): string
  searchTitle(about: string): string
  nothingFound: string
  searchWhat: string
  exported(country: string, count: number): string
  columns: readonly string[]
  auditTitle: string
  auditColumns: readonly string[]
  auditDid: Readonly<
    Record<
      'read' | 'searched' | 'briefed' | 'exported' | 'saved' | 'corrected' | 'withdrew' | 'shared' | 'moved',
      string
    >
  >
  nobodyRead: string
  record(country: string): string
  promiseStates: Readonly<Record<'open' | 'done' | 'dropped', string>>
}

export const MOVE: InLanguages<MoveWording> = {
  en: {
    whichCountry: 'Which country? For example: “hand over Ghana to su-americas”.',
    whom: (names) => `To whom? Name one of: ${names}.`,
    untilWhen: 'Until when? For example: “su-americas covers Ghana until 12 January”.',
    already: (name, country) => `${name} already is the counterpart of ${country}.`,
    moveQuestion: (country, name) =>
      `Hand ${country} over to ${name}? The present counterpart's access to its sensitive notes ends at once, and ${name} gets a hand-over pack.`,
    coverQuestion: (country, name, until) =>
      `Let ${name} cover ${country} until ${until}? After that it goes back by itself.`,
    contactQuestion: (country, name, email, former) =>
      `Make ${name} (${email}) the point of contact of ${country}${former ? ` in place of ${former}, whose access ends at once` : ''}?`,
    doIt: 'Do it',
    moved: (country, name) => `${country} is with ${name} now.`,
    covered: (country, name, until) => `${name} covers ${country} until ${until}.`,
    contactMoved: (country, name) => `${name} is the point of contact of ${country} now.`,
    accessEnded: (name) => `Access ended: ${name}.`,
    packSent: (name) => `The hand-over pack went to ${name}.`,
    packFor: (country, from) =>
      `${country} is yours now${from ? `; before it was with ${from}` : ''}. This is where it stands.`,
    coverPack: (country, until) => `You cover ${country} until ${until}. This is where it stands.`,
    givenAway: (country, to) => `${country} is with ${to} now.`,
    coverEnded: (country, name) => `The cover of ${country} has ended; it is with ${name} again.`,
    openRequests: (count) => `${count} open support ${count === 1 ? 'request' : 'requests'} moved along.`,
    welcome: (country) =>
      `You are the point of contact of ${country} here. Ask me when your next plan is due, or what the rules say.`,
    bad: 'I could not read that any more. Please write it again.',
    noCover: (country) => `Nobody covers ${country} for a time.`,
    searchTitle: (about) => `What the notes say on “${about}”`,
    nothingFound: 'I find no note that you may read which says this.',
    searchWhat: 'What shall I look for? For example: “what did Ghana say about procurement last year?”',
    exported: (country, count) =>
      `The record of ${country}: ${count} ${count === 1 ? 'note' : 'notes'}, as a table (CSV) and as a document to read.`,
    columns: [
      'id',
      'date',
      'kind',
      'participants',
      'progress',
      'concerns',
      'questions',
      'we promised',
      'they promised',
      'next check-in',
      'also said',
      'sensitive',
      'state',
      'author',
      'logged on',
      'original words',
    ],
    auditTitle: 'Who read and wrote notes',
    auditColumns: ['Day', 'Who', 'Did', 'Notes', 'Where'],
    auditDid: {
      read: 'read',
      searched: 'found by search',
      briefed: 'saw in a brief',
      exported: 'exported',
      saved: 'saved',
      corrected: 'corrected',
      withdrew: 'withdrew',
      shared: 'shared',
      moved: 'handed over',
    },
    nobodyRead: 'Nobody has read or written that.',
    record: (country) => `Check-in record: ${country}`,
    promiseStates: { open: 'open', done: 'done', dropped: 'dropped' },
  },
  fr: {
    whichCountry: 'Quel pays ? Par exemple : « passez le Ghana à su-americas ».',
    whom: (names) => `À qui ? Nommez l’une de ces personnes : ${names}.`,
    untilWhen: 'Jusqu’à quand ? Par exemple : « su-americas assure la suppléance pour le Ghana jusqu’au 12 janvier ».',
    already: (name, country) => `${name} suit déjà ce pays (${country}).`,
    moveQuestion: (country, name) =>
      `Confier ce pays (${country}) à ${name} ? L’accès de la personne actuelle aux notes sensibles du pays prend fin aussitôt, et ${name} reçoit un dossier de passation.`,
    coverQuestion: (country, name, until) =>
      `Confier ce pays (${country}) à ${name} jusqu’au ${until} ? Ensuite, le pays revient de lui-même.`,
    contactQuestion: (country, name, email, former) =>
      `Faire de ${name} (${email}) le point de contact (${country})${former ? ` à la place de ${former}, dont l’accès prend fin aussitôt` : ''} ?`,
    doIt: 'Le faire',
    moved: (country, name) => `${country} : désormais avec ${name}.`,
    covered: (country, name, until) => `${country} : avec ${name} jusqu’au ${until}.`,
    contactMoved: (country, name) => `${country} : le point de contact est désormais ${name}.`,
    accessEnded: (name) => `Accès terminé : ${name}.`,
    packSent: (name) => `Le dossier de passation est parti à ${name}.`,
    packFor: (country, from) =>
      `${country} : ce pays est désormais le vôtre${from ? `, après ${from}` : ''}. Voici où il en est.`,
    coverPack: (country, until) => `${country} : vous assurez le suivi jusqu’au ${until}. Voici où il en est.`,
    givenAway: (country, to) => `${country} : désormais avec ${to}.`,
    coverEnded: (country, name) => `${country} : la suppléance est terminée ; le pays est de nouveau avec ${name}.`,
    openRequests: (count) =>
      `${count} ${count === 1 ? 'demande d’appui ouverte suit' : 'demandes d’appui ouvertes suivent'}.`,
    welcome: (country) =>
      `Vous êtes ici le point de contact (${country}). Demandez-moi quand votre prochain plan est attendu, ou ce que disent les règles.`,
    bad: 'Je n’ai plus su le lire. Écrivez-le de nouveau.',
    noCover: (country) => `Personne n’assure de suppléance (${country}).`,
    searchTitle: (about) => `Ce que disent les notes sur « ${about} »`,
    nothingFound: 'Je ne trouve aucune note que vous puissiez lire et qui en parle.',
    searchWhat: 'Que dois-je chercher ? Par exemple : « qu’a dit le Ghana sur les marchés publics l’an dernier ? »',
    exported: (country, count) =>
      `Le dossier (${country}) : ${count} ${count <= 1 ? 'note' : 'notes'}, en tableau (CSV) et en document à lire.`,
    columns: [
      'id',
      'date',
      'type',
      'participants',
      'avancement',
      'préoccupations',
      'questions',
      'nous avons promis',
      'le pays a promis',
      'prochain échange',
      'dit aussi',
      'sensible',
      'état',
      'auteur',
      'consigné le',
      'mots d’origine',
    ],
    auditTitle: 'Qui a lu et écrit les notes',
    auditColumns: ['Jour', 'Qui', 'Action', 'Notes', 'Où'],
    auditDid: {
      read: 'a lu',
      searched: 'a trouvé par recherche',
      briefed: 'a vu dans une fiche',
      exported: 'a exporté',
      saved: 'a enregistré',
      corrected: 'a corrigé',
      withdrew: 'a retiré',
      shared: 'a partagé',
      moved: 'a transmis',
    },
    nobodyRead: 'Personne ne l’a lu ni écrit.',
    record: (country) => `Dossier des échanges : ${country}`,
    promiseStates: { open: 'ouverte', done: 'faite', dropped: 'abandonnée' },
  },
  es: {
    whichCountry: '¿Qué país? Por ejemplo: «traspase Ghana a su-americas».',
    whom: (names) => `¿A quién? Nombre a una de estas personas: ${names}.`,
    untilWhen: '¿Hasta cuándo? Por ejemplo: «su-americas cubre Ghana hasta el 12 de enero».',
    already: (name, country) => `${name} ya es la contraparte de ${country}.`,
    moveQuestion: (country, name) =>
      `¿Traspasar ${country} a ${name}? El acceso de la contraparte actual a sus notas sensibles termina de inmediato, y ${name} recibe un expediente de traspaso.`,
    coverQuestion: (country, name, until) =>
      `¿Que ${name} cubra ${country} hasta el ${until}? Después vuelve por sí solo.`,
    contactQuestion: (country, name, email, former) =>
      `¿Hacer de ${name} (${email}) el punto de contacto de ${country}${former ? ` en lugar de ${former}, cuyo acceso termina de inmediato` : ''}?`,
    doIt: 'Hacerlo',
    moved: (country, name) => `${country} está ahora con ${name}.`,
    covered: (country, name, until) => `${name} cubre ${country} hasta el ${until}.`,
    contactMoved: (country, name) => `${name} es ahora el punto de contacto de ${country}.`,
    accessEnded: (name) => `Acceso terminado: ${name}.`,
    packSent: (name) => `El expediente de traspaso se envió a ${name}.`,
    packFor: (country, from) => `${country} es ahora suyo${from ? `; antes estaba con ${from}` : ''}. Así está.`,
    coverPack: (country, until) => `Usted cubre ${country} hasta el ${until}. Así está.`,
    givenAway: (country, to) => `${country} está ahora con ${to}.`,
    coverEnded: (country, name) => `Terminó la suplencia de ${country}; está de nuevo con ${name}.`,
    openRequests: (count) =>
      `${count} ${count === 1 ? 'solicitud de apoyo abierta pasa' : 'solicitudes de apoyo abiertas pasan'} también.`,
    welcome: (country) =>
      `Usted es aquí el punto de contacto de ${country}. Pregúnteme cuándo vence su próximo plan o qué dicen las reglas.`,
    bad: 'Ya no pude leerlo. Escríbalo de nuevo, por favor.',
    noCover: (country) => `Nadie cubre ${country} por un tiempo.`,
    searchTitle: (about) => `Lo que dicen las notas sobre «${about}»`,
    nothingFound: 'No encuentro ninguna nota que usted pueda leer y que lo diga.',
    searchWhat: '¿Qué busco? Por ejemplo: «¿qué dijo Ghana sobre contratación el año pasado?»',
    exported: (country, count) =>
      `El expediente de ${country}: ${count} ${count === 1 ? 'nota' : 'notas'}, en tabla (CSV) y en documento para leer.`,
    columns: [
      'id',
      'fecha',
      'tipo',
      'participaron',
      'avances',
      'preocupaciones',
      'preguntas',
      'prometimos',
      'el país prometió',
      'próximo seguimiento',
      'también se dijo',
      'sensible',
      'estado',
      'autor',
      'registrada el',
      'palabras originales',
    ],
    auditTitle: 'Quién leyó y escribió las notas',
    auditColumns: ['Día', 'Quién', 'Acción', 'Notas', 'Dónde'],
    auditDid: {
      read: 'leyó',
      searched: 'encontró al buscar',
      briefed: 'vio en una ficha',
      exported: 'exportó',
      saved: 'guardó',
      corrected: 'corrigió',
      withdrew: 'retiró',
      shared: 'compartió',
      moved: 'traspasó',
    },
    nobodyRead: 'Nadie lo leyó ni lo escribió.',
    record: (country) => `Expediente de seguimientos: ${country}`,
    promiseStates: { open: 'abierta', done: 'hecha', dropped: 'descartada' },
  },
}
