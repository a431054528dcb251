import type { InLanguages } from '../../core/language.ts'
import type { Weight } from '../../reviewing/finding.ts'

interface Wording {
  readonly summary: string
  readonly examples: readonly string[]
  readonly staffExamples: readonly string[]
  readonly howTo: string
  readonly reading: (name: string) => string
  readonly checking: (commitments: number, pages: number | undefined) => string
  readonly pastedName: string
  readonly cannotRead: (name: string, what: string, mend: string) => string
  readonly notFetched: (name: string) => string
  readonly nothingLost: string
  readonly noCriteria: string
  readonly title: (name: string) => string
  /** Between the draft's name and the day, in a file's name. */
  readonly fileName: string
  readonly read: (commitments: number, pages: string) => string
  readonly pages: (pages: number) => string
  readonly words: (words: number) => string
  readonly counts: (must: number, should: number, consider: number) => string
  readonly nothingFound: string
  readonly matters: string
  readonly since: (solved: number, remains: number, fresh: number) => string
  readonly unreadCount: (count: number) => string
  readonly limits: string
  readonly otherFiles: (names: string) => string
  readonly earlierUsed: (name: string) => string
  readonly whichCountry: string
  readonly otherCountry: (named: string, own: string) => string
  readonly keptFor: (country: string) => string
  readonly keptForYou: string
  readonly weights: Readonly<Record<Weight, string>>
  readonly wholePlan: string
  readonly commitments: (numbers: readonly number[]) => string
  readonly ofField: (field: string) => string
  readonly quoted: (words: string) => string
  readonly buttons: {
    readonly peers: string
    readonly unread: string
    readonly files: string
    readonly show: string
    readonly remark: string
    readonly wrong: string
    readonly send: string
    readonly sendYes: string
    readonly askPeer: (title: string) => string
  }
  readonly unreadTitle: string
  readonly unreadAsk: string
  readonly letter: (who: string, country: string, name: string, counts: string) => string
  readonly gone: string
  readonly staffOnly: string
  readonly remarkTitle: string
  readonly remarkField: string
  readonly save: string
  readonly remarkKept: string
  readonly wrongTitle: string
  readonly wrongField: string
  readonly wrongKept: (count: number) => string
  readonly sendWhom: (name: string, whom: string) => string
  readonly nobodyToSend: string
  readonly sent: (whom: string) => string
  readonly sentLetter: (who: string, name: string) => string
  readonly remarks: string
  readonly peersTitle: string
  readonly peersNone: (theme: string) => string
  readonly peersFound: (names: string, theme: string) => string
  readonly peersConsent: string
  readonly peersNoTheme: string
  readonly peerRequest: (title: string, theme: string) => string
  readonly listTitle: string
  readonly listNone: string
  readonly listColumns: readonly [string, string, string, string]
  readonly precisionTitle: string
  readonly precisionNone: string
  readonly precisionColumns: readonly [string, string, string, string]
  readonly precisionNote: (reviews: number) => string
  readonly homeTitle: string
  readonly homeLast: (name: string, on: string, counts: string) => string
}

const list = (numbers: readonly number[], and: string, most = 12): string => {
  const shown = numbers.slice(0, most).map(String)
  const rest = numbers.length - shown.length
  if (rest > 0) return `${shown.join(', ')} ${and} +${rest}`
  const last = shown.pop() ?? ''
  return shown.length === 0 ? last : `${shown.join(', ')} ${and} ${last}`
}

/** "1 point to mend, 4 to improve": zeros are left out. */
/** "1 page", "3 pages". */
const some = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

function counted(
  parts: readonly (readonly [count: number, words: string])[],
  [one, many]: readonly [string, string],
  none: string,
): string {
  const told = parts.filter(([count]) => count > 0)
  return (
    told
      .map(([count, words], at) => `${count} ${at > 0 ? '' : count === 1 ? `${one} ` : `${many} `}${words}`)
      .join(', ') || none
  )
}

