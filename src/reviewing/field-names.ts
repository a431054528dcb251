import type { InLanguages } from '../core/language.ts'
import type { AskedField } from './finding.ts'

/** The fields of a commitment, in the middle of a sentence. */
export const FIELD_NAMES: InLanguages<Readonly<Record<AskedField, string>>> = {
  en: {
    title: 'title',
    problem: 'problem',
    description: 'what will be done',
    'how-it-helps': 'how it helps to solve the problem',
    relevance: 'relevance to open government values',
    lead: 'lead body',
    milestones: 'milestones',
  },
  fr: {
    title: 'titre',
    problem: 'problème',
    description: 'ce qui sera fait',
    'how-it-helps': 'contribution à la solution',
    relevance: 'pertinence pour les valeurs du gouvernement ouvert',
    lead: 'institution responsable',
    milestones: 'jalons',
  },
  es: {
    title: 'título',
    problem: 'problema',
    description: 'qué se hará',
    'how-it-helps': 'contribución a la solución',
    relevance: 'relevancia para los valores de gobierno abierto',
    lead: 'institución responsable',
    milestones: 'hitos',
  },
}
