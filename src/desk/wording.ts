import { LARGEST_FILE_MEGABYTES, type Unfitness } from '../core/fit-files.ts'
import type { InLanguages } from '../core/language.ts'

export const WORDING: InLanguages<{
  failed(reference: string): string
  tooLong(length: number, longest: number): string
  notForThisRole: string
  unknownButton: string
  empty: string
  unfitFile: Readonly<Record<Unfitness['why'], (name: string) => string>>
}> = {
  en: {
    failed: (reference) =>
      `I am sorry, something went wrong on my side, and it is not your fault. Nothing you wrote is lost. Please try again in a moment; if it happens again, give the Support Unit this reference: ${reference}.`,
    tooLong: (length, longest) =>
      `Your message has ${length.toLocaleString('en')} characters; I can read up to ${longest.toLocaleString('en')} at once. Please send the question alone, or split it into several messages.`,
    notForThisRole:
      'That button is not meant for you, so I did nothing. If you think it should be, ask the Support Unit.',
    unknownButton: 'I no longer know what that button was for, so I did nothing. Please ask me again in words.',
    empty: 'I did not see any words in your message. What would you like to know?',
    unfitFile: {
      size: (name) =>
        `${name} is larger than ${LARGEST_FILE_MEGABYTES} MB, so I did not open it. Please send a smaller copy, for example without pictures.`,
      kind: (name) =>
        `I cannot read ${name}: I take PDF, Word (.docx), ODT, HTML, Markdown and plain text. Please save it as one of these and send it again.`,
    },
  },
  fr: {
    failed: (reference) =>
      `Je suis désolé, une erreur s’est produite de mon côté ; vous n’y êtes pour rien. Rien de ce que vous avez écrit n’est perdu. Réessayez dans un instant ; si cela se reproduit, donnez cette référence à l’Unité d’appui : ${reference}.`,
    tooLong: (length, longest) =>
      `Votre message compte ${length.toLocaleString('fr')} caractères ; je peux en lire ${longest.toLocaleString('fr')} à la fois. Envoyez seulement la question, ou répartissez-la en plusieurs messages.`,
    notForThisRole:
      'Ce bouton ne vous est pas destiné, je n’ai donc rien fait. Si vous pensez qu’il devrait l’être, demandez à l’Unité d’appui.',
    unknownButton:
      'Je ne sais plus à quoi servait ce bouton, je n’ai donc rien fait. Posez-moi de nouveau votre question avec des mots.',
    empty: 'Je n’ai vu aucun mot dans votre message. Que souhaitez-vous savoir ?',
    unfitFile: {
      size: (name) =>
        `${name} dépasse ${LARGEST_FILE_MEGABYTES} Mo ; je ne l’ai donc pas ouvert. Envoyez une copie plus légère, par exemple sans images.`,
      kind: (name) =>
        `Je ne peux pas lire ${name} : j’accepte le PDF, Word (.docx), ODT, HTML, Markdown et le texte brut. Enregistrez-le dans l’un de ces formats et renvoyez-le.`,
    },
  },
  es: {
    failed: (reference) =>
      `Lo siento, algo falló de mi lado; no es culpa suya. Nada de lo que escribió se perdió. Inténtelo de nuevo en un momento; si vuelve a ocurrir, dé esta referencia a la Unidad de Apoyo: ${reference}.`,
    tooLong: (length, longest) =>
      `Su mensaje tiene ${length.toLocaleString('es')} caracteres; puedo leer hasta ${longest.toLocaleString('es')} de una vez. Envíe solo la pregunta o divídala en varios mensajes.`,
    notForThisRole:
      'Ese botón no es para usted, así que no hice nada. Si cree que debería serlo, pregunte a la Unidad de Apoyo.',
    unknownButton:
      'Ya no sé para qué era ese botón, así que no hice nada. Por favor, pregúnteme de nuevo con palabras.',
    empty: 'No vi ninguna palabra en su mensaje. ¿Qué le gustaría saber?',
    unfitFile: {
      size: (name) =>
        `${name} pesa más de ${LARGEST_FILE_MEGABYTES} MB, así que no lo abrí. Envíe una copia más ligera, por ejemplo sin imágenes.`,
      kind: (name) =>
        `No puedo leer ${name}: acepto PDF, Word (.docx), ODT, HTML, Markdown y texto sin formato. Guárdelo en uno de esos formatos y vuelva a enviarlo.`,
    },
  },
}
