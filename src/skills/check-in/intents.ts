import type { CountryCode } from '../../core/principal.ts'
import type { CountryFinder } from '../../understanding/countries-named.ts'
import { foldInPlace } from '../../understanding/fold-in-place.ts'
import { kindOf, maskedWords } from './masked-words.ts'

/** What somebody wants of the check-ins. */
export type Intent =
  | { readonly wish: 'log' }
  | { readonly wish: 'brief' | 'notes' | 'export' | 'ask-contact'; readonly country: CountryCode | undefined }
  | { readonly wish: 'radar' | 'audit' }
  | { readonly wish: 'promises'; readonly country: CountryCode | undefined }
  | { readonly wish: 'search'; readonly country: CountryCode | undefined; readonly about: string }
  | { readonly wish: 'plan'; readonly country: CountryCode }
  | { readonly wish: 'show' | 'correct' | 'withdraw' | 'history' | 'share' | 'who-read'; readonly note: string }
  | { readonly wish: 'move' | 'cover' | 'contact' | 'end-cover'; readonly country: CountryCode | undefined }
  | { readonly wish: 'resume' }

const NOTE_ID = /\b([A-Z]{2}-\d{4}-\d{2}-\d{2}-[0-9a-f]{6})\b/

const WISHES = {
  withdraw: /\b(?:withdraw|delete|retract|retire[rz]?|supprime[rz]?|retira[r]?|elimina[r]?|borra[r]?)\b/,
  correct:
    /\b(?:correct|edit|amend|change|fix|corrige[rz]?|modifie[rz]?|rectifie[rz]?|corregir|corrige|edita[r]?|modifica[r]?)\b/,
  history: /\b(?:history|versions?|historique|historial)\b/,
  whoRead:
    /\b(?:who (?:has )?(?:read|seen|saw)|qui a (?:lu|vu)|quien(?:es)? (?:ha |han )?(?:leyo|leyeron|leido|vio))\b/,
  share: /\b(?:share|partage[rz]?|comparte|compartir)\b/,
  audit: /^audit$|\b(?:audit (?:log|trail)|access log|journal d'(?:audit|acces)|registro de (?:auditoria|accesos?))\b/,
  resume: /^(?:resume|continue|go on|reprendre|reprends|continuer|reprenons|seguir|continuar|retomar)[.! ]*$/,
  radar:
    /\b(?:radar|(?:who|which countries|what countries) (?:have|has|did)(?:n't| not)? (?:(?:i|we|anyone|anybody) )?(?:not )?(?:been )?(?:spoken|spoke|talked|called|contacted|heard|checked)|not (?:been )?spoken to|(?:overdue|missing|late) check-?ins?|check-?ins? (?:overdue|missing|due)|heat ?map|(?:a qui|avec qui|quels pays|qui)[^?]*(?:n'a|pas)[^?]*(?:parle|contacte|appele|echange)|(?:echanges?|points?) en retard|con quien(?:es)? no (?:hemos|he|se ha) hablado|(?:que|cuales) paises[^?]*(?:no (?:hemos|se ha|han)|sin (?:hablar|contacto)|faltan)|mapa de calor|seguimientos (?:atrasados|pendientes))\b/,
  quarter:
    /^(?:show (?:me )?|montre[rz]?(?:-moi)? |muestra(?:me)? )?(?:my|our|the|mon|notre|le|mi|nuestra|la) (?:portfolio|portefeuille|cartera)[.?! ]*$|who (?:will be|is|are) overdue|qui (?:est|sera) en retard|quien(?:es)? (?:esta|estan|estara) atrasados?|\b(?:quarter overview|quarterly overview|this quarter'?s? check-?ins|apercu du trimestre|bilan du trimestre|resumen del trimestre|panorama del trimestre)\b/,
  promises:
    /\b(?:(?:open|outstanding|overdue|my|our) promises|what (?:did|have) (?:i|we) promise[d]?|promesses (?:ouvertes|en cours)|(?:mes|nos) promesses|qu'ai-je promis|qu'avons-nous promis|promesas (?:abiertas|pendientes)|(?:mis|nuestras) promesas|que (?:prometi|prometimos|he prometido|hemos prometido))\b/,
  brief:
    /\b(?:brief(?:ing)?(?: me)?|prep(?:are)? me|prepare (?:my|the|a|for (?:my|the|a)) (?:call|meeting|check-?in)|get me ready|briefe[rz]?[- ]moi|(?:fais|faites|faire)(?:[- ]moi)? le point|prepare[rz]?[- ]moi|fiche (?:pays|sur)|prepare[rz]? (?:mon|l'|le) (?:appel|entretien|echange)|ponme al (?:dia|tanto)|pongame al (?:dia|tanto)|preparame|prepareme|prepara(?:r)? (?:mi|la) (?:llamada|reunion)|ficha (?:de|sobre)|resumen (?:de|sobre) (?=§)|al dia sobre)/,
  export: /\b(?:export|download|exporte[rz]?|telecharge[rz]?|exporta[r]?|descarga[r]?)\b/,
  askContact:
    /\b(?:(?:ask|send|put) (?:the )?(?:questions? to )?(?:the )?(?:point of contact (?:of|in) |contact (?:of|in) )?§[^?]*(?:questions?|answer|before)|send (?:the )?questions|ask §|envoie[rz]? les questions|demande[rz]? (?:au|a la|a l'|aux|a) .*(?:repondre|avant)|envia[r]? las preguntas|pregunta[r]?(?:le)? (?:a|al) .*(?:antes|responder)|pide(?:le)? (?:a|al) .*(?:responda|antes))/,
  plan: /^(?:please |can you |peux-tu |pouvez-vous |puedes |por favor )?(?:plan|schedule|book|set up|arrange|planifie[rz]?|programme[rz]?|fixe[rz]?|cale[rz]?|organise[rz]?|planifica[r]?|programa[r]?|agenda[r]?|fija[r]?|organiza[r]?) (?:a |an |the |my |our |un |une |le |mon |una |el |la )?(?:next |new |prochaine? |proxim[oa] )?(?:call|check-?in|meeting|appel|echange|reunion|rendez-vous|point|llamada|seguimiento|reunion)?(?: ?(?:with|for|avec|pour|con|para))? ?(?:the |le |la |les |l'|el )?§/,
  contact:
    /\b(?:(?:new )?point of contact (?:of|for|in) |point of contact(?:'s)? (?:is|has)|'s (?:new )?point of contact|point de contact (?:du|de|de la|des|pour)|punto de contacto (?:de|del|para))/,
  isNow:
    /\b(?:is now|has changed|will be|replace[sd]?|becomes|est (?:desormais|maintenant)|sera|devient|remplace[rz]?|ahora es|sera|pasa a ser|reemplaza[r]?)\b/,
  endCover:
    /\b(?:end|stop) (?:the )?cover|cover (?:is )?over|fin (?:de la )?(?:suppleance|remplacement)|termina[r]? (?:la )?(?:suplencia|cobertura)/,
  cover:
    /\b(?:covers?|covering|stand(?:s)? in|(?:assure|assurera) (?:l'interim|la suppleance)|supplee|remplace|cubre|cubrira|suple)\b/,
  move: /^(?:please |merci de |por favor |peux-tu |pouvez-vous )?(?:hand(?:s|ed|ing)?[- ]?over|hand §+[^?]* over|transfer|move|reassign|passe[rz]?|transfere[rz]?|confie[rz]?|traspasa[r]?|transfiere|transferir|asigna[r]?)\b/,
  search:
    /\b(?:what (?:did|has|have) .+? (?:say|said|told|tell|mention(?:ed)?|ask(?:ed)?)(?: us)? (?:about|on|of|regarding)|search (?:the |my |our )?(?:notes?|check-?ins?)(?: (?:for|on|about))?|find (?:the |my |our )?(?:notes?|check-?ins?) (?:on|about|for|with|that)|notes? (?:about|mentioning)|qu(?:'a|'ont|e disai(?:t|ent))(?: dit| raconte)? .+? (?:sur|a propos d[eu]|au sujet d[eu])|qu'est-ce que .+? (?:a|ont) dit (?:sur|de|a propos d[eu])|cherche[rz]? (?:dans )?(?:les |mes |nos )?(?:notes?|echanges)(?: sur)?|que (?:dijo|dijeron|ha dicho|han dicho|comento|conto) .+? (?:sobre|de|acerca de)|busca[r]? (?:en )?(?:las |mis |nuestras )?(?:notas?|seguimientos)(?: (?:sobre|de))?)\s*(?<about>.*)$/,
  notes:
    /\b(?:(?:show|list|see|read|open)(?: me)? (?:the |our |all |my )?(?:last |latest )?(?:notes?|check-?ins?|record)|(?:last|latest|previous) (?:check-?ins?|notes?)|notes? (?:on|of|for|from|with) |what was (?:noted|shared)|shared (?:notes|with me)|(?:montre|affiche|voir|liste)[rz]?(?:[- ]moi)? (?:les |nos )?(?:notes?|echanges)|derniers? (?:echanges?|notes?)|dernieres notes|notes? (?:sur|du|de la|avec) |qu'a-t-on note|ce qui a ete (?:note|partage)|(?:muestra|ver|lista)(?:me)? (?:las |los )?(?:notas?|seguimientos?)|ultim[oa]s? (?:seguimientos?|notas?)|notas? (?:de|del|sobre|con) |que se (?:anoto|compartio))/,
} as const

/** What other skills give out. */
const NOT_OURS = /\b(?:calendar|calendrier|calendario|ics|dates|fechas|deadlines?|echeances|plazos|plan)\b/

const QUESTION =
  /^(?:what|when|who|why|how|which|where|can|could|should|does|do|is|are|que\b(?! lo)|qui|quand|comment|pourquoi|quel|quelle|quels|quelles|est-ce|peut|peux|pouvez|combien|cuando|como|quien|cual|cuales|por que|puede|puedo|hay|debo)(?![\p{L}])|^¿/u

/** What the words ask for; undefined when they have nothing to do with check-ins. */
export function intentOf(text: string, find: CountryFinder): Intent | undefined {
  const countries = find(text)
  const masked = maskedWords(text, countries)
  const country = countries[0]?.code
  const note = NOTE_ID.exec(text)?.[1]
  const short = text.length <= 300
  if (note) return { wish: wishOnNote(masked), note }
  if (!short) return soundsLikeNote(text, masked) ? { wish: 'log' } : undefined
  // Who tells of a contact may use any word of the commands below.
  if (/[:;,]|\. /.test(text) && soundsLikeNote(text, masked)) return { wish: 'log' }
  if (WISHES.resume.test(masked)) return { wish: 'resume' }
  if (WISHES.audit.test(masked)) return { wish: 'audit' }
  if (WISHES.endCover.test(masked)) return { wish: 'end-cover', country }
  const person = /\b(?:su-[a-z-]+|[\w.+-]+@[\w-]+\.[\w.-]+)\b/.test(text)
  if (country && WISHES.contact.test(masked) && WISHES.isNow.test(masked) && text.includes('@'))
    return { wish: 'contact', country }
  if (
    WISHES.cover.test(masked) &&
    (country || person) &&
    /\b(?:until|till|from|jusqu|du|au|hasta|desde|del|al|while|pendant|durante)\b/.test(masked) &&
    !soundsLikeNote(text, masked)
  )
    return { wish: 'cover', country }
  if (WISHES.move.test(masked) && country && /\b(?:to|a|au|aux|for)\b/.test(masked) && !soundsLikeNote(text, masked))
    return { wish: 'move', country }
  const search = WISHES.search.exec(masked)
  if (search) {
    const about = search.groups?.about ?? ''
    return { wish: 'search', country, about: text.slice(text.length - about.length) }
  }
  if (WISHES.promises.test(masked)) return { wish: 'promises', country }
  if (WISHES.radar.test(masked)) return { wish: 'radar' }
  if (WISHES.quarter.test(masked)) return { wish: 'radar' }
  if (WISHES.brief.test(masked) && country) return { wish: 'brief', country }
  if (WISHES.export.test(masked) && country && !NOT_OURS.test(masked)) return { wish: 'export', country }
  if (country && WISHES.plan.test(masked)) return { wish: 'plan', country }
  if (country && WISHES.askContact.test(masked)) return { wish: 'ask-contact', country }
  if (!masked.includes(':') && WISHES.notes.test(masked)) return { wish: 'notes', country }
  return soundsLikeNote(text, masked) ? { wish: 'log' } : undefined
}

function wishOnNote(masked: string): Extract<Intent, { note: string }>['wish'] {
  if (WISHES.whoRead.test(masked)) return 'who-read'
  if (WISHES.withdraw.test(masked)) return 'withdraw'
  if (WISHES.history.test(masked)) return 'history'
  if (WISHES.correct.test(masked)) return 'correct'
  return WISHES.share.test(masked) ? 'share' : 'show'
}

const TOLD =
  /^(?:(?:hi|hello|ok|so|fyi|note|log|bonjour|hola|nota|quick note|update|off the record|between us|in confidence|confidential(?:ly)?|sensitive|entre nous|confidentiel(?:lement)?|sensible|confidencial|entre nosotros|reservado|delicado)[,:.;! ]+)*(?:(?:i|we) (?:(?:have|'ve|had)? ?(?:just )?(?:spoke|spoken|talked|met|called|had|emailed|wrote|visited|checked|caught|heard|got)\b)|(?:just|had|spoke|talked|met|called|phoned|emailed|got|received|caught up|call|phone call|video call|meeting|chat|check-?in|(?:e-?mails?|messages?|letter) (?:from|with|to|exchange)|visit to|conversation with|note on|quick call|short call|log)\b|(?:yesterday|today|this morning|last \p{L}+)[, ]|(?:je viens|j'ai|nous avons|on a|nous venons|avant-hier|hier|ce matin|ai parle|parle|discute|rencontre|vu|appele|recu|eu|coup de fil|petit appel|longue? |bref |courte? |quick |court |lundi|mardi|mercredi|jeudi|vendredi|appel|reunion|rencontre|entretien|echange|point|visio|discussion|visite|mail|courriel|message|sms|suite a|apres)\b|(?:acabo|acabamos|hable|hablamos|ayer|hoy|esta manana|llamada|reunion|converse|conversamos|me reuni|nos reunimos|llame|videollamada|seguimiento|recibi|mensaje|tuve|tuvimos|correo|visita|anteayer|anoche|he hablado|hemos hablado)\b|(?:le |la |l'|el )?§)/u

/** Somebody tells of a contact: it begins as telling does, names a kind of contact or a country with a colon. */
function soundsLikeNote(_text: string, masked: string): boolean {
  const plain = masked.trim()
  if (QUESTION.test(plain)) return false
  if (plain.endsWith('?') && !/[:,;.]/.test(plain.slice(0, -1))) return false
  if (!TOLD.test(plain)) return false
  const head = plain.slice(0, 160)
  const languages = ['en', 'fr', 'es'] as const
  const contact = languages.some((language) => kindOf(head, language) !== undefined)
  const someone = head.includes('§') || /\b(?:with|avec|con)\b/.test(head)
  const told = /^(?:(?:le |la |l'|el )?§[§ ]*)(?: \S+){0,3} ?:/u.test(plain)
  const bare =
    /^(?:i |we )?(?:just )?(?:had|got off) (?:a|the) (?:\p{L}+ )?(?:call|meeting|chat)|^(?:j'ai eu|nous avons eu|tuve|tuvimos) (?:un|une|una) (?:\p{L}+ )?(?:appel|reunion|entretien|llamada|reunion)/u.test(
      plain,
    )
  return (contact && someone) || told || bare
}

/** A question or a command for the desk in the midst of a note: an interruption. */
export function interrupts(text: string): boolean {
  const plain = foldInPlace(text).trim()
  return QUESTION.test(plain) && /\?\s*$/.test(plain)
}
