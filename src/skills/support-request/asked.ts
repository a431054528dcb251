import { asksForHelp } from '../../brokering/asks-for-help.ts'
import { fold } from '../../core/fold.ts'
import type { QueuePart } from './queue.ts'

/** What somebody wants of this skill, as far as their words tell. */
export type Asked =
  | { readonly kind: 'new' }
  | { readonly kind: 'mine' }
  /** How peers were helped. */
  | { readonly kind: 'stories' }
  /** What was asked before, to be passed on. */
  | { readonly kind: 'this' }
  | { readonly kind: 'queue'; readonly part?: QueuePart }
  | { readonly kind: 'gaps' }
  | { readonly kind: 'register' }
  | { readonly kind: 'auto-route'; readonly on: boolean }
  | { readonly kind: 'numbered'; readonly number: string; readonly rest: string }

const NUMBER = /\bSR-([23456789ABCDEFGHJKMNPQRSTVWXYZ]{6,8})\b/i

const THIS =
  /^(?:please |can you |could you |svp |s'il vous plait,? |por favor,? )?(?:(?:pass|hand|send) (?:this|it|that) (?:on|along)|forward (?:this|it|that)|(?:we |i )?(?:need|want|get us|get me) (?:some )?help (?:with|on) (?:this|that|it)|transmett(?:ez|re)(?:[- ]l[ea]|[- ](?:cela|ca|ceci))?|faites[- ](?:le )?suivre|(?:nous avons |on a |j'ai )?besoin d'aide (?:pour|avec|sur|la[- ]dessus) ?(?:cela|ca|ceci)?|(?:pase|pasa|transmita|transmiti|reenvie|reenvia)(?:lo|la| esto| eso)|(?:necesito|necesitamos) ayuda con (?:esto|eso|ello))(?:,? (?:please|svp|s'il vous plait|por favor|to someone|a quelqu'un|a alguien))?[ .!?]*$/

const STORIES =
  /\b(?:(?:peer|success) stor(?:y|ies)|stor(?:y|ies) (?:of|from|by|on|about) |how (?:were|was|have) (?:peers|others|other countries|another country) (?:been )?helped|(?:recits?|temoignages?) (?:de|d'|des|sur|a propos)|comment (?:d'autres pays|des pairs|les autres) ont ete aide|(?:relatos?|historias?|testimonios?) (?:de|sobre) |como (?:ayudaron|recibieron ayuda) (?:a )?(?:otros paises|otros|pares))/

const MINE =
  /\b(?:what (?:about|of|happened (?:to|with)) my (?:support )?requests?|(?:my|show my|status of my) (?:support )?requests?|where is my request|ou en (?:est ma|sont mes) demandes?|mes demandes|ma demande de soutien|que pasa con mis? solicitud(?:es)?|mis solicitudes|como va mi solicitud|en que (?:esta|va) mi solicitud)\b/
const QUEUE =
  /\b(?:(?:request|requests|support|case) queue|queue of requests|(?:open|late|overdue|unassigned|my) (?:cases|support requests|requests of countries)|(?:open|late|overdue|unassigned) requests|requests (?:nobody has taken|without an owner)|file des demandes|(?:demandes|dossiers) (?:ouverte?s|en retard|non attribue?e?s|sans responsable)|mes dossiers|cola de solicitudes|(?:solicitudes|casos) (?:abiert[ao]s|atrasad[ao]s|retrasad[ao]s|sin asignar|sin responsable)|mis casos)\b/
const PARTS: readonly { readonly part: QueuePart; readonly pattern: RegExp }[] = [
  { part: 'late', pattern: /\b(?:late|overdue|en retard|atrasad[ao]s|retrasad[ao]s)\b/ },
  {
    part: 'unassigned',
    pattern:
      /\b(?:unassigned|nobody has|without an owner|non attribue?e?s|sans responsable|sin asignar|sin responsable)\b/,
  },
  { part: 'mine', pattern: /\b(?:my|mes|mis)\b/ },
]

function queueAsked(folded: string): Asked {
  const part = PARTS.find(({ pattern }) => pattern.test(folded))?.part
  return { kind: 'queue', ...(part && { part }) }
}

const GAPS =
  /\b(?:gap list|unanswered questions|questions nobody answered|questions passed on|questions sans reponse|questions transmises|preguntas sin respuesta|lista de vacios)\b/
const REGISTER =
  /\b(?:brokers?|intervenants|quienes ayudan|register of brokers|broker register|add a broker|registre des intervenants|liste des intervenants|ajouter un intervenant|registro de (?:brokers|quienes ayudan)|anadir (?:un broker|a alguien que ayuda))$/
const AUTO = /\b(?:auto-?route|acheminement automatique|derivacion automatica) (on|off|oui|non|si|no)\b/

/** What the words ask for; undefined when they are not for this skill. */
export function askedFor(text: string): Asked | undefined {
  const number = NUMBER.exec(text)
  if (number) {
    const rest = text
      .replace(number[0], '')
      .replace(/^[\s:,.–-]+/, '')
      .trim()
    return { kind: 'numbered', number: number[0].toUpperCase(), rest }
  }
  const folded = fold(text).trim()
  const auto = AUTO.exec(folded)
  if (auto) return { kind: 'auto-route', on: ['on', 'oui', 'si'].includes(auto[1] ?? '') }
  if (THIS.test(folded)) return { kind: 'this' }
  if (STORIES.test(folded)) return { kind: 'stories' }
  if (MINE.test(folded)) return { kind: 'mine' }
  if (QUEUE.test(folded)) return queueAsked(folded)
  if (GAPS.test(folded)) return { kind: 'gaps' }
  if (REGISTER.test(folded) && folded.length < 60) return { kind: 'register' }
  return asksForHelp(text) ? { kind: 'new' } : undefined
}
