import type { InLanguages } from './language.ts'

/** How the desk introduces itself to the directories of chat platforms: the one source of their manifests. */
export const APP_NAME = 'Countrydesk'

/** The colour behind its sign. */
export const APP_COLOUR = '#1f3a5f'

export const APP_TEXTS: InLanguages<{
  /** At most 80 characters: the shortest that a platform allows. */
  readonly short: string
  /** At most 4,000 characters. */
  readonly long: string
  /** What people can try first, as they would type it. */
  readonly examples: readonly { readonly title: string; readonly message: string }[]
}> = {
  en: {
    short: 'A help desk for the points of contact of the Open Government Partnership.',
    long: 'Countrydesk answers questions on the rules, deadlines and good practice of the Open Government Partnership, in English, French and Spanish, from written guidance, and shows where each statement stands. What it does not know it passes on to a person of the Support Unit. It is a program, not a person, and says so.',
    examples: [
      { title: 'Co-creation requirements', message: 'What are the minimum requirements for co-creation?' },
      { title: 'A late plan', message: 'What happens if our action plan is late?' },
      { title: 'Strong commitments', message: 'What makes a commitment strong?' },
      { title: 'What can you do?', message: 'What can you do?' },
    ],
  },
  fr: {
    short: 'L’aide aux points de contact du Partenariat pour un gouvernement ouvert.',
    long: 'Countrydesk répond aux questions sur les règles, les échéances et les bonnes pratiques du Partenariat pour un gouvernement ouvert, en anglais, en français et en espagnol, à partir de documents écrits, et montre sur quoi repose chaque affirmation. Ce qu’il ne sait pas, il le transmet à une personne de l’Unité d’appui. C’est un programme, pas une personne, et il le dit.',
    examples: [
      { title: 'Exigences de la co-création', message: 'Quelles sont les exigences minimales de la co-création ?' },
      { title: 'Un plan en retard', message: 'Que se passe-t-il si notre plan d’action est en retard ?' },
      { title: 'Des engagements solides', message: 'Qu’est-ce qui rend un engagement solide ?' },
      { title: 'Que savez-vous faire ?', message: 'Que savez-vous faire ?' },
    ],
  },
  es: {
    short: 'Ayuda para los puntos de contacto de la Alianza para el Gobierno Abierto.',
    long: 'Countrydesk responde preguntas sobre las reglas, los plazos y las buenas prácticas de la Alianza para el Gobierno Abierto, en inglés, francés y español, a partir de guías escritas, y muestra en qué se basa cada afirmación. Lo que no sabe lo pasa a una persona de la Unidad de Apoyo. Es un programa, no una persona, y lo dice.',
    examples: [
      { title: 'Requisitos de cocreación', message: '¿Cuáles son los requisitos mínimos de la cocreación?' },
      { title: 'Un plan atrasado', message: '¿Qué pasa si nuestro plan de acción se atrasa?' },
      { title: 'Compromisos sólidos', message: '¿Qué hace sólido un compromiso?' },
      { title: '¿Qué puede hacer?', message: '¿Qué puede hacer?' },
    ],
  },
}
