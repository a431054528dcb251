import type { InLanguages } from './language.ts'

/**
 * How sure we are of a fact: the words of the facts files, kept all the way to the reader.
 * UNSTATED belongs to documents that carry no status at all, such as plain Markdown of others.
 */
export const STATUSES = ['SOLID', 'INDIRECT', 'VERIFY', 'RECALLED', 'OLD', 'GAP', 'UNSTATED'] as const

export type FactStatus = (typeof STATUSES)[number]

/** The short words beside a citation. */
export const STATUS_LABELS: InLanguages<Readonly<Record<FactStatus, string>>> = {
  en: {
    SOLID: 'official text',
    INDIRECT: 'indirect source',
    VERIFY: 'to be verified',
    RECALLED: 'recalled, to be confirmed',
    OLD: 'earlier rules',
    GAP: 'not known',
    UNSTATED: 'status not stated',
  },
  fr: {
    SOLID: 'texte officiel',
    INDIRECT: 'source indirecte',
    VERIFY: 'à vérifier',
    RECALLED: 'de mémoire, à confirmer',
    OLD: 'anciennes règles',
    GAP: 'non connu',
    UNSTATED: 'statut non précisé',
  },
  es: {
    SOLID: 'texto oficial',
    INDIRECT: 'fuente indirecta',
    VERIFY: 'por verificar',
    RECALLED: 'de memoria, por confirmar',
    OLD: 'reglas anteriores',
    GAP: 'no se sabe',
    UNSTATED: 'estado no indicado',
  },
}
