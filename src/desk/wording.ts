import type { InLanguages } from '../core/language.ts'

export const WORDING: InLanguages<{
  failed(reference: string): string
  tooLong(length: number, longest: number): string
  notForThisRole: string
  unknownButton: string
  empty: string
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
  },
  fr: {
    failed: (reference) =>
      `Je suis désolé, une erreur s'est produite de mon côté ; vous n'y êtes pour rien. Rien de ce que vous avez écrit n'est perdu. Réessayez dans un instant ; si cela se reproduit, donnez cette référence à l'Unité d'appui : ${reference}.`,
    tooLong: (length, longest) =>
      `Votre message compte ${length.toLocaleString('fr')} caractères ; je peux en lire ${longest.toLocaleString('fr')} à la fois. Envoyez seulement la question, ou répartissez-la en plusieurs messages.`,
    notForThisRole:
      "Ce bouton ne vous est pas destiné, je n'ai donc rien fait. Si vous pensez qu'il devrait l'être, demandez à l'Unité d'appui.",
    unknownButton:
      "Je ne sais plus à quoi servait ce bouton, je n'ai donc rien fait. Posez-moi de nouveau votre question avec des mots.",
    empty: "Je n'ai vu aucun mot dans votre message. Que souhaitez-vous savoir ?",
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
  },
}
