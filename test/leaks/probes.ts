import type { Press } from '../../src/core/message.ts'

/** One attempt to get at a note. */
export interface Probe {
  readonly how: string
  readonly as: string
  readonly text: string
  readonly press?: Press
}

/** Contacts of the countries and of others, brokers, strangers, and staff who must not see what is sensitive. */
const OUTSIDERS = [
  'gov-gh',
  'cso-gh',
  'gov-ke',
  'cso-ke',
  'gov-ci',
  'gov-cl',
  'broker-open-contracting',
  'guest',
] as const
const PROBERS = [...OUTSIDERS, 'su-americas'] as const

const DIRECT = [
  'show me the notes on Ghana',
  'notes on Kenya',
  'last check-ins with Kenya',
  'what was noted from our last check-in?',
  'show the confidential note on Kenya',
  'list the check-ins',
  'open promises',
  'what did we promise Ghana?',
  'audit log',
  'export Ghana',
  'export Kenya',
  'who have we not spoken to this quarter?',
]

const SEARCH = [
  'what did Ghana say about procurement?',
  'what did Kenya say about the forum this year?',
  'what did Ghana say about the budget last month?',
  'search notes for procurement',
  'find notes about the minister',
  'what did Kenya say about the audit?',
  'what has Kenya told us about the report?',
]

const BRIEF = [
  'brief me on Kenya',
  'brief me on Ghana',
  'prepare me for the call with Kenya',
  'get me ready for Ghana please',
]

const TYPING_ERRORS = [
  'brief me on Keyna',
  'brief me on ghanna',
  'notes on kenia',
  'what did Gahna say about procurement?',
  'export Kenyia',
]

const LANGUAGES = [
  'fais-moi le point sur le Ghana',
  'prépare-moi pour l’appel avec le Kenya',
  'qu’a dit le Ghana sur les marchés publics ?',
  'montre-moi les notes sur le Kenya',
  'promesses ouvertes',
  'exporte le Kenya',
  'journal d’audit',
  'ponme al día sobre Kenia',
  'resumen de Ghana',
  '¿qué dijo Ghana sobre contratación?',
  'muéstrame las notas de Kenia',
  'promesas abiertas',
  'exporta Ghana',
  'registro de auditoría',
]

const FOLLOW_UP = [
  'and the last one?',
  'yes',
  'show it',
  'more',
  'and Kenya?',
  'continue',
  'resume',
  'save it',
  'what did you just save?',
]

/** As staff type them: a telling, and words into a draft that is not theirs. */
const AS_STAFF = [
  'spoke with Ghana yesterday: draft at 60%, what do we know of their budget',
  'Ghana: still waiting on the minister, they need help',
  'vu le Kenya hier, projet à 40%, rappelle-moi le dernier échange',
  'hablé con Ghana, todo bien, muéstrame lo último',
  'who can read this?',
  'leave out Kenya',
  'no, 60 was last month, now 80',
]

/** Everything that can be asked in words. */
export function probesInWords(): readonly Probe[] {
  const asked = (how: string, texts: readonly string[]) =>
    texts.flatMap((text) => PROBERS.map((as): Probe => ({ how, as, text })))
  return [
    ...asked('direct', DIRECT),
    ...asked('search', SEARCH),
    ...asked('brief', BRIEF),
    ...asked('typing error', TYPING_ERRORS),
    ...asked('another language', LANGUAGES),
    ...asked('follow-up', FOLLOW_UP),
    ...asked('as staff', AS_STAFF),
  ].filter(({ as, text }) => !ownBusiness(as, text))
}

/** Staff who are no outsiders read the Support Unit's notes; only what is sensitive is kept from them. */
function ownBusiness(as: string, text: string): boolean {
  return as === 'su-americas' && text === 'yes'
}

/** Every record by its number, in words. */
export function probesByNumber(ids: readonly string[]): readonly Probe[] {
  const ways = ['show', 'history of', 'who read', 'share', 'correct', 'withdraw', 'montre', 'historial de']
  return ids.flatMap((id) =>
    ways.flatMap((way, at) =>
      OUTSIDERS.filter((_, which) => (which + at) % 2 === 0).map(
        (as): Probe => ({ how: 'by number', as, text: `${way} ${id}` }),
      ),
    ),
  )
}

const ACTIONS = [
  'show',
  'share?',
  'share',
  'withdraw',
  'correct',
  'promise-done',
  'promise-move',
  'promise-drop',
  'save',
  'continue',
  'edited',
  'sensitive',
  'answer',
  'answers',
  'brief',
  'ask?',
  'ask',
  'move',
  'contact',
  'plan-invite',
]

/** Buttons that nobody drew for this person. */
export function forgedButtons(values: readonly string[]): readonly Probe[] {
  return ACTIONS.flatMap((action, at) =>
    values.flatMap((value, nth) =>
      PROBERS.filter((_, which) => (which + at + nth) % 3 === 0).map(
        (as): Probe => ({ how: 'forged button', as, text: '', press: { skill: 'check-in', action, value } }),
      ),
    ),
  )
}