export const WORDING: InLanguages<Wording> = {
  en: {
    summary: 'Read a draft action plan: missing fields, dates, wording, the rules of the day, with quotes.',
    examples: ['Review our draft plan'],
    staffExamples: ['Precision of the checks', 'Our plan reviews'],
    howTo:
      'Send me the draft as a file (Word, PDF, ODT, HTML, Markdown or text, up to 200 pages), or paste it here. I read it commitment by commitment against the rules of today and give you a report. What is ambitious, your Support Unit counterpart judges.',
    reading: (name) => `I am reading ${name}. A long plan takes a few seconds.`,
    checking: (commitments, pages) =>
      `Read${pages === undefined ? '' : ` (${some(pages, 'page', 'pages')})`}: ${some(commitments, 'commitment', 'commitments')}. I am now holding them against the rules.`,
    pastedName: 'pasted draft',
    cannotRead: (name, what, mend) => `${name}: ${what} ${mend}`,
    notFetched: (name) => `I could not fetch ${name} from the platform. Please send it once more.`,
    nothingLost: 'Nothing else was changed.',
    noCriteria:
      'I cannot review drafts here: the guidance with the rules is not loaded. Please tell whoever runs this desk.',
    title: (name) => `Review of ${name}`,
    fileName: 'review',
    read: (commitments, pages) =>
      `I read ${commitments === 1 ? 'one commitment' : `${commitments} commitments`} (${pages}).`,
    pages: (pages) => some(pages, 'page', 'pages'),
    words: (words) => `about ${words} words`,
    counts: (must, should, consider) =>
      counted(
        [
          [must, 'to mend'],
          [should, 'to improve'],
          [consider, 'to consider'],
        ],
        ['point', 'points'],
        'no findings',
      ),
    nothingFound: 'I found nothing that the rules I know would ask you to change.',
    matters: 'What matters most:',
    since: (solved, remains, fresh) => `Since the draft before: ${solved} solved, ${remains} remain, ${fresh} new.`,
    unreadCount: (count) =>
      count === 1
        ? 'One part I could not give to a field of a commitment; please look at it.'
        : `${count} parts I could not give to a field of a commitment; please look at them.`,
    limits:
      'I read by fixed checks, not by judgement: whether the plan is ambitious I do not say. Please check each point before you act on it.',
    otherFiles: (names) => `I read one draft at a time; not read: ${names}.`,
    earlierUsed: (name) => `I took ${name} as the plan before this one.`,
    whichCountry:
      'I kept this review for you alone. To keep it for a country, send the file again with the country’s name beside it.',
    otherCountry: (named, own) => `The title names ${named}; I kept the review with ${own}.`,
    keptFor: (country) => `Seen by your side in ${country} and by the Support Unit counterpart, nobody else.`,
    keptForYou: 'Seen by you alone.',
    weights: { must: 'to mend', should: 'to improve', consider: 'to consider' },
    wholePlan: 'the plan as a whole',
    commitments: (numbers) => `${numbers.length === 1 ? 'commitment' : 'commitments'} ${list(numbers, 'and')}`,
    ofField: (field) => `: ${field}`,
    quoted: (words) => `(“${words}”)`,
    buttons: {
      peers: 'Peers with similar commitments',
      unread: 'What I could not place',
      files: 'The report again',
      show: 'See the review',
      remark: 'Add a remark',
      wrong: 'Mark findings as wrong',
      send: 'Send it on',
      sendYes: 'Yes, send',
      askPeer: (title) => `Ask for an exchange: ${title}`,
    },
    unreadTitle: 'Parts that I could not place',
    unreadAsk:
      'If one of them is a commitment or a field, head it with a label such as “Commitment 4: …” or “Lead institution:” and send the draft again.',
    letter: (who, country, name, counts) => `${who} (${country}) had the draft “${name}” reviewed: ${counts}.`,
    gone: 'I do not have this review, or it is not yours to see.',
    staffOnly: 'Only the Support Unit counterpart of the country can do this.',
    remarkTitle: 'Remark on the review',
    remarkField: 'Your remark; it stands in the report under your name',
    save: 'Save',
    remarkKept: 'Kept; it stands in the report.',
    wrongTitle: 'Findings that are wrong',
    wrongField: 'Mark what should not have been said',
    wrongKept: (count) => `Kept: ${count} marked as wrong. They are left out of the report and counted for the checks.`,
    sendWhom: (name, whom) =>
      `Send the report on “${name}”, with your remarks and without what you marked as wrong, to ${whom}?`,
    nobodyToSend: 'I know nobody of that side in the directory to whom I could send it.',
    sent: (whom) => `Sent to ${whom}.`,
    sentLetter: (who, name) =>
      `${who} of the Support Unit has gone through the review of “${name}” and sends it to you.`,
    remarks: 'Remarks of the Support Unit',
    peersTitle: 'Exchange with others',
    peersNone: (theme) =>
      `Theme: ${theme}. The register names no country for it in your language; a request goes to your counterpart, who can look for one.`,
    peersFound: (names, theme) => `Theme: ${theme}. In the register, in your language: ${names}.`,
    peersConsent: 'Nobody is written to before you file a request, and the other side is asked for its consent first.',
    peersNoTheme:
      'I recognised no theme of the register in these commitments. Tell me in a sentence what you would like to learn, and I open a request.',
    peerRequest: (title, theme) => `Peer exchange with a country that has a similar commitment (${theme}): ${title}`,
    listTitle: 'Reviews of drafts',
    listNone: 'There is no review that you may see.',
    listColumns: ['Draft', 'Country', 'Day', 'Findings'],
    precisionTitle: 'Precision of each check',
    precisionNone: 'No review has been gone through by the Support Unit yet; there is nothing to count.',
    precisionColumns: ['Check', 'Findings', 'Marked as wrong', 'Precision'],
    precisionNote: (reviews) =>
      `Counted over ${some(reviews, 'review', 'reviews')} that somebody of the Support Unit has gone through.`,
    homeTitle: 'Draft plans',
    homeLast: (name, on, counts) => `${name}, ${on}: ${counts}`,
  },
  fr: {
    summary:
      'Relire un projet de plan d’action : rubriques absentes, dates, formulations, règles du jour, avec citations.',
    examples: ['Relisez notre projet de plan'],
    staffExamples: ['Précision des contrôles', 'Nos relectures de plans'],
    howTo:
      'Envoyez-moi le projet en fichier (Word, PDF, ODT, HTML, Markdown ou texte, 200 pages au plus), ou collez-le ici. Je le lis engagement par engagement au regard des règles d’aujourd’hui et je vous remets un rapport. L’ambition, c’est votre interlocuteur à l’Unité d’appui qui en juge.',
    reading: (name) => `Je lis ${name}. Un long plan demande quelques secondes.`,
    checking: (commitments, pages) =>
      `Lu${pages === undefined ? '' : ` (${some(pages, 'page', 'pages')})`} : ${some(commitments, 'engagement', 'engagements')}. Je confronte maintenant le projet aux règles.`,
    pastedName: 'projet collé',
    cannotRead: (name, what, mend) => `${name} : ${what} ${mend}`,
    notFetched: (name) => `Je n’ai pas pu récupérer ${name} sur la plateforme. Envoyez-le encore une fois.`,
    nothingLost: 'Rien d’autre n’a changé.',
    noCriteria:
      'Je ne peux pas relire de projets ici : les documents qui portent les règles ne sont pas chargés. Signalez-le à la personne qui gère ce service.',
    title: (name) => `Relecture de ${name}`,
    fileName: 'relecture',
    read: (commitments, pages) =>
      `J’ai lu ${commitments === 1 ? 'un engagement' : `${commitments} engagements`} (${pages}).`,
    pages: (pages) => some(pages, 'page', 'pages'),
    words: (words) => `environ ${words} mots`,
    counts: (must, should, consider) =>
      counted(
        [
          [must, 'à corriger'],
          [should, 'à améliorer'],
          [consider, 'à considérer'],
        ],
        ['point', 'points'],
        'aucun constat',
      ),
    nothingFound: 'Je n’ai rien trouvé que les règles que je connais vous demanderaient de changer.',
    matters: 'Le plus important :',
    since: (solved, remains, fresh) =>
      `Depuis la version précédente, points résolus : ${solved} ; restants : ${remains} ; nouveaux : ${fresh}.`,
    unreadCount: (count) =>
      count === 1
        ? 'Je n’ai pas su rattacher un passage à une rubrique d’engagement ; regardez-le.'
        : `Je n’ai pas su rattacher ${count} passages à une rubrique d’engagement ; regardez-les.`,
    limits:
      'Je lis avec des contrôles fixes, sans jugement : je ne dis pas si le plan est ambitieux. Vérifiez chaque point avant d’agir.',
    otherFiles: (names) => `Je lis un projet à la fois ; non lus : ${names}.`,
    earlierUsed: (name) => `J’ai pris ${name} pour le plan précédent.`,
    whichCountry:
      'J’ai gardé cette relecture pour vous seul. Pour la rattacher à un pays, renvoyez le fichier avec le nom du pays à côté.',
    otherCountry: (named, own) =>
      `Le titre nomme un autre pays (${named}) ; j’ai gardé la relecture avec celui-ci : ${own}.`,
    keptFor: (country) =>
      `Visible par votre côté (${country}) et par l’interlocuteur de l’Unité d’appui, par personne d’autre.`,
    keptForYou: 'Visible par vous seul.',
    weights: { must: 'à corriger', should: 'à améliorer', consider: 'à considérer' },
    wholePlan: 'l’ensemble du plan',
    commitments: (numbers) => `${numbers.length === 1 ? 'engagement' : 'engagements'} ${list(numbers, 'et')}`,
    ofField: (field) => ` : ${field}`,
    quoted: (words) => `(« ${words} »)`,
    buttons: {
      peers: 'Pays aux engagements proches',
      unread: 'Ce que je n’ai pas su placer',
      files: 'Le rapport à nouveau',
      show: 'Voir la relecture',
      remark: 'Ajouter une remarque',
      wrong: 'Signaler des constats erronés',
      send: 'Transmettre',
      sendYes: 'Oui, envoyer',
      askPeer: (title) => `Demander un échange : ${title}`,
    },
    unreadTitle: 'Passages que je n’ai pas su placer',
    unreadAsk:
      'Si l’un d’eux est un engagement ou une rubrique, mettez au-dessus un intitulé comme « Engagement 4 : … » ou « Institution responsable : » et renvoyez le projet.',
    letter: (who, country, name, counts) => `${who} (${country}) a fait relire le projet « ${name} » : ${counts}.`,
    gone: 'Je n’ai pas cette relecture, ou vous ne pouvez pas la voir.',
    staffOnly: 'Seul l’interlocuteur du pays à l’Unité d’appui peut le faire.',
    remarkTitle: 'Remarque sur la relecture',
    remarkField: 'Votre remarque ; elle figure dans le rapport sous votre nom',
    save: 'Enregistrer',
    remarkKept: 'C’est noté ; elle figure dans le rapport.',
    wrongTitle: 'Constats erronés',
    wrongField: 'Cochez ce qui n’aurait pas dû être dit',
    wrongKept: (count) =>
      `C’est noté ; constats signalés comme erronés : ${count}. Ils sortent du rapport et comptent pour les contrôles.`,
    sendWhom: (name, whom) =>
      `Envoyer le rapport sur « ${name} », avec vos remarques et sans ce que vous avez signalé comme erroné, à ${whom} ?`,
    nobodyToSend: 'Je ne connais dans l’annuaire personne de ce côté à qui l’envoyer.',
    sent: (whom) => `Envoyé à ${whom}.`,
    sentLetter: (who, name) => `${who}, de l’Unité d’appui, a parcouru la relecture de « ${name} » et vous l’envoie.`,
    remarks: 'Remarques de l’Unité d’appui',
    peersTitle: 'Échanger avec d’autres',
    peersNone: (theme) =>
      `Thème : ${theme}. Le registre ne nomme aucun pays pour ce thème dans votre langue ; une demande va à votre interlocuteur, qui peut en chercher un.`,
    peersFound: (names, theme) => `Thème : ${theme}. Au registre, dans votre langue : ${names}.`,
    peersConsent:
      'Personne n’est contacté avant que vous ne déposiez une demande, et l’autre partie doit d’abord consentir.',
    peersNoTheme:
      'Je n’ai reconnu aucun thème du registre dans ces engagements. Dites-moi en une phrase ce que vous voulez apprendre, et j’ouvre une demande.',
    peerRequest: (title, theme) => `Échange avec un pays qui a un engagement proche (${theme}) : ${title}`,
    listTitle: 'Relectures de projets',
    listNone: 'Il n’y a aucune relecture que vous puissiez voir.',
    listColumns: ['Projet', 'Pays', 'Jour', 'Constats'],
    precisionTitle: 'Précision de chaque contrôle',
    precisionNone: 'Aucune relecture n’a encore été parcourue par l’Unité d’appui ; il n’y a rien à compter.',
    precisionColumns: ['Contrôle', 'Constats', 'Signalés erronés', 'Précision'],
    precisionNote: (reviews) =>
      `Compté sur ${some(reviews, 'relecture parcourue', 'relectures parcourues')} par quelqu’un de l’Unité d’appui.`,
    homeTitle: 'Projets de plan',
    homeLast: (name, on, counts) => `${name}, ${on} : ${counts}`,
  },
  es: {
    summary: 'Leer un borrador de plan de acción: campos que faltan, fechas, redacción, reglas del día, con citas.',
    examples: ['Revise nuestro borrador del plan'],
    staffExamples: ['Precisión de las verificaciones', 'Nuestras revisiones de planes'],
    howTo:
      'Envíeme el borrador como archivo (Word, PDF, ODT, HTML, Markdown o texto, hasta 200 páginas) o péguelo aquí. Lo leo compromiso por compromiso según las reglas de hoy y le doy un informe. De la ambición juzga su contraparte de la Unidad de Apoyo.',
    reading: (name) => `Estoy leyendo ${name}. Un plan largo toma unos segundos.`,
    checking: (commitments, pages) =>
      `Leído${pages === undefined ? '' : ` (${some(pages, 'página', 'páginas')})`}: ${some(commitments, 'compromiso', 'compromisos')}. Ahora comparo el borrador con las reglas.`,
    pastedName: 'borrador pegado',
    cannotRead: (name, what, mend) => `${name}: ${what} ${mend}`,
    notFetched: (name) => `No pude obtener ${name} de la plataforma. Envíelo otra vez.`,
    nothingLost: 'No cambió nada más.',
    noCriteria:
      'Aquí no puedo revisar borradores: los documentos con las reglas no están cargados. Avise a quien administra este servicio.',
    title: (name) => `Revisión de ${name}`,
    fileName: 'revision',
    read: (commitments, pages) =>
      `Leí ${commitments === 1 ? 'un compromiso' : `${commitments} compromisos`} (${pages}).`,
    pages: (pages) => some(pages, 'página', 'páginas'),
    words: (words) => `unas ${words} palabras`,
    counts: (must, should, consider) =>
      counted(
        [
          [must, 'por corregir'],
          [should, 'por mejorar'],
          [consider, 'por considerar'],
        ],
        ['punto', 'puntos'],
        'sin hallazgos',
      ),
    nothingFound: 'No encontré nada que las reglas que conozco le pidan cambiar.',
    matters: 'Lo más importante:',
    since: (solved, remains, fresh) =>
      `Desde el borrador anterior, puntos resueltos: ${solved}; pendientes: ${remains}; nuevos: ${fresh}.`,
    unreadCount: (count) =>
      count === 1
        ? 'Hay una parte que no supe asignar a un campo de un compromiso; véala.'
        : `Hay ${count} partes que no supe asignar a un campo de un compromiso; véalas.`,
    limits:
      'Leo con verificaciones fijas, sin juicio: no digo si el plan es ambicioso. Compruebe cada punto antes de actuar.',
    otherFiles: (names) => `Leo un borrador a la vez; sin leer: ${names}.`,
    earlierUsed: (name) => `Tomé ${name} como el plan anterior.`,
    whichCountry:
      'Guardé esta revisión solo para usted. Para guardarla con un país, envíe de nuevo el archivo con el nombre del país al lado.',
    otherCountry: (named, own) => `El título nombra a ${named}; guardé la revisión con ${own}.`,
    keptFor: (country) => `La ven su lado (${country}) y la contraparte de la Unidad de Apoyo, nadie más.`,
    keptForYou: 'Solo la ve usted.',
    weights: { must: 'por corregir', should: 'por mejorar', consider: 'por considerar' },
    wholePlan: 'el plan en su conjunto',
    commitments: (numbers) => `${numbers.length === 1 ? 'compromiso' : 'compromisos'} ${list(numbers, 'y')}`,
    ofField: (field) => `: ${field}`,
    quoted: (words) => `(«${words}»)`,
    buttons: {
      peers: 'Países con compromisos parecidos',
      unread: 'Lo que no supe ubicar',
      files: 'El informe otra vez',
      show: 'Ver la revisión',
      remark: 'Agregar un comentario',
      wrong: 'Marcar hallazgos equivocados',
      send: 'Enviarla',
      sendYes: 'Sí, enviar',
      askPeer: (title) => `Pedir un intercambio: ${title}`,
    },
    unreadTitle: 'Partes que no supe ubicar',
    unreadAsk:
      'Si alguna es un compromiso o un campo, póngale encima un rótulo como «Compromiso 4: …» o «Institución responsable:» y envíe de nuevo el borrador.',
    letter: (who, country, name, counts) => `${who} (${country}) hizo revisar el borrador «${name}»: ${counts}.`,
    gone: 'No tengo esta revisión, o usted no puede verla.',
    staffOnly: 'Solo puede hacerlo la contraparte del país en la Unidad de Apoyo.',
    remarkTitle: 'Comentario sobre la revisión',
    remarkField: 'Su comentario; figura en el informe con su nombre',
    save: 'Guardar',
    remarkKept: 'Guardado; figura en el informe.',
    wrongTitle: 'Hallazgos equivocados',
    wrongField: 'Marque lo que no debió decirse',
    wrongKept: (count) =>
      `Guardado; hallazgos marcados como equivocados: ${count}. Salen del informe y cuentan para las verificaciones.`,
    sendWhom: (name, whom) =>
      `¿Enviar el informe sobre «${name}», con sus comentarios y sin lo que marcó como equivocado, a ${whom}?`,
    nobodyToSend: 'No conozco en el directorio a nadie de ese lado a quien enviarlo.',
    sent: (whom) => `Enviado a ${whom}.`,
    sentLetter: (who, name) => `${who}, de la Unidad de Apoyo, examinó la revisión de «${name}» y se la envía.`,
    remarks: 'Comentarios de la Unidad de Apoyo',
    peersTitle: 'Intercambio con otros',
    peersNone: (theme) =>
      `Tema: ${theme}. El registro no nombra un país para este tema en su idioma; una solicitud va a su contraparte, que puede buscarlo.`,
    peersFound: (names, theme) => `Tema: ${theme}. En el registro, en su idioma: ${names}.`,
    peersConsent:
      'No se escribe a nadie antes de que usted presente una solicitud, y primero se pide el consentimiento de la otra parte.',
    peersNoTheme:
      'No reconocí en estos compromisos ningún tema del registro. Dígame en una frase qué quiere aprender y abro una solicitud.',
    peerRequest: (title, theme) => `Intercambio con un país que tenga un compromiso parecido (${theme}): ${title}`,
    listTitle: 'Revisiones de borradores',
    listNone: 'No hay ninguna revisión que usted pueda ver.',
    listColumns: ['Borrador', 'País', 'Día', 'Hallazgos'],
    precisionTitle: 'Precisión de cada verificación',
    precisionNone: 'La Unidad de Apoyo aún no ha examinado ninguna revisión; no hay nada que contar.',
    precisionColumns: ['Verificación', 'Hallazgos', 'Marcados equivocados', 'Precisión'],
    precisionNote: (reviews) =>
      `Contado sobre ${some(reviews, 'revisión', 'revisiones')} que alguien de la Unidad de Apoyo ha examinado.`,
    homeTitle: 'Borradores de planes',
    homeLast: (name, on, counts) => `${name}, ${on}: ${counts}`,
  },
}
