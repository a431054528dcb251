import type { InLanguages } from '../../core/language.ts'
import type { REASONS } from './kept.ts'

export const WORDING: InLanguages<{
  summary: string
  thanks: string
  sorry: string
  tellUs: string
  formTitle: string
  reason: string
  reasons: Readonly<Record<(typeof REASONS)[number], string>>
  words: string
  send: string
  thanksForReason: string
  useTheButtons: string
  homeTitle(days: number): string
  helpful: string
  notHelpful: string
}> = {
  en: {
    summary: 'Note whether an answer helped you, and tell the editors of the guidance when it did not.',
    thanks: 'Thank you, I have noted that this helped.',
    sorry: 'I am sorry this did not help. If you tell us why, the editors of the guidance can mend it.',
    tellUs: 'Say what was wrong',
    formTitle: 'What was wrong?',
    reason: 'What was wrong with the answer?',
    reasons: {
      wrong: 'It is not right',
      outdated: 'It is out of date',
      unclear: 'It is hard to understand',
      'off-topic': 'It does not answer my question',
      incomplete: 'Something is missing',
    },
    words: 'In your own words',
    send: 'Send',
    thanksForReason: 'Thank you. The editors of the guidance will see what you wrote.',
    useTheButtons: 'To tell me whether an answer helped, use the thumbs below it.',
    homeTitle: (days) => `How answers were received in the last ${days} days`,
    helpful: 'Helpful',
    notHelpful: 'Not helpful',
  },
  fr: {
    summary: 'Noter si une réponse vous a aidé, et prévenir les rédacteurs des documents quand ce n’est pas le cas.',
    thanks: 'Merci, j’ai noté que cette réponse vous a été utile.',
    sorry:
      'Je suis désolé que cette réponse ne vous ait pas aidé. Dites-nous pourquoi, et les rédacteurs des documents pourront la corriger.',
    tellUs: 'Dire ce qui n’allait pas',
    formTitle: 'Qu’est-ce qui n’allait pas ?',
    reason: 'Qu’est-ce qui n’allait pas dans la réponse ?',
    reasons: {
      wrong: 'Elle est inexacte',
      outdated: 'Elle n’est plus à jour',
      unclear: 'Elle est difficile à comprendre',
      'off-topic': 'Elle ne répond pas à ma question',
      incomplete: 'Il manque quelque chose',
    },
    words: 'Avec vos mots',
    send: 'Envoyer',
    thanksForReason: 'Merci. Les rédacteurs des documents verront ce que vous avez écrit.',
    useTheButtons: 'Pour me dire si une réponse vous a aidé, utilisez les pouces placés dessous.',
    homeTitle: (days) => `Accueil des réponses ces ${days} derniers jours`,
    helpful: 'Utiles',
    notHelpful: 'Pas utiles',
  },
  es: {
    summary: 'Anotar si una respuesta le sirvió y avisar a quienes redactan las guías cuando no fue así.',
    thanks: 'Gracias, anoté que esta respuesta le sirvió.',
    sorry:
      'Lamento que esta respuesta no le haya servido. Si nos dice por qué, quienes redactan las guías podrán corregirla.',
    tellUs: 'Decir qué estuvo mal',
    formTitle: '¿Qué estuvo mal?',
    reason: '¿Qué estuvo mal en la respuesta?',
    reasons: {
      wrong: 'No es correcta',
      outdated: 'Está desactualizada',
      unclear: 'Es difícil de entender',
      'off-topic': 'No responde a mi pregunta',
      incomplete: 'Falta algo',
    },
    words: 'Con sus palabras',
    send: 'Enviar',
    thanksForReason: 'Gracias. Quienes redactan las guías verán lo que escribió.',
    useTheButtons: 'Para decirme si una respuesta le sirvió, use los pulgares que aparecen debajo.',
    homeTitle: (days) => `Cómo se recibieron las respuestas en los últimos ${days} días`,
    helpful: 'Útiles',
    notHelpful: 'No útiles',
  },
}
