import type { InLanguages } from '../../core/language.ts'
import type { Refusal } from '../../ports/documents.ts'
import type { Weight } from '../../reviewing/finding.ts'

export interface Wording {
  readonly summary: string
  readonly staffSummary: string
  readonly examples: readonly string[]
  readonly staffExamples: readonly string[]
  readonly menu: (country: string) => string
  readonly buttons: {
    readonly outline: string
    readonly check: string
    readonly practice: string
    readonly languages: Readonly<Record<'en' | 'fr' | 'es', string>>
    readonly midterm: string
    readonly end: string
  }
  readonly whichCountry: string
  readonly notYours: string
  readonly inPrivate: string
  readonly noGuidance: string
  readonly made: (country: string) => string
  readonly holds: (commitments: number, notes: number, gaps: number) => string
  readonly fromPlan: (source: string) => string
  readonly needPlan: string
  readonly sideNote: string
  readonly unshared: string
  readonly onlyGovernment: string
  readonly notAPlan: string
  readonly leftOff: string
  readonly sendReport: string
  readonly noReport: string
  readonly noCommitments: string
  readonly refused: Readonly<Record<Refusal, string>>
  readonly checkedTitle: string
  readonly checked: (commitments: number, covered: number) => string
  readonly fromReport: string
  readonly nothingFound: string
  readonly found: (counts: Readonly<Record<Weight, number>>) => string
  readonly first: string
  readonly more: (count: number) => string
  readonly judged: string
  readonly weights: Readonly<Record<Weight, string>>
  readonly forCommitment: (number: number) => string
  readonly wholeReport: string
  readonly columns: readonly string[]
  readonly yes: string
  readonly no: string
  readonly quoted: string
  readonly rule: string
  readonly place: {
    readonly page: (page: number) => string
    readonly row: (row: number) => string
    readonly under: (heading: string) => string
  }
  readonly footer: (date: string) => string
  readonly practiceTitle: string
}

