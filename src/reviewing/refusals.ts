import type { InLanguages } from '../core/language.ts'
import type { Refusal } from '../ports/documents.ts'

/** Why a document cannot be read, and what helps. */
export const REFUSAL_WORDS: InLanguages<Readonly<Record<Refusal, { readonly what: string; readonly mend: string }>>> = {
  en: {
    'scan-without-text': {
      what: 'These pages are pictures: there is no text in them that I could read.',
      mend: 'Please send the file from which it was printed, or a PDF with recognised text.',
    },
    locked: {
      what: 'The file is locked with a password.',
      mend: 'Please send it without the password.',
    },
    broken: {
      what: 'The file is damaged or incomplete; I could not open it.',
      mend: 'Please save it again and send it once more.',
    },
    spreadsheet: {
      what: 'This is a spreadsheet; I read drafts as text.',
      mend: 'Please send the plan as Word, PDF or text, or paste it here.',
    },
    'not-a-plan': {
      what: 'I read it, but found no commitment in it.',
      mend: 'If it is a draft plan, tell me how a commitment begins in it, for example “Commitment 1: title”, or paste one here.',
    },
    'too-large': {
      what: 'The file is too large for me.',
      mend: 'Please send a copy without pictures and annexes.',
    },
    'too-long': {
      what: 'The document is longer than 200 pages, or took too long to read.',
      mend: 'Please send the commitments without the annexes.',
    },
    'unknown-kind': {
      what: 'I cannot read this kind of file.',
      mend: 'Please save it as Word (.docx), PDF, ODT, HTML or text.',
    },
  },
  fr: {
    'scan-without-text': {
      what: 'Ces pages sont des images : elles ne contiennent aucun texte que je puisse lire.',
      mend: 'Envoyez le fichier d’origine, ou un PDF avec reconnaissance de texte.',
    },
    locked: {
      what: 'Le fichier est protégé par un mot de passe.',
      mend: 'Envoyez-le sans mot de passe.',
    },
    broken: {
      what: 'Le fichier est endommagé ou incomplet ; je n’ai pas pu l’ouvrir.',
      mend: 'Enregistrez-le à nouveau et renvoyez-le.',
    },
    spreadsheet: {
      what: 'C’est un tableur ; je lis les projets de plan sous forme de texte.',
      mend: 'Envoyez le plan en Word, PDF ou texte, ou collez-le ici.',
    },
    'not-a-plan': {
      what: 'J’ai lu le document, mais je n’y ai trouvé aucun engagement.',
      mend: 'Si c’est un projet de plan, dites-moi comment un engagement y commence, par exemple « Engagement 1 : titre », ou collez-en un ici.',
    },
    'too-large': {
      what: 'Le fichier est trop volumineux pour moi.',
      mend: 'Envoyez une copie sans images ni annexes.',
    },
    'too-long': {
      what: 'Le document dépasse 200 pages, ou sa lecture a pris trop de temps.',
      mend: 'Envoyez les engagements sans les annexes.',
    },
    'unknown-kind': {
      what: 'Je ne sais pas lire ce genre de fichier.',
      mend: 'Enregistrez-le en Word (.docx), PDF, ODT, HTML ou texte.',
    },
  },
  es: {
    'scan-without-text': {
      what: 'Estas páginas son imágenes: no contienen texto que yo pueda leer.',
      mend: 'Envíe el archivo original o un PDF con texto reconocido.',
    },
    locked: {
      what: 'El archivo está protegido con contraseña.',
      mend: 'Envíelo sin contraseña.',
    },
    broken: {
      what: 'El archivo está dañado o incompleto; no pude abrirlo.',
      mend: 'Guárdelo de nuevo y envíelo otra vez.',
    },
    spreadsheet: {
      what: 'Es una hoja de cálculo; leo los borradores como texto.',
      mend: 'Envíe el plan en Word, PDF o texto, o péguelo aquí.',
    },
    'not-a-plan': {
      what: 'Lo leí, pero no encontré ningún compromiso.',
      mend: 'Si es un borrador de plan, dígame cómo empieza en él un compromiso, por ejemplo «Compromiso 1: título», o pegue uno aquí.',
    },
    'too-large': {
      what: 'El archivo es demasiado grande para mí.',
      mend: 'Envíe una copia sin imágenes ni anexos.',
    },
    'too-long': {
      what: 'El documento pasa de 200 páginas o tardó demasiado en leerse.',
      mend: 'Envíe los compromisos sin los anexos.',
    },
    'unknown-kind': {
      what: 'No puedo leer este tipo de archivo.',
      mend: 'Guárdelo como Word (.docx), PDF, ODT, HTML o texto.',
    },
  },
}