export const WORDING: InLanguages<Wording> = {
  en: {
    summary: 'Prepare the outline of your self-assessment report from what is known, and check a draft of it.',
    examples: ['Prepare the outline of our self-assessment'],
    staffSummary:
      'Prepare the outline of a country’s self-assessment report from what is known, and check a draft of it.',
    staffExamples: ['Prepare the self-assessment outline for Ghana'],
    menu: (country) => `Self-assessment report, ${country}: what shall we do?`,
    buttons: {
      outline: 'Make the outline',
      check: 'Check a draft report',
      practice: 'Good practice',
      languages: { en: 'In English', fr: 'In French', es: 'In Spanish' },
      midterm: 'Midterm report',
      end: 'Report at the end',
    },
    whichCountry: 'For which country? Write for example “self-assessment outline for Ghana”.',
    notYours: 'That is another country’s report: I cannot prepare it for you.',
    inPrivate: 'I answer you in private.',
    noGuidance: 'I have no guidance on self-assessments here.',
    made: (country) => `The outline of the self-assessment report for ${country} is ready, to go on writing in.`,
    holds: (commitments, notes, gaps) =>
      `Commitments in it: ${commitments}; things said in check-ins: ${notes}, each with its source. Places marked for you to complete: ${gaps}. I have invented nothing.`,
    fromPlan: (source) => `Commitments: ${source}.`,
    needPlan:
      'I have no plan of yours on file. Send me the plan as a file, or paste the list of commitments, one on each line, and I fill them in.',
    sideNote: 'Notes of the Support Unit’s check-ins with the government are not part of your copy.',
    unshared: 'It holds notes that the country has not seen: keep this copy inside the Support Unit.',
    onlyGovernment: 'The report itself is the government’s; the outline helps you to follow it and to comment.',
    leftOff: 'Left off. Nothing was kept of it.',
    notAPlan: 'I found no commitments in it. Paste them as a list, one on each line, with their numbers.',
    sendReport: 'Send me the draft report as a file (Word, PDF, OpenDocument, HTML, text), or paste it here.',
    noReport: 'There is no text in it that I could check.',
    noCommitments:
      'I cannot tell which commitments the report should cover: I have no plan on file and found no numbered commitments in it. Paste the list of commitments first, one on each line, then send the report again.',
    refused: {
      'scan-without-text': 'The file is a scan: it holds pictures and no text. Send the file it was printed from.',
      locked: 'The file is locked by a password. Send it without one.',
      broken: 'The file cannot be opened; it seems to be damaged. Save it again and send it once more.',
      spreadsheet: 'That is a spreadsheet. Send the report as a text document.',
      'not-a-plan': 'I could not find what I need in it.',
      'too-large': 'The file is too large for me to read: 20 megabytes at most.',
      'too-long': 'The document is too long for me: 200 pages at most. Tell me which part counts.',
      'unknown-kind': 'I do not read this kind of file. Word, PDF, OpenDocument, HTML, Markdown and text I do.',
    },
    checkedTitle: 'Your draft self-assessment report',
    checked: (commitments, covered) => `Commitments that the draft covers: ${covered} of ${commitments}.`,
    fromReport:
      'I have no plan on file, so I looked at the commitments that the draft itself names; one that it leaves out I cannot see.',
    nothingFound: 'I found nothing to mend by the points that I can check.',
    found: ({ must, should, consider }) => `To mend: ${must} must, ${should} should, ${consider} to consider.`,
    first: 'What matters most:',
    more: (count) => (count === 1 ? 'One more stands in the document.' : `${count} more stand in the document.`),
    judged: 'I check what is there and what is missing. Whether the results are as told, people judge.',
    weights: { must: 'must', should: 'should', consider: 'consider' },
    forCommitment: (number) => `Commitment ${number}`,
    wholeReport: 'Report as a whole',
    columns: ['Commitment', 'Covered', 'Completion stated', 'Evidence linked'],
    yes: 'yes',
    no: 'no',
    quoted: 'In the draft',
    rule: 'Rule',
    place: { page: (page) => `page ${page}`, row: (row) => `row ${row}`, under: (heading) => `“${heading}”` },
    footer: (date) => `Checked by Countrydesk on ${date}. Not a publication of OGP.`,
    practiceTitle: 'Good practice in self-assessments',
  },
  fr: {
    summary:
      'Préparer la trame de votre rapport d’auto-évaluation à partir de ce qui est connu, et en relire un projet.',
    examples: ['Préparer la trame de notre auto-évaluation'],
    staffSummary:
      'Préparer la trame du rapport d’auto-évaluation d’un pays à partir de ce qui est connu, et en relire un projet.',
    staffExamples: ['Préparer la trame d’auto-évaluation du Ghana'],
    menu: (country) => `Rapport d’auto-évaluation (${country}) : que faisons-nous ?`,
    buttons: {
      outline: 'Faire la trame',
      check: 'Relire un projet de rapport',
      practice: 'Bonnes pratiques',
      languages: { en: 'En anglais', fr: 'En français', es: 'En espagnol' },
      midterm: 'Rapport à mi-parcours',
      end: 'Rapport final',
    },
    whichCountry: 'Pour quel pays ? Écrivez par exemple « trame d’auto-évaluation pour le Ghana ».',
    notYours: 'C’est le rapport d’un autre pays : je ne peux pas le préparer pour vous.',
    inPrivate: 'Je vous réponds en privé.',
    noGuidance: 'Je n’ai pas ici de documents sur l’auto-évaluation.',
    made: (country) =>
      `La trame du rapport d’auto-évaluation (${country}) est prête ; vous pouvez continuer à y écrire.`,
    holds: (commitments, notes, gaps) =>
      `Engagements repris : ${commitments} ; propos tirés des échanges de suivi : ${notes}, chacun avec sa source. Endroits marqués à compléter : ${gaps}. Je n’ai rien inventé.`,
    fromPlan: (source) => `Engagements : ${source}.`,
    needPlan:
      'Je n’ai pas de plan enregistré pour vous. Envoyez-moi le plan en fichier, ou collez la liste des engagements, un par ligne, et je les inscris.',
    sideNote:
      'Les notes des échanges de suivi de l’Unité d’appui avec le gouvernement ne figurent pas dans votre exemplaire.',
    unshared: 'Elle contient des notes que le pays n’a pas vues : gardez cet exemplaire à l’Unité d’appui.',
    onlyGovernment: 'Le rapport lui-même est celui du gouvernement ; la trame vous aide à le suivre et à le commenter.',
    leftOff: 'C’est abandonné ; rien n’en a été gardé.',
    notAPlan: 'Je n’y ai trouvé aucun engagement. Collez-les en liste, un par ligne, avec leurs numéros.',
    sendReport: 'Envoyez-moi le projet de rapport en fichier (Word, PDF, OpenDocument, HTML, texte), ou collez-le ici.',
    noReport: 'Il n’y a là aucun texte que je puisse relire.',
    noCommitments:
      'Je ne peux pas dire quels engagements le rapport devrait traiter : aucun plan n’est enregistré et le texte n’a pas d’engagements numérotés. Collez d’abord la liste des engagements, un par ligne, puis renvoyez le rapport.',
    refused: {
      'scan-without-text': 'Le fichier est un scan : des images, sans texte. Envoyez le fichier d’origine.',
      locked: 'Le fichier est protégé par un mot de passe. Envoyez-le sans.',
      broken: 'Le fichier ne s’ouvre pas ; il semble abîmé. Enregistrez-le de nouveau et renvoyez-le.',
      spreadsheet: 'C’est un tableur. Envoyez le rapport comme document texte.',
      'not-a-plan': 'Je n’y ai pas trouvé ce qu’il me faut.',
      'too-large': 'Le fichier est trop gros pour moi : 20 mégaoctets au plus.',
      'too-long': 'Le document est trop long pour moi : 200 pages au plus. Dites-moi quelle partie compte.',
      'unknown-kind': 'Je ne lis pas ce type de fichier. Je lis Word, PDF, OpenDocument, HTML, Markdown et texte.',
    },
    checkedTitle: 'Votre projet de rapport d’auto-évaluation',
    checked: (commitments, covered) => `Engagements traités par le projet : ${covered} sur ${commitments}.`,
    fromReport:
      'Je n’ai pas de plan enregistré ; j’ai donc regardé les engagements que le projet nomme lui-même. Celui qu’il oublierait, je ne peux pas le voir.',
    nothingFound: 'Je n’ai rien trouvé à corriger sur les points que je sais vérifier.',
    found: ({ must, should, consider }) =>
      `À corriger : nécessaires ${must}, souhaitables ${should}, à considérer ${consider}.`,
    first: 'Le plus important :',
    more: (count) => (count === 1 ? 'Un autre figure dans le document.' : `${count} autres figurent dans le document.`),
    judged:
      'Je vérifie ce qui s’y trouve et ce qui manque. Si les résultats sont tels qu’écrits, ce sont des personnes qui en jugent.',
    weights: { must: 'nécessaire', should: 'souhaitable', consider: 'à considérer' },
    forCommitment: (number) => `Engagement ${number}`,
    wholeReport: 'Ensemble du rapport',
    columns: ['Engagement', 'Traité', 'Achèvement indiqué', 'Preuve liée'],
    yes: 'oui',
    no: 'non',
    quoted: 'Dans le projet',
    rule: 'Règle',
    place: { page: (page) => `page ${page}`, row: (row) => `ligne ${row}`, under: (heading) => `« ${heading} »` },
    footer: (date) => `Relu par Countrydesk le ${date}. Ce n’est pas une publication du PGO.`,
    practiceTitle: 'Bonnes pratiques d’auto-évaluation',
  },
  es: {
    summary: 'Preparar el esquema de su informe de autoevaluación con lo que se sabe y revisar un borrador.',
    examples: ['Preparar el esquema de nuestra autoevaluación'],
    staffSummary:
      'Preparar el esquema del informe de autoevaluación de un país con lo que se sabe y revisar un borrador.',
    staffExamples: ['Preparar el esquema de autoevaluación de Ghana'],
    menu: (country) => `Informe de autoevaluación, ${country}: ¿qué hacemos?`,
    buttons: {
      outline: 'Hacer el esquema',
      check: 'Revisar un borrador',
      practice: 'Buenas prácticas',
      languages: { en: 'En inglés', fr: 'En francés', es: 'En español' },
      midterm: 'Informe de medio término',
      end: 'Informe final',
    },
    whichCountry: '¿Para qué país? Escriba por ejemplo «esquema de autoevaluación de Ghana».',
    notYours: 'Es el informe de otro país: no puedo prepararlo para usted.',
    inPrivate: 'Le respondo en privado.',
    noGuidance: 'Aquí no tengo guías sobre la autoevaluación.',
    made: (country) =>
      `El esquema del informe de autoevaluación de ${country} está listo; puede seguir escribiendo en él.`,
    holds: (commitments, notes, gaps) =>
      `Compromisos incluidos: ${commitments}; cosas dichas en los seguimientos: ${notes}, cada una con su fuente. Lugares marcados para completar: ${gaps}. No he inventado nada.`,
    fromPlan: (source) => `Compromisos: ${source}.`,
    needPlan:
      'No tengo un plan suyo registrado. Envíeme el plan en un archivo, o pegue la lista de compromisos, uno por línea, y los incluyo.',
    sideNote: 'Las notas de los seguimientos de la Unidad de Apoyo con el gobierno no forman parte de su copia.',
    unshared: 'Contiene notas que el país no ha visto: guarde esta copia dentro de la Unidad de Apoyo.',
    onlyGovernment: 'El informe es del gobierno; el esquema le ayuda a seguirlo y a comentarlo.',
    leftOff: 'Dejado. No se guardó nada.',
    notAPlan: 'No encontré compromisos ahí. Péguelos en una lista, uno por línea, con sus números.',
    sendReport: 'Envíeme el borrador del informe en un archivo (Word, PDF, OpenDocument, HTML, texto), o péguelo aquí.',
    noReport: 'No hay ahí ningún texto que pueda revisar.',
    noCommitments:
      'No puedo saber qué compromisos debería tratar el informe: no tengo un plan registrado y el texto no tiene compromisos numerados. Pegue primero la lista de compromisos, uno por línea, y vuelva a enviar el informe.',
    refused: {
      'scan-without-text': 'El archivo es un escaneo: tiene imágenes y no texto. Envíe el archivo original.',
      locked: 'El archivo está protegido con contraseña. Envíelo sin ella.',
      broken: 'El archivo no se abre; parece dañado. Guárdelo de nuevo y vuelva a enviarlo.',
      spreadsheet: 'Eso es una hoja de cálculo. Envíe el informe como documento de texto.',
      'not-a-plan': 'No encontré ahí lo que necesito.',
      'too-large': 'El archivo es demasiado grande para mí: 20 megabytes como máximo.',
      'too-long': 'El documento es demasiado largo para mí: 200 páginas como máximo. Dígame qué parte cuenta.',
      'unknown-kind': 'No leo ese tipo de archivo. Leo Word, PDF, OpenDocument, HTML, Markdown y texto.',
    },
    checkedTitle: 'Su borrador de informe de autoevaluación',
    checked: (commitments, covered) => `Compromisos tratados en el borrador: ${covered} de ${commitments}.`,
    fromReport:
      'No tengo un plan registrado, así que miré los compromisos que el borrador mismo nombra; uno que deje fuera no lo puedo ver.',
    nothingFound: 'No encontré nada que corregir en los puntos que sé revisar.',
    found: ({ must, should, consider }) =>
      `Por corregir: necesarios ${must}, recomendables ${should}, por considerar ${consider}.`,
    first: 'Lo más importante:',
    more: (count) => (count === 1 ? 'Hay uno más en el documento.' : `Hay ${count} más en el documento.`),
    judged: 'Reviso lo que hay y lo que falta. Si los resultados son como se dice, lo juzgan las personas.',
    weights: { must: 'necesario', should: 'recomendable', consider: 'por considerar' },
    forCommitment: (number) => `Compromiso ${number}`,
    wholeReport: 'Informe en conjunto',
    columns: ['Compromiso', 'Tratado', 'Cumplimiento indicado', 'Evidencia enlazada'],
    yes: 'sí',
    no: 'no',
    quoted: 'En el borrador',
    rule: 'Regla',
    place: { page: (page) => `página ${page}`, row: (row) => `fila ${row}`, under: (heading) => `«${heading}»` },
    footer: (date) => `Revisado por Countrydesk el ${date}. No es una publicación de OGP.`,
    practiceTitle: 'Buenas prácticas de autoevaluación',
  },
}
